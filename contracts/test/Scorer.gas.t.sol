// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../src/interfaces/IScorer.sol";
import {ScorerTest} from "./support/ScorerTest.sol";

/// @notice What a call costs with a tree or a forest, held by name, and what `gasBound` says that any call costs at most.
contract ScorerGasTest is ScorerTest {
    uint256 private constant TREE = 8;
    uint256 private constant FOREST = 16;

    // ---- Snapshots ----

    function test_gas_trees() public {
        _snapshotTree("scorer_tree3_8features_256rows", 3, 8, 2, 256);
        _snapshotTree("scorer_tree6_8features_256rows", 6, 8, 2, 256);
        _snapshotTree("scorer_tree6_8features_512rows", 6, 8, 2, 512);
        _snapshotTree("scorer_tree6_30features_256rows", 6, 30, 2, 256);
        _snapshotTree("scorer_tree10_8features_256rows", 10, 8, 2, 256);
        _snapshotTree("scorer_tree10_30features_256rows", 10, 30, 2, 256);
        _snapshotTree("scorer_tree6_8features_10classes_256rows", 6, 8, 10, 256);
        _snapshotTree("scorer_tree6_8features_regression_256rows", 6, 8, 1, 256);
    }

    function test_gas_forests() public {
        _snapshotForest("scorer_forest100x6_2classes_256rows", _forest(100, 6, 30, 2, false), 2);
        _snapshotForest("scorer_forest100x6_10classes_256rows", _forest(100, 6, 30, 10, false), 10);
        _snapshotForest("scorer_forest100x6_10classes_all_256rows", _forest(100, 6, 30, 10, true), 10);
        _snapshotForest("scorer_forest100x6_regression_256rows", _forest(100, 6, 30, 1, false), 1);
    }

    function _snapshotTree(string memory name, uint256 depth, uint256 features, uint256 classes, uint256 rows) private {
        _count(models.tree(1, depth, features, classes), rows, features, classes, "");
        vm.snapshotGasLastCall("Scorer", name);
    }

    function _snapshotForest(string memory name, bytes memory model, uint256 classes) private {
        _count(model, 256, 30, classes, "");
        vm.snapshotGasLastCall("Scorer", name);
    }

    // ---- Bound ----

    /// @dev The shapes that cost most for what the caps allow: the bound is not far above them.
    function test_gasBound_isTightForTheWorstTrees() public view {
        for (uint256 depth = 4; depth <= 10; ++depth) {
            _checkTight(TREE, models.tree(depth, depth, 30, 2), 30, 2, 512, "");
            _checkTight(TREE, models.tree(depth, depth, 300, 2), 300, 2, 256, "");
            _checkTight(TREE, models.tree(depth, depth, 20, 1), 20, 1, 512, "");
        }
        _checkTight(TREE, models.tree(1, 10, 20, 64), 20, 64, 256, new bytes(2 * 64 * 64));
    }

    /// @dev As many small trees as can be, and biases for which all leaves are read.
    function test_gasBound_isTightForTheWorstForests() public view {
        _checkTight(FOREST, _withBias(_forest(1024, 1, 30, 1, false)), 30, 1, 256, "");
        _checkTight(FOREST, _withBias(_forest(200, 2, 256, 1, false)), 256, 1, 500, "");
        _checkTight(FOREST, _withBias(_forest(1024, 1, 30, 2, false)), 30, 2, 100, "");
        _checkTight(FOREST, _withBias(_forest(1024, 1, 30, 2, true)), 30, 2, 256, "");
        _checkTight(FOREST, _withBias(_forest(200, 2, 30, 2, true)), 30, 2, 256, "");
        _checkTight(FOREST, _withBias(_forest(100, 2, 30, 3, true)), 30, 3, 256, "");
        _checkTight(FOREST, _withBias(_forest(1024, 1, 30, 10, false)), 30, 10, 256, "");
    }

    function test_gasBound_holdsForAnyTree(uint256 seed, uint256 depth, uint256 features, uint256 classes, uint256 rows)
        public
        view
    {
        features = bound(features, 1, seed % 4 == 0 ? 300 : 40);
        classes = bound(classes, 1, seed % 8 == 0 ? 64 : 6);
        bytes memory model = models.tree(seed, bound(depth, 1, 10), features, classes);
        bytes memory before = classes > 1 && seed % 2 == 0 ? new bytes(2 * classes * classes) : bytes("");
        (uint256 gas, uint256 bound_) = _gasAndBound(TREE, model, features, classes, bound(rows, 0, 600), before);
        assertLe(gas, bound_);
    }

    function test_gasBound_holdsForAnyForest(uint256 seed, uint256 trees, uint256 depth, uint256 rows) public view {
        uint256 features = 1 + models.draw(seed, 0) % (seed % 4 == 0 ? 300 : 40);
        uint256 classes = 1 + models.draw(seed, 1) % (seed % 8 == 1 ? 64 : 6);
        bytes memory model =
            models.forest(seed, bound(trees, 1, 10), bound(depth, 1, seed % 8 == 2 ? 10 : 5), features, classes);
        (uint256 gas, uint256 bound_) = _gasAndBound(FOREST, model, features, classes, bound(rows, 0, 600), "");
        assertLe(gas, bound_);
    }

    /// @dev Nor does refusing a model cost more: the faults that are found last.
    function test_gasBound_holdsForFaults() public view {
        bytes memory model = models.tree(1, 10, 8, 64);
        model[model.length - 1] = 0x40;
        _checkFault(TREE, model, 8, 64, IScorer.Fault.LeafClass);
        model = _forest(100, 3, 8, 10, true);
        model[8] = 0x01;
        _checkFault(FOREST, model, 8, 10, IScorer.Fault.Unsound);
    }

    /// @dev Features at both ends ask for memory for all tables between them.
    function test_gasBound_holdsForFeaturesFarApart() public view {
        for (uint256 depth = 7; depth <= 9; ++depth) {
            bytes memory model = models.tree(1, depth, 1, 2);
            (model[2], model[3]) = (0x01, 0x2c);
            for (uint256 last = 60; last < 256; last += 13) {
                model[6] = bytes1(uint8(last));
                (uint256 gas, uint256 bound_) = _gasAndBound(TREE, model, 300, 2, 40, "");
                assertLe(gas, bound_);
            }
        }
    }

    /// @dev More bytes, features or rows never cost less; families are taken at their dearest.
    function test_gasBound_growsWithItsArguments(
        uint256 seed,
        uint256 modelBytes,
        uint256 features,
        uint256 classes,
        uint256 rows
    ) public view {
        modelBytes = bound(modelBytes, 5, 1e7);
        features = bound(features, 1, 65_535);
        classes = bound(classes, 1, 64);
        rows = bound(rows, 0, 65_535);
        uint256 families = 2 * (1 + seed % 15);
        uint256 least = scorer.gasBound(families, modelBytes, features, classes, rows);
        assertLe(least, scorer.gasBound(30, modelBytes, features, classes, rows));
        assertLe(least, scorer.gasBound(families, modelBytes + seed % 1000, features, classes, rows));
        assertLe(least, scorer.gasBound(families, modelBytes, features + seed % 100, classes, rows));
        assertLe(least, scorer.gasBound(families, modelBytes, features, classes, rows + seed % 100));
    }

    // ---- Support ----

    function _checkTight(
        uint256 family,
        bytes memory model,
        uint256 features,
        uint256 classes,
        uint256 rows,
        bytes memory before
    ) private view {
        (uint256 gas, uint256 bound_) = _gasAndBound(family, model, features, classes, rows, before);
        assertLe(gas, bound_);
        assertLe(bound_ * 10, gas * 16);
    }

    function _checkFault(uint256 family, bytes memory model, uint256 features, uint256 classes, IScorer.Fault expected)
        private
        view
    {
        (IScorer.Fault fault,) = scorer.count(model, "", features, classes, GUESS, "");
        assertEq(uint8(fault), uint8(expected));
        assertLe(vm.lastCallGas().gasTotalUsed, scorer.gasBound(family, model.length, features, classes, 0));
    }

    function _gasAndBound(
        uint256 family,
        bytes memory model,
        uint256 features,
        uint256 classes,
        uint256 rows,
        bytes memory before
    ) private view returns (uint256 gas, uint256 bound_) {
        gas = _count(model, rows, features, classes, before);
        bound_ = scorer.gasBound(family, model.length, features, classes, rows);
    }

    function _count(bytes memory model, uint256 rows, uint256 features, uint256 classes, bytes memory before)
        private
        view
        returns (uint256)
    {
        bytes memory data = new bytes(rows * (features + (classes == 1 ? 2 : 1)));
        (IScorer.Fault fault,) = scorer.count(model, data, features, classes, GUESS, before);
        assertEq(uint8(fault), 0);
        return vm.lastCallGas().gasTotalUsed;
    }

    /// @dev Full trees that ask for all features in turn, with leaves of zeros: for all outputs, or for one after the other.
    function _forest(uint256 trees, uint256 depth, uint256 features, uint256 classes, bool all)
        private
        pure
        returns (bytes memory model)
    {
        uint256 nodes = 2 ** depth - 1;
        uint256 size = 2 + 2 * nodes + 2 * (nodes + 1) * (all ? classes : 1);
        bytes memory head = abi.encodePacked(hex"0104", uint16(features), uint8(classes), uint8(0), uint16(trees));
        model = bytes.concat(head, new bytes(4 * classes + trees * size));
        for (uint256 tree; tree < trees; ++tree) {
            uint256 start = 8 + 4 * classes + tree * size;
            model[start] = all ? bytes1(0xff) : bytes1(uint8(tree % classes));
            model[start + 1] = bytes1(uint8(depth));
            for (uint256 i; i < nodes; ++i) {
                model[start + 2 + 2 * i] = bytes1(uint8((tree + i) % (features < 256 ? features : 256)));
                model[start + 3 + 2 * i] = bytes1(uint8(i));
            }
        }
    }

    /// @dev The largest bias for class 0.
    function _withBias(bytes memory model) private pure returns (bytes memory) {
        (model[9], model[10], model[11]) = (0x7f, 0xff, 0xff);
        return model;
    }
}
