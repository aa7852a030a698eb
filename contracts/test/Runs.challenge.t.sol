// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {IRuns} from "../src/interfaces/IRuns.sol";
import {ListTree} from "./support/ListTree.sol";
import {RunFixture} from "./support/RunFixture.sol";

contract RunsChallengeTest is RunFixture {
    function test_challenge(address challenger, uint32 moment) public {
        uint256 id = _completed(CHECKPOINTS);
        skip(bound(moment, 0, WINDOW - 1));
        uint64 deadline = uint64(vm.getBlockTimestamp()) + STEP;

        hoax(challenger, BOND);
        vm.expectEmit(address(runs));
        emit IRuns.ChallengeOpened(1, id, challenger, BOND, 0, CHECKPOINTS - 1, deadline);
        assertEq(runs.challenge{value: BOND}(id), 1);

        assertTrue(runs.stageOf(id) == IRuns.Stage.Challenged);
        assertEq(runs.run(id).challengeId, 1);
        IRuns.Challenge memory c = runs.challengeOf(1);
        assertEq(c.challenger, challenger);
        assertEq(c.runId, id);
        assertTrue(c.turn == IRuns.Turn.Trainer);
    }

    /// @dev A run of one checkpoint has one segment: that the seed leads to it.
    function test_challenge_ofOneCheckpointIsForTheAuditors() public {
        uint256 id = _completed(1);
        IRuns.Challenge memory c = runs.challengeOf(_challenge(id));
        assertTrue(c.turn == IRuns.Turn.Auditors);
        assertEq(c.deadline, vm.getBlockTimestamp() + COMMIT);
    }

    /// @dev Wherever the one bad segment of 500 is, the initial state included: who knows what is right ends there.
    function test_challenge_findsTheBadSegment() public {
        uint256 id = _completed(501);
        uint256 challengeId = _challenge(id);
        bytes32[][] memory levels = ListTree.levels(recorded[id]);
        uint256 state = vm.snapshotState();
        for (uint256 bad; bad <= 500; ++bad) {
            assertLe(_bisect(challengeId, levels, bad), 9);
            IRuns.Challenge memory c = runs.challengeOf(challengeId);
            assertEq(c.lo, bad);
            assertEq(c.hi, bad);
            assertTrue(c.turn == IRuns.Turn.Auditors);
            vm.revertToState(state);
        }
    }

    /// @dev Up to the bad segment, the trainer's checkpoints are what an honest challenger has computed as well.
    function _bisect(uint256 challengeId, bytes32[][] memory levels, uint256 bad) private returns (uint256 rounds) {
        (uint256 lo, uint256 hi) = (0, 500);
        for (; lo < hi; ++rounds) {
            uint256 middle = (lo + hi) / 2;
            runs.respond(challengeId, levels[0][middle], ListTree.proof(levels, middle));
            _choose(challengeId, middle < bad);
            (lo, hi) = middle < bad ? (middle + 1, hi) : (lo, middle);
        }
    }

    function test_respond(address caller) public {
        uint256 id = _completed(CHECKPOINTS);
        uint256 challengeId = _challenge(id);
        bytes32[] memory proof = _proof(id, 2);
        vm.expectEmit(address(runs));
        emit IRuns.ChallengeAnswered(challengeId, 2, recorded[id][2], uint64(vm.getBlockTimestamp()) + STEP);
        vm.prank(caller);
        runs.respond(challengeId, recorded[id][2], proof);
        assertTrue(runs.challengeOf(challengeId).turn == IRuns.Turn.Challenger);
    }

    function test_choose(bool agrees) public {
        uint256 id = _completed(CHECKPOINTS);
        uint256 challengeId = _challenge(id);
        _respond(challengeId);
        skip(1 hours);
        (uint64 lo, uint64 hi) = agrees ? (3, 4) : (0, 2);
        vm.expectEmit(address(runs));
        emit IRuns.ChallengeNarrowed(challengeId, lo, hi, uint64(vm.getBlockTimestamp()) + STEP);
        _choose(challengeId, agrees);
    }

    function test_challenge_revertsIf_bondIsAnother(uint128 bond) public {
        vm.assume(bond != BOND);
        uint256 id = _completed(CHECKPOINTS);
        hoax(CHALLENGER, bond);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, bond, BOND));
        runs.challenge{value: bond}(id);
    }

    function test_challenge_revertsIf_windowHasEnded(uint32 late) public {
        uint256 id = _completed(CHECKPOINTS);
        uint40 ends = runs.run(id).challengeEnds;
        vm.warp(ends + uint256(late));
        hoax(CHALLENGER, BOND);
        vm.expectRevert(abi.encodeWithSelector(IRuns.TooLate.selector, ends + uint256(late), ends));
        runs.challenge{value: BOND}(id);
    }

    function test_challenge_revertsIf_challenged() public {
        uint256 id = _completed(CHECKPOINTS);
        _challenge(id);
        hoax(STRANGER, BOND);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongStage.selector, IRuns.Stage.Challenged));
        runs.challenge{value: BOND}(id);
    }

    function test_challenge_revertsIf_accepted() public {
        uint256 id = _completed(CHECKPOINTS);
        skip(WINDOW);
        runs.finalize(id);
        hoax(CHALLENGER, BOND);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongStage.selector, IRuns.Stage.Accepted));
        runs.challenge{value: BOND}(id);
    }

    function test_respond_revertsIf_checkpointIsAnother(bytes32 checkpoint) public {
        uint256 id = _completed(CHECKPOINTS);
        uint256 challengeId = _challenge(id);
        vm.assume(checkpoint != recorded[id][2]);
        bytes32[] memory proof = _proof(id, 2);
        vm.expectPartialRevert(IRuns.WrongRoot.selector);
        runs.respond(challengeId, checkpoint, proof);
    }

    function test_respond_revertsIf_checkpointIsNotTheMiddle(uint256 index) public {
        uint256 id = _completed(CHECKPOINTS);
        uint256 challengeId = _challenge(id);
        index = bound(index, 0, CHECKPOINTS - 1);
        vm.assume(index != 2);
        bytes32[] memory proof = _proof(id, index);
        vm.expectPartialRevert(IRuns.WrongRoot.selector);
        runs.respond(challengeId, recorded[id][index], proof);
    }

    function test_respond_revertsIf_late(uint32 late) public {
        uint256 id = _completed(CHECKPOINTS);
        uint256 challengeId = _challenge(id);
        uint40 deadline = runs.challengeOf(challengeId).deadline;
        vm.warp(deadline + uint256(late));
        bytes32[] memory proof = _proof(id, 2);
        vm.expectRevert(abi.encodeWithSelector(IRuns.TooLate.selector, deadline + uint256(late), deadline));
        runs.respond(challengeId, recorded[id][2], proof);
    }

    function test_choose_revertsIf_callerIsNotTheChallenger(address caller) public {
        vm.assume(caller != CHALLENGER);
        uint256 challengeId = _challenge(_completed(CHECKPOINTS));
        _respond(challengeId);
        vm.expectRevert(abi.encodeWithSelector(IRuns.NotChallenger.selector, caller, CHALLENGER));
        vm.prank(caller);
        runs.choose(challengeId, true);
    }

    function test_choose_revertsIf_late(uint32 late) public {
        uint256 challengeId = _challenge(_completed(CHECKPOINTS));
        _respond(challengeId);
        uint40 deadline = runs.challengeOf(challengeId).deadline;
        vm.warp(deadline + uint256(late));
        vm.expectRevert(abi.encodeWithSelector(IRuns.TooLate.selector, deadline + uint256(late), deadline));
        vm.prank(CHALLENGER);
        runs.choose(challengeId, true);
    }

    function test_turns_revertIf_itIsAnothers() public {
        (uint256 id, uint256 challengeId) = _disputed();
        bytes memory refusal = abi.encodeWithSelector(IRuns.WrongTurn.selector, IRuns.Turn.Auditors);
        bytes32[] memory proof = _proof(id, 2);
        vm.expectRevert(refusal);
        runs.respond(challengeId, recorded[id][2], proof);
        vm.expectRevert(refusal);
        vm.prank(CHALLENGER);
        runs.choose(challengeId, true);
    }

    function test_challengeOf_revertsIf_challengeIsUnknown(uint256 challengeId) public {
        vm.expectRevert(abi.encodeWithSelector(IRuns.UnknownChallenge.selector, challengeId));
        runs.challengeOf(challengeId);
    }
}
