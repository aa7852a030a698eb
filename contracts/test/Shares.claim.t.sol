// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IShareVault} from "../src/interfaces/IShareVault.sol";
import {SharesFixture} from "./support/SharesFixture.sol";
import {Token} from "./support/Tokens.sol";

contract SharesClaimTest is SharesFixture {
    function setUp() public override {
        super.setUp();
        _useToken(true);
    }

    function test_claim(bool inToken, uint256[3] memory parts, uint96 earned, uint96 sent, address caller) public {
        address currency = _currency(inToken);
        _spread(parts);
        _earn(currency, earned);
        _send(currency, sent);
        uint256 arrived = uint256(earned) + sent;
        address[4] memory holders = [FOUNDER, ALICE, BOB, CAROL];
        uint256 paid;
        for (uint256 i; i < holders.length; ++i) {
            uint256 due = vault.claimable(currency, holders[i]);
            assertApproxEqAbs(due, arrived * _sharesOf(holders[i]) / SUPPLY, 1);
            if (due == 0) continue;

            vm.expectEmit(address(vault));
            emit IShareVault.DividendClaimed(currency, holders[i], due);
            vm.prank(caller);
            assertEq(vault.claim(currency, holders[i]), due);
            assertEq(_balance(currency, holders[i]), due);
            assertEq(vault.claimable(currency, holders[i]), 0);
            paid += due;
        }
        assertLe(paid, arrived);
        assertLe(arrived - paid, holders.length);
    }

    /// @dev What arrived belongs to whoever held the shares then, collected or not.
    function test_claim_isOfWhoeverHeldTheSharesThen(bool inToken, uint96 before, uint96 later, uint256 amount) public {
        address currency = _currency(inToken);
        amount = bound(amount, 0, SUPPLY);
        _earn(currency, before);
        _move(FOUNDER, ALICE, amount);
        assertEq(vault.claimable(currency, ALICE), 0);
        _earn(currency, later);
        assertApproxEqAbs(vault.claimable(currency, ALICE), uint256(later) * amount / SUPPLY, 1);
        assertApproxEqAbs(vault.claimable(currency, FOUNDER), before + uint256(later) * (SUPPLY - amount) / SUPPLY, 2);
    }

    /// @dev Anyone may have Revenue pay the vault: it is the same money, counted once.
    function test_claim_findsWhatRevenueHasPaidAlready(bool inToken, uint96 amount) public {
        vm.assume(amount > 1);
        address currency = _currency(inToken);
        _earn(currency, amount);
        vm.prank(STRANGER);
        revenue.withdraw(currency, address(vault));
        assertApproxEqAbs(vault.claimable(currency, FOUNDER), amount, 1);
        vault.claim(currency, FOUNDER);
        assertLe(_balance(currency, address(vault)), 1);
    }

    /// @dev Also what came before it was counted.
    function test_claim_inATokenThatAVoteAdded(uint96 amount) public {
        vm.assume(amount > 1);
        Token other = new Token();
        _earn(address(other), amount);
        assertEq(vault.claimable(address(other), FOUNDER), 0);
        _addToken(address(other));
        assertApproxEqAbs(vault.claim(address(other), FOUNDER), amount, 1);
    }

    /// @dev What a model earned for its last vault, in whatever token, is for whoever took it out.
    function test_claim_afterTheLastShareIsGone(uint96 amount) public {
        vm.assume(amount > 0);
        Token other = new Token();
        _earn(address(other), amount);
        vm.prank(FOUNDER);
        vault.reunite();
        assertEq(vault.claimable(address(other), FOUNDER), amount);
        assertEq(vault.claimable(address(other), ALICE), 0);
        assertEq(vault.claim(address(other), FOUNDER), amount);
    }

    // ---- What is refused ----

    function test_claim_revertsIf_thereIsNothing(bool inToken, uint96 amount) public {
        address currency = _currency(inToken);
        _earn(currency, amount);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.NothingToClaim.selector, currency, STRANGER));
        vault.claim(currency, STRANGER);
        if (vault.claimable(currency, FOUNDER) > 0) vault.claim(currency, FOUNDER);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.NothingToClaim.selector, currency, FOUNDER));
        vault.claim(currency, FOUNDER);
    }

    function test_claim_revertsIf_theTokenIsNotCounted() public {
        Token other = new Token();
        _send(address(other), 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.UnknownToken.selector, other));
        vault.claim(address(other), FOUNDER);
    }
}
