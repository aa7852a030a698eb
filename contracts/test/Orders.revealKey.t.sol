// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Attestation} from "@ethereum-attestation-service/eas-contracts/contracts/Common.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {IOrders} from "../src/interfaces/IOrders.sol";
import {OrderFixture} from "./support/OrderFixture.sol";

contract OrdersRevealKeyTest is OrderFixture {
    function test_revealKey(bool inToken) public {
        _useToken(inToken);
        uint256 id = _orderAt(IOrders.Stage.Proven);
        vm.expectEmit(address(orders));
        emit IEscrow.Credited(id, TREASURY, currency, 0.05 ether);
        vm.expectEmit(address(orders));
        emit IEscrow.Credited(id, VENDOR, currency, 1.15 ether);
        bytes32 receipt = _reveal(id);

        assertTrue(orders.order(id).stage == IOrders.Stage.Settled);
        assertNotEq(receipt, bytes32(0));
        assertEq(_held(), _credited(VENDOR) + _credited(TREASURY) + _credited(CUSTOMER));
        assertGt(orders.price(1), 1 ether);
    }

    function test_revealKey_attestsToTheCustomer() public {
        uint256 id = _orderAt(IOrders.Stage.Proven);
        vm.roll(vm.getBlockNumber() + 5);
        Attestation memory a = eas.getAttestation(_reveal(id));
        assertEq(a.schema, orders.receiptSchema());
        assertEq(a.attester, address(orders));
        assertEq(a.recipient, CUSTOMER);
        assertFalse(a.revocable);

        IOrders.Order memory o = orders.order(id);
        bytes memory expected = abi.encode(
            id,
            VENDOR,
            orders.listing(1).datasetRoot,
            MODEL_COMMIT,
            o.testCommit,
            o.rows,
            o.majority,
            o.thresholdBps,
            o.proofHash,
            orders.circuit(0).keyHash,
            vm.getBlockNumber()
        );
        assertEq(a.data, expected);
    }

    function test_revealKey_byAnyoneWhoKnowsIt(address caller) public {
        uint256 id = _orderAt(IOrders.Stage.Proven);
        vm.prank(caller);
        orders.revealKey(id, KEY);
        assertEq(_credited(VENDOR), 1.15 ether);
    }

    function test_revealKey_revertsIf_itIsAnother(uint256 key) public {
        key = bound(key, 1, FIELD_ORDER - 1);
        vm.assume(key != KEY);
        uint256 id = _orderAt(IOrders.Stage.Proven);
        uint256 keyHash = disclosures.hash(key, orders.context(id));
        vm.expectRevert(abi.encodeWithSelector(IOrders.WrongKey.selector, keyHash, _keyHash(id)));
        orders.revealKey(id, key);
    }

    function test_revealKey_revertsIf_tooLate(uint32 late) public {
        uint256 id = _orderAt(IOrders.Stage.Proven);
        uint256 deadline = orders.order(id).deadline;
        vm.warp(deadline + late);
        vm.expectRevert(abi.encodeWithSelector(IOrders.TooLate.selector, deadline + late, deadline));
        orders.revealKey(id, KEY);
    }

    function test_revealKey_revertsIf_itIsNotItsTurn(uint8 stage) public {
        IOrders.Stage reached = IOrders.Stage(bound(stage, uint8(IOrders.Stage.Placed), uint8(IOrders.Stage.Refunded)));
        vm.assume(reached != IOrders.Stage.Proven);
        uint256 id = _orderAt(reached);
        vm.expectRevert(abi.encodeWithSelector(IOrders.WrongStage.selector, reached));
        orders.revealKey(id, KEY);
    }
}
