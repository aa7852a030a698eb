// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IDisclosures
/// @notice Recomputes what an order commits to, from what is disclosed: test rows and keys. Stateless.
/// @dev Reverts with `Poseidon2.NotAField` where an input is not below the order of the field.
interface IDisclosures {
    error TooManyRows(uint256 rows, uint256 most);
    error LabelOutOfRange(uint256 row, uint256 label, uint256 classes);
    /// @notice A byte behind the last feature is not 0.
    error FeatureOutOfRange(uint256 row, uint256 field, uint256 features);

    /// @notice Opens a test set (docs/formats.md, "Orders").
    /// @param rows A field each: a byte for each feature, lowest first, and the label at bit 240.
    /// @param tierRows Rows of the order's circuit; those that are missing count as 0.
    /// @return testCommit `Poseidon2(salt, rows…, 0…)`.
    /// @return majority How many rows are in the largest class.
    function open(uint256 salt, uint256[] calldata rows, uint256 tierRows, uint16 features, uint8 classes)
        external
        pure
        returns (uint256 testCommit, uint256 majority);

    /// @notice The `secretHash` of an order: Poseidon2 of its secret.
    function hash(uint256 secret) external pure returns (uint256);

    /// @notice The `keyHash` of an order: Poseidon2 of its key and its context.
    function hash(uint256 key, uint256 context) external pure returns (uint256);
}
