// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPool} from "../../src/interfaces/IPool.sol";
import {Test} from "../support/Test.sol";
import {PoolHandler} from "./PoolHandler.sol";

contract PoolsInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    PoolHandler private handler;
    IPool private pool;
    address[] private members;
    uint16[] private sharesBps;

    function setUp() public {
        handler = new PoolHandler();
        handler.setUp();
        pool = handler.target();
        (members, sharesBps) = pool.members();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory verbs = new bytes4[](2);
        (verbs[0], verbs[1]) = (handler.send.selector, handler.withdraw.selector);
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), verbs);
    }

    /// @dev What was paid and what is here is what arrived; nobody has more than their share of it; what is due is here.
    /// forge-config: default.invariant.runs = 64
    function invariant_solvent_nobodyGetsMoreThanTheirShare() public view {
        for (uint256 t; t < 2; ++t) {
            address currency = handler.currencyOf(t == 1);
            uint256 sent = handler.sent(currency);
            assertEq(pool.arrived(currency), sent);
            assertEq(handler.gotByAll(currency) + handler.balance(currency), sent);
            uint256 due;
            for (uint256 i; i < members.length; ++i) {
                uint256 got = handler.got(currency, members[i]);
                assertEq(pool.paid(currency, members[i]), got);
                assertEq(got + pool.due(currency, members[i]), sent * sharesBps[i] / 10_000);
                due += pool.due(currency, members[i]);
            }
            assertLe(due, handler.balance(currency));
        }
    }

    /// @dev From wherever a run ended, everybody gets what is theirs, and less than a unit a member stays.
    function afterInvariant() public {
        handler.drain();
        invariant_solvent_nobodyGetsMoreThanTheirShare();
        for (uint256 t; t < 2; ++t) {
            address currency = handler.currencyOf(t == 1);
            for (uint256 i; i < members.length; ++i) {
                assertEq(pool.due(currency, members[i]), 0);
            }
            assertLt(handler.balance(currency), members.length);
        }
    }
}
