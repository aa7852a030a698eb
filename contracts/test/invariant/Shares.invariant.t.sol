// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "../support/Test.sol";
import {ShareHandler} from "./ShareHandler.sol";

contract SharesInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    ShareHandler private handler;

    function setUp() public {
        handler = new ShareHandler();
        handler.setUp();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory verbs = new bytes4[](6);
        (verbs[0], verbs[1], verbs[2]) = (handler.earn.selector, handler.send.selector, handler.move.selector);
        (verbs[3], verbs[4], verbs[5]) = (handler.claim.selector, handler.buyOut.selector, handler.redeem.selector);
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), verbs);
    }

    /// @dev What was paid, what can be claimed, what is left of the price and less than a unit a move are all that arrived.
    /// forge-config: default.invariant.runs = 32
    /// forge-config: default.invariant.fail_on_revert = false
    function invariant_paidAndClaimableIsWhatArrived() public view {
        for (uint256 t; t < 2; ++t) {
            address currency = handler.currencyOf(t == 1);
            uint256 pot = t == 1 ? handler.target().pot() : 0;
            uint256 arrived = handler.arrived(currency);
            assertEq(handler.available(currency), arrived - handler.paid(currency));
            uint256 owed = handler.claimableByAll(currency) + pot;
            assertLe(handler.paid(currency) + owed, arrived);
            // A move rounds for whoever gave and whoever got.
            assertLe(arrived - handler.paid(currency) - owed, 2 * handler.moves() + 4);
        }
    }

    /// @dev From wherever a run ended, everybody is paid what they could claim.
    function afterInvariant() public {
        handler.drain();
        invariant_paidAndClaimableIsWhatArrived();
        for (uint256 t; t < 2; ++t) {
            assertEq(handler.claimableByAll(handler.currencyOf(t == 1)), 0);
        }
    }
}
