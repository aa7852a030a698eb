// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BitPlanes} from "./BitPlanes.sol";
import {LEAF, OFFSETS, VALUES} from "./TreePlanes.sol";

/// @notice The numbers in the leaves that rows have reached: two bytes each, one after the other, `numbers` in a leaf.
library Leaves {
    /// @dev Of trees up to here, twice the number of a leaf fits in a byte.
    uint256 private constant FLAT_DEPTH = 7;

    /// @notice Turns planes into bytes, to find each row's leaf by.
    function locate(uint256 depth) internal pure {
        assembly ("memory-safe") {
            mstore(sub(LEAF, 0x20), 0)
        }
        BitPlanes.spread(LEAF - 0x20, OFFSETS);
        if (depth > FLAT_DEPTH) BitPlanes.spread(LEAF + 0xe0, OFFSETS + 0x100);
    }

    /// @notice Puts the numbers of the 32 rows of word `word` to VALUES, where leaves have one number: those of rows 0, 1, 4, 5,
    /// 8 … 29 in a word, those of rows 2, 3, 6, 7 … 31 in the next.
    function gather(uint256 word, uint256 leaves, uint256 depth) internal pure {
        assembly ("memory-safe") {
            // A store writes past its two bytes, and the next one over that.
            function put(i, from) {
                mstore(add(VALUES, mul(2, i)), calldataload(from))
            }
            let low := mload(add(OFFSETS, shl(5, word)))
            switch gt(depth, FLAT_DEPTH)
            case 0 {
                put(0, add(leaves, byte(0, low)))
                put(1, add(leaves, byte(1, low)))
                put(2, add(leaves, byte(4, low)))
                put(3, add(leaves, byte(5, low)))
                put(4, add(leaves, byte(8, low)))
                put(5, add(leaves, byte(9, low)))
                put(6, add(leaves, byte(12, low)))
                put(7, add(leaves, byte(13, low)))
                put(8, add(leaves, byte(16, low)))
                put(9, add(leaves, byte(17, low)))
                put(10, add(leaves, byte(20, low)))
                put(11, add(leaves, byte(21, low)))
                put(12, add(leaves, byte(24, low)))
                put(13, add(leaves, byte(25, low)))
                put(14, add(leaves, byte(28, low)))
                put(15, add(leaves, byte(29, low)))
                put(16, add(leaves, byte(2, low)))
                put(17, add(leaves, byte(3, low)))
                put(18, add(leaves, byte(6, low)))
                put(19, add(leaves, byte(7, low)))
                put(20, add(leaves, byte(10, low)))
                put(21, add(leaves, byte(11, low)))
                put(22, add(leaves, byte(14, low)))
                put(23, add(leaves, byte(15, low)))
                put(24, add(leaves, byte(18, low)))
                put(25, add(leaves, byte(19, low)))
                put(26, add(leaves, byte(22, low)))
                put(27, add(leaves, byte(23, low)))
                put(28, add(leaves, byte(26, low)))
                put(29, add(leaves, byte(27, low)))
                put(30, add(leaves, byte(30, low)))
                put(31, add(leaves, byte(31, low)))
            }
            default {
                let high := mload(add(add(OFFSETS, 0x100), shl(5, word)))
                for { let i := 0 } lt(i, 32) { i := add(i, 1) } {
                    let row := or(shl(1, and(i, 14)), or(and(i, 1), shr(3, and(i, 16))))
                    put(i, add(leaves, or(byte(row, low), shl(8, byte(row, high)))))
                }
            }
        }
    }

    /// @notice Puts the numbers of the 32 rows of word `word` to `to`, where leaves have several.
    function gatherAll(uint256 word, uint256 leaves, uint256 depth, uint256 numbers, uint256 to) internal pure {
        assembly ("memory-safe") {
            function copy(target, from, size) -> next {
                calldatacopy(target, from, size)
                next := add(target, size)
            }
            let low := mload(add(OFFSETS, shl(5, word)))
            let size := add(numbers, numbers)
            switch gt(depth, FLAT_DEPTH)
            case 0 {
                for { let end := add(to, shl(5, size)) } lt(to, end) { low := shl(64, low) } {
                    to := copy(to, add(leaves, mul(numbers, byte(0, low))), size)
                    to := copy(to, add(leaves, mul(numbers, byte(1, low))), size)
                    to := copy(to, add(leaves, mul(numbers, byte(2, low))), size)
                    to := copy(to, add(leaves, mul(numbers, byte(3, low))), size)
                    to := copy(to, add(leaves, mul(numbers, byte(4, low))), size)
                    to := copy(to, add(leaves, mul(numbers, byte(5, low))), size)
                    to := copy(to, add(leaves, mul(numbers, byte(6, low))), size)
                    to := copy(to, add(leaves, mul(numbers, byte(7, low))), size)
                }
            }
            default {
                let high := mload(add(add(OFFSETS, 0x100), shl(5, word)))
                for { let i := 0 } lt(i, 32) { i := add(i, 1) } {
                    to := copy(to, add(leaves, mul(numbers, or(byte(i, low), shl(8, byte(i, high))))), size)
                }
            }
        }
    }

    /// @notice Writes two words of numbers in the order of `gather` in the order of rows.
    function writeInOrder(uint256 first, uint256 second, uint256 to) internal pure {
        assembly ("memory-safe") {
            // The two middle quarters of each field change places.
            function swap(word, shift, mask) -> swapped {
                let moved := and(xor(word, shr(shift, word)), mask)
                swapped := xor(word, or(moved, shl(shift, moved)))
            }
            function pairs(left, right) -> word {
                word := or(shl(128, left), right)
                word := swap(word, 64, 0xffffffffffffffff0000000000000000)
                word := swap(word, 32, 0xffffffff000000000000000000000000ffffffff00000000)
            }
            mstore(to, pairs(shr(128, first), shr(128, second)))
            mstore(add(to, 0x20), pairs(first, shr(128, shl(128, second))))
        }
    }
}
