// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../../src/interfaces/IContests.sol";
import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IRuns} from "../../src/interfaces/IRuns.sol";
import {ModelContracts} from "./ModelContracts.sol";
import {Token} from "./Tokens.sol";

/// @notice Model tokens without runs, contests or orders: what can be done with a model once there is one, with an offer and rent
/// terms that a test may change before they are made.
abstract contract ModelFixture is ModelContracts {
    address internal constant COIN = address(0);

    address internal CREATOR = makeAddr("creator");
    address internal BUYER = makeAddr("buyer");
    address internal HOLDER = makeAddr("holder");
    address internal ELDER = makeAddr("elder");
    address internal STRANGER = makeAddr("stranger");

    Token internal token;
    ILicenses.Offer internal offer;
    ILicenses.RentTerms internal terms;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        token = new Token();
        _deployModels(IRuns(address(0)), IContests(address(0)), IOrders(address(0)));
        offer = ILicenses.Offer({
            tier: ILicenses.Tier.Download,
            transferable: true,
            lapsesOnSale: false,
            durationSeconds: 0,
            token: COIN,
            price: 1 ether
        });
        terms = ILicenses.RentTerms(COIN, 0.01 ether, 48);
    }

    function _useToken(bool inToken) internal {
        (offer.token, terms.token) = (_currency(inToken), _currency(inToken));
    }

    function _currency(bool inToken) internal view returns (address) {
        return inToken ? address(token) : COIN;
    }

    // ---- Verbs ----

    function _offer(uint256 modelId) internal returns (uint32) {
        vm.prank(models.ownerOf(modelId));
        return licenses.offer(modelId, offer);
    }

    function _setRent(uint256 modelId) internal {
        vm.prank(models.ownerOf(modelId));
        licenses.setRent(modelId, terms);
    }

    function _buy(uint256 modelId, uint32 offerId) internal returns (uint256) {
        uint256 value = _arm(BUYER, offer.token, offer.price);
        vm.prank(BUYER);
        return licenses.buy{value: value}(modelId, offerId, HOLDER, offer.price);
    }

    function _rent(uint256 modelId, uint32 hours_) internal returns (uint64) {
        uint256 price = uint256(terms.pricePerHour) * hours_;
        uint256 value = _arm(BUYER, terms.token, price);
        vm.prank(BUYER);
        return licenses.rent{value: value}(modelId, hours_, HOLDER, terms.token, price);
    }

    function _sell(uint256 modelId, address to) internal {
        address owner = models.ownerOf(modelId);
        vm.prank(owner);
        models.transferFrom(owner, to, modelId);
    }

    function _pay(uint256 modelId, address currency, uint256 amount) internal {
        uint256 value = _arm(BUYER, currency, amount);
        vm.prank(BUYER);
        revenue.pay{value: value}(modelId, currency, amount);
    }

    /// @dev As a marketplace pays a royalty: to the receiver, there or not.
    function _payRoyalty(uint256 modelId, address currency, uint256 amount) internal {
        address receiver = revenue.receiverOf(modelId);
        if (currency == COIN) {
            hoax(STRANGER, amount);
            (bool done,) = receiver.call{value: amount}("");
            assertTrue(done);
        } else {
            Token(currency).mint(receiver, amount);
        }
    }

    // ---- Money ----

    /// @dev Money for a call that takes it, and the allowance of a token.
    function _arm(address account, address currency, uint256 amount) internal returns (uint256 value) {
        if (currency == COIN) {
            vm.deal(account, account.balance + amount);
            return amount;
        }
        Token(currency).mint(account, amount);
        vm.prank(account);
        Token(currency).approve(address(revenue), amount);
    }

    function _credited(address currency, address account) internal view returns (uint256) {
        return revenue.credited(currency, account);
    }

    function _held(address currency) internal view returns (uint256) {
        return currency == COIN ? address(revenue).balance : token.balanceOf(address(revenue));
    }
}
