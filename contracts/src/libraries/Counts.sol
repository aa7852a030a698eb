// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../interfaces/IScorer.sol";

// Memory while rows are scored. What the inner loops read has a fixed address, which is one PUSH away:
//   0x0000  Solidity's own, and variables that found no place on the stack
//   0x0400  SCRATCH: what a kernel works with
//   0x1800  the predictions, and what is allocated
uint256 constant SCRATCH = 0x400;
uint256 constant SCRATCH_END = 0x1800;

/// @notice The confusion matrix: packed big-endian uint16, `count[label][predicted]` row-major (docs/formats.md, "Score").
library Counts {
    /// @dev Up to so many classes, 32 rows at once are compared with each cell in turn; of more, each row finds its own cell.
    uint256 private constant FEW_CLASSES = 5;
    uint256 private constant BYTE_ONES = 0x0101010101010101010101010101010101010101010101010101010101010101;
    uint256 private constant LOW_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant PAIR_ONES = 0x0001000100010001000100010001000100010001000100010001000100010001;
    /// @dev Every second count of a word, and a 1 in each of these places.
    uint256 private constant PLACES = 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
    uint256 private constant PLACE_ONES = 0x0000000100000001000000010000000100000001000000010000000100000001;

    /// @notice The counts so far, in memory. Together with `rows` rows more they stay what a count can hold.
    function begin(bytes calldata before, uint256 rows, uint256 classes) internal pure returns (bytes memory counts) {
        uint256 length = 2 * classes * classes;
        if (before.length != 0 && before.length != length) revert IScorer.WrongLength(before.length, length);
        assembly ("memory-safe") {
            counts := mload(0x40)
            mstore(counts, length)
            let first := add(counts, 0x20)
            mstore(0x40, add(first, and(add(length, 0x3f), not(0x1f))))
            // Zeros first: nothing stands behind the end of the calldata.
            calldatacopy(first, calldatasize(), add(length, 0x20))
            calldatacopy(first, before.offset, before.length)
        }
        uint256 total = _sum(counts) + rows;
        if (total > type(uint16).max) revert IScorer.TooManyRows(total, type(uint16).max);
    }

    /// @notice Counts `rows` rows. Their predictions, a byte each, stand in memory at `predicted`, with room up to a whole
    /// pass, and their labels in the calldata at `labels`.
    function add(bytes memory counts, uint256 predicted, uint256 labels, uint256 rows, uint256 classes) internal pure {
        (bool sound, uint256 own) = _align(predicted, labels, rows, classes);
        if (!sound) _refuse(labels, rows, classes);
        if (classes <= FEW_CLASSES) _countByCell(counts, predicted, rows, classes * classes);
        else _countByRow(counts, predicted, own, rows, classes);
    }

    /// @dev Copies the labels beside the predictions, with zeros behind the last of both. Of few classes, the predictions
    /// become the numbers of their cells. Returns whether all labels are classes, and where they stand.
    function _align(uint256 predicted, uint256 labels, uint256 rows, uint256 classes)
        private
        pure
        returns (bool sound, uint256 own)
    {
        assembly ("memory-safe") {
            // Eight words at a time.
            let behind := sub(0xff, and(sub(rows, 1), 0xff))
            own := mload(0x40)
            let end := add(own, add(rows, behind))
            mstore(0x40, end)
            calldatacopy(own, labels, rows)
            calldatacopy(add(own, rows), calldatasize(), behind)
            calldatacopy(add(predicted, rows), calldatasize(), behind)
            let ones := xor(mload(0x60), BYTE_ONES)
            let room := mul(sub(0x80, classes), ones)
            let factor := mul(classes, iszero(gt(classes, FEW_CLASSES)))
            let reached := 0
            for { let from := own } lt(from, end) { from := add(from, 0x40) } {
                let word := mload(from)
                mstore(predicted, add(mload(predicted), mul(word, factor)))
                let next := mload(add(from, 0x20))
                let to := add(predicted, 0x20)
                mstore(to, add(mload(to), mul(next, factor)))
                reached := or(reached, or(or(word, add(word, room)), or(next, add(next, room))))
                predicted := add(predicted, 0x40)
            }
            sound := iszero(and(reached, shl(7, ones)))
        }
    }

    /// @dev The search that costs nothing where all labels are classes.
    function _refuse(uint256 labels, uint256 rows, uint256 classes) private pure {
        for (uint256 row; row < rows; ++row) {
            uint256 label;
            assembly ("memory-safe") {
                label := byte(0, calldataload(add(labels, row)))
            }
            if (label >= classes) revert IScorer.LabelOutOfRange(row, uint8(label), uint8(classes));
        }
    }

    /// @dev A lane of `0x80 − (number ^ cell)` keeps its top bit where the two are equal. The first cell has the rows that no
    /// other has.
    function _countByCell(bytes memory counts, uint256 numbers, uint256 rows, uint256 cells) private pure {
        assembly ("memory-safe") {
            let ones := xor(mload(0x60), BYTE_ONES)
            let tops := shl(7, ones)
            function equal(from, same, tops_, ones_) -> lanes {
                lanes := and(shr(7, sub(tops_, xor(mload(from), same))), ones_)
            }
            let first := add(counts, 0x20)
            let left := rows
            for { let cell := sub(cells, 1) } cell { cell := sub(cell, 1) } {
                let same := mul(cell, ones)
                let count := 0
                let from := numbers
                for { let end := add(numbers, rows) } lt(from, end) { from := add(from, 0x100) } {
                    let lanes := equal(from, same, tops, ones)
                    lanes := add(lanes, equal(add(from, 0x20), same, tops, ones))
                    lanes := add(lanes, equal(add(from, 0x40), same, tops, ones))
                    lanes := add(lanes, equal(add(from, 0x60), same, tops, ones))
                    lanes := add(lanes, equal(add(from, 0x80), same, tops, ones))
                    lanes := add(lanes, equal(add(from, 0xa0), same, tops, ones))
                    lanes := add(lanes, equal(add(from, 0xc0), same, tops, ones))
                    lanes := add(lanes, equal(add(from, 0xe0), same, tops, ones))
                    // At most eight in each lane, so that pairs of lanes add up within a byte and the rest on top of a product.
                    lanes := and(add(lanes, shr(8, lanes)), LOW_BYTES)
                    count := add(count, shr(240, mul(lanes, PAIR_ONES)))
                }
                left := sub(left, count)
                let place := add(first, add(cell, cell))
                mstore(place, add(mload(place), shl(240, count)))
            }
            mstore(first, add(mload(first), shl(240, left)))
        }
    }

    function _countByRow(bytes memory counts, uint256 predicted, uint256 labels, uint256 rows, uint256 classes)
        private
        pure
    {
        assembly ("memory-safe") {
            function count(first, cell, one) {
                let place := add(first, add(cell, cell))
                mstore(place, add(mload(place), one))
            }
            let first := add(counts, 0x20)
            let one := shl(240, iszero(mload(0x60)))
            for { let end := add(labels, rows) } lt(labels, end) { labels := add(labels, 8) } {
                let truths := mload(labels)
                let guesses := mload(predicted)
                predicted := add(predicted, 8)
                count(first, add(mul(byte(0, truths), classes), byte(0, guesses)), one)
                count(first, add(mul(byte(1, truths), classes), byte(1, guesses)), one)
                count(first, add(mul(byte(2, truths), classes), byte(2, guesses)), one)
                count(first, add(mul(byte(3, truths), classes), byte(3, guesses)), one)
                count(first, add(mul(byte(4, truths), classes), byte(4, guesses)), one)
                count(first, add(mul(byte(5, truths), classes), byte(5, guesses)), one)
                count(first, add(mul(byte(6, truths), classes), byte(6, guesses)), one)
                count(first, add(mul(byte(7, truths), classes), byte(7, guesses)), one)
            }
            // Behind the last row, the first cell was counted.
            mstore(first, sub(mload(first), mul(and(sub(0, rows), 7), one)))
        }
    }

    /// @dev Two counts add up below 2^17, and so do those of all 256 words at most below 2^32: no place reaches into the next.
    function _sum(bytes memory counts) private pure returns (uint256 sum) {
        assembly ("memory-safe") {
            let places := 0
            // Zeros stand behind the last count.
            let from := add(counts, 0x20)
            for { let end := add(from, mload(counts)) } lt(from, end) { from := add(from, 0x20) } {
                let word := mload(from)
                places := add(places, add(and(word, PLACES), and(shr(16, word), PLACES)))
            }
            sum := shr(224, mul(places, PLACE_ONES))
        }
    }

    /// @notice Upper bound on the gas of everything that does not depend on the model: reading the arguments, counting and
    /// returning.
    function gasBound(uint256 classes, uint256 rows) internal pure returns (uint256) {
        uint256 passes = (rows + 255) / 256;
        uint256 counting = classes <= FEW_CLASSES ? passes * 500 * classes * classes : 85 * rows;
        return 9_000 + 400 * classes + 5 * classes * classes + 3_000 * passes + counting;
    }
}
