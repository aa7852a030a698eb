// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Challenges} from "./Challenges.sol";
import {RunStorage} from "./RunStorage.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IRuns} from "./interfaces/IRuns.sol";
import {ContestState} from "./libraries/ContestState.sol";
import {Transcript} from "./libraries/Transcript.sol";

contract Runs is Challenges, EIP712 {
    using SafeCast for uint256;

    uint256 private constant MAX_ANCHORS = 32;
    /// @dev Each doubling is a round more in which a challenge can be drawn out.
    uint256 private constant MAX_CHECKPOINTS = 1 << 20;
    /// @dev Of the least bond: one that nobody could match would shield a run from every challenge.
    uint256 private constant MAX_BONDS = 100;
    bytes32 private constant COMPLETION_TYPE = keccak256(
        "Completion(uint256 runId,bytes32 root,uint64 checkpoints,bytes32 weightsRoot,uint256 bond,string transcript)"
    );

    constructor(IBeacon beacon_, Limits memory limits) RunStorage(beacon_, limits) EIP712("Assay Runs", "1") {}

    /// @inheritdoc IRuns
    function begin(Plan calldata plan, uint64 delayBlocks, string calldata card) external returns (uint256 runId) {
        beacon.check();
        if (delayBlocks < minBeaconDelay || delayBlocks > ContestState.MAX_BEACON_DELAY) {
            revert InvalidDelay(delayBlocks, minBeaconDelay, ContestState.MAX_BEACON_DELAY);
        }

        runId = ++runs;
        Run storage r = _runs[runId];
        (r.trainer, r.stage) = (msg.sender, Stage.Begun);
        r.beaconBlock = (block.number + delayBlocks).toUint64();
        (r.plan, r.hyperparameters) = (Transcript.plan(plan), plan.hyperparameters);
        emit RunBegun(runId, msg.sender, plan, r.beaconBlock, card);
    }

    /// @inheritdoc IRuns
    function draw(uint256 runId, bytes calldata header) external {
        Run storage r = _runAt(runId, Stage.Begun);
        uint256 randomness = beacon.randomness(r.beaconBlock, header);

        r.stage = Stage.Drawn;
        r.seed = Transcript.seed(domainOf(runId), r.plan, randomness);
        emit RunDrawn(runId, r.seed, randomness);
    }

    /// @inheritdoc IRuns
    function anchor(uint256 runId, uint64 index, bytes32 checkpoint) external {
        Run storage r = _runAt(runId, Stage.Drawn);
        _onlyTrainer(r);
        Anchor[] storage anchors = _anchors[runId];
        uint256 count = anchors.length;
        if (count == MAX_ANCHORS) revert TooManyAnchors(count, MAX_ANCHORS);
        uint64 atLeast = count == 0 ? 0 : anchors[count - 1].index + 1;
        if (index < atLeast) revert WrongAnchor(index, atLeast);

        anchors.push(Anchor(index, uint40(block.timestamp), checkpoint));
        emit RunAnchored(runId, msg.sender, index, checkpoint);
    }

    /// @inheritdoc IRuns
    function complete(uint256 runId, Completion calldata completion, bytes calldata signature) external payable {
        Run storage r = _runAt(runId, Stage.Drawn);
        if (completion.checkpoints == 0 || completion.checkpoints > MAX_CHECKPOINTS) {
            revert InvalidCheckpoints(completion.checkpoints, MAX_CHECKPOINTS);
        }
        if (msg.value < minBond || msg.value > minBond * MAX_BONDS) {
            revert InvalidBond(msg.value, minBond, minBond * MAX_BONDS);
        }

        (r.stage, r.payer, r.bond) = (Stage.Completed, msg.sender, msg.value.toUint128());
        (r.completedAt, r.challengeEnds) = (uint40(block.timestamp), uint40(block.timestamp + windowSeconds));
        (r.root, r.checkpoints) = (completion.root, completion.checkpoints);
        r.weightsRoot = Transcript.weightsRoot(completion.lastState.params, completion.lastState.buffers);
        _checkLast(r, runId, completion);
        _checkAnchors(r, runId, completion.anchorProofs);
        _checkSignature(r, runId, completion.transcript, signature);
        emit RunCompleted(
            runId,
            r.trainer,
            msg.sender,
            r.root,
            r.checkpoints,
            r.weightsRoot,
            r.bond,
            r.challengeEnds,
            completion.transcript
        );
    }

    /// @inheritdoc IRuns
    function finalize(uint256 runId) external {
        Run storage r = _runAt(runId, Stage.Completed);
        _notBefore(r.challengeEnds);
        r.stage = Stage.Accepted;
        _credit(runId, address(0), r.payer, r.bond);
        emit RunAccepted(runId, r.trainer);
    }

    /// @dev The last checkpoint is the last anchor, of an earlier block: what is read here comes too late to be anchored first.
    function _checkLast(Run storage r, uint256 runId, Completion calldata completion) private view {
        uint64 index = completion.checkpoints - 1;
        if (completion.last.index != index) revert WrongIndex(completion.last.index, index);
        bytes32 checkpoint = _checkpoint(r, runId, completion.last, completion.lastState);

        Anchor[] storage anchors = _anchors[runId];
        if (anchors.length == 0) revert NotAnchored(index, checkpoint);
        Anchor storage last = anchors[anchors.length - 1];
        if (last.index != index || last.checkpoint != checkpoint) revert NotAnchored(index, checkpoint);
        _notBefore(last.anchoredAt + 1);
    }

    function _checkAnchors(Run storage r, uint256 runId, bytes32[][] calldata proofs) private view {
        Anchor[] storage anchors = _anchors[runId];
        uint256 count = anchors.length;
        if (proofs.length != count) revert WrongAnchorProofs(proofs.length, count);
        for (uint256 i; i < count; ++i) {
            _requireInRoot(r, anchors[i].index, anchors[i].checkpoint, proofs[i]);
        }
    }

    function _checkSignature(Run storage r, uint256 runId, string calldata transcript, bytes calldata signature)
        private
        view
    {
        bytes32 digest = _hashTypedDataV4(
            keccak256(
                abi.encode(
                    COMPLETION_TYPE,
                    runId,
                    r.root,
                    r.checkpoints,
                    r.weightsRoot,
                    uint256(r.bond),
                    keccak256(bytes(transcript))
                )
            )
        );
        if (!SignatureChecker.isValidSignatureNowCalldata(r.trainer, digest, signature)) {
            revert WrongSignature(r.trainer, digest);
        }
    }
}
