// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../src/interfaces/IScorer.sol";
import {ScorerTest} from "./support/ScorerTest.sol";

/// @notice What a call costs, held by name, and what `gasBound` says it costs at most. The kernels take no branch on a weight
/// or a feature, so models of zeros cost what others of their shape do.
contract ScorerGasTest is ScorerTest {
    // ---- Snapshots ----

    function test_gas_network16x16x16x4() public {
        _snapshot("scorer_16-16-16-4_96rows", 16, _widths(16, 16, 4), 96);
    }

    function test_gas_network2x16x16x2() public {
        _snapshot("scorer_2-16-16-2_100rows", 2, _widths(16, 16, 2), 100);
    }

    function test_gas_network30x16x2() public {
        _snapshot("scorer_30-16-2_112rows", 30, _widths(16, 2), 112);
    }

    function test_gas_network64x64x64x10() public {
        _snapshot("scorer_64-64-64-10_48rows", 64, _widths(64, 64, 10), 48);
    }

    function test_gas_linear30x2() public {
        _snapshot("scorer_linear_30-2_112rows", 30, _widths(2), 112);
    }

    function test_gas_trees() public {
        _snapshotTree("scorer_tree6_30features_112rows", 6);
        _snapshotTree("scorer_tree10_30features_112rows", 10);
    }

    function _snapshot(string memory name, uint256 features, uint256[] memory widths, uint256 rows) private {
        uint256 classes = widths[widths.length - 1];
        _count(_zeros(21, features, widths), rows, features, classes, "");
        vm.snapshotGasLastCall("Scorer", name);
    }

    function _snapshotTree(string memory name, uint256 depth) private {
        _count(models.tree(1, depth, 30, 2), 112, 30, 2, "");
        vm.snapshotGasLastCall("Scorer", name);
    }

    // ---- Bound ----

    /// @dev The shapes that cost most for what the caps allow: the bound is not far above them.
    function test_gasBound_isTightForTheWorstShapes() public view {
        _checkTight(32, 784, _widths(10), 64, "");
        _checkTight(32, 30, _widths(2), 500, "");
        _checkTight(32, 8, _widths(64), 200, new bytes(2 * 64 * 64));
        _checkTight(32, 2, _widths(1, 500, 2), 96, "");
        _checkTight(32, 3000, _widths(1, 2), 32, "");
        _checkTight(32, 1, _widths(1024, 2), 64, "");
        // The widest layers of one input that eight layers can have, and as many layers without width.
        uint256[] memory widths = new uint256[](8);
        for (uint256 i; i < 8; ++i) {
            widths[i] = i % 2 == 0 ? 1024 : 1;
        }
        widths[7] = 2;
        _checkTight(32, 1, widths, 32, "");
        for (uint256 i; i < 7; ++i) {
            widths[i] = 1;
        }
        _checkTight(32, 1, widths, 96, "");
    }

    function test_gasBound_isTightForTrees() public view {
        for (uint256 depth = 1; depth <= 10; ++depth) {
            _checkTightTree(depth, 2, 400, "");
            _checkTightTree(depth, 64, 100, new bytes(2 * 64 * 64));
        }
    }

    function _checkTightTree(uint256 depth, uint256 classes, uint256 rows, bytes memory before) private view {
        bytes memory model = models.tree(depth, depth, 255, classes);
        uint256 gas = _count(model, rows, 255, classes, before);
        uint256 bound_ = scorer.gasBound(8, model.length, 255, classes, rows);
        assertLe(gas, bound_);
        assertLe(bound_ * 10, gas * 16);
    }

    function _checkTight(uint256 laneBits, uint256 features, uint256[] memory widths, uint256 rows, bytes memory before)
        private
        view
    {
        (uint256 gas, uint256 bound_) = _gasAndBound(laneBits, features, widths, rows, before);
        assertLe(gas, bound_);
        assertLe(bound_ * 10, gas * 16);
    }

    /// @dev Sizes around the steps in which inputs, columns, lanes and rows are taken.
    function test_gasBound_holdsForAnyShape(uint256 seed, uint256 features, uint256 rows) public view {
        uint256[] memory widths = new uint256[](1 + seed % 8);
        uint256 limit = models.draw(seed, 1) % 4 == 0 ? 300 : 40;
        for (uint256 i; i < widths.length; ++i) {
            widths[i] = 1 + models.draw(seed, 10 + i) % (models.draw(seed, 20 + i) % 3 == 0 ? limit : 10);
        }
        uint256 classes = 2 + models.draw(seed, 2) % (models.draw(seed, 3) % 8 == 0 ? 63 : 9);
        widths[widths.length - 1] = classes;
        bytes memory before = models.draw(seed, 4) % 2 == 0 ? new bytes(2 * classes * classes) : bytes("");
        uint256 laneBits = models.draw(seed, 5) % 2 == 0 ? 32 : 21;
        (uint256 gas, uint256 bound_) =
            _gasAndBound(laneBits, bound(features, 1, limit), widths, bound(rows, 0, 100), before);
        assertLe(gas, bound_);
    }

    /// @dev Nor does refusing a model cost more: the fault that is found last.
    function test_gasBound_holdsForFaults() public view {
        bytes memory model = _zeros(32, 100, _widths(50, 20));
        model[7 + 4 + 1 + 50 * 104 + 1 + 4 * 19] = 0x7f;
        (IScorer.Fault fault,) = scorer.count(model, "", 100, 20, "");
        assertEq(uint8(fault), uint8(IScorer.Fault.Unsound));
        assertLe(vm.lastCallGas().gasTotalUsed, scorer.gasBound(4, model.length, 100, 20, 0));
    }

    /// @dev More of anything never costs less; families are taken at their dearest.
    function test_gasBound_growsWithItsArguments(
        uint256 seed,
        uint256 modelBytes,
        uint256 features,
        uint256 classes,
        uint256 rows
    ) public view {
        modelBytes = bound(modelBytes, 5, 1e7);
        features = bound(features, 1, 65_535);
        classes = bound(classes, 2, 64);
        rows = bound(rows, 0, 65_535);
        uint256 families = 2 * (1 + seed % 7);
        uint256 least = scorer.gasBound(families, modelBytes, features, classes, rows);
        assertLe(least, scorer.gasBound(14, modelBytes, features, classes, rows));
        assertLe(least, scorer.gasBound(families, modelBytes + seed % 1000, features, classes, rows));
        assertLe(least, scorer.gasBound(families, modelBytes, features + seed % 100, classes, rows));
        assertLe(least, scorer.gasBound(families, modelBytes, features, classes + seed % 5, rows));
        assertLe(least, scorer.gasBound(families, modelBytes, features, classes, rows + seed % 100));
    }

    function _gasAndBound(
        uint256 laneBits,
        uint256 features,
        uint256[] memory widths,
        uint256 rows,
        bytes memory before
    ) private view returns (uint256 gas, uint256 bound_) {
        uint256 classes = widths[widths.length - 1];
        bytes memory model = _zeros(laneBits, features, widths);
        gas = _count(model, rows, features, classes, before);
        bound_ = scorer.gasBound(widths.length == 1 ? 2 : 4, model.length, features, classes, rows);
    }

    function _count(bytes memory model, uint256 rows, uint256 features, uint256 classes, bytes memory before)
        private
        view
        returns (uint256)
    {
        (IScorer.Fault fault,) = scorer.count(model, new bytes(rows * (features + 1)), features, classes, before);
        assertEq(uint8(fault), 0);
        return vm.lastCallGas().gasTotalUsed;
    }

    function _zeros(uint256 laneBits, uint256 features, uint256[] memory widths)
        private
        pure
        returns (bytes memory model)
    {
        uint256 layers = widths.length;
        model = abi.encodePacked(
            layers == 1 ? bytes2(0x0101) : bytes2(0x0102),
            uint16(features),
            uint8(widths[layers - 1]),
            uint8(laneBits),
            uint8(layers)
        );
        uint256 length;
        for (uint256 i; i < layers; ++i) {
            model = abi.encodePacked(model, uint16(widths[i]));
            length += 1 + widths[i] * (4 + (i == 0 ? features : widths[i - 1]));
        }
        model = bytes.concat(model, new bytes(length));
    }
}
