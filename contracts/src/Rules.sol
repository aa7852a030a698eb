// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IContests} from "./interfaces/IContests.sol";
import {IRules} from "./interfaces/IRules.sol";
import {IScorer} from "./interfaces/IScorer.sol";
import {ContestState} from "./libraries/ContestState.sol";

/// @title Rules
contract Rules is IRules {
    /// @dev EIP-7825: the most gas that one transaction may use.
    uint256 private constant TRANSACTION_GAS = 16_777_216;
    /// @dev A phase must be long enough for somebody to be awake, and for one censored block not to matter.
    uint256 private constant MIN_PHASE_SECONDS = 1 hours;
    /// @dev Nobody's money is held for ever.
    uint256 private constant MAX_PHASE_SECONDS = 365 days;
    /// @dev Families 1 to 4: linear, mlp, tree, forest.
    uint256 private constant FAMILIES = 0x1e;
    /// @dev `version ‖ family ‖ features ‖ classes`.
    uint256 private constant MODEL_HEADER_BYTES = 5;
    /// @dev Counts are uint16.
    uint256 private constant MAX_SCORED_ROWS = type(uint16).max;
    uint256 private constant MAX_CLASSES = 64;

    IScorer public immutable scorer;

    constructor(IScorer scorer_) {
        scorer = scorer_;
    }

    /// @inheritdoc IRules
    function check(IContests.Terms calldata terms, IContests.Dataset calldata dataset, uint256 minBeaconDelay)
        external
        view
    {
        _checkDataset(terms, dataset);
        if (terms.families == 0 || terms.families & ~FAMILIES != 0) revert IContests.InvalidFamilies(terms.families);
        if (terms.maxModelBytes <= MODEL_HEADER_BYTES) revert IContests.InvalidModelBytes(terms.maxModelBytes);
        if (
            terms.beaconDelay < minBeaconDelay || terms.beaconDelay == 0
                || terms.beaconDelay > ContestState.MAX_BEACON_DELAY
        ) {
            revert IContests.InvalidDelay(terms.beaconDelay, Math.max(minBeaconDelay, 1), ContestState.MAX_BEACON_DELAY);
        }
        _checkThreshold(terms, dataset.classes);
        if (terms.burnBps > 10_000) revert IContests.InvalidShare(terms.burnBps);
        if (terms.defaultCapBps == 0 || terms.defaultCapBps > 10_000) {
            revert IContests.InvalidShare(terms.defaultCapBps);
        }
        _checkPayouts(terms);
        _checkPhase(terms.commitSeconds);
        _checkPhase(terms.revealSeconds);
        _checkPhase(terms.testSeconds);
        _checkPhase(terms.evaluateSeconds);
        if ((terms.claimBond == 0) != (terms.challengeSeconds == 0)) {
            revert IContests.InvalidClaimTerms(terms.claimBond, terms.challengeSeconds);
        }
        if (terms.challengeSeconds > 0) _checkPhase(terms.challengeSeconds);
        _checkGas(evaluationGas(terms, dataset));
        _checkGas(revealGas(terms, dataset));
    }

    function _checkDataset(IContests.Terms calldata terms, IContests.Dataset calldata dataset) private pure {
        bool sound = dataset.groups > 1 && dataset.groupSize > 0 && dataset.groupSize < 256 && dataset.features > 0
            && dataset.classes > 0 && dataset.classes <= MAX_CLASSES && dataset.treeRoot != 0;
        if (!sound) revert IContests.InvalidDataset(dataset);
        bool split = terms.testGroups > 0 && terms.testGroups < dataset.groups && terms.chunkGroups > 0
            && uint256(terms.testGroups) * dataset.groupSize <= MAX_SCORED_ROWS;
        if (terms.onDefault == IContests.OnDefault.ScoreOnTraining) {
            split = split && uint256(dataset.groups - terms.testGroups) * dataset.groupSize <= MAX_SCORED_ROWS;
        }
        if (!split) revert IContests.InvalidTestGroups(terms.testGroups, dataset.groups);
    }

    /// @dev A model that says the same of every row must not reach the threshold. As a classifier it scores the majority share,
    /// and `1 / classes` at most where classes count alike; as a regression it scores 0.
    function _checkThreshold(IContests.Terms calldata terms, uint256 classes) private pure {
        bool regression = terms.metric >= IContests.Metric.MeanAbsoluteError;
        if (regression != (classes == 1)) revert IContests.InvalidMetric(terms.metric, classes);
        uint256 constantBps = regression ? 0 : Math.ceilDiv(10_000, classes);
        if (terms.metric == IContests.Metric.Accuracy) {
            if (terms.baseline < constantBps) revert IContests.InvalidBaseline(terms.baseline, constantBps);
            constantBps = terms.baseline;
        }
        if (terms.thresholdBps <= constantBps || terms.thresholdBps > 10_000) {
            revert IContests.InvalidThreshold(terms.thresholdBps, constantBps);
        }
    }

    function _checkPayouts(IContests.Terms calldata terms) private pure {
        uint256 sum;
        for (uint256 i; i < terms.payoutBps.length; ++i) {
            bool gap = i > 0 && terms.payoutBps[i] > 0 && terms.payoutBps[i - 1] == 0;
            sum += gap ? 10_001 : terms.payoutBps[i];
        }
        if (sum != 10_000) revert IContests.InvalidPayouts(sum);
    }

    function _checkPhase(uint256 duration) private pure {
        if (duration < MIN_PHASE_SECONDS || duration > MAX_PHASE_SECONDS) {
            revert IContests.InvalidPhase(duration, MIN_PHASE_SECONDS, MAX_PHASE_SECONDS);
        }
    }

    function _checkGas(uint256 gas) private pure {
        if (gas > TRANSACTION_GAS) revert IContests.TooMuchGas(gas, TRANSACTION_GAS);
    }

    // ------------------------------------------------------------------ gas

    /// @inheritdoc IRules
    function evaluationGas(IContests.Terms calldata terms, IContests.Dataset calldata dataset)
        public
        view
        returns (uint256)
    {
        uint256 classes = dataset.classes;
        uint256 rows = uint256(terms.chunkGroups) * dataset.groupSize;
        uint256 scorerGas = scorer.gasBound(terms.families, terms.maxModelBytes, dataset.features, classes, rows);
        uint256 countsBytes = classes == 1 ? 48 : 2 * classes * classes;
        uint256 calldataBytes = terms.maxModelBytes + rows * _rowBytes(dataset) + countsBytes;
        // 40 a calldata byte is the floor price of EIP-7623; the bytes are also hashed, copied into the scorer's call and
        // the counts copied back and logged. A call passes on 63/64 of the gas.
        return 300_000 + 42 * calldataBytes + 16 * countsBytes + 20 * classes * classes + scorerGas + scorerGas / 60;
    }

    /// @inheritdoc IRules
    function revealGas(IContests.Terms calldata terms, IContests.Dataset calldata dataset)
        public
        pure
        returns (uint256 gas)
    {
        gas = Math.max(_chunkGas(terms, dataset), 300_000 + 64 * uint256(terms.maxModelBytes));
        if (terms.challengeSeconds > 0) gas = Math.max(gas, _claimGas(terms, dataset));
    }

    function _chunkGas(IContests.Terms calldata terms, IContests.Dataset calldata dataset)
        private
        pure
        returns (uint256 gas)
    {
        uint256 groups = terms.chunkGroups;
        uint256 rowsBytes = dataset.groupSize * _rowBytes(dataset);
        uint256 levels = Math.log2(dataset.groups) + 1;
        gas = 300_000 + groups * (36 * 64 + 64 * rowsBytes + levels * 32 * 40) + groups * (4_000 + 400 * levels)
            + groups * 60 * _rowBytes(dataset);
        if (terms.onDefault == IContests.OnDefault.ScoreOnTraining) {
            // The test groups that lie between training groups are placed too: so many for each, and some by chance.
            uint256 placed = Math.ceilDiv(dataset.groups, dataset.groups - terms.testGroups);
            gas += (groups + 32) * placed * 2_000;
        }
    }

    function _claimGas(IContests.Terms calldata terms, IContests.Dataset calldata dataset)
        private
        pure
        returns (uint256)
    {
        uint256 most = terms.testGroups;
        if (terms.onDefault == IContests.OnDefault.ScoreOnTraining) {
            most = Math.max(most, dataset.groups - terms.testGroups);
        }
        uint256 classes = dataset.classes;
        uint256 chunks = Math.ceilDiv(most, terms.chunkGroups);
        // The tree of the claim is padded to a power of two.
        return 400_000 + 1_700 * chunks + 800 * (1 << Math.log2(chunks, Math.Rounding.Ceil)) + 150 * classes * classes;
    }

    /// @dev What a row has in bytes, its label included (docs/formats.md, "Dataset").
    function _rowBytes(IContests.Dataset calldata dataset) private pure returns (uint256) {
        return uint256(dataset.features) + (dataset.classes == 1 ? 2 : 1);
    }
}
