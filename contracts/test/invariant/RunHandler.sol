// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRuns} from "../../src/interfaces/IRuns.sol";
import {RunFixture} from "../support/RunFixture.sol";

/// @notice Plays any verb of runs, challenges and votes at any time, and keeps books of its own.
contract RunHandler is RunFixture {
    uint256 private constant MAX_RUNS = 4;
    uint256 private constant MAX_CHALLENGES = 8;

    uint256 public received;
    uint256 public withdrawn;
    mapping(uint256 runId => uint256) public endings;
    mapping(uint256 challengeId => uint256) public settlements;
    /// @dev Whether a run left a stage for an earlier one, but from a challenge back to its window.
    bool public movedBack;
    mapping(uint256 runId => IRuns.Stage) public stageOf;

    address[] private _actors;
    mapping(uint256 challengeId => mapping(address auditor => IRuns.Verdict)) private _verdicts;

    function setUp() public override {
        super.setUp();
        _actors = [TRAINER, PAYER, CHALLENGER, ANN, BEN, CAY, STRANGER, BURN];
        _enrollAll();
        received = 3 * AUDITOR_BOND;
    }

    function target() external view returns (IRuns) {
        return runs;
    }

    function actors() external view returns (address[] memory) {
        return _actors;
    }

    function auditors() public view returns (address[3] memory) {
        return [ANN, BEN, CAY];
    }

    // ---- Runs ----

    function begin() public {
        if (runs.runs() < MAX_RUNS) _note(_begin());
    }

    function draw(uint256 seed) public {
        uint256 id = _pickRun(seed, IRuns.Stage.Begun);
        if (id == 0) return;
        _draw(id);
        _record(id, CHECKPOINTS);
        _note(id);
    }

    function anchor(uint256 seed) public {
        uint256 id = _pickRun(seed, IRuns.Stage.Drawn);
        if (id == 0) return;
        _anchor(id, uint64(_mix(seed, "index") % CHECKPOINTS));
        skip(1);
    }

    function complete(uint256 seed) public {
        uint256 id = _pickRun(seed, IRuns.Stage.Drawn);
        if (id == 0) return;
        _complete(id);
        received += BOND;
        _note(id);
    }

    function finalize(uint256 seed) public {
        uint256 id = _pickRun(seed, IRuns.Stage(1 + _mix(seed, "stage") % 6));
        if (id == 0) return;
        if (seed % 3 == 0) skip(WINDOW);
        runs.finalize(id);
        ++endings[id];
        _note(id);
    }

    // ---- Challenges ----

    function challenge(uint256 seed) public {
        uint256 id = _pickRun(seed, IRuns.Stage.Completed);
        if (id == 0 || runs.challenges() == MAX_CHALLENGES) return;
        _challenge(id);
        received += BOND;
        _note(id);
    }

    function respond(uint256 seed) public {
        uint256 challengeId = _pickChallenge(seed, IRuns.Turn.Trainer);
        if (challengeId != 0) _respond(challengeId);
    }

    function choose(uint256 seed, bool agrees) public {
        uint256 challengeId = _pickChallenge(seed, IRuns.Turn.Challenger);
        if (challengeId != 0) _choose(challengeId, agrees);
    }

    /// @dev From here on to the votes, which single steps seldom reach.
    function narrow(uint256 seed) public {
        uint256 challengeId = _pickChallenge(seed, IRuns.Turn.Trainer);
        if (challengeId != 0) _narrow(challengeId, _mix(seed, "segment") % CHECKPOINTS);
    }

    function vote(uint256 seed) public {
        uint256 challengeId = _pickChallenge(seed, IRuns.Turn.Auditors);
        if (challengeId == 0) return;
        address auditor = _auditor(seed);
        IRuns.Verdict verdict = IRuns.Verdict(_mix(seed, "verdict") % 4);
        _commit(challengeId, auditor, verdict);
        _verdicts[challengeId][auditor] = verdict;
    }

    function reveal(uint256 seed) public {
        uint256 challengeId = _pickChallenge(seed, IRuns.Turn.Auditors);
        if (challengeId == 0) return;
        uint256 deadline = runs.challengeOf(challengeId).deadline;
        if (vm.getBlockTimestamp() < deadline) vm.warp(deadline);
        address auditor = _auditor(seed);
        _reveal(challengeId, auditor, _verdicts[challengeId][auditor]);
    }

    function settle(uint256 seed) public {
        uint256 challengeId = _pickChallenge(seed, IRuns.Turn(1 + _mix(seed, "turn") % 4));
        if (challengeId == 0) return;
        if (seed % 3 == 0) skip(COMMIT + REVEAL);
        runs.settle(challengeId);
        ++settlements[challengeId];
        uint256 id = runs.challengeOf(challengeId).runId;
        if (runs.stageOf(id) == IRuns.Stage.Rejected) ++endings[id];
        else if (runs.stageOf(id) == IRuns.Stage.Completed) stageOf[id] = IRuns.Stage.Drawn;
        _note(id);
    }

    function settleVote(uint256 seed) public {
        uint256 challengeId = _pickChallenge(seed, IRuns.Turn(1 + _mix(seed, "turn") % 4));
        if (challengeId != 0) runs.settleVote(challengeId, _auditor(seed));
    }

    // ---- Auditors and money ----

    function enroll(uint256 seed) public {
        _enroll(_auditor(seed));
        received += AUDITOR_BOND;
    }

    function leave(uint256 seed) public {
        vm.prank(_auditor(seed));
        runs.leave();
    }

    function withdraw(uint256 seed) public {
        withdrawn += runs.withdraw(COIN, _actors[seed % _actors.length]);
    }

    function wait(uint256 seed) public {
        skip(seed % 1 days);
    }

    // ---- Choices ----

    function _auditor(uint256 seed) private view returns (address) {
        return auditors()[_mix(seed, "auditor") % 3];
    }

    function _pickRun(uint256 seed, IRuns.Stage stage) private view returns (uint256) {
        uint256 count = runs.runs();
        for (uint256 i; i < count; ++i) {
            uint256 id = 1 + (seed % count + i) % count;
            if (runs.stageOf(id) == stage) return id;
        }
        return 0;
    }

    function _pickChallenge(uint256 seed, IRuns.Turn turn) private view returns (uint256) {
        uint256 count = runs.challenges();
        for (uint256 i; i < count; ++i) {
            uint256 challengeId = 1 + (seed % count + i) % count;
            if (runs.challengeOf(challengeId).turn == turn) return challengeId;
        }
        return 0;
    }

    function _note(uint256 id) private {
        IRuns.Stage stage = runs.stageOf(id);
        if (stage <= stageOf[id]) movedBack = true;
        stageOf[id] = stage;
    }

    function _mix(uint256 seed, string memory name) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, name)));
    }
}
