// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../interfaces/IScorer.sol";

// Memory while rows are scored. What the inner loops read has a fixed address, which is one PUSH away:
//   0x0000  Solidity's own, and variables that found no place on the stack
//   0x0400  SCRATCH: the inputs of a network's layer, or the tables of a tree
//   0x1800  the confusion matrix, as `bytes`
//   then    what is allocated
uint256 constant SCRATCH = 0x400;
uint256 constant MATRIX = 0x1800;
uint256 constant COUNTS = 0x1820;
/// @dev A 1 in the first count of a word.
uint256 constant ONE_COUNT = 0x0001000000000000000000000000000000000000000000000000000000000000;

/// @notice The confusion matrix while rows are added to it: packed big-endian uint16, `count[label][predicted]` row-major
/// (docs/formats.md, "Score").
///
/// Room is kept for every label that a byte can be. A row whose label is not a class is counted behind the matrix, where
/// `finish` misses it: so no row needs a test of its own.
library Counts {
    /// @dev Every second count of a word, and a 1 in each of these places.
    uint256 private constant PLACES = 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
    uint256 private constant PLACE_ONES = 0x0000000100000001000000010000000100000001000000010000000100000001;

    /// @notice Claims memory, and begins with the counts so far. Returns what they will add up to with `rows` rows more.
    function begin(bytes calldata before, uint256 rows, uint256 classes) internal pure returns (uint256 total) {
        uint256 length = 2 * classes * classes;
        if (before.length != 0 && before.length != length) revert IScorer.WrongLength(before.length, length);
        assembly ("memory-safe") {
            if gt(mload(0x40), SCRATCH) { invalid() }
            mstore(0x40, add(COUNTS, add(mul(classes, 0x200), 0x20)))
            mstore(MATRIX, length)
            // Zeros first: nothing stands behind the end of the calldata.
            calldatacopy(COUNTS, calldatasize(), length)
            calldatacopy(COUNTS, before.offset, before.length)
        }
        total = _sum() + rows;
        if (total > type(uint16).max) revert IScorer.TooManyRows(total, type(uint16).max);
    }

    /// @notice Counts the rows whose labels stand at `label`, `label + stride` … in the calldata, up to `end`. The class
    /// predicted for the first is in the lowest six bits of `predicted`, for each further one `bits` higher.
    function tally(uint256 predicted, uint256 bits, uint256 label, uint256 end, uint256 stride, uint256 classes)
        internal
        pure
    {
        assembly ("memory-safe") {
            for {} lt(label, end) { label := add(label, stride) } {
                let cell := add(mul(byte(0, calldataload(label)), classes), and(predicted, 0x3f))
                predicted := shr(bits, predicted)
                let place := add(COUNTS, add(cell, cell))
                mstore(place, add(mload(place), ONE_COUNT))
            }
        }
    }

    /// @notice The matrix, if it adds up to `total`; otherwise some row's label is not a class.
    function finish(uint256 total, bytes calldata rows, uint256 features, uint256 classes)
        internal
        pure
        returns (bytes memory counts)
    {
        if (_sum() != total) _refuse(rows, features, classes);
        assembly ("memory-safe") {
            counts := MATRIX
        }
    }

    /// @dev Two counts add up below 2^17, and so do those of all 256 words at most below 2^32: no place reaches into the next.
    function _sum() private pure returns (uint256 sum) {
        assembly ("memory-safe") {
            let places := 0
            let from := COUNTS
            for { let end := add(COUNTS, mload(MATRIX)) } lt(from, end) { from := add(from, 0x20) } {
                let word := mload(from)
                // Without the bits past the matrix: only in its last word are there fewer than 256, and not a negative number.
                let past := shl(3, sub(add(from, 0x20), end))
                if lt(past, 256) { word := shl(past, shr(past, word)) }
                places := add(places, add(and(word, PLACES), and(shr(16, word), PLACES)))
            }
            sum := shr(224, mul(places, PLACE_ONES))
        }
    }

    /// @dev The search that costs nothing where all labels are classes.
    function _refuse(bytes calldata rows, uint256 features, uint256 classes) private pure {
        uint256 row;
        while (uint8(rows[row * (features + 1) + features]) < classes) ++row;
        revert IScorer.LabelOutOfRange(row, uint8(rows[row * (features + 1) + features]), uint8(classes));
    }

    /// @notice Upper bound on the gas of everything that does not depend on the model: reading the arguments, beginning,
    /// finishing and returning.
    function gasBound(uint256 classes) internal pure returns (uint256) {
        return 8_000 + 20 * classes * classes;
    }
}
