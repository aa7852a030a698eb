// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {BELOW_TOP, BitPlanes, HIGH_TABLE, LOW_BYTES, LOW_NIBBLES, LOW_TABLE, TOP_BITS} from "./BitPlanes.sol";

/// @dev The planes of the numbers of the leaves that rows reach, the lowest bit first. Two words in front belong to them; zeros
/// stand above the root.
uint256 constant LEAF = 0x5a0;
/// @dev Twice the number of its leaf, for each row a byte; and in deep trees its high byte.
uint256 constant OFFSETS = 0x780;
/// @dev Planes to choose among, 64 at most: of a level's nodes, or of leaves.
uint256 constant GROUPS = 0x980;
/// @dev The numbers of the leaves that 32 rows reach, two bytes each. The groups are no longer needed then.
uint256 constant VALUES = 0x980;

/// @notice Decision nodes, 256 rows at a time.
library TreePlanes {
    uint256 private constant LEAF_BYTES = 0x1e0;
    uint256 private constant NODES_PER_WORD = 16;
    uint256 private constant PAIR_ONES = 0x0001000100010001000100010001000100010001000100010001000100010001;
    /// @dev Without tables, there is room for levels of 128 nodes.
    uint256 private constant TABLES_FROM = 256;

    /// @notice What the nodes of a model ask for.
    struct Survey {
        uint256 nodes;
        /// @dev Nodes that send rows to the left only: no byte exceeds 255.
        uint256 idle;
        /// @dev Bit set of the features that nodes name.
        uint256 used;
    }

    /// @notice Adds `count` nodes to a survey. Returns whether there are all the features that they name.
    function include(Survey memory survey, uint256 nodes, uint256 count, uint256 features)
        internal
        pure
        returns (bool sound)
    {
        assembly ("memory-safe") {
            function mark(set, word, i) -> result {
                result := or(set, shl(byte(i, word), 1))
            }
            if gt(features, 256) { features := 256 }
            let all := shr(sub(256, features), not(0))
            let ones := xor(mload(0x60), PAIR_ONES)
            let low := mul(0xff, ones)
            let room := mul(sub(0x8000, features), ones)
            let reached := 0
            let idle := 0
            let used := mload(add(survey, 0x40))
            for { let left := count } left {} {
                let word := and(calldataload(nodes), not(shr(shl(4, left), not(0))))
                reached := or(reached, add(and(shr(8, word), low), room))
                idle := add(idle, and(shr(8, add(and(word, low), ones)), ones))
                if sub(used, all) {
                    used := mark(mark(mark(mark(used, word, 0), word, 2), word, 4), word, 6)
                    used := mark(mark(mark(mark(used, word, 8), word, 10), word, 12), word, 14)
                    used := mark(mark(mark(mark(used, word, 16), word, 18), word, 20), word, 22)
                    used := mark(mark(mark(mark(used, word, 24), word, 26), word, 28), word, 30)
                }
                nodes := add(nodes, 32)
                left := mul(sub(left, NODES_PER_WORD), gt(left, NODES_PER_WORD))
            }
            sound := iszero(and(reached, shl(15, ones)))
            mstore(survey, add(mload(survey), count))
            mstore(add(survey, 0x20), add(mload(add(survey, 0x20)), shr(240, mul(idle, ones))))
            mstore(add(survey, 0x40), used)
        }
    }

    /// @notice Opens `rows` rows to the nodes of a survey, with tables where they pay.
    function open(Survey memory survey, uint256 first, uint256 rows) internal pure returns (BitPlanes.Columns memory) {
        return BitPlanes.open(first, rows, survey.used, _isWorthTables(survey));
    }

    /// @dev Memory for a table, up to the last column that is used, costs what tables save in a node; to fill it, in two.
    function _isWorthTables(Survey memory survey) private pure returns (bool) {
        if (survey.nodes >= TABLES_FROM) return true;
        uint256 left = survey.nodes - survey.idle;
        for (uint256 used = survey.used; used > 0; used >>= 1) {
            uint256 price = 1 + 2 * (used & 1);
            if (price > left) return false;
            left -= price;
        }
        return true;
    }

    /// @notice Takes the 256 rows from `row` on from the root of a tree to its leaves. Its nodes stand at `nodes` in the
    /// calldata.
    function descend(BitPlanes.Columns memory columns, uint256 row, uint256 nodes, uint256 depth) internal pure {
        unchecked {
            assembly ("memory-safe") {
                calldatacopy(LEAF, calldatasize(), LEAF_BYTES)
            }
            uint256 level = LEAF + 32 * depth;
            bool tabulated = columns.tables != 0;
            if (tabulated) {
                _lookUpTop(nodes, level, depth);
                level -= 0x60;
                nodes += 14;
            } else {
                level -= 0x20;
                nodes += 2;
                uint256 root = _compare(columns, row, nodes - 2);
                assembly ("memory-safe") {
                    mstore(level, root)
                }
            }
            // Words that a level comes to: one for eight nodes, or for two.
            for (uint256 words = 1; level > LEAF; words *= 2) {
                if (tabulated) _lookUp(nodes, level, words);
                else _compareAll(columns, row, nodes, level, words);
                nodes += tabulated ? 16 * words : 4 * words;
                uint256 plane = merge(words, tabulated ? level + 0x60 : level + 0x20);
                level -= 0x20;
                assembly ("memory-safe") {
                    mstore(level, plane)
                }
            }
        }
    }

    /// @notice Of the words from GROUPS on, each row takes the one that its leaf number says, bit by bit from `bits` upwards.
    function merge(uint256 words, uint256 bits) internal pure returns (uint256 plane) {
        assembly ("memory-safe") {
            for { let end := add(GROUPS, shl(5, words)) } gt(end, add(GROUPS, 0x20)) {} {
                let rightward := mload(bits)
                bits := add(bits, 0x20)
                let to := GROUPS
                for { let from := GROUPS } lt(from, end) { from := add(from, 0x40) } {
                    let left := mload(from)
                    mstore(to, xor(left, and(xor(left, mload(add(from, 0x20))), rightward)))
                    to := add(to, 0x20)
                }
                end := to
            }
            plane := mload(GROUPS)
        }
    }

    /// @dev The upper three levels, or as many as there are: behind the last node, nothing is asked.
    function _lookUpTop(uint256 nodes, uint256 level, uint256 depth) private pure {
        assembly ("memory-safe") {
            function exceeds(high, low, shift) -> plane {
                high := and(shr(shift, high), 0x1fffe0)
                plane := or(mload(add(high, 0x20)), and(mload(high), mload(and(shr(shift, low), 0x1fffe0))))
            }
            function choose(left, right, rightward) -> plane {
                plane := xor(left, and(xor(left, right), rightward))
            }
            let word := and(calldataload(nodes), not(shr(shl(4, sub(shl(depth, 1), 1)), not(0))))
            let low := mul(and(shr(8, word), mload(LOW_BYTES)), 33)
            let high := add(mload(HIGH_TABLE), add(low, and(shr(4, word), mload(LOW_NIBBLES))))
            low := add(mload(LOW_TABLE), add(low, and(word, mload(LOW_NIBBLES))))

            let first := exceeds(high, low, 235)
            let second := choose(exceeds(high, low, 219), exceeds(high, low, 203), first)
            let third := choose(exceeds(high, low, 187), exceeds(high, low, 171), second)
            third := choose(third, choose(exceeds(high, low, 155), exceeds(high, low, 139), second), first)
            mstore(sub(level, 0x20), first)
            mstore(sub(level, 0x40), second)
            mstore(sub(level, 0x60), third)
        }
    }

    /// @dev Eight sibling nodes a word, for each row the one that it comes to.
    function _lookUp(uint256 nodes, uint256 level, uint256 words) private pure {
        assembly ("memory-safe") {
            // Where in the tables to look for the two nibbles of thresholds, in words: sixteen addresses in each.
            function addresses(word) -> high, low {
                low := mul(and(shr(8, word), mload(LOW_BYTES)), 33)
                high := add(mload(HIGH_TABLE), add(low, and(shr(4, word), mload(LOW_NIBBLES))))
                low := add(mload(LOW_TABLE), add(low, and(word, mload(LOW_NIBBLES))))
            }
            // Whether rows exceed the threshold of one of the nodes.
            function exceeds(high, low, shift) -> plane {
                high := and(shr(shift, high), 0x1fffe0)
                plane := or(mload(add(high, 0x20)), and(mload(high), mload(and(shr(shift, low), 0x1fffe0))))
            }
            function choose(left, right, rightward) -> plane {
                plane := xor(left, and(xor(left, right), rightward))
            }
            let one := mload(level)
            let two := mload(add(level, 0x20))
            let four := mload(add(level, 0x40))
            let to := GROUPS
            for { let end := add(to, shl(5, words)) } lt(to, end) { to := add(to, 0x20) } {
                let high, low := addresses(calldataload(nodes))
                nodes := add(nodes, 16)
                let a := choose(exceeds(high, low, 235), exceeds(high, low, 219), one)
                a := choose(a, choose(exceeds(high, low, 203), exceeds(high, low, 187), one), two)
                let b := choose(exceeds(high, low, 171), exceeds(high, low, 155), one)
                b := choose(b, choose(exceeds(high, low, 139), exceeds(high, low, 123), one), two)
                mstore(to, choose(a, b, four))
            }
        }
    }

    /// @dev Without tables: two sibling nodes a word.
    function _compareAll(BitPlanes.Columns memory columns, uint256 row, uint256 nodes, uint256 level, uint256 words)
        private
        pure
    {
        unchecked {
            uint256 to = GROUPS;
            for (uint256 end = to + 32 * words; to < end; to += 32) {
                uint256 left = _compare(columns, row, nodes);
                uint256 right = _compare(columns, row, nodes + 2);
                nodes += 4;
                assembly ("memory-safe") {
                    mstore(to, xor(left, and(xor(left, right), mload(level))))
                }
            }
        }
    }

    /// @dev Whether rows exceed the threshold of a node. No byte exceeds 255.
    function _compare(BitPlanes.Columns memory columns, uint256 row, uint256 node)
        private
        pure
        returns (uint256 plane)
    {
        assembly ("memory-safe") {
            // The top bits of bytes that exceed a threshold below 128, and of those that exceed a higher one.
            function overLow(x, room, below, top) -> bits {
                bits := and(or(add(and(x, below), room), x), top)
            }
            function overHigh(x, room, below, top) -> bits {
                bits := and(and(add(and(x, below), room), x), top)
            }
            node := calldataload(node)
            let threshold := byte(1, node)
            if lt(threshold, 255) {
                let column := add(add(mload(columns), row), mul(byte(0, node), mload(add(columns, 0x20))))
                let below := mload(BELOW_TOP)
                let top := mload(TOP_BITS)
                let room := mul(sub(127, and(threshold, 127)), shr(7, top))
                switch gt(threshold, 127)
                case 0 {
                    plane := overLow(calldataload(add(column, 0xe0)), room, below, top)
                    plane := or(shr(1, plane), overLow(calldataload(add(column, 0xc0)), room, below, top))
                    plane := or(shr(1, plane), overLow(calldataload(add(column, 0xa0)), room, below, top))
                    plane := or(shr(1, plane), overLow(calldataload(add(column, 0x80)), room, below, top))
                    plane := or(shr(1, plane), overLow(calldataload(add(column, 0x60)), room, below, top))
                    plane := or(shr(1, plane), overLow(calldataload(add(column, 0x40)), room, below, top))
                    plane := or(shr(1, plane), overLow(calldataload(add(column, 0x20)), room, below, top))
                    plane := or(shr(1, plane), overLow(calldataload(column), room, below, top))
                }
                default {
                    plane := overHigh(calldataload(add(column, 0xe0)), room, below, top)
                    plane := or(shr(1, plane), overHigh(calldataload(add(column, 0xc0)), room, below, top))
                    plane := or(shr(1, plane), overHigh(calldataload(add(column, 0xa0)), room, below, top))
                    plane := or(shr(1, plane), overHigh(calldataload(add(column, 0x80)), room, below, top))
                    plane := or(shr(1, plane), overHigh(calldataload(add(column, 0x60)), room, below, top))
                    plane := or(shr(1, plane), overHigh(calldataload(add(column, 0x40)), room, below, top))
                    plane := or(shr(1, plane), overHigh(calldataload(add(column, 0x20)), room, below, top))
                    plane := or(shr(1, plane), overHigh(calldataload(column), room, below, top))
                }
            }
        }
    }

    /// @notice Upper bound on the gas of surveying and running `nodes` nodes.
    function gasBound(uint256 nodes, uint256 features, uint256 passes) internal pure returns (uint256) {
        if (features > 256) features = 256;
        uint256 tables = _tablesBound(features, passes);
        if (nodes < TABLES_FROM) {
            // Either tables pay: then there are few, or they lie far apart. Or there are none, and few nodes a feature.
            uint256 few = _tablesBound(Math.min(features, nodes / 3 + 1), passes);
            uint256 none = passes * 600 * Math.min(nodes, 3 * features);
            tables = Math.max(Math.max(few, none), Math.min(tables, _tablesBound(Math.min(features, nodes), 0)));
        }
        return 30 * nodes + passes * (2_000 + 140 * nodes) + tables;
    }

    function _tablesBound(uint256 features, uint256 passes) private pure returns (uint256) {
        uint256 words = 33 * features;
        return 3 * words + words * (words + 1_000) / 512 + 220 * features + passes * 1_800 * features;
    }
}
