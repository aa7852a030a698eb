// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "./interfaces/IScorer.sol";
import {Counts} from "./libraries/Counts.sol";
import {LaneNetwork} from "./libraries/LaneNetwork.sol";
import {TreeWalk} from "./libraries/TreeWalk.sol";

/// @title Scorer
contract Scorer is IScorer {
    uint256 private constant VERSION = 1;
    uint256 private constant LINEAR = 1;
    uint256 private constant MLP = 2;
    uint256 private constant TREE = 3;
    /// @dev `version ‖ family ‖ features ‖ classes`.
    uint256 private constant HEADER_BYTES = 5;
    uint256 private constant MAX_CLASSES = 64;

    /// @inheritdoc IScorer
    function count(bytes calldata model, bytes calldata rows, uint256 features, uint256 classes, bytes calldata before)
        external
        pure
        returns (Fault fault, bytes memory counts)
    {
        fault = _checkHeader(model, features, classes);
        if (fault != Fault.None) return (fault, "");

        uint256 stride = features + 1;
        if (rows.length % stride != 0) revert WrongLength(rows.length, rows.length / stride * stride);
        uint256 total = Counts.begin(before, rows.length / stride, classes);
        uint256 row;
        assembly ("memory-safe") {
            row := rows.offset
        }
        uint256 family = uint8(model[1]);
        if (family == TREE) {
            uint256 depth;
            (fault, depth) = TreeWalk.load(model, features, classes);
            if (fault == Fault.None) TreeWalk.run(depth, row, row + rows.length, features, classes);
        } else {
            LaneNetwork.Network memory network;
            (fault, network) = LaneNetwork.load(model, family == LINEAR, features, classes);
            if (fault == Fault.None) LaneNetwork.run(network, row, row + rows.length, features);
        }
        if (fault == Fault.None) counts = Counts.finish(total, rows, features, classes);
    }

    /// @inheritdoc IScorer
    function gasBound(uint256 families, uint256 modelBytes, uint256 features, uint256 classes, uint256 rows)
        external
        pure
        returns (uint256 bound)
    {
        for (uint256 family = LINEAR; family <= TREE; ++family) {
            if (families >> family & 1 == 0) continue;
            uint256 gas = family == TREE
                ? TreeWalk.gasBound(modelBytes, rows)
                : LaneNetwork.gasBound(family == LINEAR, modelBytes, features, classes, rows);
            if (gas > bound) bound = gas;
        }
        return bound + Counts.gasBound(classes);
    }

    function _checkHeader(bytes calldata model, uint256 features, uint256 classes) private pure returns (Fault) {
        if (model.length < HEADER_BYTES) return Fault.Length;
        if (uint8(model[0]) != VERSION) return Fault.Version;
        uint256 family = uint8(model[1]);
        if (family != LINEAR && family != MLP && family != TREE) return Fault.Family;
        if (features == 0 || uint16(bytes2(model[2:4])) != features) return Fault.Features;
        if (classes < 2 || classes > MAX_CLASSES || uint8(model[4]) != classes) return Fault.Classes;
        return Fault.None;
    }
}
