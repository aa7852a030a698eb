// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../interfaces/IScorer.sol";
import {COUNTS, ONE_COUNT, SCRATCH} from "./Counts.sol";

/// @notice The family `tree` of docs/formats.md: row by row from the root to a leaf, without a branch on the way.
///
/// Nodes and leaves are numbered from 1, so that the children of `k` are `2k` and `2k + 1`; features, thresholds and classes
/// stand in three tables of bytes. The six upper levels of the first two are two words each, which stay on the stack, so that a
/// node is one BYTE away. A shallower tree is filled up to six levels with nodes that always go left.
library TreeWalk {
    /// @dev `version ‖ family ‖ features ‖ classes ‖ depth`.
    uint256 private constant BODY = 6;
    uint256 private constant MAX_DEPTH = 10;
    uint256 private constant LEVELS = 6;
    /// @dev 2^LEVELS.
    uint256 private constant FIRST_LEAF = 64;
    /// @dev The tables: 1024 nodes, and 2048 numbers of which the leaves are the upper half, with a word's width between them.
    uint256 private constant FEATURES = SCRATCH;
    uint256 private constant THRESHOLDS = 0x820;
    uint256 private constant CLASSES = 0xc40;
    /// @dev The lower byte of each pair, and a 1 in each pair.
    uint256 private constant LOW_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant PAIR_ONES = 0x0001000100010001000100010001000100010001000100010001000100010001;

    /// @notice Reads a model whose header is sound, holds its body to every rule of the format, and lays out the tables.
    function load(bytes calldata model, uint256 features, uint256 classes)
        internal
        pure
        returns (IScorer.Fault, uint256 depth)
    {
        if (model.length < BODY) return (IScorer.Fault.Length, 0);
        depth = uint8(model[BODY - 1]);
        if (depth == 0 || depth > MAX_DEPTH) return (IScorer.Fault.Depth, 0);
        uint256 leaves = 1 << depth;
        uint256 leavesAt = BODY + 2 * (leaves - 1);
        if (model.length != leavesAt + leaves) return (IScorer.Fault.Length, 0);
        uint256 start;
        assembly ("memory-safe") {
            start := model.offset
        }
        if (!_loadNodes(start + BODY, leaves - 1, features)) return (IScorer.Fault.NodeFeature, 0);
        if (!_loadLeaves(start + leavesAt, leaves, classes)) return (IScorer.Fault.LeafClass, 0);
        return (IScorer.Fault.None, depth);
    }

    /// @dev Parts features from thresholds, sixteen nodes a word. Nodes that the tree does not have get feature 0, threshold 255.
    function _loadNodes(uint256 nodes, uint256 count, uint256 features) private pure returns (bool) {
        // A node's feature is a byte.
        uint256 room = _room(features < 256 ? features : 256);
        uint256 reached;
        assembly ("memory-safe") {
            // The low bytes of sixteen pairs, moved together into the upper half.
            function pack(pairs) -> packed {
                packed := and(pairs, LOW_BYTES)
                packed := and(
                    or(packed, shr(8, packed)),
                    0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff
                )
                packed := and(
                    or(packed, shr(16, packed)),
                    0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff
                )
                packed := and(
                    or(packed, shr(32, packed)),
                    0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff
                )
                packed := shl(128, or(packed, shr(64, packed)))
            }
            for { let node := 1 } or(count, lt(node, FIRST_LEAF)) { node := add(node, 16) } {
                let unused := shr(shl(4, count), not(0))
                let word := and(calldataload(nodes), not(unused))
                reached := or(reached, add(and(shr(8, word), LOW_BYTES), room))
                mstore(add(FEATURES, node), pack(shr(8, word)))
                mstore(add(THRESHOLDS, node), pack(or(word, unused)))
                nodes := add(nodes, 32)
                count := mul(sub(count, 16), gt(count, 16))
            }
        }
        return !_isReached(reached);
    }

    /// @dev Leaf `i` of `count` is number `count + i`, or in a tree of fewer than six levels, the leftmost of those below it.
    function _loadLeaves(uint256 leaves, uint256 count, uint256 classes) private pure returns (bool) {
        uint256 room = _room(classes);
        uint256 reached;
        assembly ("memory-safe") {
            for { let done := 0 } lt(done, count) { done := add(done, 32) } {
                let unused := shr(shl(3, sub(count, done)), not(0))
                let word := and(calldataload(add(leaves, done)), not(unused))
                reached := or(reached, or(add(and(word, LOW_BYTES), room), add(and(shr(8, word), LOW_BYTES), room)))
            }
            switch lt(count, FIRST_LEAF)
            case 0 { calldatacopy(add(CLASSES, count), leaves, count) }
            default {
                let spread := div(FIRST_LEAF, count)
                let to := add(CLASSES, FIRST_LEAF)
                for { let i := 0 } lt(i, count) { i := add(i, 1) } {
                    mstore8(to, byte(0, calldataload(add(leaves, i))))
                    to := add(to, spread)
                }
            }
        }
        return !_isReached(reached);
    }

    /// @dev What brings a byte to the top bit of its pair if it reaches `limit`.
    function _room(uint256 limit) private pure returns (uint256) {
        return PAIR_ONES * (0x8000 - limit);
    }

    function _isReached(uint256 pairs) private pure returns (bool) {
        return pairs & (PAIR_ONES << 15) != 0;
    }

    /// @notice Counts every row of the calldata from `row` to `end`.
    function run(uint256 depth, uint256 row, uint256 end, uint256 features, uint256 classes) internal pure {
        assembly ("memory-safe") {
            // The child of node `k` that the row goes to.
            function step(k, feature, threshold, values) -> child {
                child := add(shl(1, k), gt(byte(0, calldataload(add(values, feature))), threshold))
            }
            function deepStep(k, values) -> child {
                child := step(k, byte(0, mload(add(FEATURES, k))), byte(0, mload(add(THRESHOLDS, k))), values)
            }
            let features0 := mload(FEATURES)
            let features1 := mload(add(FEATURES, 0x20))
            let thresholds0 := mload(THRESHOLDS)
            let thresholds1 := mload(add(THRESHOLDS, 0x20))
            for {} lt(row, end) { row := add(row, 1) } {
                let k := step(1, byte(1, features0), byte(1, thresholds0), row)
                k := step(k, byte(k, features0), byte(k, thresholds0), row)
                k := step(k, byte(k, features0), byte(k, thresholds0), row)
                k := step(k, byte(k, features0), byte(k, thresholds0), row)
                k := step(k, byte(k, features0), byte(k, thresholds0), row)
                // Nodes 32 to 63 are the second word.
                let place := xor(k, 32)
                k := step(k, byte(place, features1), byte(place, thresholds1), row)
                if gt(depth, 6) {
                    k := deepStep(k, row)
                    if gt(depth, 7) {
                        k := deepStep(k, row)
                        if gt(depth, 8) {
                            k := deepStep(k, row)
                            if gt(depth, 9) { k := deepStep(k, row) }
                        }
                    }
                }
                row := add(row, features)
                let cell := add(mul(byte(0, calldataload(row)), classes), byte(0, mload(add(CLASSES, k))))
                place := add(COUNTS, add(cell, cell))
                mstore(place, add(mload(place), ONE_COUNT))
            }
        }
    }

    /// @notice Upper bound on the gas of loading and running any tree of at most `modelBytes`.
    function gasBound(uint256 modelBytes, uint256 rows) internal pure returns (uint256) {
        uint256 depth;
        while (depth < MAX_DEPTH && BODY + 3 * (2 << depth) - 2 <= modelBytes) ++depth;
        uint256 deep = depth > LEVELS ? depth - LEVELS : 0;
        return 5_000 + 28 * (1 << depth) + rows * (445 + 125 * deep);
    }
}
