// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IModels} from "../src/interfaces/IModels.sol";
import {IOrders} from "../src/interfaces/IOrders.sol";
import {IRuns} from "../src/interfaces/IRuns.sol";
import {ModelContracts} from "./support/ModelContracts.sol";
import {OrderFixture} from "./support/OrderFixture.sol";

/// @notice A model that was ordered becomes a token with the threshold that it was proven to reach.
contract ModelsMintFromOrderTest is OrderFixture, ModelContracts {
    function setUp() public override {
        super.setUp();
        _deployModels(IRuns(address(0)), IContests(address(0)), orders);
    }

    function test_mintFromOrder() public {
        uint256 id = _orderAt(IOrders.Stage.Settled);
        uint256 modelId = _mintOrder(CUSTOMER, id, "model");
        IModels.Model memory m = models.model(modelId);
        assertEq(m.creator, CUSTOMER);
        assertTrue(m.origin == IModels.Origin.Order);
        assertEq(m.originId, id);
        assertEq(m.scoreBps, 8_000);
        assertEq(m.knownAt, vm.getBlockTimestamp());
        assertEq(models.modelFrom(IModels.Origin.Order, id, 0), modelId);
    }

    function test_mintFromOrder_revertsIf_notSettled(uint8 stage) public {
        IOrders.Stage stage_ = IOrders.Stage(bound(stage, 1, 6));
        vm.assume(stage_ != IOrders.Stage.Settled);
        uint256 id = _orderAt(stage_);
        _refused(CUSTOMER, id, "model", abi.encodeWithSelector(IOrders.WrongStage.selector, stage_));
    }

    function test_mintFromOrder_revertsIf_notCustomer() public {
        uint256 id = _orderAt(IOrders.Stage.Settled);
        _refused(VENDOR, id, "model", abi.encodeWithSelector(IOrders.NotCustomer.selector, VENDOR, CUSTOMER));
    }

    function test_mintFromOrder_revertsIf_notCommitted() public {
        uint256 id = _orderAt(IOrders.Stage.Settled);
        bytes32 commitment = keccak256(abi.encode(keccak256("model"), CUSTOMER, MINT_SALT));
        vm.prank(CUSTOMER);
        vm.expectRevert(abi.encodeWithSelector(IModels.NotCommitted.selector, commitment));
        models.mintFromOrder(_minted("model"), id, MINT_SALT);
    }

    function test_attack_orderMintedTwice() public {
        uint256 id = _orderAt(IOrders.Stage.Settled);
        uint256 modelId = _mintOrder(CUSTOMER, id, "model");
        bytes memory reason =
            abi.encodeWithSelector(IModels.OriginMinted.selector, IModels.Origin.Order, id, 0, modelId);
        _refused(CUSTOMER, id, "another model", reason);
    }

    function _mintOrder(address customer, uint256 id, string memory name) private returns (uint256) {
        IModels.Mint memory minted = _minted(name);
        _commit(customer, minted.weightsRoot);
        vm.prank(customer);
        return models.mintFromOrder(minted, id, MINT_SALT);
    }

    function _refused(address caller, uint256 id, string memory name, bytes memory reason) private {
        IModels.Mint memory minted = _minted(name);
        _commit(caller, minted.weightsRoot);
        vm.prank(caller);
        vm.expectRevert(reason);
        models.mintFromOrder(minted, id, MINT_SALT);
    }
}
