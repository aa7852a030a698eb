// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SCRATCH} from "./Counts.sol";

/// @dev Where the inputs of a layer stand, eight at a time, sixteen words each.
uint256 constant WINDOW = SCRATCH;
uint256 constant WINDOW_BYTES = 0x1000;
/// @dev Where the word stands that has a 1 in each lane.
uint256 constant ONES = 0x1400;

/// @notice Arithmetic on many rows at once (docs/gas.md). A word holds one number of each of several rows, side by side in
/// lanes of 21, 25 or 32 bits. Multiplying a word by a weight multiplies every lane, for sums and products of integers do
/// not care where the digits of their parts stand.
///
/// Between operations a word is known modulo 2^256 only, its lanes negative and reaching into each other. It can be taken
/// apart again when every lane has been made nonnegative and below 2^bits, by adding 2^(bits − 1), the lane's top bit, to a
/// value that the soundness rule keeps below 2^(bits − 2) in size. Only then are lanes compared, masked or shifted.
///
/// Words go in fours, quads. A pass takes one to four quads through the network, so that a weight is read once for all of
/// them. The sums of a neuron in all words of a pass stand side by side, and take `stride` bytes: 0x80 for each quad.
library Lanes {
    /// @dev Inputs in the window.
    uint256 internal constant CHUNK = 8;

    // What depends on the width of a lane, at fixed addresses: one PUSH away, where the stack has no room for it.
    /// @dev The place of a lane's top bit.
    uint256 private constant TOP = 0x1420;
    /// @dev The low byte of each lane.
    uint256 private constant LOW_BYTES = 0x1440;
    /// @dev Rows in two words.
    uint256 private constant ROWS = 0x1460;
    /// @dev Bits that a word of calldata has beyond them.
    uint256 private constant REST = 0x1480;
    /// @dev What a lane has more than the 16 bits of two rows.
    uint256 private constant GAP = 0x14a0;
    // Lanes by the digits of their number: those with a 4 (FOURS), a 2 and a 1 in it, while they are moved apart; and
    // 2^distance − 1 for the distance that they and those with an 8 move.
    uint256 private constant FOURS = 0xffffffffffffffff0000000000000000;
    uint256 private constant TWOS = 0x14c0;
    uint256 private constant ODDS = 0x14e0;
    uint256 private constant EIGHTS_APART = 0x1500;
    uint256 private constant FOURS_APART = 0x1520;
    uint256 private constant TWOS_APART = 0x1540;
    uint256 private constant ODDS_APART = 0x1560;

    struct Clamp {
        uint256 shift;
        /// @dev The first number that is clamped, in each lane.
        uint256 limits;
        /// @dev The bits that remain of a number.
        uint256 mask;
    }

    /// @notice Prepares for lanes of `bits` bits: everything below goes by it.
    function prepare(uint256 bits) internal pure {
        unchecked {
            uint256 lanes = 256 / bits;
            uint256 ones = _every(bits, lanes);
            uint256 twos = 0xffffffff00000000 * _every(4 * bits, 3);
            uint256 odds = 0xffff0000 * _every(2 * bits, 6);
            assembly ("memory-safe") {
                let gap := sub(bits, 16)
                mstore(ONES, ones)
                mstore(TOP, sub(bits, 1))
                mstore(LOW_BYTES, mul(ones, 0xff))
                mstore(ROWS, shl(1, lanes))
                mstore(REST, sub(256, shl(4, lanes)))
                mstore(GAP, gap)
                mstore(TWOS, twos)
                mstore(ODDS, odds)
                mstore(EIGHTS_APART, shl(128, sub(shl(shl(3, gap), 1), 1)))
                mstore(FOURS_APART, sub(shl(shl(2, gap), 1), 1))
                mstore(TWOS_APART, sub(shl(shl(1, gap), 1), 1))
                mstore(ODDS_APART, sub(shl(gap, 1), 1))
            }
        }
    }

    function rowsPerQuad() internal pure returns (uint256 rows) {
        assembly ("memory-safe") {
            rows := shl(1, mload(ROWS))
        }
    }

    /// @notice The bytes that the sums of a neuron take, for so many rows.
    function strideOf(uint256 rows) internal pure returns (uint256) {
        unchecked {
            return ((rows - 1) / rowsPerQuad() + 1) * 0x80;
        }
    }

    /// @dev A 1 at every `bits` bits.
    function _every(uint256 bits, uint256 count) private pure returns (uint256 ones) {
        unchecked {
            for (uint256 i; i < count; ++i) {
                ones = ones << bits | 1;
            }
        }
    }

    // ------------------------------------------------------------------ inputs

    /// @notice Takes `size` columns into the window, the first at `column` in the calldata, each of `rows` bytes.
    ///
    /// Two rows that follow each other stand in 16 bits of a column. These are moved apart until each two have a lane, and
    /// only then become two words, one of the even rows and one of the odd ones. The first rows are in the highest lane.
    /// @dev Lanes behind the last row hold whatever follows in the calldata; nobody counts them.
    function spread(uint256 column, uint256 rows, uint256 size, uint256 stride) internal pure {
        assembly ("memory-safe") {
            let end := add(WINDOW, shl(9, size))
            for { let quad := stride } quad {} {
                quad := sub(quad, 0x80)
                let from := add(column, mul(shr(6, quad), mload(ROWS)))
                let twos := mload(TWOS)
                let odds := mload(ODDS)
                let lows := mload(LOW_BYTES)
                for { let to := add(WINDOW, quad) } lt(to, end) { to := add(to, 0x200) } {
                    let x := shr(mload(REST), calldataload(from))
                    x := add(x, mul(shr(128, x), mload(EIGHTS_APART)))
                    x := add(x, mul(and(x, FOURS), mload(FOURS_APART)))
                    x := add(x, mul(and(x, twos), mload(TWOS_APART)))
                    x := add(x, mul(and(x, odds), mload(ODDS_APART)))
                    mstore(to, and(shr(8, x), lows))
                    mstore(add(to, 0x20), and(x, lows))

                    x := shr(mload(REST), calldataload(add(from, mload(ROWS))))
                    x := add(x, mul(shr(128, x), mload(EIGHTS_APART)))
                    x := add(x, mul(and(x, FOURS), mload(FOURS_APART)))
                    x := add(x, mul(and(x, twos), mload(TWOS_APART)))
                    x := add(x, mul(and(x, odds), mload(ODDS_APART)))
                    mstore(add(to, 0x40), and(shr(8, x), lows))
                    mstore(add(to, 0x60), and(x, lows))
                    from := add(from, rows)
                }
            }
        }
        _clear(size);
    }

    /// @notice What `activate` does to sums: `clamp(sum >> shift, 0, 2^bits − 1)`.
    function clamp(uint256 shift, uint256 bits) internal pure returns (Clamp memory c) {
        c.shift = shift;
        assembly ("memory-safe") {
            // Sums stay below 2^(top − 1) anyway: where the limit is above that, there is nothing to clamp.
            let limit := add(shift, bits)
            let most := sub(mload(TOP), 1)
            if gt(limit, most) { limit := most }
            mstore(add(c, 0x20), shl(limit, mload(ONES)))
            mstore(add(c, 0x40), sub(shl(sub(limit, shift), 1), 1))
        }
    }

    /// @notice Takes the sums of `size` neurons into the window, clamped.
    function activate(Clamp memory c, uint256 sums, uint256 size, uint256 stride) internal pure {
        assembly ("memory-safe") {
            // `mask` in each lane whose top bit is set.
            function where(x, top, ones, mask) -> masks {
                masks := mul(and(shr(top, x), ones), mask)
            }
            let ones := mload(ONES)
            let top := mload(TOP)
            let shift := mload(c)
            let limits := mload(add(c, 0x20))
            let mask := mload(add(c, 0x40))
            let end := add(WINDOW, shl(9, size))
            for { let quad := stride } quad {} {
                quad := sub(quad, 0x80)
                let from := add(sums, quad)
                for { let to := add(WINDOW, quad) } lt(to, end) { to := add(to, 0x200) } {
                    // The top bit of a lane says that the sum is not negative; less the limit, that it is not below that.
                    let x := mload(from)
                    let over := where(sub(x, limits), top, ones, mask)
                    mstore(to, and(where(x, top, ones, mask), or(over, shr(shift, x))))
                    x := mload(add(from, 0x20))
                    over := where(sub(x, limits), top, ones, mask)
                    mstore(add(to, 0x20), and(where(x, top, ones, mask), or(over, shr(shift, x))))
                    x := mload(add(from, 0x40))
                    over := where(sub(x, limits), top, ones, mask)
                    mstore(add(to, 0x40), and(where(x, top, ones, mask), or(over, shr(shift, x))))
                    x := mload(add(from, 0x60))
                    over := where(sub(x, limits), top, ones, mask)
                    mstore(add(to, 0x60), and(where(x, top, ones, mask), or(over, shr(shift, x))))
                    from := add(from, stride)
                }
            }
        }
        _clear(size);
    }

    /// @dev Inputs that are not there are 0, whatever the weight.
    function _clear(uint256 size) private pure {
        assembly ("memory-safe") {
            let used := shl(9, size)
            calldatacopy(add(WINDOW, used), calldatasize(), sub(WINDOW_BYTES, used))
        }
    }

    // ------------------------------------------------------------------ predictions

    /// @notice Writes for each row the index of the largest of `count` sums, the lowest of equals.
    /// @return The address behind the last row's. Whole words are written, and all rows that share two words.
    function argmax(uint256 sums, uint256 count, uint256 stride, uint256 to, uint256 end)
        internal
        pure
        returns (uint256)
    {
        assembly ("memory-safe") {
            // These sums carry the offset 2^(top − 1): they stay below the top bit, which is left to compare with.
            function largest(sum, count_, stride_) -> index {
                let ones := mload(ONES)
                let top := mload(TOP)
                let mask := sub(shl(top, 1), 1)
                // Makes the top bit of a difference say: strictly greater.
                let strict := mul(ones, mask)
                let best := mload(sum)
                let last := mul(ones, sub(count_, 1))
                for { let candidate := 0 } lt(candidate, last) {} {
                    candidate := add(candidate, ones)
                    sum := add(sum, stride_)
                    let x := mload(sum)
                    let greater := mul(and(shr(top, add(sub(x, best), strict)), ones), mask)
                    best := xor(best, and(xor(best, x), greater))
                    index := xor(index, and(xor(index, candidate), greater))
                }
            }
            for {} lt(to, end) { sums := add(sums, 0x40) } {
                // What `spread` does, backwards.
                let x := or(shl(8, largest(sums, count, stride)), largest(add(sums, 0x20), count, stride))
                let gap := mload(GAP)
                x := sub(x, mul(and(shr(gap, x), mload(ODDS)), mload(ODDS_APART)))
                x := sub(x, mul(and(shr(shl(1, gap), x), mload(TWOS)), mload(TWOS_APART)))
                x := sub(x, mul(and(shr(shl(2, gap), x), FOURS), mload(FOURS_APART)))
                x := sub(x, mul(shr(add(128, shl(3, gap)), x), mload(EIGHTS_APART)))
                mstore(to, shl(mload(REST), x))
                to := add(to, mload(ROWS))
            }
        }
        return to;
    }

    /// @notice Writes for each row the first input in the window, as an uint16.
    /// @return The address behind the last row's. Whole words are written, and all rows that share two words.
    function write(uint256 to, uint256 end) internal pure returns (uint256) {
        assembly ("memory-safe") {
            let bits := add(mload(TOP), 1)
            for { let from := WINDOW } lt(to, end) { from := add(from, 0x40) } {
                let even := mload(from)
                let odd := mload(add(from, 0x20))
                for { let lane := mul(bits, shr(1, mload(ROWS))) } lane {} {
                    lane := sub(lane, bits)
                    mstore(to, or(shl(240, shr(lane, even)), shr(16, shl(240, shr(lane, odd)))))
                    to := add(to, 4)
                }
            }
        }
        return to;
    }
}
