// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LibRLP} from "solady/utils/LibRLP.sol";
import {IContests} from "../../src/interfaces/IContests.sol";
import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IModels} from "../../src/interfaces/IModels.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IRevenue} from "../../src/interfaces/IRevenue.sol";
import {IRuns} from "../../src/interfaces/IRuns.sol";
import {Test} from "./Test.sol";

/// @notice The contracts of model tokens, which know each other, and how a model is minted.
abstract contract ModelContracts is Test {
    bytes32 internal constant MINT_SALT = keccak256("salt");

    IModels internal models;
    ILicenses internal licenses;
    IRevenue internal revenue;

    /// @dev Whatever is deployed next is where a model is split into shares.
    function _deployModels(IRuns runs, IContests contests, IOrders orders) internal {
        uint256 nonce = vm.getNonce(address(this));
        address[4] memory next;
        for (uint256 i; i < 4; ++i) {
            next[i] = LibRLP.computeAddress(address(this), nonce + i);
        }
        models = IModels(vm.deployCode("Models.sol", abi.encode(runs, contests, orders, next[1], next[2], next[3])));
        licenses = ILicenses(vm.deployCode("Licenses.sol", abi.encode(models, next[2])));
        revenue = IRevenue(vm.deployCode("Revenue.sol", abi.encode(models, licenses)));
        require(address(revenue) == next[2], "not where it was to be");
    }

    // ---- Minting ----

    function _minted(string memory name) internal pure returns (IModels.Mint memory minted) {
        (minted.card, minted.weightsRoot) = (string.concat("card of ", name), keccak256(bytes(name)));
        minted.royaltyBps = 500;
    }

    function _commit(address creator, bytes32 weightsRoot) internal {
        vm.prank(creator);
        models.commit(keccak256(abi.encode(weightsRoot, creator, MINT_SALT)));
        skip(12);
    }

    function _mint(address creator, IModels.Mint memory minted) internal returns (uint256) {
        _commit(creator, minted.weightsRoot);
        vm.prank(creator);
        return models.mint(minted, MINT_SALT);
    }

    function _mint(address creator, string memory name) internal returns (uint256) {
        return _mint(creator, _minted(name));
    }

    function _mintFrom(address creator, string memory name, IModels.Parent[] memory parents)
        internal
        returns (uint256)
    {
        IModels.Mint memory minted = _minted(name);
        minted.parents = parents;
        return _mint(creator, minted);
    }

    function _parents(uint256 a, uint256 aBps) internal pure returns (IModels.Parent[] memory parents) {
        parents = new IModels.Parent[](1);
        parents[0] = IModels.Parent(a, uint16(aBps));
    }

    function _parents(uint256 a, uint256 aBps, uint256 b, uint256 bBps)
        internal
        pure
        returns (IModels.Parent[] memory parents)
    {
        parents = new IModels.Parent[](2);
        (parents[0], parents[1]) = (IModels.Parent(a, uint16(aBps)), IModels.Parent(b, uint16(bBps)));
    }
}
