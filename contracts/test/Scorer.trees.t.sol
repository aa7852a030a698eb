// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ScorerTest} from "./support/ScorerTest.sol";
import {IScorer} from "../src/interfaces/IScorer.sol";

/// @notice The families `tree` and `forest`: what they predict where nodes, leaves, words and passes begin and end.
contract ScorerTreesTest is ScorerTest {
    // ---- Trees ----

    function test_count_tree(uint256 seed, uint256 depth, uint256 features, uint256 classes, uint256 rows) public view {
        features = bound(features, 1, 300);
        classes = bound(classes, 1, seed % 2 == 0 ? 64 : 6);
        bytes memory model = models.tree(seed, bound(depth, 1, 10), features, classes);
        rows = bound(rows, 0, 300) / (1 + features / 8);
        _check(model, models.rows(~seed, rows, features, classes), features, classes, "");
    }

    /// @dev Every threshold against every value, with tables and without.
    function test_count_everyThreshold() public view {
        bytes memory rows = new bytes(2 * 256);
        for (uint256 x; x < 256; ++x) {
            rows[x] = bytes1(uint8(x));
        }
        for (uint256 threshold; threshold < 256; ++threshold) {
            bytes memory node = abi.encodePacked(uint8(0), uint8(threshold));
            bytes memory stump = abi.encodePacked(hex"010300010201", node, hex"0001");
            bytes memory tree = abi.encodePacked(hex"010300010202", node, node, node, hex"00000101");
            bytes memory expected = abi.encodePacked(uint16(threshold + 1), uint16(255 - threshold), uint32(0));
            (, bytes memory counts) = scorer.count(stump, rows, 1, 2, GUESS, "");
            assertEq(counts, expected);
            (, counts) = scorer.count(tree, rows, 1, 2, GUESS, "");
            assertEq(counts, expected);
        }
    }

    /// @dev Of a tree that was grown less deep than it is written, most nodes send every row to the left.
    function test_count_idleNodes(uint256 seed, uint256 depth) public view {
        depth = bound(depth, 1, 8);
        bytes memory model = models.tree(seed, depth, 20, 4);
        for (uint256 i; i < 2 ** depth - 1; ++i) {
            if (models.draw(seed, i) % 4 > 0) (model[6 + 2 * i], model[7 + 2 * i]) = (0x00, 0xff);
        }
        _check(model, models.rows(~seed, 50, 20, 4), 20, 4, "");
    }

    /// @dev Few nodes that ask for features far apart, of which the last is the last that a node can name.
    function test_count_featuresFarApart(uint256 seed, uint256 depth) public view {
        depth = bound(depth, 1, 10);
        bytes memory model = models.tree(seed, depth, 1, 2);
        for (uint256 i; i < 2 ** depth - 1; ++i) {
            model[6 + 2 * i] = bytes1(models.draw(seed, i) % 3 == 0 ? 255 : uint8(models.draw(seed, i % 7)));
        }
        (model[2], model[3]) = (0x01, 0x2c);
        _check(model, models.rows(~seed, 5, 300, 2), 300, 2, "");
    }

    // ---- Forests ----

    function test_count_forest(uint256 seed, uint256 trees, uint256 features, uint256 classes, uint256 rows)
        public
        view
    {
        features = bound(features, 1, seed % 8 == 0 ? 300 : 20);
        classes = bound(classes, 1, seed % 8 == 1 ? 64 : 5);
        uint256 depth = 1 + seed / 8 % (seed % 8 == 2 ? 10 : 7);
        bytes memory model = models.forest(seed, bound(trees, 1, 12), depth, features, classes);
        rows = bound(rows, 0, 300) / (1 + features / 8);
        _check(model, models.rows(~seed, rows, features, classes), features, classes, "");
    }

    /// @dev Sums as far from zero as the soundness rule lets them be, on both sides, of the largest leaves, for all outputs.
    function test_count_largestSums() public view {
        bytes memory model = abi.encodePacked(hex"0104000104", hex"0000ff", new bytes(16));
        for (uint256 i; i < 255; ++i) {
            model = bytes.concat(model, hex"ff01" hex"007f" hex"8000800080008000" hex"7fff7fff7fff7fff");
        }
        // What 255 times 2^15 leave of 2^23 − 1.
        bytes16 biases = hex"ffff80010000000000007fffffff8001";
        for (uint256 i; i < 16; ++i) {
            model[8 + i] = biases[i];
        }
        _check(model, models.rows(1, 40, 1, 4), 1, 4, "");
    }

    /// @dev Equal sums: the lowest index wins, in every lane.
    function test_count_tiesGoToTheLowestIndex() public view {
        bytes memory leaves = new bytes(2 * 2 * 6);
        bytes memory model = abi.encodePacked(hex"0104000206", hex"000001", new bytes(24), hex"ff01", hex"017f", leaves);
        bytes memory rows = models.rows(1, 70, 2, 6);
        _check(model, rows, 2, 6, "");
        (, bytes memory counts) = scorer.count(model, rows, 2, 6, GUESS, "");
        for (uint256 cell; cell < 36; ++cell) {
            if (cell % 6 != 0) assertEq(uint8(counts[2 * cell + 1]), 0);
        }
        // A sum that is larger by one wins: the bias of class 3.
        model[8 + 4 * 3 + 3] = 0x01;
        _check(model, rows, 2, 6, "");
    }

    /// @dev Predictions below 0, above 65,535 and between.
    function test_count_regressionIsClamped(uint256 seed, uint256 shift, int24 bias, int16 leaf) public view {
        bytes memory head = abi.encodePacked(hex"0104000101", uint8(bound(shift, 0, 22)), uint16(1));
        int32 start = int32(bias) - int32(bias) / 256;
        bytes memory model = abi.encodePacked(head, start, hex"0001", hex"007f", leaf, int16(0));
        _check(model, models.rows(seed, 40, 1, 1), 1, 1, "");
    }
}
