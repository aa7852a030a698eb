// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../src/interfaces/IScorer.sol";
import {Metrics} from "../src/libraries/Metrics.sol";
import {Test} from "./support/Test.sol";

contract MetricsScoreTest is Test {
    IScorer private scorer = IScorer(vm.deployCode("Scorer.sol"));

    /// @dev Labels 0, 1, 2; the third class is never named, the fourth has no rows but is named once.
    bytes private constant EXAMPLE = hex"0007000100000000" hex"0002000300000001" hex"0001000200000000"
        hex"0000000000000000";

    function _assertScore(bytes memory counts, uint256 classes, uint256 metric, uint256 score, uint256 baseline)
        private
        view
    {
        (uint256 scoreBps, uint256 baselineBps,) = scorer.score(counts, classes, metric);
        assertEq(scoreBps, score);
        assertEq(baselineBps, baseline);
    }

    // ---- Classifiers ----

    function test_score_ofAnExample() public view {
        // 10 of 17; and 8 of 17, the most frequent label.
        _assertScore(EXAMPLE, 4, Metrics.ACCURACY, 5882, 4705);
        // (7/8 + 3/6 + 0/3) / 3; and one of the three classes that there are rows of.
        _assertScore(EXAMPLE, 4, Metrics.BALANCED_ACCURACY, 4583, 3333);
        // (14/18 + 6/12 + 0/3 + 0/1) / 4.
        _assertScore(EXAMPLE, 4, Metrics.MACRO_F1, 3194, 3333);
        // (7/10 + 3/6 + 0 + 0/1) / 4.
        _assertScore(EXAMPLE, 4, Metrics.MACRO_PRECISION, 3000, 3333);
        // (7/8 + 3/6 + 0/3 + 0) / 4.
        _assertScore(EXAMPLE, 4, Metrics.MACRO_RECALL, 3437, 3333);
    }

    function test_score_withoutRowsIsZero() public view {
        for (uint256 metric; metric < 5; ++metric) {
            _assertScore(new bytes(8), 2, metric, 0, 0);
        }
        _assertScore(new bytes(48), 1, Metrics.MEAN_ABSOLUTE_ERROR, 0, 0);
        _assertScore(new bytes(48), 1, Metrics.MEAN_SQUARED_ERROR, 0, 0);
    }

    function test_score_ofAPerfectModelIsWhole(uint256 seed, uint256 classes) public view {
        classes = bound(classes, 2, 64);
        uint256[] memory cells = new uint256[](classes * classes);
        for (uint256 c; c < classes; ++c) {
            cells[c * classes + c] = _draw(seed, c) % 1023;
        }
        cells[0] += 1;
        for (uint256 metric; metric < 5; ++metric) {
            (uint256 scoreBps,,) = scorer.score(_pack(cells), classes, metric);
            assertEq(scoreBps, 10_000);
        }
    }

    /// @dev The formulas of docs/formats.md as plain loops, with as many rows as counts can hold.
    function test_score_followsTheFormulas(uint256 seed, uint256 classes) public view {
        classes = bound(classes, 2, seed % 4 == 0 ? 64 : 6);
        uint256[] memory cells = new uint256[](classes * classes);
        uint256 left = 65_535;
        for (uint256 i; i < cells.length; ++i) {
            uint256 word = _draw(seed, i);
            cells[i] = word % 3 == 0 ? 0 : (word >> 8) % (1 + left / (1 + (word >> 40) % cells.length));
            left -= cells[i];
        }
        if (seed & 0x100 == 0) cells[(seed >> 16) % cells.length] += left;
        for (uint256 metric; metric < 5; ++metric) {
            (uint256 scoreBps,,) = scorer.score(_pack(cells), classes, metric);
            assertEq(scoreBps, _score(cells, classes, metric));
        }
    }

    /// @dev Whatever the labels, no model that names one class for every row scores above the baseline.
    function test_baseline_boundsEveryConstantGuess(uint256 seed, uint256 classes) public view {
        classes = bound(classes, 2, 12);
        uint256[] memory labels = new uint256[](classes);
        for (uint256 label; label < classes; ++label) {
            labels[label] = _draw(seed, label) % 3 == 0 ? 0 : (_draw(seed, label) >> 8) % 5_000;
        }
        labels[seed % classes] += 1;
        uint256 best;
        uint256 accuracyBaseline;
        for (uint256 guess; guess < classes; ++guess) {
            uint256[] memory cells = new uint256[](classes * classes);
            for (uint256 label; label < classes; ++label) {
                cells[label * classes + guess] = labels[label];
            }
            for (uint256 metric; metric < 5; ++metric) {
                (uint256 scoreBps, uint256 baselineBps,) = scorer.score(_pack(cells), classes, metric);
                assertLe(scoreBps, baselineBps);
                if (metric != Metrics.ACCURACY) continue;
                accuracyBaseline = baselineBps;
                if (scoreBps > best) best = scoreBps;
            }
        }
        assertEq(best, accuracyBaseline);
    }

    // ---- Regressions ----

    function test_score_ofARegression() public view {
        // Labels 10, 20, 30, guessed 20 each; predictions 12, 20, 29.
        bytes memory counts = _sums(3, 3, 5, 20, 60, 1_400);
        _assertScore(counts, 1, Metrics.MEAN_ABSOLUTE_ERROR, 8_500, 0);
        // 3 · 1400 − 60² = 600, of which 3 · 5 are lost.
        _assertScore(counts, 1, Metrics.MEAN_SQUARED_ERROR, 9_750, 0);
    }

    function test_score_ofARegressionIsNeverNegative() public view {
        _assertScore(_sums(3, 21, 500, 20, 60, 1_400), 1, Metrics.MEAN_ABSOLUTE_ERROR, 0, 0);
        _assertScore(_sums(3, 21, 500, 20, 60, 1_400), 1, Metrics.MEAN_SQUARED_ERROR, 0, 0);
        // Worth as much as a constant.
        _assertScore(_sums(3, 20, 200, 20, 60, 1_400), 1, Metrics.MEAN_ABSOLUTE_ERROR, 0, 0);
        _assertScore(_sums(3, 20, 200, 20, 60, 1_400), 1, Metrics.MEAN_SQUARED_ERROR, 0, 0);
        // All labels alike, and all of them the guess.
        _assertScore(_sums(3, 0, 0, 0, 60, 1_200), 1, Metrics.MEAN_ABSOLUTE_ERROR, 0, 0);
        _assertScore(_sums(3, 0, 0, 0, 60, 1_200), 1, Metrics.MEAN_SQUARED_ERROR, 0, 0);
    }

    /// @dev Nothing overflows, whatever the sums say.
    function test_score_ofAnySums(uint64[6] calldata sums) public view {
        bytes memory counts = _sums(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
        (uint256 absolute,,) = scorer.score(counts, 1, Metrics.MEAN_ABSOLUTE_ERROR);
        (uint256 squared,,) = scorer.score(counts, 1, Metrics.MEAN_SQUARED_ERROR);
        assertLe(absolute, 10_000);
        assertLe(squared, 10_000);
        assertEq(absolute, sums[3] > sums[1] ? 10_000 * uint256(sums[3] - sums[1]) / sums[3] : 0);
    }

    // ---- The caller's mistakes ----

    function test_score_revertsIf_theMetricIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(IScorer.UnknownMetric.selector, 7, 4));
        scorer.score(EXAMPLE, 4, 7);
        vm.expectRevert(abi.encodeWithSelector(IScorer.UnknownMetric.selector, 5, 4));
        scorer.score(EXAMPLE, 4, 5);
        vm.expectRevert(abi.encodeWithSelector(IScorer.UnknownMetric.selector, 4, 1));
        scorer.score(new bytes(48), 1, 4);
    }

    function test_score_revertsIf_countsHaveWrongLength() public {
        vm.expectRevert(abi.encodeWithSelector(IScorer.WrongLength.selector, 32, 18));
        scorer.score(EXAMPLE, 3, 0);
        vm.expectRevert(abi.encodeWithSelector(IScorer.WrongLength.selector, 32, 48));
        scorer.score(EXAMPLE, 1, 5);
    }

    function _score(uint256[] memory cells, uint256 classes, uint256 metric) private pure returns (uint256) {
        uint256 rows;
        uint256 hits;
        uint256 total;
        uint256 present;
        for (uint256 c; c < classes; ++c) {
            (uint256 actual, uint256 predicted) = _sumsOf(cells, classes, c);
            uint256 hit = cells[c * classes + c];
            rows += actual;
            hits += hit;
            if (actual + (metric == 1 ? 0 : predicted) == 0) continue;
            ++present;
            uint256 whole = metric == 2 ? actual + predicted : metric == 3 ? predicted : actual;
            if (whole > 0) total += 1e18 * (metric == 2 ? 2 * hit : hit) / whole;
        }
        if (rows == 0) return 0;
        return metric == 0 ? 10_000 * hits / rows : total / present / 1e14;
    }

    function _sumsOf(uint256[] memory cells, uint256 classes, uint256 c)
        private
        pure
        returns (uint256 actual, uint256 predicted)
    {
        for (uint256 other; other < classes; ++other) {
            actual += cells[c * classes + other];
            predicted += cells[other * classes + c];
        }
    }

    function _sums(
        uint64 rows,
        uint64 errors,
        uint64 squaredErrors,
        uint64 errorsOfGuess,
        uint64 labels,
        uint64 squaredLabels
    ) private pure returns (bytes memory) {
        return abi.encodePacked(rows, errors, squaredErrors, errorsOfGuess, labels, squaredLabels);
    }

    function _pack(uint256[] memory cells) private pure returns (bytes memory counts) {
        counts = new bytes(2 * cells.length);
        for (uint256 i; i < cells.length; ++i) {
            counts[2 * i] = bytes1(uint8(cells[i] >> 8));
            counts[2 * i + 1] = bytes1(uint8(cells[i]));
        }
    }

    function _draw(uint256 seed, uint256 position) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, position)));
    }

    /// @dev Counts say how many rows they are of; of more than a count can hold, they would wrap around to any score.
    function test_score_rows(uint16 hits, uint16 misses) public {
        bytes memory counts = abi.encodePacked(hits, misses, uint16(0), uint16(0));
        if (uint256(hits) + misses > 65_535) {
            vm.expectRevert(abi.encodeWithSelector(IScorer.TooManyRows.selector, uint256(hits) + misses, 65_535));
            scorer.score(counts, 2, Metrics.ACCURACY);
            return;
        }
        (,, uint256 rows) = scorer.score(counts, 2, Metrics.ACCURACY);
        assertEq(rows, uint256(hits) + misses);
    }
}
