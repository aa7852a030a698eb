// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../interfaces/IScorer.sol";
import {Counts} from "./Counts.sol";
import {Residuals} from "./Residuals.sol";

/// @notice What counts are worth (docs/formats.md, "Score"). Without rows every score is 0.
library Metrics {
    uint256 internal constant ACCURACY = 0;
    uint256 internal constant BALANCED_ACCURACY = 1;
    uint256 internal constant MACRO_F1 = 2;
    uint256 internal constant MACRO_PRECISION = 3;
    uint256 internal constant MACRO_RECALL = 4;
    uint256 internal constant MEAN_ABSOLUTE_ERROR = 5;
    uint256 internal constant MEAN_SQUARED_ERROR = 6;

    uint256 private constant BPS = 10_000;
    uint256 private constant ONE = 1e18;
    /// @dev Sixteen counts stand in a word. All sums are below 2^16, so words of counts add without carries, and the
    /// product with this has the sum of a word's counts on top.
    uint256 private constant ONES = 0x0001000100010001000100010001000100010001000100010001000100010001;
    uint256 private constant COUNTS_PER_WORD = 16;

    /// @notice The score, and the most that a constant guess can score, in basis points, rounded down; and the rows counted.
    function score(bytes calldata counts, uint256 classes, uint256 metric)
        internal
        pure
        returns (uint256 scoreBps, uint256 baselineBps, uint256 rows)
    {
        if (metric > MEAN_SQUARED_ERROR || (metric < MEAN_ABSOLUTE_ERROR) == (classes == 1)) {
            revert IScorer.UnknownMetric(metric, classes);
        }
        if (classes == 1) {
            Residuals.Sums memory sums = Residuals.decode(counts);
            return (_skill(sums, metric), 0, sums.rows);
        }
        uint256 length = 2 * classes * classes;
        if (counts.length != length) revert IScorer.WrongLength(counts.length, length);
        // Refuses what no rows can come to: more of them than a count holds.
        Counts.begin(counts, 0, classes);
        uint256[] memory actual;
        uint256[] memory predicted;
        (actual, predicted, rows) = _sums(counts, classes);
        if (rows == 0) return (0, 0, 0);
        if (metric == ACCURACY) (scoreBps, baselineBps) = _accuracy(counts, actual, rows);
        else (scoreBps, baselineBps) = (_mean(counts, actual, predicted, metric), BPS / _present(actual));
    }

    /// @dev What constant guesses lose, and how much less the predictions do.
    function _skill(Residuals.Sums memory sums, uint256 metric) private pure returns (uint256) {
        if (metric == MEAN_ABSOLUTE_ERROR) return _gain(sums.errorsOfGuess, sums.errors);
        uint256 squares = sums.rows * sums.squaredLabels;
        uint256 ofMean = sums.labels * sums.labels;
        return squares > ofMean ? _gain(squares - ofMean, sums.rows * sums.squaredErrors) : 0;
    }

    function _gain(uint256 whole, uint256 lost) private pure returns (uint256) {
        return whole > lost ? BPS * (whole - lost) / whole : 0;
    }

    /// @dev A constant guess is right for one class: the most frequent at best.
    function _accuracy(bytes calldata counts, uint256[] memory actual, uint256 rows)
        private
        pure
        returns (uint256, uint256)
    {
        uint256 hits;
        uint256 most;
        for (uint256 c; c < actual.length; ++c) {
            hits += _count(counts, c * actual.length + c);
            if (actual[c] > most) most = actual[c];
        }
        return (BPS * hits / rows, BPS * most / rows);
    }

    /// @dev The mean over classes of a share that each has. A constant guess has a share of one class only.
    function _mean(bytes calldata counts, uint256[] memory actual, uint256[] memory predicted, uint256 metric)
        private
        pure
        returns (uint256)
    {
        uint256 total;
        uint256 present;
        for (uint256 c; c < actual.length; ++c) {
            if (actual[c] == 0 && (metric == BALANCED_ACCURACY || predicted[c] == 0)) continue;
            ++present;
            uint256 part = _count(counts, c * actual.length + c);
            uint256 whole = metric == MACRO_PRECISION ? predicted[c] : actual[c];
            if (metric == MACRO_F1) (part, whole) = (2 * part, actual[c] + predicted[c]);
            if (whole > 0) total += ONE * part / whole;
        }
        return total / present / (ONE / BPS);
    }

    function _present(uint256[] memory actual) private pure returns (uint256 present) {
        for (uint256 c; c < actual.length; ++c) {
            if (actual[c] > 0) ++present;
        }
    }

    /// @dev Row sums, column sums, and the sum of all.
    function _sums(bytes calldata counts, uint256 classes)
        private
        pure
        returns (uint256[] memory actual, uint256[] memory predicted, uint256 rows)
    {
        actual = new uint256[](classes);
        predicted = new uint256[](classes);
        for (uint256 c; c < classes; c += COUNTS_PER_WORD) {
            uint256 columns;
            uint256 left = classes - c;
            uint256 past = left < COUNTS_PER_WORD ? type(uint256).max >> (16 * left) : 0;
            for (uint256 label; label < classes; ++label) {
                unchecked {
                    uint256 word = _word(counts, label * classes + c) & ~past;
                    actual[label] += (word * ONES) >> 240;
                    columns += word;
                }
            }
            for (uint256 i; i < COUNTS_PER_WORD && i < left; ++i) {
                predicted[c + i] = uint16(columns >> (240 - 16 * i));
                rows += predicted[c + i];
            }
        }
    }

    function _count(bytes calldata counts, uint256 cell) private pure returns (uint256) {
        return _word(counts, cell) >> 240;
    }

    /// @dev The word whose first count is `cell`.
    function _word(bytes calldata counts, uint256 cell) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := calldataload(add(counts.offset, add(cell, cell)))
        }
    }
}
