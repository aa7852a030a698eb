// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "./IEscrow.sol";
import {IGovernors} from "./IGovernors.sol";
import {ILicenses} from "./ILicenses.sol";
import {IModels} from "./IModels.sol";

/// @title IShares
/// @notice Puts a model into a vault that holds it for whoever holds the vault's shares (`IShareVault`).
interface IShares {
    struct Terms {
        /// @dev Of the shares as an ERC-20 token.
        string name;
        string symbol;
        /// @dev In the smallest unit of a share, of which 10^18 are one.
        uint256 supply;
        /// @dev In what the model can be bought out: `address(0)` is the chain's own coin.
        address token;
        uint256 buyoutPrice;
    }

    // ------------------------------------------------------------------ events

    event ModelSplit(
        uint256 indexed modelId,
        address indexed vault,
        address indexed founder,
        uint256 supply,
        address token,
        uint256 buyoutPrice
    );

    // ------------------------------------------------------------------ verbs

    /// @notice Puts a model of the caller's, which this contract was approved for, into a new vault, all of whose shares are the
    /// caller's. What else the caller ever approved for the model ends. Emits `ModelSplit`.
    /// @return vault Where the model is (`IShareVault`). The address follows from the terms, the founder and the vault before, so
    /// that no reorganisation puts another vault in its place.
    function split(uint256 modelId, Terms calldata terms) external returns (address vault);

    // ------------------------------------------------------------------ views

    /// @notice The vault that the model was put into last, whether or not it is there still; 0 where it never was in any.
    function vaultOf(uint256 modelId) external view returns (address vault);
    /// @notice The one address that a vault obeys. Whether its governor is deployed there yet is another matter (`IGovernors`).
    function governorOf(address vault) external view returns (address governor);
    function models() external view returns (IModels);
    function licenses() external view returns (ILicenses);
    function revenue() external view returns (IEscrow);
    function governors() external view returns (IGovernors);
}
