// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {IRuns} from "../src/interfaces/IRuns.sol";
import {RunFixture} from "./support/RunFixture.sol";

contract RunsVoteTest is RunFixture {
    function setUp() public override {
        super.setUp();
        _enrollAll();
    }

    // ---- Auditors ----

    function test_enroll(address auditor) public {
        vm.assume(runs.auditorOf(auditor).enrolledAt == 0);
        hoax(auditor, AUDITOR_BOND);
        vm.expectEmit(address(runs));
        emit IRuns.AuditorEnrolled(auditor, AUDITOR_BOND);
        runs.enroll{value: AUDITOR_BOND}();
        IRuns.Auditor memory a = runs.auditorOf(auditor);
        assertEq(a.bond, AUDITOR_BOND);
        assertEq(a.enrolledAt, vm.getBlockTimestamp());
    }

    function test_enroll_revertsIf_bondIsAnother(uint128 bond) public {
        vm.assume(bond != AUDITOR_BOND);
        hoax(STRANGER, bond);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, bond, AUDITOR_BOND));
        runs.enroll{value: bond}();
    }

    function test_enroll_revertsIf_enrolled() public {
        hoax(ANN, AUDITOR_BOND);
        vm.expectRevert(abi.encodeWithSelector(IRuns.AlreadyEnrolled.selector, ANN));
        runs.enroll{value: AUDITOR_BOND}();
    }

    function test_leave() public {
        vm.expectEmit(address(runs));
        emit IRuns.AuditorLeft(ANN, AUDITOR_BOND);
        vm.prank(ANN);
        runs.leave();
        assertEq(_credited(ANN), AUDITOR_BOND);
        assertEq(runs.auditorOf(ANN).enrolledAt, 0);
        vm.expectRevert(abi.encodeWithSelector(IRuns.NotAuditor.selector, ANN));
        vm.prank(ANN);
        runs.leave();
    }

    function test_leave_revertsIf_aVoteIsDue() public {
        (, uint256 challengeId) = _disputed();
        _commit(challengeId, ANN, IRuns.Verdict.Holds);
        vm.expectRevert(abi.encodeWithSelector(IRuns.VotesDue.selector, ANN, 1));
        vm.prank(ANN);
        runs.leave();
    }

    // ---- Votes ----

    function test_vote(uint8 which) public {
        IRuns.Verdict verdict = IRuns.Verdict(bound(which, 1, 3));
        (, uint256 challengeId) = _disputed();
        bytes32 commitment = _vote(challengeId, ANN, verdict);
        vm.expectEmit(address(runs));
        emit IRuns.VoteCommitted(challengeId, ANN, commitment);
        _commit(challengeId, ANN, verdict);
        assertEq(runs.voteOf(challengeId, ANN).commitment, commitment);
        assertEq(runs.auditorOf(ANN).bond, AUDITOR_BOND - PENALTY);
        assertEq(runs.auditorOf(ANN).due, 1);

        vm.warp(runs.challengeOf(challengeId).deadline);
        vm.expectEmit(address(runs));
        emit IRuns.VoteRevealed(challengeId, ANN, verdict);
        _reveal(challengeId, ANN, verdict);
        IRuns.Challenge memory c = runs.challengeOf(challengeId);
        assertEq(c.committed, 1);
        assertEq(c.holds, verdict == IRuns.Verdict.Holds ? 1 : 0);
        assertEq(c.fails, verdict == IRuns.Verdict.Fails ? 1 : 0);
        assertEq(c.unsure, verdict == IRuns.Verdict.CannotTell ? 1 : 0);
    }

    function test_publish() public {
        (, uint256 challengeId) = _disputed();
        vm.expectEmit(address(runs));
        emit IRuns.SegmentPublished(challengeId, 3, "segment");
        vm.prank(TRAINER);
        runs.publish(challengeId, "segment");
        vm.expectRevert(abi.encodeWithSelector(IRuns.NotTrainer.selector, STRANGER, TRAINER));
        vm.prank(STRANGER);
        runs.publish(challengeId, "segment");
    }

    function test_voteCommit_revertsIf_callerIsNoAuditor() public {
        (, uint256 challengeId) = _disputed();
        vm.expectRevert(abi.encodeWithSelector(IRuns.NotAuditor.selector, STRANGER));
        vm.prank(STRANGER);
        runs.voteCommit(challengeId, "commitment");
    }

    /// @dev Nobody becomes an auditor for one challenge, not even in its block.
    function test_voteCommit_revertsIf_enrolledTooLate(bool sameBlock) public {
        uint256 id = _completed(CHECKPOINTS);
        uint256 challengeId = _challenge(id);
        uint40 openedAt = runs.challengeOf(challengeId).openedAt;
        if (!sameBlock) skip(1);
        _enroll(STRANGER);
        _narrow(challengeId, 3);
        uint40 enrolledAt = runs.auditorOf(STRANGER).enrolledAt;
        vm.expectRevert(abi.encodeWithSelector(IRuns.EnrolledTooLate.selector, enrolledAt, openedAt));
        vm.prank(STRANGER);
        runs.voteCommit(challengeId, "commitment");
    }

    function test_voteCommit_revertsIf_theMatterIsTheirOwn() public {
        _enroll(TRAINER);
        _enroll(CHALLENGER);
        skip(1);
        (, uint256 challengeId) = _disputed();
        address[2] memory parties = [TRAINER, CHALLENGER];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IRuns.Interested.selector, parties[i]));
            vm.prank(parties[i]);
            runs.voteCommit(challengeId, "commitment");
        }
    }

    function test_voteCommit_revertsIf_committed() public {
        (, uint256 challengeId) = _disputed();
        _commit(challengeId, ANN, IRuns.Verdict.Holds);
        vm.expectRevert(abi.encodeWithSelector(IRuns.AlreadyVoted.selector, challengeId, ANN));
        vm.prank(ANN);
        runs.voteCommit(challengeId, "commitment");
    }

    function test_voteCommit_revertsIf_itIsEmpty() public {
        (, uint256 challengeId) = _disputed();
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongVote.selector, 0, 0));
        vm.prank(ANN);
        runs.voteCommit(challengeId, 0);
    }

    function test_voteCommit_revertsIf_late(uint32 late) public {
        (, uint256 challengeId) = _disputed();
        uint40 deadline = runs.challengeOf(challengeId).deadline;
        vm.warp(deadline + uint256(late));
        vm.expectRevert(abi.encodeWithSelector(IRuns.TooLate.selector, deadline + uint256(late), deadline));
        vm.prank(ANN);
        runs.voteCommit(challengeId, "commitment");
    }

    /// @dev What an auditor can lose is put aside vote by vote, so that there is always enough of it.
    function test_voteCommit_revertsIf_bondIsSpent() public {
        uint256 challengeId;
        for (uint256 i; i < 11; ++i) {
            (, challengeId) = _disputed();
            if (i < 10) _commit(challengeId, ANN, IRuns.Verdict.Holds);
        }
        assertEq(runs.auditorOf(ANN).bond, 0);
        vm.expectRevert(abi.encodeWithSelector(IRuns.InvalidBond.selector, 0, PENALTY, AUDITOR_BOND));
        vm.prank(ANN);
        runs.voteCommit(challengeId, "commitment");
    }

    function test_voteReveal_revertsIf_earlyOrLate() public {
        (, uint256 challengeId) = _disputed();
        _commit(challengeId, ANN, IRuns.Verdict.Holds);
        uint40 deadline = runs.challengeOf(challengeId).deadline;
        vm.warp(deadline - 1);
        vm.expectRevert(abi.encodeWithSelector(IRuns.TooEarly.selector, deadline - 1, deadline));
        _reveal(challengeId, ANN, IRuns.Verdict.Holds);
        vm.warp(deadline + REVEAL);
        vm.expectRevert(abi.encodeWithSelector(IRuns.TooLate.selector, deadline + REVEAL, deadline + REVEAL));
        _reveal(challengeId, ANN, IRuns.Verdict.Holds);
    }

    function test_voteReveal_revertsIf_itIsAnotherVote() public {
        (, uint256 challengeId) = _disputed();
        _commit(challengeId, ANN, IRuns.Verdict.Holds);
        vm.warp(runs.challengeOf(challengeId).deadline);
        bytes32 computed = _vote(challengeId, ANN, IRuns.Verdict.Fails);
        bytes32 committed = _vote(challengeId, ANN, IRuns.Verdict.Holds);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongVote.selector, computed, committed));
        _reveal(challengeId, ANN, IRuns.Verdict.Fails);
    }

    function test_voteReveal_revertsIf_itIsNone() public {
        (, uint256 challengeId) = _disputed();
        _commit(challengeId, ANN, IRuns.Verdict.None);
        vm.warp(runs.challengeOf(challengeId).deadline);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongVerdict.selector, IRuns.Verdict.None));
        _reveal(challengeId, ANN, IRuns.Verdict.None);
    }

    function test_voteReveal_revertsIf_revealedOrNotCommitted() public {
        (, uint256 challengeId) = _disputed();
        _commit(challengeId, ANN, IRuns.Verdict.Holds);
        vm.warp(runs.challengeOf(challengeId).deadline);
        _reveal(challengeId, ANN, IRuns.Verdict.Holds);
        vm.expectRevert(abi.encodeWithSelector(IRuns.AlreadyVoted.selector, challengeId, ANN));
        _reveal(challengeId, ANN, IRuns.Verdict.Holds);
        vm.expectRevert(abi.encodeWithSelector(IRuns.NotVoted.selector, challengeId, BEN));
        _reveal(challengeId, BEN, IRuns.Verdict.Holds);
    }
}
