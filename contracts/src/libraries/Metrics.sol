// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a confusion matrix is worth (docs/formats.md, "Score"). Counts are packed big-endian uint16,
/// `count[label][predicted]` row-major, 65,535 rows at most. Without rows every score is 0.
library Metrics {
    uint8 internal constant ACCURACY = 0;
    uint8 internal constant BALANCED_ACCURACY = 1;
    uint8 internal constant MACRO_F1 = 2;

    uint256 private constant BPS = 10_000;
    uint256 private constant ONE = 1e18;
    /// @dev Sixteen counts stand in a word. All sums are below 2^16, so words of counts add without carries, and the
    /// product with this has the sum of a word's counts on top.
    uint256 private constant ONES = 0x0001000100010001000100010001000100010001000100010001000100010001;
    uint256 private constant COUNTS_PER_WORD = 16;

    error UnknownMetric(uint8 metric);

    /// @notice The score in basis points, rounded down.
    function score(bytes memory counts, uint256 classes, uint8 metric) internal pure returns (uint16 bps) {
        if (metric > MACRO_F1) revert UnknownMetric(metric);
        (uint256[] memory actual, bytes memory predicted, uint256 rows) = _sums(counts, classes);
        if (rows == 0) return 0;
        uint256 total;
        uint256 present;
        for (uint256 c; c < classes; ++c) {
            uint256 hits = _count(counts, c * classes + c);
            if (metric == ACCURACY) {
                total += hits;
                continue;
            }
            (uint256 part, uint256 whole) =
                metric == MACRO_F1 ? (2 * hits, actual[c] + _count(predicted, c)) : (hits, actual[c]);
            if (whole == 0) continue;
            total += ONE * part / whole;
            ++present;
        }
        return uint16(metric == ACCURACY ? BPS * total / rows : total / present / (ONE / BPS));
    }

    /// @notice The most that naming one class for every row can score, in basis points, rounded down: the share of the most
    /// frequent label, or an equal share for each class that there are rows of.
    function baselineBps(bytes memory counts, uint256 classes, uint8 metric) internal pure returns (uint256) {
        (uint256[] memory actual,, uint256 rows) = _sums(counts, classes);
        if (rows == 0) return 0;
        uint256 most;
        uint256 present;
        for (uint256 c; c < classes; ++c) {
            if (actual[c] > most) most = actual[c];
            if (actual[c] > 0) ++present;
        }
        return metric == ACCURACY ? BPS * most / rows : BPS / present;
    }

    /// @dev Row sums, column sums (packed as the counts are), and the sum of all.
    function _sums(bytes memory counts, uint256 classes)
        private
        pure
        returns (uint256[] memory actual, bytes memory predicted, uint256 rows)
    {
        actual = new uint256[](classes);
        predicted = new bytes((classes + COUNTS_PER_WORD - 1) / COUNTS_PER_WORD * 32);
        for (uint256 label; label < classes; ++label) {
            uint256 sum;
            for (uint256 c; c < classes; c += COUNTS_PER_WORD) {
                uint256 word = _word(counts, label * classes + c);
                uint256 left = classes - c;
                if (left < COUNTS_PER_WORD) word &= ~(type(uint256).max >> (16 * left));
                unchecked {
                    sum += (word * ONES) >> 240;
                    word += _word(predicted, c);
                }
                assembly ("memory-safe") {
                    mstore(add(add(predicted, 0x20), add(c, c)), word)
                }
            }
            actual[label] = sum;
            rows += sum;
        }
    }

    function _count(bytes memory counts, uint256 cell) private pure returns (uint256) {
        return _word(counts, cell) >> 240;
    }

    /// @dev The word whose first count is `cell`.
    function _word(bytes memory counts, uint256 cell) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(add(counts, 0x20), add(cell, cell)))
        }
    }
}
