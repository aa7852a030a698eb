// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IGovernors} from "../../src/interfaces/IGovernors.sol";
import {IContests} from "../../src/interfaces/IContests.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IRuns} from "../../src/interfaces/IRuns.sol";
import {IShareVault} from "../../src/interfaces/IShareVault.sol";
import {IShares} from "../../src/interfaces/IShares.sol";
import {ModelContracts} from "./ModelContracts.sol";
import {Token} from "./Tokens.sol";

/// @notice A model of FOUNDER's in a vault whose shares Alice, Bob and Carol hold, and what it takes for it to earn.
abstract contract SharesFixture is ModelContracts {
    uint256 internal constant SUPPLY = 1_000 ether;
    uint256 internal constant PRICE = 100 ether;
    address internal constant COIN = address(0);

    address internal FOUNDER = makeAddr("founder");
    address internal ALICE = makeAddr("alice");
    address internal BOB = makeAddr("bob");
    address internal CAROL = makeAddr("carol");
    address internal BUYER = makeAddr("buyer");
    address internal STRANGER = makeAddr("stranger");

    IGovernors internal governors;
    IShares internal shares;
    Token internal token;

    IShares.Terms internal terms;
    uint256 internal modelId;
    IShareVault internal vault;
    IGovernor internal governor;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        token = new Token();
        governors = IGovernors(vm.deployCode("Governors.sol"));
        _deployModels(IRuns(address(0)), IContests(address(0)), IOrders(address(0)));
        shares = IShares(vm.deployCode("Shares.sol", abi.encode(models, licenses, revenue, governors)));
        modelId = _mint(FOUNDER);
        terms = IShares.Terms("Shares of a model", "SHARE", SUPPLY, COIN, PRICE);
        vault = _split(FOUNDER, modelId);
    }

    // ---- Models ----

    function _mint(address creator) internal returns (uint256) {
        return _mint(creator, vm.toString(models.models()));
    }

    function _split(address founder, uint256 id) internal returns (IShareVault) {
        vm.startPrank(founder);
        models.approve(address(shares), id);
        address split = shares.split(id, terms);
        vm.stopPrank();
        governor = IGovernor(shares.governorOf(split));
        return IShareVault(split);
    }

    /// @dev Alice, Bob and Carol get `parts` of the founder's shares, in any measure.
    function _spread(uint256[3] memory parts) internal {
        address[3] memory holders = [ALICE, BOB, CAROL];
        uint256 left = _sharesOf(FOUNDER);
        for (uint256 i; i < 3; ++i) {
            uint256 amount = bound(parts[i], 0, left);
            _move(FOUNDER, holders[i], amount);
            left -= amount;
        }
    }

    // ---- Shares ----

    function _erc20() internal view returns (IERC20) {
        return IERC20(address(vault));
    }

    function _sharesOf(address account) internal view returns (uint256) {
        return _erc20().balanceOf(account);
    }

    function _move(address from, address to, uint256 amount) internal {
        vm.prank(from);
        assertTrue(_erc20().transfer(to, amount));
    }

    // ---- Money ----

    function _useToken(bool inToken) internal {
        terms.token = _currency(inToken);
        modelId = _mint(FOUNDER);
        vault = _split(FOUNDER, modelId);
    }

    function _currency(bool inToken) internal view returns (address) {
        return inToken ? address(token) : COIN;
    }

    /// @dev Gives `account` `amount` and `spender` leave to spend it; returns the coin to send along.
    function _arm(address account, address spender, address currency, uint256 amount) internal returns (uint256) {
        if (currency == COIN) {
            vm.deal(account, account.balance + amount);
            return amount;
        }
        Token(currency).mint(account, amount);
        vm.prank(account);
        Token(currency).approve(spender, type(uint256).max);
        return 0;
    }

    /// @dev Somebody pays for the model.
    function _earn(address currency, uint256 amount) internal {
        uint256 value = _arm(STRANGER, address(revenue), currency, amount);
        vm.prank(STRANGER);
        revenue.pay{value: value}(modelId, currency, amount);
    }

    /// @dev Somebody sends money to the vault itself.
    function _send(address currency, uint256 amount) internal {
        if (currency == COIN) {
            hoax(STRANGER, amount);
            (bool done,) = address(vault).call{value: amount}("");
            assertTrue(done);
        } else {
            Token(currency).mint(address(vault), amount);
        }
    }

    function _buyOut(address buyer) internal {
        uint256 price = vault.buyoutPrice();
        uint256 value = _arm(buyer, address(vault), vault.token(), price);
        vm.prank(buyer);
        vault.buyOut{value: value}(price);
    }

    function _redeem(address account) internal returns (uint256) {
        vm.prank(account);
        return vault.redeem();
    }

    function _balance(address currency, address account) internal view returns (uint256) {
        return currency == COIN ? account.balance : IERC20(currency).balanceOf(account);
    }

    // ---- Votes ----

    /// @dev As if a vote had decided it.
    function _act(address target, bytes memory call) internal {
        vm.prank(address(governor));
        vault.act(target, call);
    }

    function _addToken(address currency) internal {
        _act(address(vault), abi.encodeCall(IShareVault.addToken, (currency)));
    }

    /// @dev Proposes that the vault call `target`, and moves to when it is voted on.
    function _propose(address proposer, address target, bytes memory call) internal returns (uint256 proposalId) {
        governors.deploy(address(vault));
        // A vote counts from the second after its shares came.
        skip(1);
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = _proposal(target, call);
        vm.prank(proposer);
        proposalId = governor.propose(targets, values, calls, "");
        skip(1 days + 1);
    }

    function _vote(uint256 proposalId, address voter, bool support) internal returns (uint256 weight) {
        vm.prank(voter);
        return governor.castVote(proposalId, support ? 1 : 0);
    }

    function _execute(address target, bytes memory call) internal {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = _proposal(target, call);
        governor.execute(targets, values, calls, keccak256(""));
    }

    function _proposal(address target, bytes memory call)
        private
        view
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calls)
    {
        (targets, values, calls) = (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], calls[0]) = (address(vault), abi.encodeCall(IShareVault.act, (target, call)));
    }
}
