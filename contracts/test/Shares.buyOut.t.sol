// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IShareVault} from "../src/interfaces/IShareVault.sol";
import {SharesFixture} from "./support/SharesFixture.sol";
import {FeeToken} from "./support/Tokens.sol";

contract SharesBuyOutTest is SharesFixture {
    function test_buyOut(bool inToken, uint256[3] memory parts, uint96 earned) public {
        _useToken(inToken);
        _spread(parts);
        _earn(terms.token, earned);
        uint256 value = _arm(BUYER, address(vault), terms.token, PRICE);
        vm.expectEmit(address(vault));
        emit IShareVault.BoughtOut(BUYER, terms.token, PRICE);
        vm.prank(BUYER);
        vault.buyOut{value: value}(PRICE);

        assertEq(models.ownerOf(modelId), BUYER);
        assertTrue(vault.gone());
        assertEq(vault.pot(), PRICE);
        assertApproxEqAbs(vault.claimable(terms.token, FOUNDER), uint256(earned) * _sharesOf(FOUNDER) / SUPPLY, 4);

        address[4] memory holders = [FOUNDER, ALICE, BOB, CAROL];
        for (uint256 i; i < holders.length; ++i) {
            uint256 held = _sharesOf(holders[i]);
            if (held == 0) continue;
            uint256 due = vault.claimable(terms.token, holders[i]);
            uint256 redeemed = _redeem(holders[i]);
            assertApproxEqAbs(redeemed, PRICE * held / SUPPLY, 3);
            assertEq(_sharesOf(holders[i]), 0);
            assertEq(vault.claimable(terms.token, holders[i]), due);
            if (due > 0) vault.claim(terms.token, holders[i]);
            assertEq(_balance(terms.token, holders[i]), redeemed + due);
        }
        assertEq(vault.pot(), 0);
        assertLe(_balance(terms.token, address(vault)), 16);
    }

    /// @dev Once bought, the model earns for whoever bought it; what had come in before is the shareholders'.
    function test_buyOut_endsTheShareholdersRevenue(uint96 before, uint96 later) public {
        _earn(COIN, before);
        _buyOut(BUYER);
        _earn(COIN, later);
        assertApproxEqAbs(vault.claimable(COIN, FOUNDER), before, 1);
        assertEq(revenue.credited(COIN, BUYER), later);
    }

    function test_redeem_paysTheLastWhatRoundingLeft(uint256[3] memory parts, uint128 price) public {
        terms.buyoutPrice = bound(price, 1, type(uint128).max);
        _useToken(false);
        _spread(parts);
        _buyOut(BUYER);
        address[4] memory holders = [FOUNDER, ALICE, BOB, CAROL];
        uint256 paid;
        for (uint256 i; i < holders.length; ++i) {
            if (_sharesOf(holders[i]) > 0) paid += _redeem(holders[i]);
        }
        assertEq(paid, terms.buyoutPrice);
    }

    function test_reunite(uint96 earned) public {
        _spread([SUPPLY / 2, SUPPLY / 4, 0]);
        _earn(COIN, earned);
        uint256 due = vault.claimable(COIN, ALICE);
        _move(ALICE, FOUNDER, SUPPLY / 2);
        _move(BOB, FOUNDER, SUPPLY / 4);
        vm.expectEmit(address(vault));
        emit IShareVault.Reunited(FOUNDER);
        vm.prank(FOUNDER);
        vault.reunite();
        assertEq(models.ownerOf(modelId), FOUNDER);
        assertTrue(vault.gone());
        assertEq(_erc20().totalSupply(), 0);
        assertEq(vault.claimable(COIN, ALICE), due);
    }

    // ---- What is refused ----

    function test_buyOut_revertsIf_theModelIsGone() public {
        _buyOut(BUYER);
        vm.expectRevert(IShareVault.ModelGone.selector);
        vault.buyOut(PRICE);
        vm.expectRevert(IShareVault.ModelGone.selector);
        vm.prank(FOUNDER);
        vault.reunite();
    }

    function test_buyOut_revertsIf_theAmountIsWrong(bool inToken, uint96 amount) public {
        _useToken(inToken);
        vm.assume(inToken ? amount > 0 : amount != PRICE);
        vm.deal(BUYER, amount);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.WrongAmount.selector, amount, inToken ? 0 : PRICE));
        vm.prank(BUYER);
        vault.buyOut{value: amount}(PRICE);
    }

    function test_buyOut_revertsIf_thePriceIsAboveTheBuyersLimit(uint256 limit) public {
        limit = bound(limit, 0, PRICE - 1);
        hoax(BUYER, PRICE);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.PriceTooHigh.selector, PRICE, limit));
        vault.buyOut{value: PRICE}(limit);
    }

    function test_buyOut_revertsIf_theTokenKeepsAPart() public {
        terms.token = address(new FeeToken());
        modelId = _mint(FOUNDER);
        vault = _split(FOUNDER, modelId);
        _arm(BUYER, address(vault), terms.token, PRICE);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.WrongAmount.selector, PRICE * 9 / 10, PRICE));
        vm.prank(BUYER);
        vault.buyOut(PRICE);
    }

    function test_redeem_revertsIf_nothingWasBought() public {
        vm.expectRevert(IShareVault.NotBoughtOut.selector);
        vm.prank(FOUNDER);
        vault.redeem();
    }

    function test_redeem_revertsIf_thereAreNoShares() public {
        _buyOut(BUYER);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.NothingToClaim.selector, COIN, STRANGER));
        vm.prank(STRANGER);
        vault.redeem();
    }

    function test_reunite_revertsIf_aShareIsMissing(uint256 amount) public {
        amount = bound(amount, 1, SUPPLY);
        _move(FOUNDER, ALICE, amount);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.NotAllShares.selector, SUPPLY - amount, SUPPLY));
        vm.prank(FOUNDER);
        vault.reunite();
    }
}
