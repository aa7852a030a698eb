// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

// Memory from SCRATCH (Counts.sol) on. First constants: the compiler fetches one that is named often from behind the code, at
// seven times the price of a word of memory.
/// @dev What an exchange moves: the lower half of each byte, of each nibble, of each pair of bits.
uint256 constant HALF_BYTES = 0x400;
uint256 constant HALF_NIBBLES = 0x420;
uint256 constant HALF_PAIRS = 0x440;
/// @dev Of each pair of bytes the lower one, and its lower nibble.
uint256 constant LOW_BYTES = 0x460;
uint256 constant LOW_NIBBLES = 0x480;
/// @dev The top bit of each byte, and the bits below it.
uint256 constant TOP_BITS = 0x4a0;
uint256 constant BELOW_TOP = 0x4c0;
/// @dev Where the tables of the two nibbles of feature 0 stand, in words, for each pair of bytes.
uint256 constant HIGH_TABLE = 0x4e0;
uint256 constant LOW_TABLE = 0x500;
/// @dev The signs of sixteen numbers, and the lower half of each pair of them.
uint256 constant SIGNS = 0x520;
uint256 constant LOW_NUMBERS = 0x540;

/// @notice Columns of 256 rows as planes: words that hold one bit of each row. Bit `7 − j` of byte `k` is row `32j + k`, so
/// that eight words of bytes and eight planes are each other's transpose.
library BitPlanes {
    /// @dev Rows in a plane.
    uint256 internal constant ROWS = 256;
    /// @dev Words in the table of a feature: ones, the fifteen planes of the high nibble, zeros, those of the low, zeros.
    uint256 internal constant TABLE_WORDS = 33;
    uint256 private constant PAIR_ONES = 0x0001000100010001000100010001000100010001000100010001000100010001;

    struct Columns {
        /// @dev Calldata offset of column 0, and of the pass in it.
        uint256 first;
        /// @dev Rows in a column.
        uint256 rows;
        /// @dev Bit set of the columns that are asked for.
        uint256 used;
        /// @dev Memory address of the tables, if there are any.
        uint256 tables;
    }

    /// @notice Lays out what stands still while rows are scored. `tabulated` asks for tables.
    function open(uint256 first, uint256 rows, uint256 used, bool tabulated)
        internal
        pure
        returns (Columns memory columns)
    {
        columns.first = first;
        columns.rows = rows;
        columns.used = used;
        assembly ("memory-safe") {
            mstore(HALF_BYTES, 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f)
            mstore(HALF_NIBBLES, 0x3333333333333333333333333333333333333333333333333333333333333333)
            mstore(HALF_PAIRS, 0x5555555555555555555555555555555555555555555555555555555555555555)
            mstore(LOW_BYTES, 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff)
            mstore(LOW_NIBBLES, 0x000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f000f)
            mstore(TOP_BITS, 0x8080808080808080808080808080808080808080808080808080808080808080)
            mstore(BELOW_TOP, 0x7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f)
            mstore(SIGNS, 0x8000800080008000800080008000800080008000800080008000800080008000)
            mstore(LOW_NUMBERS, 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff)
            if tabulated {
                // They are looked for by the word.
                let tables := and(add(mload(0x40), 31), not(31))
                mstore(add(columns, 0x60), tables)
                mstore(HIGH_TABLE, mul(shr(5, tables), PAIR_ONES))
                mstore(LOW_TABLE, mul(add(17, shr(5, tables)), PAIR_ONES))
                for {} used { used := shr(1, used) } { tables := add(tables, mul(TABLE_WORDS, 32)) }
                mstore(0x40, tables)
            }
        }
    }

    /// @notice Fills the tables with the 256 rows from `row` on. A feature exceeds a threshold if its high nibble does, or if
    /// it reaches the threshold's and the low nibble exceeds: three words to load, whatever the threshold.
    function tabulate(Columns memory columns, uint256 row) internal pure {
        assembly ("memory-safe") {
            // Two words swap the lower half of each field of one with the upper half of that of the other.
            function exchange(a, b, shift, mask) -> c, d {
                let moved := and(xor(a, shr(shift, b)), mask)
                c := xor(a, moved)
                d := xor(b, shl(shift, moved))
            }
            // Words 1 to 16 of a nibble's table: `k` says whether the nibble is at least `k`.
            function nibble(to, a, b, c, d) {
                let mask := mload(HALF_NIBBLES)
                a, c := exchange(a, c, 2, mask)
                b, d := exchange(b, d, 2, mask)
                mask := mload(HALF_PAIRS)
                a, b := exchange(a, b, 1, mask)
                c, d := exchange(c, d, 1, mask)
                // The same of its upper two bits, in fours, and of its lower two.
                let four := or(a, b)
                let twelve := and(a, b)
                let one := or(c, d)
                let three := and(c, d)
                mstore(add(to, 0x20), or(four, one))
                mstore(add(to, 0x40), or(four, c))
                mstore(add(to, 0x60), or(four, three))
                mstore(add(to, 0x80), four)
                mstore(add(to, 0xa0), or(a, and(four, one)))
                mstore(add(to, 0xc0), or(a, and(four, c)))
                mstore(add(to, 0xe0), or(a, and(four, three)))
                mstore(add(to, 0x100), a)
                mstore(add(to, 0x120), or(twelve, and(a, one)))
                mstore(add(to, 0x140), or(twelve, and(a, c)))
                mstore(add(to, 0x160), or(twelve, and(a, three)))
                mstore(add(to, 0x180), twelve)
                mstore(add(to, 0x1a0), and(twelve, one))
                mstore(add(to, 0x1c0), and(twelve, c))
                mstore(add(to, 0x1e0), and(twelve, three))
                mstore(add(to, 0x200), 0)
            }
            let mask := mload(HALF_BYTES)
            let column := add(mload(columns), row)
            let stride := mload(add(columns, 0x20))
            let table := mload(add(columns, 0x60))
            for { let used := mload(add(columns, 0x40)) } used { used := shr(1, used) } {
                if and(used, 1) {
                    mstore(table, not(0))
                    let a, e := exchange(calldataload(column), calldataload(add(column, 0x80)), 4, mask)
                    let b, f := exchange(calldataload(add(column, 0x20)), calldataload(add(column, 0xa0)), 4, mask)
                    let c, g := exchange(calldataload(add(column, 0x40)), calldataload(add(column, 0xc0)), 4, mask)
                    let d, h := exchange(calldataload(add(column, 0x60)), calldataload(add(column, 0xe0)), 4, mask)
                    nibble(table, a, b, c, d)
                    nibble(add(table, 0x200), e, f, g, h)
                }
                table := add(table, mul(TABLE_WORDS, 32))
                column := add(column, stride)
            }
        }
    }

    /// @notice Turns eight planes, the lowest bit first, into a byte for each row.
    function spread(uint256 planes, uint256 to) internal pure {
        assembly ("memory-safe") {
            function exchange(a, b, shift, mask) -> c, d {
                let moved := and(xor(a, shr(shift, b)), mask)
                c := xor(a, moved)
                d := xor(b, shl(shift, moved))
            }
            function half(first, a, b, c, d) {
                let mask := mload(HALF_NIBBLES)
                a, c := exchange(a, c, 2, mask)
                b, d := exchange(b, d, 2, mask)
                mask := mload(HALF_PAIRS)
                a, b := exchange(a, b, 1, mask)
                c, d := exchange(c, d, 1, mask)
                mstore(first, a)
                mstore(add(first, 0x20), b)
                mstore(add(first, 0x40), c)
                mstore(add(first, 0x60), d)
            }
            let mask := mload(HALF_BYTES)
            let a, e := exchange(mload(add(planes, 0xe0)), mload(add(planes, 0x60)), 4, mask)
            let b, f := exchange(mload(add(planes, 0xc0)), mload(add(planes, 0x40)), 4, mask)
            let c, g := exchange(mload(add(planes, 0xa0)), mload(add(planes, 0x20)), 4, mask)
            let d, h := exchange(mload(add(planes, 0x80)), mload(planes), 4, mask)
            half(to, a, b, c, d)
            half(add(to, 0x80), e, f, g, h)
        }
    }
}
