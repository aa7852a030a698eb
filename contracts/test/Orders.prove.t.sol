// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IOrders} from "../src/interfaces/IOrders.sol";
import {OrderFixture} from "./support/OrderFixture.sol";

contract OrdersProveTest is OrderFixture {
    function test_prove() public {
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        bytes memory proof = _seal(id);
        uint256 deadline = vm.getBlockTimestamp() + 4 hours;
        vm.expectEmit(address(orders));
        emit IOrders.OrderProven(id, _keyHash(id), _ciphertext(), keccak256(proof), deadline);
        _prove(id);

        IOrders.Order memory o = orders.order(id);
        assertTrue(o.stage == IOrders.Stage.Proven);
        assertEq(o.keyHash, _keyHash(id));
        assertEq(o.proofHash, keccak256(proof));
        assertEq(o.deadline, deadline);
    }

    function test_prove_revertsIf_theProofIsOfSomethingElse(uint256 index, bytes32 other) public {
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        bytes32[] memory inputs = _publicInputs(id);
        index = bound(index, 0, inputs.length - 1);
        vm.assume(inputs[index] != other);
        inputs[index] = other;
        bytes memory proof = abi.encode(keccak256(abi.encode(inputs)));
        _refused(id, proof, _keyHash(id), _ciphertext(), abi.encodeWithSelector(IOrders.InvalidProof.selector));
    }

    function test_prove_revertsIf_theCiphertextIsOfAnotherLength() public {
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        for (uint256 length; length < 10; ++length) {
            if (length == MODEL_FIELDS) continue;
            bytes memory refusal = abi.encodeWithSelector(IOrders.WrongCiphertextLength.selector, length, MODEL_FIELDS);
            _refused(id, "", _keyHash(id), new uint256[](length), refusal);
        }
    }

    function test_prove_revertsIf_somethingIsNoField(uint256 value) public {
        value = bound(value, FIELD_ORDER, type(uint256).max);
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        bytes memory refusal = abi.encodeWithSelector(IOrders.NotAField.selector, value);
        _refused(id, "", value, _ciphertext(), refusal);
        uint256[] memory ciphertext = _ciphertext();
        ciphertext[2] = value;
        _refused(id, "", _keyHash(id), ciphertext, refusal);
    }

    function test_prove_revertsIf_callerIsNotVendor(address caller) public {
        vm.assume(caller != VENDOR);
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        bytes memory proof = _seal(id);
        uint256 keyHash = _keyHash(id);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotVendor.selector, caller, VENDOR));
        vm.prank(caller);
        orders.prove(id, proof, keyHash, _ciphertext());
    }

    function test_prove_revertsIf_tooLate(uint32 late) public {
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        uint256 deadline = orders.order(id).deadline;
        vm.warp(deadline + late);
        bytes memory refusal = abi.encodeWithSelector(IOrders.TooLate.selector, deadline + late, deadline);
        _refused(id, _seal(id), _keyHash(id), _ciphertext(), refusal);
    }

    function test_prove_revertsIf_itIsNotItsTurn(uint8 stage) public {
        IOrders.Stage reached = IOrders.Stage(bound(stage, uint8(IOrders.Stage.Placed), uint8(IOrders.Stage.Refunded)));
        vm.assume(reached != IOrders.Stage.Disclosed);
        uint256 id = _orderAt(reached);
        bytes memory refusal = abi.encodeWithSelector(IOrders.WrongStage.selector, reached);
        _refused(id, _seal(id), _keyHash(id), _ciphertext(), refusal);
    }

    function _refused(
        uint256 id,
        bytes memory proof,
        uint256 keyHash,
        uint256[] memory ciphertext,
        bytes memory refusal
    ) private {
        vm.expectRevert(refusal);
        vm.prank(VENDOR);
        orders.prove(id, proof, keyHash, ciphertext);
    }
}
