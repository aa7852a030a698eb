// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IContests} from "../interfaces/IContests.sol";
import {Metrics} from "./Metrics.sol";

/// @notice What follows from a contest's terms: whether they are sound, when each phase ends, what a score is worth.
library ContestRules {
    /// @dev EIP-7825: the most gas that one transaction may use.
    uint256 internal constant TRANSACTION_GAS = 16_777_216;
    /// @dev A phase must be long enough for somebody to be awake, and for one censored block not to matter.
    uint256 internal constant MIN_PHASE_SECONDS = 1 hours;
    /// @dev Nobody's money is held for ever.
    uint256 internal constant MAX_PHASE_SECONDS = 365 days;
    uint256 internal constant MAX_BEACON_DELAY = 50_400;
    /// @dev Families 1 to 3: linear, mlp, tree.
    uint256 internal constant FAMILIES = 0x0e;
    /// @dev `version ‖ family ‖ features ‖ classes`.
    uint256 internal constant MODEL_HEADER_BYTES = 5;
    /// @dev Counts are uint16.
    uint256 internal constant MAX_SCORED_ROWS = type(uint16).max;
    uint256 internal constant MAX_CLASSES = 64;

    // ------------------------------------------------------------------ terms

    function check(IContests.Terms calldata terms, IContests.Dataset calldata dataset, uint256 minDelay) internal pure {
        _checkDataset(terms, dataset);
        if (terms.families == 0 || terms.families & ~FAMILIES != 0) revert IContests.InvalidFamilies(terms.families);
        if (terms.maxModelBytes <= MODEL_HEADER_BYTES) revert IContests.InvalidModelBytes(terms.maxModelBytes);
        if (terms.beaconDelay < minDelay || terms.beaconDelay == 0 || terms.beaconDelay > MAX_BEACON_DELAY) {
            revert IContests.InvalidDelay(terms.beaconDelay, Math.max(minDelay, 1), MAX_BEACON_DELAY);
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
    }

    function _checkDataset(IContests.Terms calldata terms, IContests.Dataset calldata dataset) private pure {
        bool sound = dataset.groups > 1 && dataset.groupSize > 0 && dataset.groupSize < 256 && dataset.features > 0
            && dataset.classes > 1 && dataset.classes <= MAX_CLASSES && dataset.treeRoot != 0;
        if (!sound) revert IContests.InvalidDataset(dataset);
        bool split = terms.testGroups > 0 && terms.testGroups < dataset.groups && terms.chunkGroups > 0
            && uint256(terms.testGroups) * dataset.groupSize <= MAX_SCORED_ROWS;
        if (terms.onDefault == IContests.OnDefault.ScoreOnTraining) {
            split = split && uint256(dataset.groups - terms.testGroups) * dataset.groupSize <= MAX_SCORED_ROWS;
        }
        if (!split) revert IContests.InvalidTestGroups(terms.testGroups, dataset.groups);
    }

    /// @dev A model that names one class for every row must not reach the threshold: it scores the majority share, and
    /// `1 / classes` at most where classes count alike.
    function _checkThreshold(IContests.Terms calldata terms, uint256 classes) private pure {
        uint256 baseline = Math.ceilDiv(10_000, classes);
        if (terms.metric == IContests.Metric.Accuracy) {
            if (terms.majorityBps < baseline) revert IContests.InvalidMajority(terms.majorityBps, baseline);
            baseline = terms.majorityBps;
        }
        if (terms.thresholdBps <= baseline || terms.thresholdBps > 10_000) {
            revert IContests.InvalidThreshold(terms.thresholdBps, baseline);
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

    /// @notice How many ranks are paid.
    function payouts(IContests.Terms storage terms) internal view returns (uint256 places) {
        while (places < terms.payoutBps.length && terms.payoutBps[places] > 0) ++places;
    }

    /// @notice docs/formats.md, "Dataset".
    function datasetRoot(IContests.Dataset memory dataset) internal pure returns (bytes32) {
        return keccak256(
            abi.encodePacked(
                bytes1(0x02),
                dataset.treeRoot,
                dataset.groups,
                dataset.groupSize,
                dataset.features,
                dataset.classes,
                dataset.binningHash
            )
        );
    }

    // ------------------------------------------------------------------ gas

    function checkGas(uint256 gas) internal pure {
        if (gas > TRANSACTION_GAS) revert IContests.TooMuchGas(gas, TRANSACTION_GAS);
    }

    /// @notice Upper bound on an evaluation, the whole transaction, given the scorer's own bound.
    function evaluationGas(uint256 scorerGas, uint256 modelBytes, uint256 rowsBytes, uint256 classes)
        internal
        pure
        returns (uint256)
    {
        uint256 countsBytes = 2 * classes * classes;
        uint256 calldataBytes = modelBytes + rowsBytes + countsBytes;
        // 40 a calldata byte is the floor price of EIP-7623; the bytes are also hashed, copied into the scorer's call and
        // the counts copied back and logged. A call passes on 63/64 of the gas.
        return 300_000 + 40 * calldataBytes + 2 * calldataBytes + 16 * countsBytes + scorerGas + scorerGas / 60;
    }

    /// @notice Upper bound on revealing one chunk of groups, or the largest model, whichever is more.
    function revealGas(IContests.Terms calldata terms, IContests.Dataset calldata dataset)
        internal
        pure
        returns (uint256)
    {
        uint256 rows = uint256(terms.chunkGroups) * dataset.groupSize;
        uint256 levels = Math.log2(dataset.groups) + 1;
        uint256 recordsBytes = rows * (uint256(dataset.features) + 1) + uint256(terms.chunkGroups) * 36;
        uint256 proofBytes = uint256(terms.chunkGroups) * levels * 32;
        uint256 chunk = 300_000 + 64 * recordsBytes + 40 * proofBytes + 300 * rows + uint256(terms.chunkGroups)
            * (8_000 + 1_000 * levels);
        if (terms.onDefault == IContests.OnDefault.ScoreOnTraining) {
            // The test groups that lie between training groups are placed too: so many for each, and some by chance.
            uint256 placed = Math.ceilDiv(dataset.groups, dataset.groups - terms.testGroups);
            chunk += (uint256(terms.chunkGroups) + 32) * placed * 2_000;
        }
        uint256 model = 300_000 + 64 * uint256(terms.maxModelBytes);
        return Math.max(chunk, model);
    }

    // ------------------------------------------------------------------ time

    function schedule(IContests.Contest storage c) internal view returns (IContests.Schedule memory s) {
        if (c.drawnAt == 0) return s;
        IContests.Terms storage t = c.terms;
        bool fallsBack = t.onDefault == IContests.OnDefault.ScoreOnTraining;
        s.commit = c.drawnAt + t.commitSeconds;
        s.reveal = s.commit + t.revealSeconds;
        s.test = s.reveal + t.testSeconds;
        s.training = fallsBack ? s.test + t.testSeconds : s.test;
        s.evaluate = (c.onTraining ? s.training : s.test) + t.evaluateSeconds;
    }

    function phase(IContests.Contest storage c, uint256 window) internal view returns (IContests.Phase) {
        if (closed(c)) return IContests.Phase.Closed;
        if (c.status == IContests.Status.Open) {
            if (voided(c, window)) return IContests.Phase.Finalize;
            return block.number > c.beaconBlock ? IContests.Phase.Draw : IContests.Phase.Open;
        }
        IContests.Schedule memory s = schedule(c);
        if (c.status == IContests.Status.Tested) {
            bool waiting = c.evaluated < c.revealed && block.timestamp < s.evaluate;
            return waiting ? IContests.Phase.Evaluate : IContests.Phase.Finalize;
        }
        if (block.timestamp < s.commit) return IContests.Phase.Commit;
        if (block.timestamp < s.reveal) return IContests.Phase.Reveal;
        if (block.timestamp < s.test) return IContests.Phase.RevealTest;
        bool fallsBack = c.revealed > 0 && block.timestamp < s.training;
        return fallsBack ? IContests.Phase.RevealTraining : IContests.Phase.Finalize;
    }

    /// @notice Not drawn, and the beacon block can no longer be proven.
    function voided(IContests.Contest storage c, uint256 window) internal view returns (bool) {
        return c.status == IContests.Status.Open && block.number > c.beaconBlock + window;
    }

    function closed(IContests.Contest storage c) internal view returns (bool) {
        return c.status > IContests.Status.Tested;
    }

    // ------------------------------------------------------------------ worth

    /// @notice Groups that entries are scored on.
    function scoredGroups(IContests.Contest storage c) internal view returns (uint256) {
        return c.onTraining ? c.dataset.groups - c.terms.testGroups : c.terms.testGroups;
    }

    /// @notice What each revealed entry gets when the organizer withheld the test groups: of the bond, and of the organizer's
    /// `own` part of the reward.
    function defaultShare(IContests.Contest storage c, uint256 own) internal view returns (uint256) {
        uint256 pot = c.terms.bond + own;
        return Math.min(pot / c.revealed, pot * c.terms.defaultCapBps / 10_000);
    }

    /// @notice The score of a finished confusion matrix, and whether it meets the criterion. What a constant guess scores,
    /// which the organizer could only declare, is checked here against the rows themselves.
    function score(IContests.Terms storage terms, bytes memory counts, uint256 classes)
        internal
        view
        returns (uint256 scoreBps, bool qualified)
    {
        uint8 metric = uint8(terms.metric);
        scoreBps = Metrics.score(counts, classes, metric);
        qualified = scoreBps >= terms.thresholdBps && scoreBps > Metrics.baselineBps(counts, classes, metric);
    }

    /// @notice Refuses a model that cannot belong to the contest. Its body is checked when it is run.
    function checkModel(IContests.Contest storage c, bytes calldata model) internal view {
        bool fits = model.length > MODEL_HEADER_BYTES && model.length <= c.terms.maxModelBytes;
        if (fits) {
            uint256 family = uint8(model[1]);
            fits = family < 8 && (c.terms.families >> family) & 1 == 1
                && uint16(bytes2(model[2:4])) == c.dataset.features && uint8(model[4]) == c.dataset.classes;
        }
        if (!fits) revert IContests.WrongModel(model.length, c.terms.maxModelBytes);
    }

    /// @notice Puts an entry in its place among the best. Of equal scores the earlier commitment is the better.
    function rank(
        IContests.Contest storage c,
        mapping(uint256 place => IContests.Rank) storage ranks,
        IContests.Rank memory entry
    ) internal {
        uint256 places = payouts(c.terms);
        uint256 ranked = c.ranked;
        uint256 place = ranked;
        while (place > 0 && _better(entry, ranks[place - 1])) --place;
        if (place == places) return;
        if (ranked < places) c.ranked = uint8(++ranked);
        for (uint256 i = ranked - 1; i > place; --i) {
            ranks[i] = ranks[i - 1];
        }
        ranks[place] = entry;
    }

    function _better(IContests.Rank memory a, IContests.Rank memory b) private pure returns (bool) {
        return a.scoreBps != b.scoreBps ? a.scoreBps > b.scoreBps : a.entry < b.entry;
    }
}
