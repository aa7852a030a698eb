// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IPool} from "../src/interfaces/IPool.sol";
import {Puppet, ReentrantPayee, StubbornPayee} from "./support/Payees.sol";
import {PoolFixture} from "./support/PoolFixture.sol";
import {FeeToken, RebasingToken, ReentrantToken} from "./support/Tokens.sol";

contract PoolsWithdrawTest is PoolFixture {
    function test_withdraw(bool inToken, uint256 count, uint256 seed, uint96 amount, address caller) public {
        _useMembers(bound(count, 1, MAX_MEMBERS), seed);
        _create();
        address currency = _currency(inToken);
        _send(currency, amount);
        for (uint256 i; i < members.length; ++i) {
            uint256 due = uint256(amount) * sharesBps[i] / 10_000;
            assertEq(pool.due(currency, members[i]), due);
            if (due == 0) continue;

            vm.expectEmit(address(pool));
            emit IPool.Withdrawn(currency, members[i], due);
            vm.prank(caller);
            assertEq(pool.withdraw(currency, members[i]), due);
            assertEq(_balance(currency, members[i]), due);
            assertEq(pool.paid(currency, members[i]), due);
            assertEq(pool.due(currency, members[i]), 0);
        }
        assertEq(pool.arrived(currency), amount);
        assertLt(_balance(currency, address(pool)), members.length);
    }

    /// @dev A part is of everything that ever arrived, whoever withdrew how often in between.
    function test_withdraw_isOfAllThatEverArrived(bool inToken, uint96[8] calldata amounts, uint256 seed) public {
        address currency = _currency(inToken);
        uint256 sum;
        for (uint256 i; i < amounts.length; ++i) {
            _send(currency, amounts[i]);
            sum += amounts[i];
            address member = members[uint256(keccak256(abi.encode(seed, i))) % 3];
            if (pool.due(currency, member) > 0) pool.withdraw(currency, member);
        }
        for (uint256 i; i < members.length; ++i) {
            if (pool.due(currency, members[i]) > 0) pool.withdraw(currency, members[i]);
            assertEq(_balance(currency, members[i]), sum * sharesBps[i] / 10_000);
        }
    }

    /// @dev What rounding leaves is part of what is divided when more arrives.
    function test_withdraw_dustIsNotLost() public {
        _send(COIN, 9_999);
        for (uint256 i; i < members.length; ++i) {
            pool.withdraw(COIN, members[i]);
        }
        assertEq(address(pool).balance, 2);
        _send(COIN, 1);
        for (uint256 i; i < members.length; ++i) {
            pool.withdraw(COIN, members[i]);
        }
        assertEq(address(pool).balance, 0);
    }

    function test_withdraw_keepsTokensApart() public {
        _send(COIN, 100);
        _send(address(token), 1_000);
        assertEq(pool.withdraw(COIN, ALICE), 50);
        assertEq(pool.withdraw(address(token), ALICE), 500);
        assertEq(pool.paid(COIN, ALICE), 50);
    }

    function test_withdraw_toAPool() public {
        IPool inner = pool;
        _enlist(address(inner));
        _send(COIN, 10_000);
        uint256 amount = pool.withdraw(COIN, address(inner));
        assertEq(inner.arrived(COIN), amount);
        assertEq(inner.due(COIN, BOB), amount * 3_333 / 10_000);
    }

    // ---- What is refused ----

    function test_withdraw_revertsIf_nothingArrived(bool inToken) public {
        _refused(_currency(inToken), ALICE);
    }

    function test_withdraw_revertsIf_withdrawn(bool inToken, uint96 amount) public {
        address currency = _currency(inToken);
        _send(currency, uint256(amount) + 2);
        pool.withdraw(currency, ALICE);
        _refused(currency, ALICE);
    }

    function test_withdraw_revertsIf_noMember(address account) public {
        for (uint256 i; i < members.length; ++i) {
            vm.assume(account != members[i]);
        }
        _send(COIN, 1 ether);
        assertEq(pool.due(COIN, account), 0);
        _refused(COIN, account);
    }

    function _refused(address currency, address member) private {
        vm.expectRevert(abi.encodeWithSelector(IPool.NothingDue.selector, currency, member));
        pool.withdraw(currency, member);
    }

    // ---- Members and tokens that are not what they seem ----

    function test_attack_memberThatRevertsStopsNobodyElse() public {
        StubbornPayee stubborn = new StubbornPayee();
        _enlist(address(stubborn));
        _send(COIN, 1 ether);
        vm.expectRevert();
        pool.withdraw(COIN, address(stubborn));
        assertEq(pool.withdraw(COIN, BOB), 0.3333 ether);
        assertEq(pool.withdraw(COIN, CAROL), 0.1667 ether);

        stubborn.relent();
        assertEq(pool.withdraw(COIN, address(stubborn)), 0.5 ether);
    }

    /// @dev In the middle of its payment, a member asks for another's, or for its own once more.
    function test_attack_reentrantMemberIsPaidOnce(bool forItself) public {
        ReentrantPayee payee = new ReentrantPayee(address(new Puppet()));
        _enlist(address(payee));
        _send(COIN, 1 ether);
        bytes memory again = abi.encodeCall(IPool.withdraw, (COIN, forItself ? address(payee) : BOB));
        payee.arm(abi.encodeCall(Puppet.run, (address(pool), again)));
        assertEq(pool.withdraw(COIN, address(payee)), 0.5 ether);
        assertEq(payee.received(), 1);
        assertFalse(payee.reentered());
        assertEq(address(payee).balance, 0.5 ether);
        assertEq(BOB.balance, 0);
    }

    /// @dev Before it moves a payment, the token asks for another: the amount is here still, and in the books already.
    function test_attack_reentrantTokenDoesNotCountTwice() public {
        ReentrantToken reentrant = new ReentrantToken();
        _send(address(reentrant), 1 ether);
        reentrant.arm(address(pool), abi.encodeCall(IPool.withdraw, (address(reentrant), BOB)));
        pool.withdraw(address(reentrant), ALICE);
        assertFalse(reentrant.reentered());
        assertEq(
            reentrant.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
        );
        assertEq(pool.withdraw(address(reentrant), BOB), 0.3333 ether);
        assertEq(pool.withdraw(address(reentrant), CAROL), 0.1667 ether);
    }

    /// @dev What arrives is divided; what the token keeps of a payment is that member's.
    function test_attack_feeOnTransferIsPaidByWhoReceives() public {
        FeeToken fee = new FeeToken();
        _send(address(fee), 10 ether);
        assertEq(pool.arrived(address(fee)), 9 ether);
        for (uint256 i; i < members.length; ++i) {
            uint256 part = 9 ether * uint256(sharesBps[i]) / 10_000;
            assertEq(pool.withdraw(address(fee), members[i]), part);
            assertEq(fee.balanceOf(members[i]), part - part / 10);
        }
        assertEq(fee.balanceOf(address(pool)), 0);
    }

    function test_attack_tokenThatGrowsIsDividedAlike() public {
        RebasingToken rebasing = new RebasingToken();
        _send(address(rebasing), 10 ether);
        pool.withdraw(address(rebasing), ALICE);
        rebasing.rebase(200);
        assertEq(pool.arrived(address(rebasing)), 15 ether);
        assertEq(pool.withdraw(address(rebasing), ALICE), 2.5 ether);
        assertEq(pool.withdraw(address(rebasing), BOB), 4.9995 ether);
        assertEq(pool.withdraw(address(rebasing), CAROL), 2.5005 ether);
    }

    /// @dev What a token takes back is missing for whoever withdraws last; nobody is stopped, and no other token is touched.
    function test_attack_tokenThatShrinksPaysWhatIsLeft(uint256 percent) public {
        RebasingToken rebasing = new RebasingToken();
        _send(address(rebasing), 10 ether);
        _send(COIN, 10 ether);
        pool.withdraw(address(rebasing), ALICE);
        rebasing.rebase(bound(percent, 1, 99));
        assertEq(pool.due(address(rebasing), ALICE), 0);
        uint256 left = rebasing.balanceOf(address(pool));
        uint256 second = pool.withdraw(address(rebasing), BOB);
        uint256 third = pool.due(address(rebasing), CAROL);
        assertLe(second + third, left);
        if (third > 0) pool.withdraw(address(rebasing), CAROL);
        assertEq(pool.due(COIN, CAROL), 1.667 ether);
    }

    /// @dev A balance that overflows the books stops nothing but itself.
    function test_attack_tokenThatLiesReachesNoOther() public {
        _send(COIN, 1 ether);
        _send(address(token), 1 ether);
        pool.withdraw(address(token), ALICE);
        bytes memory question = abi.encodeCall(token.balanceOf, (address(pool)));
        vm.mockCall(address(token), question, abi.encode(type(uint256).max));
        vm.expectRevert();
        pool.withdraw(address(token), BOB);
        pool.withdraw(COIN, BOB);
        assertEq(BOB.balance, 0.3333 ether);

        vm.clearMockedCalls();
        assertEq(pool.withdraw(address(token), BOB), 0.3333 ether);
    }
}
