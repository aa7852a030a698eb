// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IScorer} from "../interfaces/IScorer.sol";
import {BitPlanes} from "./BitPlanes.sol";
import {LeafSums} from "./LeafSums.sol";
import {Leaves} from "./Leaves.sol";
import {Tree} from "./Tree.sol";
import {TreePlanes} from "./TreePlanes.sol";

/// @notice The family `forest` of docs/formats.md, 256 rows at a time. TreePlanes finds the leaves, LeafSums adds them up.
library Forest {
    /// @dev `version ‖ family ‖ features ‖ classes ‖ shift ‖ trees`.
    uint256 private constant BODY = 8;
    uint256 private constant MAX_TREES = 1024;
    uint256 private constant MAX_SHIFT = 22;
    uint256 private constant ALL_OUTPUTS = 255;
    /// @dev A 1 in each lane of 32 bits.
    uint256 private constant ONES = 0x0000000100000001000000010000000100000001000000010000000100000001;

    struct Layout {
        uint256 classes;
        uint256 shift;
        uint256 trees;
        /// @dev Calldata offset of the first tree.
        uint256 first;
        TreePlanes.Survey survey;
        /// @dev Whether some leaves have a number for each of several outputs, those of shallow trees aside.
        bool wide;
        /// @dev What the sums of each output start from.
        uint256[] starts;
    }

    struct Cursor {
        /// @dev Of the first number of a leaf.
        uint256 output;
        uint256 depth;
        /// @dev Numbers in a leaf.
        uint256 numbers;
        /// @dev Calldata offsets.
        uint256 nodes;
        uint256 leaves;
        uint256 next;
    }

    /// @notice Reads a model whose header is sound, and holds its body to every rule of the format.
    function load(bytes calldata model, uint256 features, uint256 classes)
        internal
        pure
        returns (IScorer.Fault fault, Layout memory forest)
    {
        uint256 head = BODY + 4 * classes;
        if (model.length < head) return (IScorer.Fault.Length, forest);
        forest.classes = classes;
        forest.shift = uint8(model[5]);
        forest.trees = uint16(bytes2(model[6:]));
        if (forest.shift > (classes == 1 ? MAX_SHIFT : 0)) return (IScorer.Fault.Shift, forest);
        if (forest.trees == 0 || forest.trees > MAX_TREES) return (IScorer.Fault.Trees, forest);
        uint256 start;
        assembly ("memory-safe") {
            start := model.offset
        }
        forest.first = start + head;
        fault = _loadTrees(forest, features, start + model.length);
        if (fault == IScorer.Fault.None && !_loadStarts(forest, start + BODY)) fault = IScorer.Fault.Unsound;
    }

    /// @dev Faults of a tree's head and of the length come before those of any node.
    function _loadTrees(Layout memory forest, uint256 features, uint256 end) private pure returns (IScorer.Fault) {
        unchecked {
            Cursor memory tree;
            tree.next = forest.first;
            bool sound = true;
            for (uint256 i; i < forest.trees; ++i) {
                if (tree.next + 2 > end) return IScorer.Fault.Length;
                _read(tree, forest.classes);
                if (tree.output >= forest.classes) return IScorer.Fault.Output;
                if (tree.depth == 0 || tree.depth > Tree.MAX_DEPTH) return IScorer.Fault.Depth;
                if (tree.next > end) return IScorer.Fault.Length;
                if (tree.numbers > 1 && !LeafSums.isShallow(tree.depth, tree.numbers)) forest.wide = true;
                if (!TreePlanes.include(forest.survey, tree.nodes, (1 << tree.depth) - 1, features)) sound = false;
            }
            if (tree.next != end) return IScorer.Fault.Length;
            return sound ? IScorer.Fault.None : IScorer.Fault.NodeFeature;
        }
    }

    /// @dev Moves on to the next tree.
    function _read(Cursor memory tree, uint256 classes) private pure {
        unchecked {
            uint256 start = tree.next;
            uint256 head;
            assembly ("memory-safe") {
                head := calldataload(start)
            }
            tree.output = head >> 248;
            tree.depth = uint8(head >> 240);
            tree.numbers = 1;
            if (tree.output == ALL_OUTPUTS) (tree.output, tree.numbers) = (0, classes);
            tree.nodes = start + 2;
            tree.leaves = tree.nodes + 2 * ((1 << tree.depth) - 1);
            tree.next = tree.leaves + 2 * (tree.numbers << tree.depth);
        }
    }

    /// @dev What the sums of an output start from, and whether they stay where lanes have room for them.
    function _loadStarts(Layout memory forest, uint256 biases) private pure returns (bool sound) {
        unchecked {
            uint256 classes = forest.classes;
            uint256[] memory reach = new uint256[](classes);
            uint256[] memory starts = new uint256[](classes);
            uint256 most;
            for (uint256 c; c < classes; ++c) {
                int256 bias;
                assembly ("memory-safe") {
                    bias := sar(224, calldataload(add(biases, mul(4, c))))
                }
                reach[c] = uint256(bias < 0 ? -bias : bias);
                if (reach[c] > most) most = reach[c];
                starts[c] = uint256(bias) + LeafSums.OFFSET;
            }
            // Most forests are sound whatever their leaves say.
            sound = most + forest.trees * LeafSums.NUMBER_OFFSET < LeafSums.OFFSET;
            Cursor memory tree;
            tree.next = forest.first;
            for (uint256 i; i < forest.trees; ++i) {
                _read(tree, classes);
                bool shallow = LeafSums.isShallow(tree.depth, tree.numbers);
                for (uint256 n; n < tree.numbers; ++n) {
                    starts[
                        tree.output
                        + n
                    ] += shallow ? LeafSums.number(tree.leaves + 2 * n) : 0 - LeafSums.NUMBER_OFFSET;
                }
                if (!sound) _addReach(tree, reach);
            }
            if (!sound) {
                sound = true;
                for (uint256 c; c < classes; ++c) {
                    if (reach[c] >= LeafSums.OFFSET) sound = false;
                }
            }
            forest.starts = starts;
        }
    }

    /// @dev Adds the largest size that each of a leaf's numbers has.
    function _addReach(Cursor memory tree, uint256[] memory reach) private pure {
        unchecked {
            for (uint256 n; n < tree.numbers; ++n) {
                if (n % 16 == 0) _listSizes(tree.leaves + 2 * n, tree.next, tree.numbers);
                uint256 size;
                assembly ("memory-safe") {
                    size := shr(224, mload(or(shl(5, and(n, 1)), shl(1, and(n, 14)))))
                }
                reach[tree.output + n] += size;
            }
        }
    }

    /// @dev Writes the largest sizes of the first sixteen numbers of leaves, or of the only one, to the first two words of
    /// memory: those of even places, and those of odd places.
    function _listSizes(uint256 from, uint256 end, uint256 numbers) private pure {
        assembly ("memory-safe") {
            function larger(a, b, tops) -> lanes {
                let more := and(sub(or(a, tops), b), tops)
                lanes := xor(b, and(xor(a, b), sub(more, shr(31, more))))
            }
            let ones := xor(mload(0x60), ONES)
            let low := mul(0xffff, ones)
            let tops := shl(31, ones)
            let even := 0
            let odd := 0
            let stride := mul(2, numbers)
            if eq(numbers, 1) { stride := 32 }
            for {} lt(from, end) { from := add(from, stride) } {
                let word := and(calldataload(from), not(shr(shl(3, sub(end, from)), not(0))))
                let negative := and(shr(15, word), mul(0x10001, ones))
                word := add(xor(word, mul(negative, 0xffff)), negative)
                even := larger(even, and(shr(16, word), low), tops)
                odd := larger(odd, and(word, low), tops)
            }
            if eq(numbers, 1) {
                even := larger(even, odd, tops)
                even := larger(even, shl(128, even), tops)
                even := larger(even, shl(64, even), tops)
                even := larger(even, shl(32, even), tops)
            }
            mstore(0x00, even)
            mstore(0x20, odd)
        }
    }

    /// @notice Writes what the forest predicts for each row to memory.
    function run(Layout memory forest, uint256 first, uint256 rows, uint256 to) internal pure {
        unchecked {
            BitPlanes.Columns memory columns = TreePlanes.open(forest.survey, first, rows);
            LeafSums.Sums memory sums = LeafSums.open(forest.starts, forest.wide);
            for (uint256 row; row < rows; row += BitPlanes.ROWS) {
                if (columns.tables != 0) BitPlanes.tabulate(columns, row);
                LeafSums.start(sums);
                _addTrees(forest, columns, row, sums);
                if (forest.wide) LeafSums.merge(sums);
                if (forest.classes == 1) LeafSums.writeLabels(sums, forest.shift, to + 2 * row);
                else LeafSums.writeClasses(sums, to + row);
            }
        }
    }

    function _addTrees(Layout memory forest, BitPlanes.Columns memory columns, uint256 row, LeafSums.Sums memory sums)
        private
        pure
    {
        unchecked {
            uint256 left = columns.rows - row;
            uint256 words = left < BitPlanes.ROWS ? (left + 31) / 32 : 8;
            Cursor memory tree;
            tree.next = forest.first;
            for (uint256 i; i < forest.trees; ++i) {
                _read(tree, forest.classes);
                TreePlanes.descend(columns, row, tree.nodes, tree.depth);
                if (LeafSums.isShallow(tree.depth, tree.numbers)) {
                    LeafSums.addShallow(sums, tree.output, tree.numbers, tree.leaves, tree.depth, words);
                    continue;
                }
                Leaves.locate(tree.depth);
                if (tree.numbers == 1) LeafSums.addOne(sums, tree.output, tree.leaves, tree.depth, words);
                else LeafSums.addAll(sums, tree.leaves, tree.depth, words);
            }
        }
    }

    /// @notice Upper bound on the gas of loading and running any forest of at most `modelBytes`.
    function gasBound(uint256 modelBytes, uint256 features, uint256 classes, uint256 rows)
        internal
        pure
        returns (uint256)
    {
        uint256 words = (rows + 31) / 32;
        uint256 passes = (words + 7) / 8;
        uint256 memoryWords = 70 * classes + 500;
        return 6_000 + 3 * memoryWords + memoryWords * memoryWords / 512 + classes * (2_000 + passes * 24_000)
            + TreePlanes.gasBound(modelBytes / 4, features, passes)
            + Math.min(
            _smallTreesBound(modelBytes, classes, words, passes), _anyTreesBound(modelBytes, classes, words, passes)
        );
    }

    /// @dev What a small tree costs grows with its bytes: most where leaves have four numbers.
    function _smallTreesBound(uint256 modelBytes, uint256 classes, uint256 words, uint256 passes)
        private
        pure
        returns (uint256)
    {
        uint256 trees = Math.min(modelBytes / 8, MAX_TREES);
        return trees * (3_000 + 600 * passes) + modelBytes
            * (145 + 87 * passes + words * (classes < 5 ? 46 + 7 * classes : 60));
    }

    /// @dev What any tree costs does not, but for the nodes and leaves that are read: some have leaves for all outputs, some are
    /// deep.
    function _anyTreesBound(uint256 modelBytes, uint256 classes, uint256 words, uint256 passes)
        private
        pure
        returns (uint256)
    {
        uint256 trees = Math.min(modelBytes / 8, MAX_TREES);
        uint256 wide = classes == 1 ? 0 : Math.min(modelBytes / (4 + 4 * classes), MAX_TREES);
        uint256 deep = Math.min(modelBytes / 1_024, MAX_TREES);
        return trees * (3_600 + 3_400 * passes + 1_300 * words) + wide * (600 * classes + (900 + 240 * classes) * words)
            + deep * 2_600 * words + 10 * modelBytes + (classes == 1 ? 0 : 150 * modelBytes / (1 + classes));
    }
}
