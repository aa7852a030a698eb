// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Metrics} from "../src/libraries/Metrics.sol";
import {Test} from "./support/Test.sol";

contract MetricsScoreTest is Test {
    /// @dev Labels 0, 1, 2; the third class is never named, the fourth has no rows but is named once.
    function _example() private pure returns (bytes memory) {
        return hex"0007000100000000" hex"0002000300000001" hex"0001000200000000" hex"0000000000000000";
    }

    function test_score_ofAnExample() public pure {
        // 10 of 17.
        assertEq(Metrics.score(_example(), 4, Metrics.ACCURACY), 5882);
        // (7/8 + 3/6 + 0/3) / 3.
        assertEq(Metrics.score(_example(), 4, Metrics.BALANCED_ACCURACY), 4583);
        // (14/18 + 6/12 + 0/3 + 0/1) / 4.
        assertEq(Metrics.score(_example(), 4, Metrics.MACRO_F1), 3194);
        // 8 of 17, and one of the three classes that there are rows of.
        assertEq(Metrics.baselineBps(_example(), 4, Metrics.ACCURACY), 4705);
        assertEq(Metrics.baselineBps(_example(), 4, Metrics.BALANCED_ACCURACY), 3333);
        assertEq(Metrics.baselineBps(_example(), 4, Metrics.MACRO_F1), 3333);
    }

    function test_score_withoutRowsIsZero() public pure {
        for (uint8 metric; metric < 3; ++metric) {
            assertEq(Metrics.score(new bytes(8), 2, metric), 0);
            assertEq(Metrics.baselineBps(new bytes(8), 2, metric), 0);
        }
    }

    function test_score_ofAPerfectModelIsWhole(uint256 seed, uint256 classes) public pure {
        classes = bound(classes, 2, 64);
        uint256[] memory cells = new uint256[](classes * classes);
        for (uint256 c; c < classes; ++c) {
            cells[c * classes + c] = _draw(seed, c) % 1023;
        }
        cells[0] += 1;
        for (uint8 metric; metric < 3; ++metric) {
            assertEq(Metrics.score(_pack(cells), classes, metric), 10_000);
        }
    }

    /// forge-config: default.allow_internal_expect_revert = true
    function test_score_revertsIf_theMetricIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(Metrics.UnknownMetric.selector, 3));
        Metrics.score(_example(), 4, 3);
    }

    /// @dev The formulas of docs/formats.md as plain loops, with as many rows as counts can hold.
    function test_score_followsTheFormulas(uint256 seed, uint256 classes) public pure {
        classes = bound(classes, 2, seed % 4 == 0 ? 64 : 6);
        uint256[] memory cells = new uint256[](classes * classes);
        uint256 left = 65_535;
        for (uint256 i; i < cells.length; ++i) {
            uint256 word = _draw(seed, i);
            cells[i] = word % 3 == 0 ? 0 : (word >> 8) % (1 + left / (1 + (word >> 40) % cells.length));
            left -= cells[i];
        }
        if (seed & 0x100 == 0) cells[(seed >> 16) % cells.length] += left;
        bytes memory counts = _pack(cells);
        for (uint8 metric; metric < 3; ++metric) {
            assertEq(Metrics.score(counts, classes, metric), _score(cells, classes, metric));
        }
    }

    /// @dev Whatever the labels, no model that names one class for every row scores above the baseline.
    function test_baseline_boundsEveryConstantGuess(uint256 seed, uint256 classes) public pure {
        classes = bound(classes, 2, 12);
        uint256[] memory labels = new uint256[](classes);
        for (uint256 label; label < classes; ++label) {
            labels[label] = _draw(seed, label) % 3 == 0 ? 0 : (_draw(seed, label) >> 8) % 5_000;
        }
        labels[seed % classes] += 1;
        uint256 best;
        for (uint256 guess; guess < classes; ++guess) {
            uint256[] memory cells = new uint256[](classes * classes);
            for (uint256 label; label < classes; ++label) {
                cells[label * classes + guess] = labels[label];
            }
            bytes memory counts = _pack(cells);
            for (uint8 metric; metric < 3; ++metric) {
                assertLe(Metrics.score(counts, classes, metric), Metrics.baselineBps(counts, classes, metric));
            }
            uint256 accuracy = Metrics.score(counts, classes, Metrics.ACCURACY);
            if (accuracy > best) best = accuracy;
            if (guess + 1 == classes) assertEq(best, Metrics.baselineBps(counts, classes, Metrics.ACCURACY));
        }
    }

    function _score(uint256[] memory cells, uint256 classes, uint8 metric) private pure returns (uint256) {
        uint256 rows;
        uint256 hits;
        uint256 total;
        uint256 present;
        for (uint256 c; c < classes; ++c) {
            (uint256 actual, uint256 predicted) = _sums(cells, classes, c);
            uint256 hit = cells[c * classes + c];
            rows += actual;
            hits += hit;
            (uint256 part, uint256 whole) = metric == 1 ? (hit, actual) : (2 * hit, actual + predicted);
            if (whole == 0) continue;
            total += 1e18 * part / whole;
            ++present;
        }
        if (rows == 0) return 0;
        return metric == 0 ? 10_000 * hits / rows : total / present / 1e14;
    }

    function _sums(uint256[] memory cells, uint256 classes, uint256 c)
        private
        pure
        returns (uint256 actual, uint256 predicted)
    {
        for (uint256 other; other < classes; ++other) {
            actual += cells[c * classes + other];
            predicted += cells[other * classes + c];
        }
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
}
