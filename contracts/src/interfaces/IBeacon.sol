// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IBeacon
/// @notice Public randomness that did not exist when a block number was named, and that nobody can choose afterwards.
interface IBeacon {
    /// @notice The chain's randomness is a constant, so it cannot draw anything.
    error ConstantRandomness(uint256 value);
    /// @notice `header` is not the header of block `number` on this chain, or that block's hash is out of reach.
    error WrongHeader(uint256 number);

    /// @notice Blocks for which a block's randomness can be proven after it.
    function window() external view returns (uint256 blocks);

    /// @notice Reverts with `ConstantRandomness` on a chain without real randomness.
    function check() external view;

    /// @notice The randomness of block `number`, proven by its RLP header.
    /// @dev Reverts with `WrongHeader` or `ConstantRandomness`.
    function randomness(uint256 number, bytes calldata header) external view returns (uint256 value);
}
