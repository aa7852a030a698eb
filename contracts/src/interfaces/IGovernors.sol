// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IGovernors
/// @notice Deploys the governor of a vault: OpenZeppelin's Governor, in which a vault's shares are the votes.
/// @dev Few vaults ever vote, and a governor is as large as a contract can be: so it is deployed when somebody wants it.
interface IGovernors {
    event GovernorDeployed(address indexed vault, address indexed governor);

    /// @notice Deploys the governor of `vault`, unless it is there. Anyone. Emits `GovernorDeployed`.
    function deploy(address vault) external returns (address governor);

    /// @notice Where the governor of `vault` is, or will be.
    function governorOf(address vault) external view returns (address governor);
}
