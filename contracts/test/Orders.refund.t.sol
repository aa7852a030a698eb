// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IOrders} from "../src/interfaces/IOrders.sol";
import {OrderFixture} from "./support/OrderFixture.sol";

contract OrdersRefundTest is OrderFixture {
    function test_refund_ofAnOrderThatNobodyTookUp(bool inToken, address caller) public {
        _useToken(inToken);
        uint256 id = _orderAt(IOrders.Stage.Placed);
        uint256 before = _credited(CUSTOMER);
        _expire(id, caller);
        assertEq(_credited(CUSTOMER) - before, 1 ether);
        assertEq(_credited(VENDOR), 0);
        assertEq(orders.price(1), 1 ether);
    }

    function test_refund_ofAnUndisclosedOrderPaysTheComputeFee(bool inToken, address caller) public {
        _useToken(inToken);
        uint256 id = _orderAt(IOrders.Stage.Committed);
        uint256 before = _credited(CUSTOMER);
        _expire(id, caller);
        assertEq(_credited(CUSTOMER) - before, 0.97 ether);
        assertEq(_credited(VENDOR), 0.23 ether);
        assertEq(orders.price(1), 1 ether);
    }

    function test_refund_ofAMissLowersThePrice(bool inToken, address caller) public {
        _useToken(inToken);
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        uint256 before = _credited(CUSTOMER);
        _expire(id, caller);
        assertEq(_credited(CUSTOMER) - before, 1 ether);
        assertEq(_credited(VENDOR), 0.2 ether);
        assertLt(orders.price(1), 1 ether);
    }

    function test_refund_ofAWithheldKeyTakesTheBond(bool inToken, address caller) public {
        _useToken(inToken);
        uint256 id = _orderAt(IOrders.Stage.Proven);
        uint256 before = _credited(CUSTOMER);
        _expire(id, caller);
        assertEq(_credited(CUSTOMER) - before, 1.2 ether);
        assertEq(_credited(VENDOR), 0);
        assertLt(orders.price(1), 1 ether);
    }

    function test_refund_byTheVendorAtOnceWhileTheStepIsTheirs(uint8 stage) public {
        IOrders.Stage reached = IOrders.Stage(bound(stage, uint8(IOrders.Stage.Placed), uint8(IOrders.Stage.Proven)));
        vm.assume(reached != IOrders.Stage.Committed);
        uint256 id = _orderAt(reached);
        vm.expectEmit(address(orders));
        emit IOrders.OrderRefunded(id, reached);
        vm.prank(VENDOR);
        orders.refund(id);
        assertTrue(orders.order(id).stage == IOrders.Stage.Refunded);
    }

    function test_refund_revertsIf_itIsTheCustomersTurnAndEarly() public {
        uint256 id = _orderAt(IOrders.Stage.Committed);
        uint256 deadline = orders.order(id).deadline;
        vm.expectRevert(abi.encodeWithSelector(IOrders.TooEarly.selector, vm.getBlockTimestamp(), deadline));
        vm.prank(VENDOR);
        orders.refund(id);
    }

    function test_refund_revertsIf_early(uint8 stage, address caller, uint256 moment) public {
        vm.assume(caller != VENDOR);
        uint256 id = _orderAt(IOrders.Stage(bound(stage, uint8(IOrders.Stage.Placed), uint8(IOrders.Stage.Proven))));
        uint256 deadline = orders.order(id).deadline;
        moment = bound(moment, vm.getBlockTimestamp(), deadline - 1);
        vm.warp(moment);
        vm.expectRevert(abi.encodeWithSelector(IOrders.TooEarly.selector, moment, deadline));
        vm.prank(caller);
        orders.refund(id);
    }

    function test_refund_revertsIf_itIsOver(bool settled) public {
        IOrders.Stage reached = settled ? IOrders.Stage.Settled : IOrders.Stage.Refunded;
        uint256 id = _orderAt(reached);
        vm.warp(vm.getBlockTimestamp() + 365 days);
        vm.expectRevert(abi.encodeWithSelector(IOrders.WrongStage.selector, reached));
        vm.prank(VENDOR);
        orders.refund(id);
    }

    function _expire(uint256 id, address caller) private {
        IOrders.Stage stage = orders.order(id).stage;
        _pass(id);
        vm.expectEmit(address(orders));
        emit IOrders.OrderRefunded(id, stage);
        vm.prank(caller);
        orders.refund(id);
        assertTrue(orders.order(id).stage == IOrders.Stage.Refunded);
    }
}
