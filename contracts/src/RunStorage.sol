// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IRuns} from "./interfaces/IRuns.sol";
import {ContestState} from "./libraries/ContestState.sol";
import {Transcript} from "./libraries/Transcript.sol";

/// @title RunStorage
/// @notice What the chain remembers of runs, challenges and auditors, how it is read, and what is asked of it before anything
/// is done.
abstract contract RunStorage is IRuns {
    /// @inheritdoc IRuns
    IBeacon public immutable beacon;
    /// @inheritdoc IRuns
    uint64 public immutable minBeaconDelay;
    /// @inheritdoc IRuns
    uint128 public immutable minBond;
    /// @inheritdoc IRuns
    uint128 public immutable auditorBond;
    /// @inheritdoc IRuns
    uint128 public immutable votePenalty;
    /// @inheritdoc IRuns
    uint32 public immutable windowSeconds;
    /// @inheritdoc IRuns
    uint32 public immutable stepSeconds;
    /// @inheritdoc IRuns
    uint32 public immutable commitSeconds;
    /// @inheritdoc IRuns
    uint32 public immutable revealSeconds;

    /// @inheritdoc IRuns
    uint256 public runs;
    /// @inheritdoc IRuns
    uint256 public challenges;

    mapping(uint256 runId => Run) internal _runs;
    mapping(uint256 runId => Anchor[]) internal _anchors;
    mapping(uint256 challengeId => Challenge) internal _challenges;
    mapping(uint256 challengeId => mapping(address auditor => Vote)) internal _votes;
    mapping(address account => Auditor) internal _auditors;

    constructor(IBeacon beacon_, Limits memory limits) {
        // A delay below this is for the local chain alone, where nobody else proposes blocks.
        if (limits.minBeaconDelay < 128 && block.chainid != 31337) {
            revert InvalidDelay(limits.minBeaconDelay, 128, ContestState.MAX_BEACON_DELAY);
        }
        beacon = beacon_;
        minBeaconDelay = limits.minBeaconDelay;
        minBond = limits.minBond;
        auditorBond = limits.auditorBond;
        votePenalty = limits.auditorBond / 10;
        windowSeconds = limits.windowSeconds;
        stepSeconds = limits.stepSeconds;
        commitSeconds = limits.commitSeconds;
        revealSeconds = limits.revealSeconds;
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IRuns
    function run(uint256 runId) external view returns (Run memory) {
        return _run(runId);
    }

    /// @inheritdoc IRuns
    function anchorsOf(uint256 runId) external view returns (Anchor[] memory) {
        return _anchors[runId];
    }

    /// @inheritdoc IRuns
    function challengeOf(uint256 challengeId) external view returns (Challenge memory) {
        return _challenge(challengeId);
    }

    /// @inheritdoc IRuns
    function auditorOf(address account) external view returns (Auditor memory) {
        return _auditors[account];
    }

    /// @inheritdoc IRuns
    function voteOf(uint256 challengeId, address auditor) external view returns (Vote memory) {
        return _votes[challengeId][auditor];
    }

    /// @inheritdoc IRuns
    function stageOf(uint256 runId) external view returns (Stage) {
        return _runs[runId].stage;
    }

    /// @inheritdoc IRuns
    function trainerOf(uint256 runId) external view returns (address) {
        return _run(runId).trainer;
    }

    /// @inheritdoc IRuns
    function seedOf(uint256 runId) external view returns (bytes32) {
        return _run(runId).seed;
    }

    /// @inheritdoc IRuns
    function weightsRootOf(uint256 runId) external view returns (bytes32) {
        return _run(runId).weightsRoot;
    }

    /// @inheritdoc IRuns
    function completedAt(uint256 runId) external view returns (uint40) {
        return _run(runId).completedAt;
    }

    /// @inheritdoc IRuns
    function domainOf(uint256 runId) public view returns (bytes32) {
        return Transcript.domain(_run(runId).trainer, runId);
    }

    /// @inheritdoc IRuns
    function openChunk(uint256 runId, Opening calldata opening) external view returns (bytes32 tensor) {
        Run storage r = _run(runId);
        if (r.stage < Stage.Completed) revert WrongStage(r.stage);
        bytes32 checkpoint = _checkpoint(r, runId, opening.checkpoint, opening.state);
        _requireInRoot(r, opening.checkpoint.index, checkpoint, opening.checkpointProof);

        tensor = _tensor(opening);
        bytes32[5] memory groups = [
            opening.state.params,
            opening.state.buffers,
            opening.state.optimizer,
            opening.state.scheduler,
            opening.state.rng
        ];
        bytes32 committed = groups[uint256(opening.group)];
        bytes32 computed = Transcript.listRoot(tensor, opening.tensor, opening.tensors, opening.tensorProof);
        if (computed != committed) revert WrongSet(computed, committed);
    }

    /// @dev How many chunks there are, and how long this one is, follow from the shape alone.
    function _tensor(Opening calldata opening) private pure returns (bytes32) {
        uint256 length = Transcript.tensorBytes(opening.dtype, opening.dims);
        uint256 chunks = Math.ceilDiv(length, Transcript.CHUNK_BYTES);
        bytes32 data = Transcript.listRoot(
            Transcript.chunk(opening.chunk, opening.data), opening.chunk, chunks, opening.chunkProof
        );
        uint256 left = length - opening.chunk * Transcript.CHUNK_BYTES;
        uint256 expected = Math.min(left, Transcript.CHUNK_BYTES);
        if (opening.data.length != expected) revert WrongChunk(opening.data.length, expected);
        return Transcript.tensor(opening.name, opening.dtype, opening.dims, data);
    }

    // ------------------------------------------------------------------ requirements

    function _run(uint256 runId) internal view returns (Run storage r) {
        r = _runs[runId];
        if (r.stage == Stage.None) revert UnknownRun(runId);
    }

    function _runAt(uint256 runId, Stage stage) internal view returns (Run storage r) {
        r = _run(runId);
        if (r.stage != stage) revert WrongStage(r.stage);
    }

    function _challenge(uint256 challengeId) internal view returns (Challenge storage c) {
        c = _challenges[challengeId];
        if (c.turn == Turn.None) revert UnknownChallenge(challengeId);
    }

    function _challengeAt(uint256 challengeId, Turn turn) internal view returns (Challenge storage c) {
        c = _challenge(challengeId);
        if (c.turn != turn) revert WrongTurn(c.turn);
    }

    function _onlyTrainer(Run storage r) internal view {
        if (msg.sender != r.trainer) revert NotTrainer(msg.sender, r.trainer);
    }

    /// @dev The hash of a checkpoint of this run, which has these sets in its state.
    function _checkpoint(Run storage r, uint256 runId, Checkpoint calldata checkpoint, State calldata state)
        internal
        view
        returns (bytes32)
    {
        bytes32 computed = Transcript.state(state, checkpoint.step);
        if (computed != checkpoint.state) revert WrongState(computed, checkpoint.state);
        return Transcript.checkpoint(domainOf(runId), r.hyperparameters, checkpoint);
    }

    function _requireInRoot(Run storage r, uint256 index, bytes32 checkpoint, bytes32[] calldata proof) internal view {
        bytes32 computed = Transcript.listRoot(checkpoint, index, r.checkpoints, proof);
        if (computed != r.root) revert WrongRoot(computed, r.root);
    }

    function _notBefore(uint64 opens) internal view {
        if (block.timestamp < opens) revert TooEarly(uint64(block.timestamp), opens);
    }

    function _notAfter(uint64 deadline) internal view {
        if (block.timestamp >= deadline) revert TooLate(uint64(block.timestamp), deadline);
    }
}
