// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IOrders} from "../src/interfaces/IOrders.sol";
import {OrderFixture} from "./support/OrderFixture.sol";

contract OrdersDiscloseTest is OrderFixture {
    function test_acknowledge() public {
        uint256 id = _orderAt(IOrders.Stage.Committed);
        vm.expectEmit(address(orders));
        emit IOrders.OrderAcknowledged(id, vm.getBlockTimestamp() + 3 hours);
        _acknowledge(id);
        assertTrue(orders.order(id).stage == IOrders.Stage.Disclosed);
        assertEq(orders.order(id).deadline, vm.getBlockTimestamp() + 3 hours);
    }

    function test_acknowledge_revertsIf_callerIsNotVendor(address caller) public {
        vm.assume(caller != VENDOR);
        uint256 id = _orderAt(IOrders.Stage.Committed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotVendor.selector, caller, VENDOR));
        vm.prank(caller);
        orders.acknowledge(id);
    }

    function test_discloseOnChain() public {
        uint256 id = _orderAt(IOrders.Stage.Committed);
        vm.expectEmit(address(orders));
        emit IOrders.OrderDisclosed(id, TEST_SALT, testRows, vm.getBlockTimestamp() + 3 hours);
        vm.prank(CUSTOMER);
        orders.discloseOnChain(id, TEST_SALT, testRows);
        assertTrue(orders.order(id).stage == IOrders.Stage.Disclosed);
        assertEq(orders.order(id).deadline, vm.getBlockTimestamp() + 3 hours);
    }

    function test_discloseOnChain_revertsIf_callerIsNotCustomer(address caller) public {
        vm.assume(caller != CUSTOMER);
        uint256 id = _orderAt(IOrders.Stage.Committed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotCustomer.selector, caller, CUSTOMER));
        vm.prank(caller);
        orders.discloseOnChain(id, TEST_SALT, testRows);
    }

    function test_discloseOnChain_revertsIf_aRowOrTheSaltIsAnother(uint256 index, uint8 value) public {
        uint256 id = _orderAt(IOrders.Stage.Committed);
        index = bound(index, 0, testRows.length - 1);
        vm.assume(uint8(testRows[index]) != value);
        uint256 row = testRows[index];
        testRows[index] = (row & ~uint256(0xff)) | value;
        _refused(id, TEST_SALT);
        testRows[index] = row;
        _refused(id, TEST_SALT + 1);
    }

    function test_discloseOnChain_revertsIf_rowsAreMissingOrAdded() public {
        uint256 id = _orderAt(IOrders.Stage.Committed);
        testRows.push(0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.InvalidRows.selector, 11, 10));
        vm.prank(CUSTOMER);
        orders.discloseOnChain(id, TEST_SALT, testRows);
        testRows.pop();
        testRows.pop();
        vm.expectRevert(abi.encodeWithSelector(IOrders.InvalidRows.selector, 9, 10));
        vm.prank(CUSTOMER);
        orders.discloseOnChain(id, TEST_SALT, testRows);
    }

    function test_disclosing_revertsIf_tooLate(uint32 late) public {
        uint256 id = _orderAt(IOrders.Stage.Committed);
        uint256 deadline = orders.order(id).deadline;
        vm.warp(deadline + late);
        bytes memory refusal = abi.encodeWithSelector(IOrders.TooLate.selector, deadline + late, deadline);
        vm.expectRevert(refusal);
        vm.prank(VENDOR);
        orders.acknowledge(id);
        vm.expectRevert(refusal);
        vm.prank(CUSTOMER);
        orders.discloseOnChain(id, TEST_SALT, testRows);
    }

    function test_disclosing_revertsIf_itIsNotItsTurn(uint8 stage) public {
        IOrders.Stage reached = IOrders.Stage(bound(stage, uint8(IOrders.Stage.Placed), uint8(IOrders.Stage.Refunded)));
        vm.assume(reached != IOrders.Stage.Committed);
        uint256 id = _orderAt(reached);
        bytes memory refusal = abi.encodeWithSelector(IOrders.WrongStage.selector, reached);
        vm.expectRevert(refusal);
        vm.prank(VENDOR);
        orders.acknowledge(id);
        vm.expectRevert(refusal);
        vm.prank(CUSTOMER);
        orders.discloseOnChain(id, TEST_SALT, testRows);
    }

    function _refused(uint256 id, uint256 salt) private {
        (uint256 testCommit, uint256 majority) =
            disclosures.open(salt, testRows, tierRows, dataset.features, dataset.classes);
        vm.expectRevert(abi.encodeWithSelector(IOrders.WrongDisclosure.selector, testCommit, majority));
        vm.prank(CUSTOMER);
        orders.discloseOnChain(id, salt, testRows);
    }
}
