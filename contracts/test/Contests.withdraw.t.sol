// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {ContestFixture} from "./support/ContestFixture.sol";

contract ContestsWithdrawTest is ContestFixture {
    function test_withdraw(bool inToken, address caller) public {
        _useToken(inToken);
        _contestAt(IContests.Phase.Closed);
        uint256 due = _credited(PAYOUT);
        vm.expectEmit(address(contests));
        emit IEscrow.Withdrawn(terms.token, PAYOUT, due);
        vm.prank(caller);
        assertEq(contests.withdraw(terms.token, PAYOUT), due);
        assertEq(_balance(terms.token, PAYOUT), due);
        assertEq(_credited(PAYOUT), 0);
    }

    function test_withdraw_ofManyContestsAtOnce() public {
        _contestAt(IContests.Phase.Closed);
        _contestAt(IContests.Phase.Closed);
        assertEq(contests.withdraw(terms.token, PAYOUT), 19.8 ether);
    }

    /// @dev Everything that came in goes out.
    function test_withdraw_leavesNothing(bool inToken) public {
        _useToken(inToken);
        uint256 id = _contestAt(IContests.Phase.Closed);
        contests.settle(id, 0);
        contests.settle(id, 1);
        address[5] memory accounts = [PAYOUT, SUBMITTER, RIVAL, ORGANIZER, BURN];
        for (uint256 i; i < accounts.length; ++i) {
            contests.withdraw(terms.token, accounts[i]);
        }
        assertEq(_balance(terms.token, address(contests)), 0);
    }

    function test_withdraw_revertsIf_nothingIsOwed(address token_, address account) public {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.NothingOwed.selector, account));
        contests.withdraw(token_, account);
    }

    function test_withdraw_revertsIf_withdrawn() public {
        _contestAt(IContests.Phase.Closed);
        contests.withdraw(terms.token, PAYOUT);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.NothingOwed.selector, PAYOUT));
        contests.withdraw(COIN, PAYOUT);
    }
}
