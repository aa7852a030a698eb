// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "./interfaces/IScorer.sol";
import {Counts, SCRATCH, SCRATCH_END} from "./libraries/Counts.sol";
import {Forest} from "./libraries/Forest.sol";
import {LaneNetwork} from "./libraries/LaneNetwork.sol";
import {Metrics} from "./libraries/Metrics.sol";
import {Residuals} from "./libraries/Residuals.sol";
import {Tree} from "./libraries/Tree.sol";

/// @title Scorer
contract Scorer is IScorer {
    uint256 private constant VERSION = 1;
    uint256 private constant LINEAR = 1;
    uint256 private constant MLP = 2;
    uint256 private constant TREE = 3;
    uint256 private constant FOREST = 4;
    /// @dev `version ‖ family ‖ features ‖ classes`.
    uint256 private constant HEADER_BYTES = 5;
    uint256 private constant MAX_CLASSES = 64;
    /// @dev In one call. Behind that many predictions, the tables of trees are found by addresses of 21 bits.
    uint256 private constant MAX_ROWS = 65_535;
    /// @dev Kernels write predictions for whole passes, and whole words.
    uint256 private constant ROWS_PER_PASS = 256;
    uint256 private constant SPARE_BYTES = 64;

    /// @inheritdoc IScorer
    function count(
        bytes calldata model,
        bytes calldata rows,
        uint256 features,
        uint256 classes,
        uint256 guess,
        bytes calldata before
    ) external pure returns (Fault fault, bytes memory counts) {
        fault = _checkHeader(model, features, classes);
        if (fault != Fault.None) return (fault, "");
        (uint256 size, uint256 labels) = _measure(rows, features, classes);
        uint256 predicted = _reserve(size, classes);
        bytes memory sums = classes == 1 ? Residuals.begin(before, size) : Counts.begin(before, size, classes);
        fault = _predict(model, rows, size, features, classes, predicted);
        if (fault != Fault.None) return (fault, "");
        if (classes == 1) Residuals.add(sums, predicted, labels, size, guess);
        else Counts.add(sums, predicted, labels, size, classes);
        return (fault, sums);
    }

    /// @inheritdoc IScorer
    function score(bytes calldata counts, uint256 classes, uint256 metric)
        external
        pure
        returns (uint256 scoreBps, uint256 baselineBps, uint256 rows)
    {
        return Metrics.score(counts, classes, metric);
    }

    /// @inheritdoc IScorer
    function gasBound(uint256 families, uint256 modelBytes, uint256 features, uint256 classes, uint256 rows)
        external
        pure
        returns (uint256 bound)
    {
        for (uint256 family = LINEAR; family <= FOREST; ++family) {
            if (families >> family & 1 == 0) continue;
            uint256 gas;
            if (family == TREE) gas = Tree.gasBound(modelBytes, features, classes, rows);
            else if (family == FOREST) gas = Forest.gasBound(modelBytes, features, classes, rows);
            else gas = LaneNetwork.gasBound(family == LINEAR, modelBytes, features, classes, rows);
            if (gas > bound) bound = gas;
        }
        return bound + (classes == 1 ? Residuals.gasBound(rows) : Counts.gasBound(classes, rows));
    }

    function _checkHeader(bytes calldata model, uint256 features, uint256 classes) private pure returns (Fault) {
        if (model.length < HEADER_BYTES) return Fault.Length;
        if (uint8(model[0]) != VERSION) return Fault.Version;
        uint256 family = uint8(model[1]);
        if (family < LINEAR || family > FOREST) return Fault.Family;
        if (features == 0 || uint16(bytes2(model[2:4])) != features) return Fault.Features;
        if (classes == 0 || classes > MAX_CLASSES || uint8(model[4]) != classes) return Fault.Classes;
        return Fault.None;
    }

    /// @dev How many rows there are, and the calldata offset of their labels.
    function _measure(bytes calldata rows, uint256 features, uint256 classes)
        private
        pure
        returns (uint256 size, uint256 labels)
    {
        uint256 stride = features + _labelBytes(classes);
        size = rows.length / stride;
        if (rows.length != size * stride) revert WrongLength(rows.length, size * stride);
        if (size > MAX_ROWS) revert TooManyRows(size, MAX_ROWS);
        assembly ("memory-safe") {
            labels := add(rows.offset, mul(features, size))
        }
    }

    /// @dev Memory for the predictions, behind what has a fixed address.
    function _reserve(uint256 rows, uint256 classes) private pure returns (uint256 predicted) {
        uint256 whole = (rows + ROWS_PER_PASS - 1) / ROWS_PER_PASS * ROWS_PER_PASS;
        uint256 size = whole * _labelBytes(classes) + SPARE_BYTES;
        assembly ("memory-safe") {
            if gt(mload(0x40), SCRATCH) { invalid() }
            predicted := SCRATCH_END
            mstore(0x40, add(predicted, size))
        }
    }

    function _labelBytes(uint256 classes) private pure returns (uint256) {
        return classes == 1 ? 2 : 1;
    }

    /// @dev Writes what the model predicts for each row to memory: a class, or two bytes of a label.
    function _predict(
        bytes calldata model,
        bytes calldata rows,
        uint256 size,
        uint256 features,
        uint256 classes,
        uint256 to
    ) private pure returns (Fault fault) {
        uint256 columns;
        assembly ("memory-safe") {
            columns := rows.offset
        }
        uint256 family = uint8(model[1]);
        if (family == TREE) {
            Tree.Layout memory tree;
            (fault, tree) = Tree.load(model, features, classes);
            if (fault == Fault.None) Tree.run(tree, columns, size, to);
        } else if (family == FOREST) {
            Forest.Layout memory forest;
            (fault, forest) = Forest.load(model, features, classes);
            if (fault == Fault.None) Forest.run(forest, columns, size, to);
        } else {
            LaneNetwork.Network memory network;
            (fault, network) = LaneNetwork.load(model, family == LINEAR, features, classes);
            if (fault == Fault.None) LaneNetwork.run(network, columns, size, to);
        }
    }
}
