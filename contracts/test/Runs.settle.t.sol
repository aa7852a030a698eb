// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRuns} from "../src/interfaces/IRuns.sol";
import {RunFixture} from "./support/RunFixture.sol";

contract RunsSettleTest is RunFixture {
    IRuns.Verdict private constant NONE = IRuns.Verdict.None;
    IRuns.Verdict private constant HOLDS = IRuns.Verdict.Holds;
    IRuns.Verdict private constant FAILS = IRuns.Verdict.Fails;
    IRuns.Verdict private constant CANNOT_TELL = IRuns.Verdict.CannotTell;

    /// @dev What comes out of bond and half of it: 1.5 ether and 1.5 ether and 1 wei.
    uint256 private constant HALF = BOND / 2;

    function setUp() public override {
        super.setUp();
        _enrollAll();
    }

    // ---- Votes decide ----

    function test_settle_forTheChallenger() public {
        (uint256 id, uint256 challengeId) = _disputed();
        _decide(challengeId, [FAILS, FAILS, HOLDS]);
        assertTrue(runs.stageOf(id) == IRuns.Stage.Rejected);
        assertTrue(runs.challengeOf(challengeId).verdict == FAILS);
        _settleVotes(challengeId);

        uint256 pot = BOND - HALF + PENALTY;
        assertEq(_credited(ANN), pot / 2);
        assertEq(_credited(BEN), pot / 2);
        assertEq(_credited(CHALLENGER), BOND + HALF + pot % 2);
        assertEq(_credited(PAYER), 0);
        assertEq(runs.auditorOf(ANN).bond, AUDITOR_BOND);
        assertEq(runs.auditorOf(CAY).bond, AUDITOR_BOND - PENALTY);
        _checkEmpty();
    }

    function test_settle_forTheTrainer() public {
        (uint256 id, uint256 challengeId) = _disputed();
        _decide(challengeId, [HOLDS, HOLDS, NONE]);
        assertTrue(runs.stageOf(id) == IRuns.Stage.Completed);
        _settleVotes(challengeId);

        uint256 pot = BOND - HALF + PENALTY;
        assertEq(_credited(ANN), pot / 2);
        assertEq(_credited(TRAINER), HALF + pot % 2);
        assertEq(_credited(CHALLENGER), 0);
        skip(WINDOW);
        runs.finalize(id);
        assertEq(_credited(PAYER), BOND);
        _checkEmpty();
    }

    function test_settle_withoutVotes() public {
        (uint256 id, uint256 challengeId) = _disputed();
        skip(COMMIT + REVEAL);
        uint64 ends = runs.run(id).challengeEnds + COMMIT + REVEAL;
        vm.expectEmit(address(runs));
        emit IRuns.ChallengeSettled(challengeId, id, CANNOT_TELL, ends, 0);
        runs.settle(challengeId);
        assertTrue(runs.stageOf(id) == IRuns.Stage.Completed);
        assertEq(_credited(CHALLENGER), BOND - BOND / 10);
        assertEq(_credited(TRAINER), BOND / 10);
        assertEq(_credited(BURN), 0);
    }

    /// @dev A tie costs no auditor anything; not to reveal does.
    function test_settle_aTie() public {
        (, uint256 challengeId) = _disputed();
        _decide(challengeId, [HOLDS, FAILS, NONE]);
        _settleVotes(challengeId);
        assertEq(_credited(CHALLENGER), BOND - BOND / 10);
        assertEq(_credited(TRAINER), BOND / 10);
        assertEq(_credited(BURN), PENALTY);
        assertEq(runs.auditorOf(ANN).bond, AUDITOR_BOND);
        assertEq(runs.auditorOf(BEN).bond, AUDITOR_BOND);
        assertEq(runs.auditorOf(CAY).bond, AUDITOR_BOND - PENALTY);
        assertEq(_credited(ANN) + _credited(BEN) + _credited(CAY), 0);
    }

    function test_settle_cannotTellCostsNothing() public {
        (uint256 id, uint256 challengeId) = _disputed();
        _decide(challengeId, [FAILS, CANNOT_TELL, CANNOT_TELL]);
        assertTrue(runs.stageOf(id) == IRuns.Stage.Rejected);
        _settleVotes(challengeId);
        assertEq(_credited(ANN), BOND - HALF);
        assertEq(_credited(BEN), 0);
        assertEq(runs.auditorOf(BEN).bond, AUDITOR_BOND);
        _checkEmpty();
    }

    /// @dev Whatever the three say: the bonds of run, challenge and votes are where they belong, to the wei.
    function test_settle_anyVotes(uint8 ann, uint8 ben, uint8 cay) public {
        (uint256 id, uint256 challengeId) = _disputed();
        _decide(
            challengeId,
            [IRuns.Verdict(bound(ann, 0, 3)), IRuns.Verdict(bound(ben, 0, 3)), IRuns.Verdict(bound(cay, 0, 3))]
        );
        _settleVotes(challengeId);
        if (runs.stageOf(id) == IRuns.Stage.Completed) {
            vm.warp(runs.run(id).challengeEnds);
            runs.finalize(id);
        }
        _checkEmpty();
    }

    function test_settleVote_announcesWhatItCost() public {
        (, uint256 challengeId) = _disputed();
        _decide(challengeId, [HOLDS, HOLDS, FAILS]);
        vm.expectEmit(address(runs));
        emit IRuns.VoteSettled(challengeId, ANN, (BOND - HALF + PENALTY) / 2, 0);
        runs.settleVote(challengeId, ANN);
        vm.expectEmit(address(runs));
        emit IRuns.VoteSettled(challengeId, CAY, 0, PENALTY);
        runs.settleVote(challengeId, CAY);
        assertEq(runs.auditorOf(ANN).due, 0);
        vm.expectRevert(abi.encodeWithSelector(IRuns.NotVoted.selector, challengeId, ANN));
        runs.settleVote(challengeId, ANN);
    }

    // ---- The window ----

    /// @dev It goes on as it stood, whatever was decided while it stood still; one step is left at least.
    function test_settle_windowStoodStill(uint256 moment, bool tie) public {
        uint256 id = _completed(CHECKPOINTS);
        skip(bound(moment, 0, WINDOW - 1));
        uint256 left = runs.run(id).challengeEnds - vm.getBlockTimestamp();
        uint256 challengeId = _challenge(id);
        skip(12 hours);
        _narrow(challengeId, 3);
        _decide(challengeId, [HOLDS, tie ? FAILS : HOLDS, CANNOT_TELL]);
        assertEq(runs.run(id).challengeEnds, vm.getBlockTimestamp() + (left > STEP ? left : STEP));
        _challenge(id);
    }

    // ---- Not yet, not twice ----

    function test_settle_revertsIf_early() public {
        uint256 id = _completed(CHECKPOINTS);
        uint256 challengeId = _challenge(id);
        _settleEarly(challengeId, 0);
        _respond(challengeId);
        _settleEarly(challengeId, 0);
        _choose(challengeId, true);
        _narrow(challengeId, 3);
        _settleEarly(challengeId, REVEAL);
    }

    function test_settle_revertsIf_settled() public {
        uint256 challengeId = _challenge(_completed(CHECKPOINTS));
        skip(STEP);
        runs.settle(challengeId);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongTurn.selector, IRuns.Turn.Nobody));
        runs.settle(challengeId);
    }

    function test_settleVote_revertsIf_challengeIsOpen() public {
        (, uint256 challengeId) = _disputed();
        _commit(challengeId, ANN, HOLDS);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongTurn.selector, IRuns.Turn.Auditors));
        runs.settleVote(challengeId, ANN);
    }

    function _settleEarly(uint256 challengeId, uint256 more) private {
        uint256 ends = runs.challengeOf(challengeId).deadline + more;
        vm.warp(ends - 1);
        vm.expectRevert(abi.encodeWithSelector(IRuns.TooEarly.selector, ends - 1, ends));
        runs.settle(challengeId);
        vm.warp(runs.challengeOf(challengeId).deadline - 1);
    }

    /// @dev Once all have left, what is held is what is credited.
    function _checkEmpty() private {
        address[3] memory auditors = [ANN, BEN, CAY];
        for (uint256 i; i < 3; ++i) {
            vm.prank(auditors[i]);
            runs.leave();
        }
        uint256 owed = _credited(ANN) + _credited(BEN) + _credited(CAY) + _credited(TRAINER) + _credited(PAYER)
            + _credited(CHALLENGER) + _credited(BURN);
        assertEq(address(runs).balance, owed);
    }
}
