// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "./interfaces/IContests.sol";
import {IGroups} from "./interfaces/IGroups.sol";
import {PositionalMerkle} from "./libraries/PositionalMerkle.sol";
import {Split} from "./libraries/Split.sol";

/// @title Groups
contract Groups is IGroups {
    uint256 private constant INDEX_BYTES = 4;
    uint256 private constant SALT_BYTES = 32;

    /// @inheritdoc IGroups
    function open(
        IContests.Dataset calldata dataset,
        Side calldata side,
        uint256 groups,
        bytes calldata records,
        bytes32[] calldata proof
    ) external pure returns (bytes memory rows, uint32 next) {
        uint256 columns = uint256(dataset.features) + (dataset.classes == 1 ? 2 : 1);
        uint256 recordBytes = INDEX_BYTES + columns * dataset.groupSize + SALT_BYTES;
        if (records.length != groups * recordBytes) {
            revert IContests.WrongGroupCount(records.length, groups * recordBytes);
        }
        rows = new bytes(groups * columns * dataset.groupSize);
        uint256[] memory indices = new uint256[](groups);
        bytes32[] memory leaves = new bytes32[](groups);
        for (uint256 i; i < groups; ++i) {
            bytes calldata record = records[i * recordBytes:(i + 1) * recordBytes];
            indices[i] = uint32(bytes4(record[:INDEX_BYTES]));
            leaves[i] = PositionalMerkle.leaf(record);
            _copyColumns(rows, i, groups, record, dataset.groupSize);
        }
        next = _follow(side, dataset.groups, indices);
        if (dataset.classes > 1) _checkLabels(rows, groups, dataset, indices);
        bytes32 root = PositionalMerkle.root(indices, leaves, proof, dataset.groups);
        if (root != dataset.treeRoot) revert IContests.WrongRoot(root, dataset.treeRoot);
    }

    /// @dev Refuses groups that are not the next of the side; returns the smallest index behind them.
    function _follow(Side calldata side, uint256 groups, uint256[] memory indices) private pure returns (uint32) {
        (uint256 a, uint256 b) = Split.grid(groups);
        uint256 next = side.next;
        for (uint256 i; i < indices.length; ++i) {
            uint256 index = indices[i];
            if (index < next || index >= groups || _isTraining(side, groups, a, b, index) != side.training) {
                revert IContests.WrongGroup(index);
            }
            // Anyone may reveal training groups, and one that was skipped could not be made up for.
            for (; side.training && next < index; ++next) {
                if (_isTraining(side, groups, a, b, next)) revert IContests.WrongGroup(next);
            }
            next = index + 1;
        }
        return uint32(next);
    }

    function _isTraining(Side calldata side, uint256 groups, uint256 a, uint256 b, uint256 index)
        private
        pure
        returns (bool)
    {
        return Split.position(side.seed, groups, a, b, index) >= side.testGroups;
    }

    /// @dev Each column of the group at `place` among `groups` goes to its part of that column of all rows.
    function _copyColumns(bytes memory rows, uint256 place, uint256 groups, bytes calldata record, uint256 size)
        private
        pure
    {
        assembly ("memory-safe") {
            let stride := mul(groups, size)
            let from := add(record.offset, INDEX_BYTES)
            let to := add(add(rows, 0x20), mul(place, size))
            for { let end := sub(add(record.offset, record.length), SALT_BYTES) } lt(from, end) {
                from := add(from, size)
                to := add(to, stride)
            } { calldatacopy(to, from, size) }
        }
    }

    /// @dev Names the group of the first label that is no class.
    function _checkLabels(
        bytes memory rows,
        uint256 groups,
        IContests.Dataset calldata dataset,
        uint256[] memory indices
    ) private pure {
        uint256 size = dataset.groupSize;
        uint256 first = rows.length - groups * size;
        uint256 wrong = rows.length;
        uint256 classes = dataset.classes;
        assembly ("memory-safe") {
            let start := add(rows, 0x20)
            let end := add(start, wrong)
            for { let at := add(start, first) } lt(at, end) { at := add(at, 1) } {
                if iszero(lt(byte(0, mload(at)), classes)) {
                    wrong := sub(at, start)
                    break
                }
            }
        }
        if (wrong == rows.length) return;
        revert IContests.LabelOutOfRange(indices[(wrong - first) / size], uint8(rows[wrong]), dataset.classes);
    }
}
