// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BitPlanes, LOW_NUMBERS, SIGNS} from "./BitPlanes.sol";
import {Leaves} from "./Leaves.sol";
import {LEAF, VALUES} from "./TreePlanes.sol";

/// @notice What the leaves that 256 rows reach add up to, for each output of a forest.
///
/// Sums stand in lanes of 32 bits, eight in a word: of 32 rows, each fourth from row 0 on, from row 1 on, row 2, row 3. These
/// are the lanes that planes have, and those that gathered numbers have in even places and in odd ones. Numbers are added as
/// `number + 2^15`, so that no lane reaches into another; what that is too much is in the start.
library LeafSums {
    /// @dev What a start carries, so that finished sums are not negative: they stay below it in size.
    uint256 internal constant OFFSET = 1 << 23;
    /// @dev What each number carries.
    uint256 internal constant NUMBER_OFFSET = 1 << 15;
    /// @dev Bytes that the sums of 256 numbers take.
    uint256 private constant SIZE = 0x400;
    /// @dev A 1 in each lane.
    uint256 private constant ONES = 0x0000000100000001000000010000000100000001000000010000000100000001;

    struct Sums {
        /// @dev What the sums of each output start from.
        uint256[] starts;
        /// @dev Memory address of the sums of one output after the other.
        uint256 each;
        /// @dev Those of leaves that have a number for every output: row by row, in each row output by output, sixteen of even
        /// and odd places in two words.
        uint256 all;
        /// @dev The numbers of 32 rows.
        uint256 values;
    }

    /// @notice Whether a tree has so few leaves that planes are added up instead of rows.
    function isShallow(uint256 depth, uint256 numbers) internal pure returns (bool) {
        return depth == 1 || depth == 2 && numbers < 5;
    }

    /// @notice Memory for the sums of as many outputs as there are starts; `wide` if there are leaves for all of them.
    function open(uint256[] memory starts, bool wide) internal pure returns (Sums memory sums) {
        unchecked {
            uint256 size = SIZE * starts.length;
            sums.starts = starts;
            assembly ("memory-safe") {
                let first := mload(0x40)
                mstore(add(sums, 0x20), first)
                mstore(add(sums, 0x40), add(first, size))
                let values := add(first, shl(wide, size))
                mstore(add(sums, 0x60), values)
                mstore(0x40, add(values, shr(4, size)))
            }
        }
    }

    /// @notice Begins a pass.
    function start(Sums memory sums) internal pure {
        assembly ("memory-safe") {
            let to := mload(add(sums, 0x20))
            let from := mload(sums)
            for { let end := mload(add(sums, 0x40)) } lt(to, end) {} {
                from := add(from, 0x20)
                let lanes := mul(mload(from), ONES)
                for { let next := add(to, SIZE) } lt(to, next) { to := add(to, 0x80) } {
                    mstore(to, lanes)
                    mstore(add(to, 0x20), lanes)
                    mstore(add(to, 0x40), lanes)
                    mstore(add(to, 0x60), lanes)
                }
            }
            calldatacopy(to, calldatasize(), sub(mload(add(sums, 0x60)), to))
        }
    }

    /// @notice Adds what the leaves of a shallow tree have over the first, which is in the start: for each output whose number
    /// they have, from `output` on, and `words` words of rows.
    function addShallow(Sums memory sums, uint256 output, uint256 numbers, uint256 leaves, uint256 depth, uint256 words)
        internal
        pure
    {
        unchecked {
            uint256 one;
            uint256 two;
            assembly ("memory-safe") {
                one := mload(LEAF)
                two := mload(add(LEAF, 0x20))
            }
            uint256 to = sums.each + output * SIZE;
            for (uint256 end = leaves + 2 * numbers; leaves < end; leaves += 2) {
                uint256 first = number(leaves);
                uint256 second = number(leaves + 2 * numbers);
                _addPlane(to, one, second - first, words);
                if (depth == 2) {
                    uint256 third = number(leaves + 4 * numbers);
                    _addPlane(to, two, third - first, words);
                    _addPlane(to, one & two, number(leaves + 6 * numbers) - third - second + first, words);
                }
                to += SIZE;
            }
        }
    }

    /// @notice The int16 at a calldata offset, modulo 2^256.
    function number(uint256 offset) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := sar(240, calldataload(offset))
        }
    }

    /// @dev Adds `by`, modulo 2^256, to the sums of the rows of a plane, from the last word of rows to the first.
    function _addPlane(uint256 sums, uint256 plane, uint256 by, uint256 words) private pure {
        assembly ("memory-safe") {
            function increase(place, lanes, factor) {
                mstore(place, add(mload(place), mul(lanes, factor)))
            }
            let ones := xor(mload(0x60), ONES)
            plane := shr(sub(8, words), plane)
            for { let to := add(sums, shl(7, words)) } gt(to, sums) { plane := shr(1, plane) } {
                to := sub(to, 0x80)
                increase(to, and(shr(24, plane), ones), by)
                increase(add(to, 0x20), and(shr(16, plane), ones), by)
                increase(add(to, 0x40), and(shr(8, plane), ones), by)
                increase(add(to, 0x60), and(plane, ones), by)
            }
        }
    }

    /// @notice Adds the leaves of a tree for one output, of `words` words of rows.
    function addOne(Sums memory sums, uint256 output, uint256 leaves, uint256 depth, uint256 words) internal pure {
        unchecked {
            uint256 to = sums.each + output * SIZE;
            for (uint256 word; word < words; ++word) {
                Leaves.gather(word, leaves, depth);
                _increase(to, VALUES, VALUES + 0x40);
                to += 0x80;
            }
        }
    }

    /// @notice Adds the leaves of a tree for all outputs.
    function addAll(Sums memory sums, uint256 leaves, uint256 depth, uint256 words) internal pure {
        unchecked {
            uint256 outputs = sums.starts.length;
            uint256 to = sums.all;
            for (uint256 word; word < words; ++word) {
                Leaves.gatherAll(word, leaves, depth, outputs, sums.values);
                _increase(to, sums.values, sums.values + 0x40 * outputs);
                to += 0x80 * outputs;
            }
        }
    }

    /// @dev Adds gathered numbers, two words at a time.
    function _increase(uint256 sums, uint256 from, uint256 end) private pure {
        assembly ("memory-safe") {
            function increase(place, by) {
                mstore(place, add(mload(place), by))
            }
            let low := mload(LOW_NUMBERS)
            let signs := mload(SIGNS)
            for {} lt(from, end) { from := add(from, 0x40) } {
                let numbers := xor(mload(from), signs)
                increase(sums, and(shr(16, numbers), low))
                increase(add(sums, 0x20), and(numbers, low))
                numbers := xor(mload(add(from, 0x20)), signs)
                increase(add(sums, 0x40), and(shr(16, numbers), low))
                increase(add(sums, 0x60), and(numbers, low))
                sums := add(sums, 0x80)
            }
        }
    }

    /// @notice Ends a pass with leaves for all outputs: adds what stands row by row to the sums of each output.
    function merge(Sums memory sums) internal pure {
        assembly ("memory-safe") {
            // The lane of place `half` among the even places, or the odd ones; others stand behind it.
            function lane(from, half) -> word {
                word := mload(add(from, shl(2, add(half, and(half, not(7))))))
            }
            let outputs := mload(mload(sums))
            let each := mload(add(sums, 0x20))
            let values := mload(add(sums, 0x60))
            for { let output := 0 } lt(output, outputs) { output := add(output, 1) } {
                for { let word := 0 } lt(word, 32) { word := add(word, 1) } {
                    // Each fourth row: all their numbers stand in even places, or in odd ones.
                    let place := add(mul(add(shl(5, shr(2, word)), and(word, 3)), outputs), output)
                    let from := add(mload(add(sums, 0x40)), shl(5, and(place, 1)))
                    let half := shr(1, place)
                    let step := add(outputs, outputs)
                    for { let end := add(values, 0x20) } lt(values, end) { values := add(values, 0x10) } {
                        mstore(values, lane(from, half))
                        half := add(half, step)
                        mstore(add(values, 4), lane(from, half))
                        half := add(half, step)
                        mstore(add(values, 8), lane(from, half))
                        half := add(half, step)
                        mstore(add(values, 12), lane(from, half))
                        half := add(half, step)
                    }
                    values := sub(values, 0x20)
                    mstore(each, add(mload(each), mload(values)))
                    each := add(each, 0x20)
                }
            }
        }
    }

    /// @notice Writes `clamp(sum >> shift, 0, 65535)` of the only output, two bytes for each row.
    function writeLabels(Sums memory sums, uint256 shift, uint256 to) internal pure {
        unchecked {
            for (uint256 from = sums.each; from < sums.all; from += 0x80) {
                Leaves.writeInOrder(_clampTwo(from, shift), _clampTwo(from + 0x40, shift), to);
                to += 0x40;
            }
        }
    }

    /// @dev Two words of sums are one of labels.
    function _clampTwo(uint256 from, uint256 shift) private pure returns (uint256 labels) {
        assembly ("memory-safe") {
            function clamp(lanes, shift_, ones) -> clamped {
                // The bit of the offset says: not negative. Less itself at the bottom, it is a lane of ones below it.
                let sign := and(lanes, shl(23, ones))
                clamped := shr(shift_, and(lanes, sub(sign, shr(23, sign))))
                clamped := and(clamped, mul(ones, shr(shift_, 0x7fffff)))
                // Likewise for what reaches 2^16.
                let over := and(add(clamped, mul(0x7f0000, ones)), shl(23, ones))
                clamped := and(or(clamped, sub(shr(7, over), shr(23, over))), mul(0xffff, ones))
            }
            let ones := xor(mload(0x60), ONES)
            labels := or(shl(16, clamp(mload(from), shift, ones)), clamp(mload(add(from, 0x20)), shift, ones))
        }
    }

    /// @notice Writes the output with the largest sum, the lowest of equals, a byte for each row.
    function writeClasses(Sums memory sums, uint256 to) internal pure {
        assembly ("memory-safe") {
            function argmax(from, outputs, ones) -> index {
                let best := mload(from)
                let tops := shl(31, ones)
                for { let output := 1 } lt(output, outputs) { output := add(output, 1) } {
                    from := add(from, SIZE)
                    let sum := mload(from)
                    // 2^31 − 1 brings a difference to the top bit of its lane if it is positive.
                    let more := and(add(sub(sum, best), sub(tops, ones)), tops)
                    more := sub(more, shr(31, more))
                    best := xor(best, and(xor(best, sum), more))
                    index := xor(index, and(xor(index, mul(output, ones)), more))
                }
            }
            let ones := xor(mload(0x60), ONES)
            let outputs := mload(mload(sums))
            let from := mload(add(sums, 0x20))
            for { let end := add(from, SIZE) } lt(from, end) { from := add(from, 0x80) } {
                let classes := shl(8, argmax(from, outputs, ones))
                classes := shl(8, or(classes, argmax(add(from, 0x20), outputs, ones)))
                classes := shl(8, or(classes, argmax(add(from, 0x40), outputs, ones)))
                mstore(to, or(classes, argmax(add(from, 0x60), outputs, ones)))
                to := add(to, 0x20)
            }
        }
    }
}
