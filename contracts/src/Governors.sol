// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {IGovernors} from "./interfaces/IGovernors.sol";
import {ModelGovernor} from "./ModelGovernor.sol";

/// @title Governors
contract Governors is IGovernors {
    /// @inheritdoc IGovernors
    function deploy(address vault) external returns (address governor) {
        governor = governorOf(vault);
        if (governor.code.length > 0) return governor;
        Create2.deploy(0, 0, _creationCode(vault));
        emit GovernorDeployed(vault, governor);
    }

    /// @inheritdoc IGovernors
    function governorOf(address vault) public view returns (address) {
        return Create2.computeAddress(0, keccak256(_creationCode(vault)));
    }

    function _creationCode(address vault) private pure returns (bytes memory) {
        return abi.encodePacked(type(ModelGovernor).creationCode, abi.encode(vault));
    }
}
