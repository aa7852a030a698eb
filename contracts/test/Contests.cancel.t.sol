// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {ContestFixture} from "./support/ContestFixture.sol";

contract ContestsCancelTest is ContestFixture {
    function test_cancel(bool inToken, uint96 gift) public {
        _useToken(inToken);
        uint256 id = _open();
        _fund(id, FUNDER, gift);

        vm.expectEmit(address(contests));
        emit IEscrow.Credited(id, ORGANIZER, terms.token, terms.bond);
        vm.expectEmit(address(contests));
        emit IContests.ContestCancelled(id);
        vm.prank(ORGANIZER);
        contests.cancel(id);

        IContests.Contest memory c = contests.contest(id);
        assertTrue(c.status == IContests.Status.Cancelled);
        assertTrue(contests.phase(id) == IContests.Phase.Closed);
        assertEq(c.refundable, uint256(terms.reward) + gift);
        assertEq(_credited(ORGANIZER), terms.bond);

        contests.refund(id, ORGANIZER);
        if (gift > 0) contests.refund(id, FUNDER);
        assertEq(_credited(ORGANIZER), uint256(terms.bond) + terms.reward);
        assertEq(_credited(FUNDER), gift);
    }

    function test_cancel_upToTheLastBlock() public {
        uint256 id = _open();
        vm.roll(contests.contest(id).beaconBlock - 1 - MIN_DELAY / 2);
        vm.prank(ORGANIZER);
        contests.cancel(id);
    }

    function test_cancel_revertsIf_callerIsNotOrganizer(address caller) public {
        vm.assume(caller != ORGANIZER);
        uint256 id = _open();
        vm.expectRevert(abi.encodeWithSelector(IContests.NotOrganizer.selector, caller, ORGANIZER));
        vm.prank(caller);
        contests.cancel(id);
    }

    function test_cancel_revertsIf_theBeaconBlockIsNear(uint32 after_) public {
        uint256 id = _open();
        uint256 lastBlock = contests.contest(id).beaconBlock - 1 - MIN_DELAY / 2;
        uint256 number = lastBlock + 1 + after_;
        vm.roll(number);
        vm.expectRevert(abi.encodeWithSelector(IContests.TooLateToCancel.selector, number, lastBlock));
        vm.prank(ORGANIZER);
        contests.cancel(id);
    }

    function test_cancel_revertsIf_drawn() public {
        _cancelRefused(_contestAt(IContests.Phase.Commit), IContests.Status.Drawn);
    }

    function test_cancel_revertsIf_tested() public {
        _cancelRefused(_contestAt(IContests.Phase.Evaluate), IContests.Status.Tested);
    }

    function test_cancel_revertsIf_cancelled() public {
        uint256 id = _open();
        vm.prank(ORGANIZER);
        contests.cancel(id);
        _cancelRefused(id, IContests.Status.Cancelled);
    }

    function _cancelRefused(uint256 id, IContests.Status status) private {
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, status));
        vm.prank(ORGANIZER);
        contests.cancel(id);
    }
}
