// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../interfaces/IContests.sol";
import {PositionalMerkle} from "./PositionalMerkle.sol";
import {Split} from "./Split.sol";

/// @notice Opens the groups of a dataset that entries are scored on, held to the split and to the committed root.
library GroupOpening {
    /// @notice Checks that `records` are the next `groups` groups of the set that is scored, returns their rows, and moves on behind them.
    function openGroups(IContests.Contest storage c, bytes calldata records, bytes32[] calldata proof, uint256 groups)
        internal
        returns (bytes memory rows)
    {
        IContests.Dataset memory dataset = c.dataset;
        uint256 rowsBytes = uint256(dataset.groupSize) * (uint256(dataset.features) + 1);
        uint256 recordBytes = 4 + rowsBytes + 32;
        if (records.length != groups * recordBytes) {
            revert IContests.WrongGroupCount(records.length, groups * recordBytes);
        }

        rows = new bytes(groups * rowsBytes);
        uint256[] memory indices = new uint256[](groups);
        bytes32[] memory leaves = new bytes32[](groups);
        (uint256 a, uint256 b) = Split.grid(dataset.groups);
        uint256 next = c.nextGroup;
        for (uint256 i; i < groups; ++i) {
            bytes calldata record = records[i * recordBytes:(i + 1) * recordBytes];
            uint256 index = uint32(bytes4(record[:4]));
            bool wanted = index >= next && index < dataset.groups && isTest(c, a, b, index) != c.onTraining;
            if (!wanted) revert IContests.WrongGroup(index);
            // Anyone may reveal training groups, and one that was skipped could not be made up for.
            for (; c.onTraining && next < index; ++next) {
                if (!isTest(c, a, b, next)) revert IContests.WrongGroup(next);
            }
            next = index + 1;
            indices[i] = index;
            leaves[i] = PositionalMerkle.leaf(record);
            _copyRows(rows, i * rowsBytes, record[4:4 + rowsBytes], dataset, index);
        }
        bytes32 root = PositionalMerkle.root(indices, leaves, proof, dataset.groups);
        if (root != dataset.treeRoot) revert IContests.WrongRoot(root, dataset.treeRoot);
        c.nextGroup = uint32(next);
    }

    /// @notice Whether a group is a test group. `a` and `b` are the sides of `Split.grid`.
    function isTest(IContests.Contest storage c, uint256 a, uint256 b, uint256 index) internal view returns (bool) {
        return Split.position(c.seed, c.dataset.groups, a, b, index) < c.terms.testGroups;
    }

    function _copyRows(
        bytes memory to,
        uint256 offset,
        bytes calldata rows,
        IContests.Dataset memory dataset,
        uint256 group
    ) private pure {
        assembly ("memory-safe") {
            calldatacopy(add(add(to, 0x20), offset), rows.offset, rows.length)
        }
        uint256 stride = uint256(dataset.features) + 1;
        for (uint256 i = stride - 1; i < rows.length; i += stride) {
            if (uint8(rows[i]) >= dataset.classes) {
                revert IContests.LabelOutOfRange(group, uint8(rows[i]), dataset.classes);
            }
        }
    }
}
