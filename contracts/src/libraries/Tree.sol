// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../interfaces/IScorer.sol";
import {BitPlanes} from "./BitPlanes.sol";
import {Leaves} from "./Leaves.sol";
import {GROUPS, LEAF, TreePlanes, VALUES} from "./TreePlanes.sol";

/// @notice The family `tree` of docs/formats.md, 256 rows at a time. TreePlanes finds the leaves; here is what they say.
library Tree {
    /// @dev `version ‖ family ‖ features ‖ classes ‖ depth`.
    uint256 private constant BODY = 6;
    uint256 internal constant MAX_DEPTH = 10;
    uint256 private constant LOW_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant PAIR_ONES = 0x0001000100010001000100010001000100010001000100010001000100010001;
    uint256 private constant BYTE_ONES = 0x0101010101010101010101010101010101010101010101010101010101010101;
    /// @dev The sixteen ways in which four sibling leaves can have a bit, and the planes of the class.
    uint256 private constant PATTERNS = 0xd80;
    uint256 private constant CLASS = 0xf80;

    struct Layout {
        uint256 depth;
        uint256 classes;
        /// @dev Calldata offsets.
        uint256 nodes;
        uint256 leaves;
        TreePlanes.Survey survey;
    }

    /// @notice Reads a model whose header is sound, and holds its body to every rule of the format.
    function load(bytes calldata model, uint256 features, uint256 classes)
        internal
        pure
        returns (IScorer.Fault, Layout memory tree)
    {
        if (model.length < BODY) return (IScorer.Fault.Length, tree);
        uint256 depth = uint8(model[BODY - 1]);
        if (depth == 0 || depth > MAX_DEPTH) return (IScorer.Fault.Depth, tree);
        uint256 leaves = 1 << depth;
        uint256 leafBytes = classes == 1 ? 2 : 1;
        if (model.length != BODY + 2 * (leaves - 1) + leafBytes * leaves) return (IScorer.Fault.Length, tree);
        (tree.depth, tree.classes) = (depth, classes);
        assembly ("memory-safe") {
            mstore(add(tree, 0x40), add(model.offset, BODY))
        }
        tree.leaves = tree.nodes + 2 * (leaves - 1);
        if (!TreePlanes.include(tree.survey, tree.nodes, leaves - 1, features)) {
            return (IScorer.Fault.NodeFeature, tree);
        }
        if (classes > 1 && !_areClasses(tree.leaves, leaves, classes)) return (IScorer.Fault.LeafClass, tree);
        return (IScorer.Fault.None, tree);
    }

    function _areClasses(uint256 leaves, uint256 count, uint256 classes) private pure returns (bool) {
        uint256 room = PAIR_ONES * (0x8000 - classes);
        uint256 reached;
        assembly ("memory-safe") {
            for { let done := 0 } lt(done, count) { done := add(done, 32) } {
                let unused := shr(shl(3, sub(count, done)), not(0))
                let word := and(calldataload(add(leaves, done)), not(unused))
                reached := or(reached, or(add(and(word, LOW_BYTES), room), add(and(shr(8, word), LOW_BYTES), room)))
            }
        }
        return reached & (PAIR_ONES << 15) == 0;
    }

    /// @notice Writes what the tree predicts for each row to memory.
    function run(Layout memory tree, uint256 first, uint256 rows, uint256 to) internal pure {
        unchecked {
            BitPlanes.Columns memory columns = TreePlanes.open(tree.survey, first, rows);
            for (uint256 row; row < rows; row += BitPlanes.ROWS) {
                if (columns.tables != 0) BitPlanes.tabulate(columns, row);
                TreePlanes.descend(columns, row, tree.nodes, tree.depth);
                if (tree.classes == 1) _writeLabels(tree, to + 2 * row);
                else _writeClasses(tree, to + row);
            }
        }
    }

    function _writeLabels(Layout memory tree, uint256 to) private pure {
        Leaves.locate(tree.depth);
        for (uint256 word; word < 8; ++word) {
            Leaves.gather(word, tree.leaves, tree.depth);
            uint256 first;
            uint256 second;
            assembly ("memory-safe") {
                first := mload(VALUES)
                second := mload(add(VALUES, 0x20))
            }
            Leaves.writeInOrder(first, second, to + 64 * word);
        }
    }

    function _writeClasses(Layout memory tree, uint256 to) private pure {
        _listPatterns();
        assembly ("memory-safe") {
            calldatacopy(CLASS, calldatasize(), 0x100)
        }
        for (uint256 bit; tree.classes > 1 << bit; ++bit) {
            uint256 plane = _plane(tree.leaves, 1 << tree.depth, bit);
            assembly ("memory-safe") {
                mstore(add(CLASS, shl(5, bit)), plane)
            }
        }
        BitPlanes.spread(CLASS, to);
    }

    /// @dev From no leaf to all four.
    function _listPatterns() private pure {
        assembly ("memory-safe") {
            let one := mload(LEAF)
            let two := mload(add(LEAF, 0x20))
            // Of the four leaves, the last is the lowest bit of a pattern.
            let both := and(one, two)
            let neither := not(or(one, two))
            one := xor(one, both)
            two := xor(two, both)
            mstore(PATTERNS, 0)
            mstore(add(PATTERNS, 0x20), both)
            mstore(add(PATTERNS, 0x40), two)
            mstore(add(PATTERNS, 0x60), or(two, both))
            for { let to := PATTERNS } lt(to, add(PATTERNS, 0x80)) { to := add(to, 0x20) } {
                let pattern := mload(to)
                mstore(add(to, 0x80), or(pattern, one))
                mstore(add(to, 0x100), or(pattern, neither))
                mstore(add(to, 0x180), or(or(pattern, one), neither))
            }
        }
    }

    /// @dev One bit of the class of the leaf that each row reaches, eight patterns a word.
    function _plane(uint256 leaves, uint256 count, uint256 bit) private pure returns (uint256) {
        assembly ("memory-safe") {
            function choose(left, right, rightward) -> chosen {
                chosen := xor(left, and(xor(left, right), rightward))
            }
            function pattern(bits, shift) -> chosen {
                chosen := mload(add(PATTERNS, and(shr(shift, bits), 0x1e0)))
            }
            let s2 := mload(add(LEAF, 0x40))
            let s3 := mload(add(LEAF, 0x60))
            let s4 := mload(add(LEAF, 0x80))
            let to := GROUPS
            for { let end := add(leaves, count) } lt(leaves, end) { leaves := add(leaves, 32) } {
                let bits := and(shr(bit, calldataload(leaves)), BYTE_ONES)
                bits := or(bits, shr(7, bits))
                bits := or(bits, shr(14, bits))
                let a := choose(pattern(bits, 219), pattern(bits, 187), s2)
                a := choose(a, choose(pattern(bits, 155), pattern(bits, 123), s2), s3)
                let b := choose(pattern(bits, 91), pattern(bits, 59), s2)
                b := choose(b, choose(pattern(bits, 27), pattern(shl(5, bits), 0), s2), s3)
                mstore(to, choose(a, b, s4))
                to := add(to, 0x20)
            }
        }
        return TreePlanes.merge((count + 31) / 32, LEAF + 0xa0);
    }

    /// @notice Upper bound on the gas of loading and running any tree of at most `modelBytes`.
    function gasBound(uint256 modelBytes, uint256 features, uint256 classes, uint256 rows)
        internal
        pure
        returns (uint256)
    {
        uint256 leafBytes = classes == 1 ? 2 : 1;
        uint256 depth;
        while (depth < MAX_DEPTH && BODY + 2 * ((2 << depth) - 1) + leafBytes * (2 << depth) <= modelBytes) ++depth;
        uint256 leaves = 1 << depth;
        uint256 passes = (rows + BitPlanes.ROWS - 1) / BitPlanes.ROWS;
        uint256 bits;
        while (classes > 1 << bits) ++bits;
        uint256 choosing = classes > 1 ? 2_000 + bits * (300 + 16 * leaves) : depth > 7 ? 30_000 : 10_000;
        return 2_500 + 3 * leaves + passes * choosing + TreePlanes.gasBound(leaves - 1, features, passes);
    }
}
