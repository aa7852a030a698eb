// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IContests} from "../../src/interfaces/IContests.sol";
import {IEscrow} from "../../src/interfaces/IEscrow.sol";
import {ContestFixture} from "../support/ContestFixture.sol";
import {Puppet, ReentrantPayee, StubbornPayee} from "../support/Payees.sol";
import {FeeToken, RebasingToken, ReentrantToken, Token} from "../support/Tokens.sol";

/// @notice Attacks on who is paid: A1-A4, A9, A15, A20.
contract AttacksMoneyTest is ContestFixture {
    /// @dev There: a second call set the refund address of a contest already funded. Here one call does all of it.
    function test_attack_A1_strangerCannotTakeOverAFundedContest() public {
        uint256 id = _open();
        vm.startPrank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, 0, 22 ether));
        contests.open(terms, dataset, "card");
        (terms.reward, terms.bond) = (0, 0);
        uint256 own = contests.open(terms, dataset, "card");
        contests.cancel(own);
        vm.expectRevert(abi.encodeWithSelector(IContests.NotOrganizer.selector, STRANGER, ORGANIZER));
        contests.cancel(id);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.NothingOwed.selector, STRANGER));
        contests.refund(own, STRANGER);
        vm.stopPrank();

        assertEq(contests.contest(id).organizer, ORGANIZER);
        assertEq(_credited(STRANGER), 0);
        vm.prank(ORGANIZER);
        contests.cancel(id);
        contests.refund(id, ORGANIZER);
        assertEq(_credited(ORGANIZER), 22 ether);
    }

    function test_attack_A2_nobodyCancelsBeforeTheStart(address caller) public {
        vm.expectRevert(abi.encodeWithSelector(IContests.UnknownContest.selector, 1));
        vm.prank(caller);
        contests.cancel(1);
        uint256 id = _open();
        vm.assume(caller != ORGANIZER);
        vm.expectRevert(abi.encodeWithSelector(IContests.NotOrganizer.selector, caller, ORGANIZER));
        vm.prank(caller);
        contests.cancel(id);
        assertEq(_credited(address(0)), 0);
    }

    function test_attack_A3_nobodyCancelsWhileTrainingDataIsPublished(address caller) public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        vm.prank(ORGANIZER);
        contests.publish(id, "training");
        vm.expectPartialRevert(caller == ORGANIZER ? IContests.WrongStatus.selector : IContests.NotOrganizer.selector);
        vm.prank(caller);
        contests.cancel(id);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Drawn));
        vm.prank(ORGANIZER);
        contests.cancel(id);
    }

    /// @dev Everybody but a stranger walks away, in each phase, in coin and in token, with and without entries: all of the
    /// money comes out.
    function test_attack_A4_nothingIsLockedWhoeverDisappears(bool inToken, bool fallsBack) public {
        _useToken(inToken);
        if (fallsBack) terms.onDefault = IContests.OnDefault.ScoreOnTraining;
        for (uint256 p = uint256(IContests.Phase.Open); p <= uint256(IContests.Phase.Finalize); ++p) {
            if (p == uint256(IContests.Phase.RevealTraining) || p == uint256(IContests.Phase.Confirm)) continue;
            _abandon(_contestAt(IContests.Phase(p)));
        }
        uint256 lonely = _contestAt(IContests.Phase.Commit);
        _fund(lonely, FUNDER, 1 ether);
        _abandon(lonely);
        uint256 faithless = _contestAt(IContests.Phase.Commit);
        _commit(faithless, SUBMITTER, _best());
        _abandon(faithless);
    }

    function _abandon(uint256 id) private {
        vm.roll(vm.getBlockNumber() + 10_000);
        vm.warp(vm.getBlockTimestamp() + 365 days);
        vm.startPrank(STRANGER);
        contests.finalize(id);
        for (uint256 i; i < contests.contest(id).entries; ++i) {
            contests.settle(id, i);
        }
        if (contests.contest(id).refundable > 0) contests.refund(id, ORGANIZER);
        if (contests.contributed(id, FUNDER) > 0) contests.refund(id, FUNDER);
        address[6] memory accounts = [ORGANIZER, FUNDER, SUBMITTER, RIVAL, PAYOUT, BURN];
        for (uint256 i; i < accounts.length; ++i) {
            if (_credited(accounts[i]) > 0) contests.withdraw(terms.token, accounts[i]);
        }
        vm.stopPrank();
        assertEq(_balance(terms.token, address(contests)), 0);
    }

    function test_attack_A9_payeeThatRevertsStopsNobodyElse() public {
        StubbornPayee stubborn = new StubbornPayee();
        PAYOUT = address(stubborn);
        uint256 id = _contestAt(IContests.Phase.Closed);
        vm.expectRevert();
        contests.withdraw(COIN, PAYOUT);
        contests.settle(id, 1);
        contests.withdraw(COIN, RIVAL);
        contests.withdraw(COIN, ORGANIZER);
        assertEq(ORGANIZER.balance, terms.bond);
        assertEq(_credited(PAYOUT), 9.9 ether);

        stubborn.relent();
        contests.withdraw(COIN, PAYOUT);
        assertEq(PAYOUT.balance, 9.9 ether);
    }

    /// @dev It cannot be prevented, only priced: who pays himself loses the burn share.
    function test_attack_A15_organizerWhoMemorisedTheTestPaysForIt(uint16 burnBps) public {
        terms.burnBps = uint16(bound(burnBps, 1, 10_000));
        uint256 id = _contestAt(IContests.Phase.Commit);
        uint256 entryId = _commit(id, ORGANIZER, _best());
        _toReveal(id);
        _reveal(id, entryId);
        _toRevealTest(id);
        _revealTest(id);
        _evaluate(id, entryId);
        contests.finalize(id);
        contests.settle(id, entryId);
        uint256 paidIn = uint256(terms.reward) + terms.bond + terms.submissionBond;
        assertEq(_credited(ORGANIZER), paidIn - uint256(terms.reward) * terms.burnBps / 10_000);
    }

    // ---- A20: tokens that are not what they seem ----

    function test_attack_A20_feeOnTransferTokenIsCreditedAsItArrives() public {
        FeeToken fee = new FeeToken();
        terms.token = address(fee);
        terms.submissionBond = 0;
        uint256 id = _open();
        _fund(id, FUNDER, 1 ether);
        assertEq(contests.contest(id).reward, 9 ether + 0.9 ether);
        assertEq(contests.contest(id).terms.bond, 10.8 ether);
        _draw(id);
        _commit(id, SUBMITTER, _best());
        _toReveal(id);
        _reveal(id, 0);
        _toRevealTest(id);
        _revealTest(id);
        _evaluate(id, 0);
        contests.finalize(id);
        contests.withdraw(terms.token, PAYOUT);
        contests.withdraw(terms.token, ORGANIZER);
        contests.withdraw(terms.token, BURN);
        assertEq(fee.balanceOf(address(contests)), 0);
    }

    /// @dev What a token takes from its holders is their loss: it reaches no other token, and no verb stops.
    function test_attack_A20_rebasingTokenHarmsItsOwnHoldersAlone() public {
        uint256 other = _contestAt(IContests.Phase.Finalize);
        RebasingToken rebasing = new RebasingToken();
        terms.token = address(rebasing);
        uint256 id = _contestAt(IContests.Phase.Finalize);
        rebasing.rebase(50);

        contests.finalize(id);
        contests.withdraw(terms.token, PAYOUT);
        assertEq(rebasing.balanceOf(PAYOUT), 9.9 ether);
        vm.expectRevert();
        contests.withdraw(terms.token, ORGANIZER);
        assertEq(contests.credited(terms.token, ORGANIZER), 12 ether);

        contests.finalize(other);
        contests.settle(other, 0);
        contests.settle(other, 1);
        address[5] memory accounts = [PAYOUT, SUBMITTER, RIVAL, ORGANIZER, BURN];
        for (uint256 i; i < accounts.length; ++i) {
            contests.withdraw(COIN, accounts[i]);
        }
        assertEq(address(contests).balance, 0);
    }

    /// @dev In the middle of a payment, the token asks for the payment once more.
    function test_attack_A20_reentrantTokenIsPaidOnce() public {
        ReentrantToken reentrant = new ReentrantToken();
        terms.token = address(reentrant);
        uint256 id = _contestAt(IContests.Phase.Closed);
        contests.settle(id, 0);
        bytes memory again = abi.encodeCall(IEscrow.withdraw, (terms.token, ORGANIZER));
        reentrant.arm(address(contests), again);
        contests.withdraw(terms.token, PAYOUT);
        _assertRefused(reentrant);
        assertEq(reentrant.balanceOf(PAYOUT), 9.9 ether);
        assertEq(_credited(ORGANIZER), 12 ether);
    }

    /// @dev In the middle of funding, the token funds, commits or opens with the same money: each verb that takes money is shut.
    function test_attack_A20_reentrantTokenIsCountedOnce(uint256 which) public {
        ReentrantToken reentrant = new ReentrantToken();
        terms.token = address(reentrant);
        uint256 id = _open();
        reentrant.mint(address(reentrant), 100 ether);
        vm.prank(address(reentrant));
        reentrant.approve(address(contests), type(uint256).max);
        _arm(FUNDER, terms.token, 1 ether);

        bytes[3] memory calls = [
            abi.encodeCall(IContests.fund, (id, 1 ether)),
            abi.encodeCall(IContests.open, (terms, dataset, "card")),
            abi.encodeCall(IContests.commit, (id, "commitment"))
        ];
        reentrant.arm(address(contests), calls[bound(which, 0, 2)]);
        vm.prank(FUNDER);
        contests.fund(id, 1 ether);
        _assertRefused(reentrant);
        assertEq(contests.contest(id).reward, 11 ether);
        assertEq(reentrant.balanceOf(address(contests)), 23 ether);
    }

    /// @dev In the middle of funding, the organizer cancels: the contribution would be counted after the refunds were fixed,
    /// and every funder would get back less than they gave.
    function test_attack_A20_reentrantCancelDoesNotDiluteRefunds() public {
        ReentrantToken reentrant = new ReentrantToken();
        Puppet organizer = new Puppet();
        terms.token = address(reentrant);
        _arm(address(organizer), terms.token, 22 ether);
        organizer.run(address(contests), abi.encodeCall(IContests.open, (terms, dataset, "card")));
        _fund(1, FUNDER, 5 ether);

        _arm(STRANGER, terms.token, 1 ether);
        bytes memory cancelling = abi.encodeCall(IContests.cancel, (1));
        reentrant.arm(address(organizer), abi.encodeCall(Puppet.run, (address(contests), cancelling)));
        vm.prank(STRANGER);
        contests.fund(1, 1 ether);
        _assertRefused(reentrant);

        organizer.run(address(contests), cancelling);
        contests.refund(1, FUNDER);
        contests.refund(1, STRANGER);
        assertEq(_credited(FUNDER), 5 ether);
        assertEq(_credited(STRANGER), 1 ether);
    }

    function test_attack_A20_reentrantPayeeIsPaidOnce() public {
        ReentrantPayee payee = new ReentrantPayee(address(contests));
        PAYOUT = address(payee);
        _contestAt(IContests.Phase.Closed);
        payee.arm(abi.encodeCall(IEscrow.withdraw, (COIN, ORGANIZER)));
        contests.withdraw(COIN, PAYOUT);
        assertEq(payee.received(), 1);
        assertFalse(payee.reentered());
        assertEq(PAYOUT.balance, 9.9 ether);
        assertEq(ORGANIZER.balance, 0);
    }

    function _assertRefused(ReentrantToken reentrant) private view {
        assertFalse(reentrant.reentered());
        assertEq(
            reentrant.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
        );
    }
}
