// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "./IContests.sol";

/// @title IGroups
/// @notice Opens groups of a committed dataset, held to the split and to the root. Stateless.
interface IGroups {
    /// @notice One side of a drawn split, and how far along it one is.
    struct Side {
        bytes32 seed;
        uint32 testGroups;
        bool training; // the training groups, else the test groups
        uint32 next; // the smallest index that may come
    }

    /// @notice Checks that `records` are the next groups of a side of the split, and returns their rows as one piece.
    /// @dev Reverts with the errors of `IContests` that name what is wrong: `WrongGroupCount`, `WrongGroup`, `LabelOutOfRange`,
    /// `WrongRoot`; and those of `PositionalMerkle`.
    /// @param groups How many must come.
    /// @param records `uint32 index ‖ rows ‖ salt` of each group, ascending.
    /// @param proof Multiproof of the groups (docs/formats.md).
    /// @return rows Column by column.
    /// @return next The smallest index that may come after them.
    function open(
        IContests.Dataset calldata dataset,
        Side calldata side,
        uint256 groups,
        bytes calldata records,
        bytes32[] calldata proof
    ) external pure returns (bytes memory rows, uint32 next);
}
