// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRuns} from "../../src/interfaces/IRuns.sol";
import {Test} from "../support/Test.sol";
import {RunHandler} from "./RunHandler.sol";

contract RunsInvariantTest is Test {
    RunHandler private _handler;
    IRuns private _runs;

    function setUp() public {
        _handler = new RunHandler();
        _handler.setUp();
        _runs = _handler.target();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](17);
        selectors[0] = RunHandler.begin.selector;
        selectors[1] = RunHandler.draw.selector;
        selectors[2] = RunHandler.anchor.selector;
        selectors[3] = RunHandler.complete.selector;
        selectors[4] = RunHandler.finalize.selector;
        selectors[5] = RunHandler.challenge.selector;
        selectors[6] = RunHandler.respond.selector;
        selectors[7] = RunHandler.choose.selector;
        selectors[8] = RunHandler.narrow.selector;
        selectors[9] = RunHandler.vote.selector;
        selectors[10] = RunHandler.reveal.selector;
        selectors[11] = RunHandler.settle.selector;
        selectors[12] = RunHandler.settleVote.selector;
        selectors[13] = RunHandler.enroll.selector;
        selectors[14] = RunHandler.leave.selector;
        selectors[15] = RunHandler.withdraw.selector;
        selectors[16] = RunHandler.wait.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), selectors);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// @dev What came in is what is held for runs, challenges, auditors and their votes, owed, or withdrawn; to the wei.
    /// forge-config: default.invariant.runs = 32
    function invariant_solvent_paidOnce_movesForward() public view {
        uint256 held = _heldForRuns() + _heldForChallenges() + _heldForAuditors() + _owed();
        assertEq(address(_runs).balance, held);
        assertEq(_handler.received(), held + _handler.withdrawn());
        assertFalse(_handler.movedBack());
    }

    function _heldForRuns() private view returns (uint256 held) {
        for (uint256 id = 1; id <= _runs.runs(); ++id) {
            IRuns.Run memory r = _runs.run(id);
            assertTrue(r.stage == _handler.stageOf(id));
            assertEq(_handler.endings(id), r.stage >= IRuns.Stage.Accepted ? 1 : 0);
            if (r.stage == IRuns.Stage.Completed) held += r.bond;
            // The challenger's is as much.
            if (r.stage == IRuns.Stage.Challenged) held += 2 * uint256(r.bond);
        }
    }

    function _heldForChallenges() private view returns (uint256 held) {
        address[3] memory auditors = _handler.auditors();
        for (uint256 id = 1; id <= _runs.challenges(); ++id) {
            IRuns.Challenge memory c = _runs.challengeOf(id);
            bool settled = c.turn == IRuns.Turn.Nobody;
            assertEq(_handler.settlements(id), settled ? 1 : 0);
            if (c.committed == 0) continue;
            for (uint256 i; i < auditors.length; ++i) {
                IRuns.Vote memory v = _runs.voteOf(id, auditors[i]);
                if (v.commitment != 0) held += settled ? _due(c, v) : _runs.votePenalty();
            }
        }
    }

    /// @dev What an auditor will have of a vote in a challenge that is settled.
    function _due(IRuns.Challenge memory c, IRuns.Vote memory v) private view returns (uint256) {
        if (v.verdict == IRuns.Verdict.None) return 0;
        if (v.verdict == IRuns.Verdict.CannotTell || c.verdict == IRuns.Verdict.CannotTell) return _runs.votePenalty();
        return v.verdict == c.verdict ? _runs.votePenalty() + c.share : 0;
    }

    function _heldForAuditors() private view returns (uint256 held) {
        address[3] memory auditors = _handler.auditors();
        for (uint256 i; i < auditors.length; ++i) {
            held += _runs.auditorOf(auditors[i]).bond;
        }
    }

    function _owed() private view returns (uint256 owed) {
        address[] memory actors = _handler.actors();
        for (uint256 i; i < actors.length; ++i) {
            owed += _runs.credited(address(0), actors[i]);
        }
    }
}
