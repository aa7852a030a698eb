// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BitPlanes, LOW_NUMBERS, SIGNS} from "./BitPlanes.sol";
import {Leaves} from "./Leaves.sol";
import {VALUES} from "./TreePlanes.sol";

/// @notice What the leaves that 256 rows reach add up to, for each output of a forest.
///
/// Numbers come sixteen in a word, and their sums stand in two: those of even places and those of odd places, in lanes of 32
/// bits. They are added as `number + 2^15`, so that lanes never reach into each other; what that is too much is in the start.
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
        /// @dev Memory address of the sums of one output after the other, row by row.
        uint256 each;
        /// @dev The same of leaves that have a number for every output: row by row, in each row output by output.
        uint256 all;
        /// @dev The numbers of 32 rows.
        uint256 values;
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
                    // Eight rows of sixteen, all even or all odd: so are the places of their numbers.
                    let place := add(mul(add(shl(4, shr(1, word)), and(word, 1)), outputs), output)
                    let from := add(mload(add(sums, 0x40)), shl(5, and(place, 1)))
                    let half := shr(1, place)
                    for { let end := add(values, 0x20) } lt(values, end) { values := add(values, 0x10) } {
                        mstore(values, lane(from, half))
                        half := add(half, outputs)
                        mstore(add(values, 4), lane(from, half))
                        half := add(half, outputs)
                        mstore(add(values, 8), lane(from, half))
                        half := add(half, outputs)
                        mstore(add(values, 12), lane(from, half))
                        half := add(half, outputs)
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
        assembly ("memory-safe") {
            function clamp(lanes, shift_, keep) -> labels {
                // The bit of the offset says: not negative. Less itself at the bottom, it is a lane of ones below it.
                let sign := and(lanes, shl(23, ONES))
                labels := and(shr(shift_, and(lanes, sub(sign, shr(23, sign)))), keep)
                // Likewise for what reaches 2^16.
                let over := and(add(labels, mul(sub(0x800000, 0x10000), ONES)), shl(23, ONES))
                labels := and(or(labels, sub(shr(7, over), shr(23, over))), mload(LOW_NUMBERS))
            }
            let keep := mul(ONES, shr(shift, 0x7fffff))
            let from := mload(add(sums, 0x20))
            for { let end := add(from, SIZE) } lt(from, end) { from := add(from, 0x40) } {
                let even := clamp(mload(from), shift, keep)
                mstore(to, or(shl(16, even), clamp(mload(add(from, 0x20)), shift, keep)))
                to := add(to, 0x20)
            }
        }
    }

    /// @notice Writes the output with the largest sum, the lowest of equals, a byte for each row.
    function writeClasses(Sums memory sums, uint256 to) internal pure {
        assembly ("memory-safe") {
            function argmax(from, outputs) -> index {
                let best := mload(from)
                // 2^31 − 1 brings a difference to the top bit of its lane if it is positive.
                let strict := mul(0x7fffffff, ONES)
                for { let output := 1 } lt(output, outputs) { output := add(output, 1) } {
                    from := add(from, SIZE)
                    let sum := mload(from)
                    let more := and(add(sub(sum, best), strict), shl(31, ONES))
                    more := sub(more, shr(31, more))
                    best := xor(best, and(xor(best, sum), more))
                    index := xor(index, and(xor(index, mul(output, ONES)), more))
                }
            }
            // Of sixteen rows: pairs of bytes, moved together into the lower half.
            function pack(from, outputs) -> packed {
                packed := or(shl(8, argmax(from, outputs)), argmax(add(from, 0x20), outputs))
                packed := and(
                    or(packed, shr(16, packed)),
                    0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff
                )
                packed := and(
                    or(packed, shr(32, packed)),
                    0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff
                )
                packed := and(or(packed, shr(64, packed)), 0xffffffffffffffffffffffffffffffff)
            }
            let outputs := mload(mload(sums))
            let from := mload(add(sums, 0x20))
            for { let end := add(from, SIZE) } lt(from, end) { from := add(from, 0x80) } {
                mstore(to, or(shl(128, pack(from, outputs)), pack(add(from, 0x40), outputs)))
                to := add(to, 0x20)
            }
        }
    }
}
