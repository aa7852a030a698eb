// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {IContests} from "../src/interfaces/IContests.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {ContestFixture} from "./support/ContestFixture.sol";

contract ContestsViewsTest is ContestFixture {
    function test_phase(uint256 which) public {
        IContests.Phase phase =
            IContests.Phase(bound(which, uint256(IContests.Phase.Open), uint256(IContests.Phase.Closed)));
        if (phase == IContests.Phase.RevealTraining || phase == IContests.Phase.Confirm) return;
        assertTrue(contests.phase(_contestAt(phase)) == phase);
    }

    function test_phase_afterEachDeadline() public {
        terms.onDefault = IContests.OnDefault.ScoreOnTraining;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        IContests.Schedule memory s = contests.schedule(id);
        vm.warp(s.test - 1);
        assertTrue(contests.phase(id) == IContests.Phase.RevealTest);
        vm.warp(s.test);
        assertTrue(contests.phase(id) == IContests.Phase.RevealTraining);
        vm.warp(s.training);
        assertTrue(contests.phase(id) == IContests.Phase.Finalize);
    }

    function test_phase_whenNobodyEntered() public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        _toReveal(id);
        assertTrue(contests.phase(id) == IContests.Phase.Reveal);
        _toRevealTest(id);
        assertTrue(contests.phase(id) == IContests.Phase.RevealTest);
        vm.warp(contests.schedule(id).test);
        assertTrue(contests.phase(id) == IContests.Phase.Finalize);
    }

    function test_schedule_isEmptyBeforeTheDraw() public {
        assertEq(abi.encode(contests.schedule(_open())), new bytes(192));
    }

    function test_entry_revertsIf_unknown(uint256 id, uint256 entryId) public {
        vm.expectRevert(abi.encodeWithSelector(IContests.UnknownEntry.selector, id, entryId));
        contests.entry(id, entryId);
    }

    function test_contest_revertsIf_unknown(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IContests.UnknownContest.selector, id));
        contests.contest(id);
    }

    function test_multicall_settlesAndRefundsAtOnce() public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        bytes[] memory calls = new bytes[](3);
        calls[0] = abi.encodeCall(IContests.settle, (id, 0));
        calls[1] = abi.encodeCall(IContests.settle, (id, 1));
        calls[2] = abi.encodeCall(IEscrow.withdraw, (COIN, SUBMITTER));
        Multicall(address(contests)).multicall(calls);
        assertEq(SUBMITTER.balance, terms.submissionBond);
    }

    /// @dev One coin sent must not be counted by two calls.
    function test_multicall_takesNoCoin() public {
        uint256 id = _open();
        vm.deal(FUNDER, 1 ether);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(IContests.fund, (id, 1 ether));
        calls[1] = calls[0];
        vm.prank(FUNDER);
        (bool done,) = address(contests).call{value: 1 ether}(abi.encodeCall(Multicall.multicall, (calls)));
        assertFalse(done);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, 0, 1 ether));
        vm.prank(FUNDER);
        Multicall(address(contests)).multicall(calls);
    }

    function test_takesNoCoinWithoutAReason() public {
        vm.deal(STRANGER, 1);
        vm.prank(STRANGER);
        (bool done,) = address(contests).call{value: 1}("");
        assertFalse(done);
    }
}
