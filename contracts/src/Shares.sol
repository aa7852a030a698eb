// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "./interfaces/IEscrow.sol";
import {IGovernors} from "./interfaces/IGovernors.sol";
import {ILicenses} from "./interfaces/ILicenses.sol";
import {IModels} from "./interfaces/IModels.sol";
import {IShares} from "./interfaces/IShares.sol";
import {ShareVault} from "./ShareVault.sol";

/// @title Shares
contract Shares is IShares {
    /// @inheritdoc IShares
    IModels public immutable models;
    /// @inheritdoc IShares
    ILicenses public immutable licenses;
    /// @inheritdoc IShares
    IEscrow public immutable revenue;
    /// @inheritdoc IShares
    IGovernors public immutable governors;

    /// @inheritdoc IShares
    mapping(uint256 modelId => address vault) public vaultOf;

    constructor(IModels models_, ILicenses licenses_, IEscrow revenue_, IGovernors governors_) {
        (models, licenses, revenue, governors) = (models_, licenses_, revenue_, governors_);
    }

    /// @inheritdoc IShares
    function split(uint256 modelId, Terms calldata terms) external returns (address vault) {
        bytes32 salt = bytes32(uint256(uint160(vaultOf[modelId])));
        vault = address(new ShareVault{salt: salt}(modelId, msg.sender, terms));
        vaultOf[modelId] = vault;
        // Reverts where the model is not the caller's.
        models.transferFrom(msg.sender, vault, modelId);
        emit ModelSplit(modelId, vault, msg.sender, terms.supply, terms.token, terms.buyoutPrice);
    }

    /// @inheritdoc IShares
    function governorOf(address vault) external view returns (address) {
        return governors.governorOf(vault);
    }
}
