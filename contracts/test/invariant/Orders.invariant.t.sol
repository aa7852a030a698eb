// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IOrders} from "../../src/interfaces/IOrders.sol";
import {Test} from "../support/Test.sol";
import {OrderHandler} from "./OrderHandler.sol";

contract OrdersInvariantTest is Test {
    OrderHandler private _handler;
    IOrders private _orders;

    function setUp() public {
        _handler = new OrderHandler();
        _handler.setUp();
        _orders = _handler.target();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = OrderHandler.place.selector;
        selectors[1] = OrderHandler.commitModel.selector;
        selectors[2] = OrderHandler.disclose.selector;
        selectors[3] = OrderHandler.prove.selector;
        selectors[4] = OrderHandler.revealKey.selector;
        selectors[5] = OrderHandler.refund.selector;
        selectors[6] = OrderHandler.withdraw.selector;
        selectors[7] = OrderHandler.reoffer.selector;
        selectors[8] = OrderHandler.wait.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), selectors);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function invariant_solvent_endedOnce_pricesKept() public view {
        _checkMoney(_checkOrders());
        for (uint256 id = 1; id <= 2; ++id) {
            uint256 start = _orders.listing(id).offer.startPrice;
            uint256 price = _orders.price(id);
            assertGe(price, start / 10);
            assertLe(price, start * 100);
        }
    }

    /// @dev Orders go forward only, end once, and pay what they were placed for, whatever the price did since.
    /// @return held What the open ones hold, in each currency.
    function _checkOrders() private view returns (uint256[2] memory held) {
        assertFalse(_handler.movedBack());
        uint256 orders = _orders.orders();
        for (uint256 id = 1; id <= orders; ++id) {
            IOrders.Order memory o = _orders.order(id);
            bool ended = o.stage >= IOrders.Stage.Settled;
            assertTrue(o.stage == _handler.stageOf(id));
            assertEq(_handler.endings(id), ended ? 1 : 0);
            assertEq(o.price, _handler.paidOf(id));
            assertEq(o.bond, _handler.bondOf(id));
            if (!ended) held[o.datasetId == 2 ? 1 : 0] += uint256(o.price) + o.bond;
        }
    }

    /// @dev What came in is what is held for open orders, owed, or withdrawn; to the wei, in each currency.
    function _checkMoney(uint256[2] memory held) private view {
        address[2] memory currencies = _handler.currencies();
        address[] memory actors = _handler.actors();
        for (uint256 c; c < 2; ++c) {
            uint256 owed;
            for (uint256 i; i < actors.length; ++i) {
                owed += _orders.credited(currencies[c], actors[i]);
            }
            assertEq(_handler.balanceIn(currencies[c]), owed + held[c]);
            assertEq(_handler.receivedIn(currencies[c]), owed + held[c] + _handler.withdrawnIn(currencies[c]));
        }
    }
}
