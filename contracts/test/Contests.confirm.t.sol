// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {ClaimFixture} from "./support/ClaimFixture.sol";

contract ContestsConfirmTest is ClaimFixture {
    function test_confirm(bool inToken) public {
        _useToken(inToken);
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _claimTruly(id, 0);
        _claimTruly(id, 1);
        vm.warp(contests.claimOf(id, 0).ends);
        vm.expectEmit(address(contests));
        emit IContests.ClaimConfirmed(id, 1, 8_000, true);
        contests.confirm(id, 1);
        contests.confirm(id, 0);

        assertTrue(contests.entry(id, 0).status == IContests.EntryStatus.Scored);
        assertEq(contests.entry(id, 0).scoreBps, 10_000);
        assertEq(_credited(SUBMITTER), CLAIM_BOND);
        assertEq(_credited(RIVAL), CLAIM_BOND);
        contests.finalize(id);
        assertEq(_credited(PAYOUT), 9.9 ether);
        contests.settle(id, 0);
        assertEq(_credited(SUBMITTER), CLAIM_BOND + terms.submissionBond);
    }

    /// @dev Claimed at the last moment: there is time to challenge, and as much to confirm, before the contest is closed.
    function test_confirm_afterAClaimAtTheLastMoment() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        IContests.Schedule memory s = contests.schedule(id);
        vm.warp(s.evaluate - 1);
        _claimTruly(id, 0);
        vm.warp(s.evaluate);
        assertTrue(contests.phase(id) == IContests.Phase.Confirm);
        vm.expectRevert(abi.encodeWithSelector(IContests.TooEarly.selector, s.evaluate, s.confirm));
        contests.finalize(id);
        vm.warp(s.confirm - 1);
        contests.confirm(id, 0);
        vm.warp(s.confirm);
        contests.finalize(id);
        assertEq(_credited(PAYOUT), 9.9 ether);
    }

    /// @dev Nobody confirmed: no score, but the bonds come back.
    function test_confirm_leftUndone() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _claimTruly(id, 0);
        vm.warp(contests.schedule(id).confirm);
        contests.finalize(id);
        contests.settle(id, 0);
        assertEq(_credited(SUBMITTER), CLAIM_BOND + terms.submissionBond);
        assertEq(_credited(PAYOUT), 0);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Finalized));
        contests.confirm(id, 0);
    }

    function test_confirm_revertsIf_tooEarly() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _claimTruly(id, 0);
        uint64 ends = contests.claimOf(id, 0).ends;
        vm.warp(ends - 1);
        vm.expectRevert(abi.encodeWithSelector(IContests.TooEarly.selector, ends - 1, ends));
        contests.confirm(id, 0);
    }

    function test_confirm_revertsIf_notClaimed() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongEntryStatus.selector, IContests.EntryStatus.Revealed));
        contests.confirm(id, 0);
    }

    function test_confirm_revertsIf_confirmedAlready() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _claimTruly(id, 0);
        vm.warp(contests.claimOf(id, 0).ends);
        contests.confirm(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongEntryStatus.selector, IContests.EntryStatus.Scored));
        contests.confirm(id, 0);
    }
}
