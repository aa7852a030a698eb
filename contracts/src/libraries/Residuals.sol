// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../interfaces/IScorer.sol";

/// @notice The sums that the errors of a regression are measured by (docs/formats.md, "Score").
library Residuals {
    /// @dev `rows ‖ Σ|e| ‖ Σe² ‖ Σ|y − guess| ‖ Σy ‖ Σy²`, each a uint64.
    uint256 private constant BYTES = 48;
    /// @dev A 1 in each lane of 32 bits.
    uint256 private constant ONES = 0x0000000100000001000000010000000100000001000000010000000100000001;

    struct Sums {
        uint256 rows;
        uint256 errors;
        uint256 squaredErrors;
        uint256 errorsOfGuess;
        uint256 labels;
        uint256 squaredLabels;
    }

    function decode(bytes calldata counts) internal pure returns (Sums memory sums) {
        if (counts.length != BYTES) revert IScorer.WrongLength(counts.length, BYTES);
        sums.rows = uint64(bytes8(counts));
        sums.errors = uint64(bytes8(counts[8:]));
        sums.squaredErrors = uint64(bytes8(counts[16:]));
        sums.errorsOfGuess = uint64(bytes8(counts[24:]));
        sums.labels = uint64(bytes8(counts[32:]));
        sums.squaredLabels = uint64(bytes8(counts[40:]));
    }

    /// @notice The sums so far, in memory. Together with `rows` rows more they stay what a sum can hold.
    function begin(bytes calldata before, uint256 rows) internal pure returns (bytes memory counts) {
        if (before.length != 0 && before.length != BYTES) revert IScorer.WrongLength(before.length, BYTES);
        counts = new bytes(BYTES);
        assembly ("memory-safe") {
            calldatacopy(add(counts, 0x20), before.offset, before.length)
        }
        uint256 total = uint64(bytes8(counts)) + rows;
        if (total > type(uint32).max) revert IScorer.TooManyRows(total, type(uint32).max);
    }

    /// @notice Adds `rows` rows. Predictions, two bytes each, stand in memory at `predicted`, with room up to a whole pass, and
    /// labels in the calldata at `labels`, all high bytes before the low.
    function add(bytes memory counts, uint256 predicted, uint256 labels, uint256 rows, uint256 guess) internal pure {
        if (guess > type(uint16).max) revert IScorer.GuessOutOfRange(guess, type(uint16).max);
        uint256 behind = (16 - rows % 16) % 16;
        uint256 own = _align(predicted, labels, rows, behind);
        uint256 words = (rows + behind) / 16;
        (uint256 errors, uint256 squaredErrors) = _distances(own, predicted, 32, words);
        (uint256 errorsOfGuess,) = _distances(own, _word(guess), 0, words);
        (uint256 sum, uint256 squares) = _distances(own, _word(0), 0, words);
        errorsOfGuess -= behind * guess;
        assembly ("memory-safe") {
            function increase(place, by) {
                mstore(place, add(mload(place), shl(192, by)))
            }
            increase(add(counts, 0x20), rows)
            increase(add(counts, 0x28), errors)
            increase(add(counts, 0x30), squaredErrors)
            increase(add(counts, 0x38), errorsOfGuess)
            increase(add(counts, 0x40), sum)
            increase(add(counts, 0x48), squares)
        }
    }

    /// @dev Copies the labels as numbers of two bytes, with zeros behind the last of them and of the predictions.
    function _align(uint256 predicted, uint256 labels, uint256 rows, uint256 behind)
        private
        pure
        returns (uint256 own)
    {
        assembly ("memory-safe") {
            // The two middle quarters of each field change places.
            function swap(word, shift, mask) -> swapped {
                let moved := and(xor(word, shr(shift, word)), mask)
                swapped := xor(word, or(moved, shl(shift, moved)))
            }
            let zero := mload(0x60)
            let mask64 := shl(64, sub(shl(64, 1), 1))
            let mask32 := xor(zero, 0x0000000000000000ffffffff000000000000000000000000ffffffff00000000)
            let mask16 := xor(zero, 0x00000000ffff000000000000ffff000000000000ffff000000000000ffff0000)
            let mask8 := xor(zero, 0x0000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00)
            own := mload(0x40)
            let to := own
            for { let end := add(labels, rows) } lt(labels, end) { labels := add(labels, 16) } {
                let high := calldataload(labels)
                let word := or(xor(high, shr(128, shl(128, high))), shr(128, calldataload(add(labels, rows))))
                word := swap(swap(word, 64, mask64), 32, mask32)
                mstore(to, swap(swap(word, 16, mask16), 8, mask8))
                to := add(to, 0x20)
            }
            mstore(0x40, to)
            let size := add(behind, behind)
            calldatacopy(sub(to, size), calldatasize(), size)
            calldatacopy(add(predicted, add(rows, rows)), calldatasize(), size)
        }
    }

    /// @dev A word in memory that holds a number sixteen times.
    function _word(uint256 value) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(0x40)
            mstore(word, mul(value, mul(0x10001, ONES)))
            mstore(0x40, add(word, 0x20))
        }
    }

    /// @dev `Σ|a − b|` and `Σ(a − b)²` over words of sixteen numbers; `step` from each word of `b` to the next.
    function _distances(uint256 a, uint256 b, uint256 step, uint256 words)
        private
        pure
        returns (uint256 total, uint256 squares)
    {
        assembly ("memory-safe") {
            // In lanes of 32 bits: a top bit less itself at the bottom is a lane of ones below it.
            function distance(x, y, tops) -> lanes {
                lanes := sub(or(x, tops), y)
                let less := xor(and(lanes, tops), tops)
                less := shr(31, less)
                lanes := xor(lanes, tops)
                lanes := add(xor(lanes, sub(shl(32, less), less)), less)
            }
            // Two lanes that are not neighbours: their squares do not meet each other's, nor their product.
            function square(lanes, mask) -> word {
                word := and(lanes, mask)
                word := mul(word, word)
            }
            let ones := xor(mload(0x60), ONES)
            let low := mul(0xffff, ones)
            let tops := shl(31, ones)
            let two := or(0xffff, shl(64, 0xffff))
            let sums := 0
            for { let end := add(a, shl(5, words)) } lt(a, end) { a := add(a, 0x20) } {
                let x := mload(a)
                let y := mload(b)
                b := add(b, step)
                let even := distance(and(shr(16, x), low), and(shr(16, y), low), tops)
                let odd := distance(and(x, low), and(y, low), tops)
                total := add(total, shr(224, mul(add(even, odd), ones)))
                sums := add(sums, add(square(even, two), square(shr(32, even), two)))
                sums := add(sums, add(square(shr(128, even), two), square(shr(160, even), two)))
                sums := add(sums, add(square(odd, two), square(shr(32, odd), two)))
                sums := add(sums, add(square(shr(128, odd), two), square(shr(160, odd), two)))
            }
            squares := add(shr(192, shl(192, sums)), shr(128, sums))
        }
    }

    /// @notice Upper bound on the gas of everything that does not depend on the model: reading the arguments, adding up and
    /// returning.
    function gasBound(uint256 rows) internal pure returns (uint256) {
        return 8_000 + 150 * rows;
    }
}
