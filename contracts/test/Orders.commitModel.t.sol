// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {IOrders} from "../src/interfaces/IOrders.sol";
import {OrderFixture} from "./support/OrderFixture.sol";

contract OrdersCommitModelTest is OrderFixture {
    function test_commitModel(bool inToken) public {
        _useToken(inToken);
        uint256 id = _orderAt(IOrders.Stage.Placed);
        uint256 held = _held();
        uint256 value = _arm(VENDOR, 0.2 ether);
        vm.expectEmit(address(orders));
        emit IOrders.OrderCommitted(id, MODEL_COMMIT, vm.getBlockTimestamp() + 2 hours);
        vm.prank(VENDOR);
        orders.commitModel{value: value}(id, MODEL_COMMIT);

        IOrders.Order memory o = orders.order(id);
        assertTrue(o.stage == IOrders.Stage.Committed);
        assertEq(o.modelCommit, MODEL_COMMIT);
        assertEq(o.bond, 0.2 ether);
        assertEq(o.deadline, vm.getBlockTimestamp() + 2 hours);
        assertEq(_held() - held, 0.2 ether);
    }

    function test_commitModel_upToTheLastSecond() public {
        uint256 id = _orderAt(IOrders.Stage.Placed);
        vm.warp(orders.order(id).deadline - 1);
        _commit(id);
    }

    function test_commitModel_revertsIf_tooLate(uint32 late) public {
        uint256 id = _orderAt(IOrders.Stage.Placed);
        uint256 deadline = orders.order(id).deadline;
        vm.warp(deadline + late);
        vm.expectRevert(abi.encodeWithSelector(IOrders.TooLate.selector, deadline + late, deadline));
        hoax(VENDOR, 0.2 ether);
        orders.commitModel{value: 0.2 ether}(id, MODEL_COMMIT);
    }

    function test_commitModel_revertsIf_callerIsNotVendor(address caller) public {
        vm.assume(caller != VENDOR);
        uint256 id = _orderAt(IOrders.Stage.Placed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotVendor.selector, caller, VENDOR));
        vm.prank(caller);
        orders.commitModel(id, MODEL_COMMIT);
    }

    function test_commitModel_revertsIf_itIsNoField(uint256 value) public {
        value = value % 2 == 0 ? 0 : bound(value, FIELD_ORDER, type(uint256).max);
        uint256 id = _orderAt(IOrders.Stage.Placed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotAField.selector, value));
        hoax(VENDOR, 0.2 ether);
        orders.commitModel{value: 0.2 ether}(id, value);
    }

    function test_commitModel_revertsIf_theBondIsAnother(uint256 bond) public {
        bond = bound(bond, 0, 10 ether);
        vm.assume(bond != 0.2 ether);
        uint256 id = _orderAt(IOrders.Stage.Placed);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, bond, 0.2 ether));
        hoax(VENDOR, bond);
        orders.commitModel{value: bond}(id, MODEL_COMMIT);
    }

    function test_commitModel_revertsIf_itIsNotItsTurn(uint8 stage) public {
        IOrders.Stage reached =
            IOrders.Stage(bound(stage, uint8(IOrders.Stage.Committed), uint8(IOrders.Stage.Refunded)));
        uint256 id = _orderAt(reached);
        vm.expectRevert(abi.encodeWithSelector(IOrders.WrongStage.selector, reached));
        vm.prank(VENDOR);
        orders.commitModel(id, MODEL_COMMIT);
    }
}
