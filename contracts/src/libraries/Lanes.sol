// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SCRATCH} from "./Counts.sol";

/// @notice Arithmetic on many rows at once. A word holds one number of each of several rows, side by side in lanes of
/// 21, 25 or 32 bits, as many as fit in each half of the word. Multiplying a word by a weight multiplies every lane, for
/// sums and products of integers do not care where the digits of their parts stand.
///
/// Between operations a word is known modulo 2^256 only, its lanes negative and reaching into each other. It can be taken
/// apart again when every lane has been made nonnegative and below 2^bits, by adding 2^(bits − 1), the lane's top bit, to a
/// value that the soundness rule keeps below 2^(bits − 2) in size. Only then are lanes compared, masked or shifted.
///
/// A weight is used as `weight + 128`, so that it is one BYTE away in the model; 128 times the sum of the inputs, which is the
/// same for all neurons, is taken off at the end.
///
/// Every input and every sum is two words, a left and a right side of different rows, so that a weight is read once for both.
library Lanes {
    /// @dev Inputs that a layer takes at a time: a word of the model has as many weights.
    uint256 internal constant CHUNK = 32;
    /// @dev Where they stand: left, right, left, right …
    uint256 private constant WINDOW = SCRATCH;
    /// @dev Turns 32 weights into `weight + 128`.
    uint256 private constant SIGNS = 0x8080808080808080808080808080808080808080808080808080808080808080;
    uint256 private constant BYTE_ONES = 0x0101010101010101010101010101010101010101010101010101010101010101;
    /// @dev The lower byte of each pair, and a 1 in each pair.
    uint256 private constant LOW_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant PAIR_ONES = 0x0001000100010001000100010001000100010001000100010001000100010001;
    uint256 private constant UPPER_HALF = 0xffffffffffffffffffffffffffffffff00000000000000000000000000000000;

    struct Shape {
        uint256 bits;
        uint256 lanesPerHalf;
        /// @dev A 1 in each lane, its top bit, its low byte; and two bytes in the lowest lane of each half.
        uint256 ones;
        uint256 tops;
        uint256 bytes_;
        uint256 pairs;
    }

    /// @dev `clamp(sum >> shift, 0, 255)` in lanes.
    struct Activation {
        uint256 shift;
        /// @dev What a sum must reach to be clamped, in each lane.
        uint256 ceilings;
        /// @dev The bits that are left of each lane after the shift.
        uint256 keep;
    }

    struct Side {
        /// @dev Where its word stands in each pair of words: 0 or 32.
        uint256 offset;
        /// @dev Calldata offset of its first row.
        uint256 row;
        /// @dev What takes the 128s off the sums of the layer before.
        uint256 correction;
        /// @dev The same for the layer that is being fed.
        uint256 next;
    }

    function shape(uint256 bits) internal pure returns (Shape memory) {
        uint256 lanesPerHalf = 128 / bits;
        uint256 half = ((1 << (bits * lanesPerHalf)) - 1) / ((1 << bits) - 1);
        uint256 ones = half << 128 | half;
        return Shape(bits, lanesPerHalf, ones, ones << (bits - 1), ones * 0xff, 0xffff << 128 | 0xffff);
    }

    function activation(Shape memory s, uint256 shift) internal pure returns (Activation memory) {
        // 256 shifted back. Sums stay below 2^(bits − 2) anyway: where that is less, there is nothing to clamp.
        uint256 ceiling = shift + 8 < s.bits - 2 ? shift + 8 : s.bits - 2;
        return Activation(shift, s.ones << ceiling, s.ones * ((1 << (ceiling - shift)) - 1));
    }

    // ------------------------------------------------------------------ loading

    /// @notice The words that a layer's sums start from: the bias and the offset that makes the sum nonnegative, in all lanes.
    /// @return first Their memory address.
    /// @return reach `255 · Σ|weight| + |bias|` of all neurons, or-ed: beyond a power of two if one of them is.
    function starts(Shape memory s, uint256 biases, uint256 weights, uint256 inputs, uint256 outputs, uint256 offset)
        internal
        pure
        returns (uint256 first, uint256 reach)
    {
        uint256 ones = s.ones;
        first = allocate(2 * outputs);
        assembly ("memory-safe") {
            let to := first
            for { let end := add(weights, mul(inputs, outputs)) } lt(weights, end) {} {
                let next := add(weights, inputs)
                let sum := 0
                for {} lt(weights, next) { weights := add(weights, 32) } {
                    let word := calldataload(weights)
                    let past := shl(3, sub(add(weights, 32), next))
                    // Without the bytes of the next neuron.
                    if lt(past, 256) { word := shl(past, shr(past, word)) }
                    // |weight| in each byte: where negative, invert and add 1. -128 becomes 128, which fits.
                    let negative := and(shr(7, word), BYTE_ONES)
                    word := add(xor(word, mul(negative, 0xff)), negative)
                    // The sum of all bytes: first of pairs, then of all pairs, at the top of a product.
                    sum := add(sum, shr(240, mul(add(and(word, LOW_BYTES), and(shr(8, word), LOW_BYTES)), PAIR_ONES)))
                }
                weights := next

                let bias := sar(224, calldataload(biases))
                biases := add(biases, 4)
                let size := xor(bias, sar(255, bias))
                size := add(size, slt(bias, 0))
                reach := or(reach, add(mul(255, sum), size))
                let start := mul(ones, add(bias, offset))
                mstore(to, start)
                mstore(add(to, 0x20), start)
                to := add(to, 0x40)
            }
        }
    }

    // ------------------------------------------------------------------ inputs

    /// @notice Transposes `size` columns of a side's rows into the window: lane `p` of word `j` is column `j` of row `p`.
    /// @dev Two columns at a time: of an odd number, the word behind the last is written too. Lanes behind the last row hold
    /// whatever follows in the calldata; nobody counts them.
    function gather(Shape memory s, Side memory side, uint256 column, uint256 stride, uint256 size) internal pure {
        assembly ("memory-safe") {
            // Sixteen columns of two rows in one word: row `p` below, row `p + lanesPerHalf` above.
            function pair(low, distance) -> word {
                word := or(and(calldataload(add(low, distance)), UPPER_HALF), shr(128, calldataload(low)))
            }
            // Moves the lanes up by one and puts two columns of two rows into the lowest lane of each half.
            function push(lanes, bits, shift, mask, word) -> result {
                result := or(shl(bits, lanes), and(shr(shift, word), mask))
            }
            let bits := mload(s)
            let lanesPerHalf := mload(add(s, 0x20))
            let bytes_ := mload(add(s, 0x80))
            let mask := mload(add(s, 0xa0))
            let row := add(mload(add(side, 0x20)), column)
            let to := add(WINDOW, mload(side))
            for { let end := add(to, shl(6, size)) } lt(to, end) {} {
                let distance := mul(lanesPerHalf, stride)
                let p0 := pair(row, distance)
                let p1 := pair(add(row, stride), distance)
                let p2 := pair(add(row, mul(2, stride)), distance)
                let p3 := pair(add(row, mul(3, stride)), distance)
                let p4 := 0
                let p5 := 0
                if gt(lanesPerHalf, 4) { p4 := pair(add(row, mul(4, stride)), distance) }
                if gt(lanesPerHalf, 5) { p5 := pair(add(row, mul(5, stride)), distance) }
                row := add(row, 16)
                let pause := add(to, 0x400)
                if gt(pause, end) { pause := end }
                for { let shift := 112 } lt(to, pause) { shift := sub(shift, 16) } {
                    let lanes := and(shr(shift, p5), mask)
                    lanes := push(lanes, bits, shift, mask, p4)
                    lanes := push(lanes, bits, shift, mask, p3)
                    lanes := push(lanes, bits, shift, mask, p2)
                    lanes := push(lanes, bits, shift, mask, p1)
                    lanes := push(lanes, bits, shift, mask, p0)
                    mstore(to, and(shr(8, lanes), bytes_))
                    mstore(add(to, 0x40), and(lanes, bytes_))
                    to := add(to, 0x80)
                }
            }
        }
    }

    /// @notice Puts `size` finished sums of a side through the activation into the window.
    /// @dev Two sums at a time, like `gather`.
    function activate(Shape memory s, Activation memory a, Side memory side, uint256 from, uint256 size) internal pure {
        assembly ("memory-safe") {
            let top := sub(mload(s), 1)
            let tops := mload(add(s, 0x60))
            let shift := mload(a)
            let ceilings := mload(add(a, 0x20))
            let keep := mload(add(a, 0x40))
            let correction := mload(add(side, 0x40))
            let to := add(WINDOW, mload(side))
            from := add(from, mload(side))
            for { let end := add(to, shl(6, size)) } lt(to, end) { to := add(to, 0x80) } {
                // The top bit of a lane says: not negative. A top bit less itself at the bottom is a lane of ones below it.
                let value := add(mload(from), correction)
                let positive := and(value, tops)
                let over := and(sub(value, ceilings), tops)
                value := and(value, sub(positive, shr(top, positive)))
                mstore(to, and(shr(shift, or(value, sub(over, shr(top, over)))), keep))

                value := add(mload(add(from, 0x40)), correction)
                positive := and(value, tops)
                over := and(sub(value, ceilings), tops)
                value := and(value, sub(positive, shr(top, positive)))
                mstore(add(to, 0x40), and(shr(shift, or(value, sub(over, shr(top, over)))), keep))
                from := add(from, 0x80)
            }
        }
    }

    /// @notice Clears the window behind `size` inputs, up to the next multiple of eight, and takes note of their sums.
    function close(Side memory left, Side memory right, uint256 size) internal pure {
        uint256 leftSum;
        uint256 rightSum;
        assembly ("memory-safe") {
            // Eight inputs of one side, at an address known to the compiler.
            function sum8(first) -> sum {
                sum := add(
                    add(mload(first), mload(add(first, 0x40))),
                    add(mload(add(first, 0x80)), mload(add(first, 0xc0)))
                )
                sum := add(sum, add(mload(add(first, 0x100)), mload(add(first, 0x140))))
                sum := add(sum, add(mload(add(first, 0x180)), mload(add(first, 0x1c0))))
            }
            calldatacopy(add(WINDOW, shl(6, size)), calldatasize(), and(sub(0, shl(6, size)), 0x1ff))
            leftSum := sum8(WINDOW)
            rightSum := sum8(add(WINDOW, 0x20))
            if gt(size, 8) {
                leftSum := add(leftSum, sum8(add(WINDOW, 0x200)))
                rightSum := add(rightSum, sum8(add(WINDOW, 0x220)))
                if gt(size, 16) {
                    leftSum := add(leftSum, sum8(add(WINDOW, 0x400)))
                    rightSum := add(rightSum, sum8(add(WINDOW, 0x420)))
                    if gt(size, 24) {
                        leftSum := add(leftSum, sum8(add(WINDOW, 0x600)))
                        rightSum := add(rightSum, sum8(add(WINDOW, 0x620)))
                    }
                }
            }
        }
        unchecked {
            left.next -= 128 * leftSum;
            right.next -= 128 * rightSum;
        }
    }

    /// @notice A layer has been fed: what is to be taken off its sums is known.
    function complete(Side memory left, Side memory right) internal pure {
        (left.correction, left.next) = (left.next, 0);
        (right.correction, right.next) = (right.next, 0);
    }

    // ------------------------------------------------------------------ neurons

    /// @notice Adds `Σ (weight + 128) · input` over the window to the two sums of each neuron.
    /// @dev The window is cleared to the next multiple of eight: inputs that are not there are 0, whatever the weight.
    function feed(uint256 weights, uint256 stride, uint256 size, uint256 to, uint256 outputs) internal pure {
        assembly ("memory-safe") {
            // `sum + weight i · input i` of one side of the window.
            function mac(word, i, side, sum) -> result {
                result := add(mul(byte(i, word), mload(add(WINDOW, add(shl(6, i), side)))), sum)
            }
            for { let end := add(to, shl(6, outputs)) } lt(to, end) {} {
                let word := xor(calldataload(weights), SIGNS)
                // The same word by way of Solidity's zero slot: a compiler that knew would take each byte once for both
                // sides, which costs more in moves on the stack than taking it twice.
                let same := or(word, mload(0x60))
                // Left and right.
                let a := mload(to)
                let b := mload(add(to, 0x20))
                a := mac(word, 0, 0, mac(word, 1, 0, mac(word, 2, 0, mac(word, 3, 0, a))))
                b := mac(same, 0, 32, mac(same, 1, 32, mac(same, 2, 32, mac(same, 3, 32, b))))
                if gt(size, 4) {
                    a := mac(word, 4, 0, mac(word, 5, 0, mac(word, 6, 0, mac(word, 7, 0, a))))
                    b := mac(same, 4, 32, mac(same, 5, 32, mac(same, 6, 32, mac(same, 7, 32, b))))
                    if gt(size, 8) {
                        a := mac(word, 8, 0, mac(word, 9, 0, mac(word, 10, 0, mac(word, 11, 0, a))))
                        b := mac(same, 8, 32, mac(same, 9, 32, mac(same, 10, 32, mac(same, 11, 32, b))))
                        a := mac(word, 12, 0, mac(word, 13, 0, mac(word, 14, 0, mac(word, 15, 0, a))))
                        b := mac(same, 12, 32, mac(same, 13, 32, mac(same, 14, 32, mac(same, 15, 32, b))))
                        if gt(size, 16) {
                            a := mac(word, 16, 0, mac(word, 17, 0, mac(word, 18, 0, mac(word, 19, 0, a))))
                            b := mac(same, 16, 32, mac(same, 17, 32, mac(same, 18, 32, mac(same, 19, 32, b))))
                            a := mac(word, 20, 0, mac(word, 21, 0, mac(word, 22, 0, mac(word, 23, 0, a))))
                            b := mac(same, 20, 32, mac(same, 21, 32, mac(same, 22, 32, mac(same, 23, 32, b))))
                            if gt(size, 24) {
                                a := mac(word, 24, 0, mac(word, 25, 0, mac(word, 26, 0, mac(word, 27, 0, a))))
                                b := mac(same, 24, 32, mac(same, 25, 32, mac(same, 26, 32, mac(same, 27, 32, b))))
                                a := mac(word, 28, 0, mac(word, 29, 0, mac(word, 30, 0, mac(word, 31, 0, a))))
                                b := mac(same, 28, 32, mac(same, 29, 32, mac(same, 30, 32, mac(same, 31, 32, b))))
                            }
                        }
                    }
                }
                mstore(to, a)
                mstore(add(to, 0x20), b)
                to := add(to, 0x40)
                weights := add(weights, stride)
            }
        }
    }

    /// @notice The index of the largest of `count` sums in each lane of a side, the lowest of equals. Lane `p` starts at
    /// bit `p · bits`: the gap between the halves is closed.
    /// @dev These sums carry the offset 2^(bits − 2): they stay below the top bit, which is left to compare with.
    function argmax(Shape memory s, Side memory side, uint256 sums, uint256 count)
        internal
        pure
        returns (uint256 index)
    {
        assembly ("memory-safe") {
            let top := sub(mload(s), 1)
            let ones := mload(add(s, 0x40))
            let tops := mload(add(s, 0x60))
            let correction := mload(add(side, 0x40))
            sums := add(sums, mload(side))
            let best := add(mload(sums), correction)
            // Adds 2^(bits − 1) − 1, so that the top bit of a difference says: strictly greater.
            let strict := sub(tops, ones)
            for { let i := 1 } lt(i, count) { i := add(i, 1) } {
                sums := add(sums, 0x40)
                let sum := add(mload(sums), correction)
                let greater := and(add(sub(sum, best), strict), tops)
                greater := sub(greater, shr(top, greater))
                best := xor(best, and(xor(best, sum), greater))
                index := xor(index, and(xor(index, mul(i, ones)), greater))
            }
            index := or(and(index, not(UPPER_HALF)), shl(mul(mload(s), mload(add(s, 0x20))), shr(128, index)))
        }
    }

    // ------------------------------------------------------------------ memory

    function copy(uint256 to, uint256 from, uint256 words) internal pure {
        assembly ("memory-safe") {
            mcopy(to, from, shl(5, words))
        }
    }

    /// @dev Words that nobody else gets. Their content is left as it is.
    function allocate(uint256 words) internal pure returns (uint256 first) {
        assembly ("memory-safe") {
            first := mload(0x40)
            mstore(0x40, add(first, shl(5, words)))
        }
    }
}
