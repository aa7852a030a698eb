// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {ContestFixture} from "./support/ContestFixture.sol";

contract ContestsSettleTest is ContestFixture {
    function test_settle_returnsTheBond(bool inToken, uint96 bond, address caller) public {
        _useToken(inToken);
        terms.submissionBond = bond;
        uint256 id = _contestAt(IContests.Phase.Closed);
        vm.expectEmit(address(contests));
        emit IContests.EntrySettled(id, 0);
        vm.prank(caller);
        contests.settle(id, 0);
        assertEq(_credited(SUBMITTER), bond);
        assertTrue(contests.entry(id, 0).settled);
    }

    function test_settle_onceScored() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _evaluate(id, 0);
        contests.settle(id, 0);
        assertEq(_credited(SUBMITTER), terms.submissionBond);
    }

    /// @dev Revealed, but never run in the time there was: the bond comes back.
    function test_settle_ofAnEntryNobodyEvaluated() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        vm.warp(contests.schedule(id).evaluate);
        contests.finalize(id);
        contests.settle(id, 0);
        assertEq(_credited(SUBMITTER), terms.submissionBond);
    }

    function test_settle_burnsIf_notRevealed() public {
        uint256 id = _contestAt(IContests.Phase.Reveal);
        _toRevealTest(id);
        contests.settle(id, 0);
        assertEq(_credited(BURN), terms.submissionBond);
        assertEq(_credited(SUBMITTER), 0);
    }

    function test_settle_burnsIf_disqualified() public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        bytes memory model = _best();
        model[0] = 0x00;
        _commit(id, SUBMITTER, model);
        _toReveal(id);
        _reveal(id, 0);
        _toRevealTest(id);
        _revealTest(id);
        bytes memory rows = _rows(id, 0);
        contests.evaluate(id, 0, openings[id][0], rows, "");
        contests.settle(id, 0);
        assertEq(_credited(BURN), terms.submissionBond);
    }

    function test_settle_doesNotPayTheUnrevealedOnDefault() public {
        uint256 id = _contestAt(IContests.Phase.Reveal);
        _reveal(id, 0);
        _toRevealTraining(id);
        contests.finalize(id);
        contests.settle(id, 0);
        contests.settle(id, 1);
        assertEq(_credited(SUBMITTER), 22 ether * 2_500 / 10_000 + terms.submissionBond);
        assertEq(_credited(RIVAL), 0);
        assertEq(_credited(BURN), 22 ether * 7_500 / 10_000 + terms.submissionBond);
    }

    function test_settle_revertsIf_settled() public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        contests.settle(id, 0);
        _refused(id, 0, abi.encodeWithSelector(IEscrow.NothingOwed.selector, SUBMITTER));
    }

    function test_settle_revertsIf_stillToReveal() public {
        uint256 id = _contestAt(IContests.Phase.Reveal);
        uint64 opens = contests.schedule(id).reveal;
        vm.warp(opens - 1);
        _refused(id, 0, abi.encodeWithSelector(IContests.TooEarly.selector, opens - 1, opens));
    }

    function test_settle_revertsIf_stillToEvaluate() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _refused(id, 0, abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Tested));
    }

    function test_settle_revertsIf_entryIsUnknown(uint256 entryId) public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        entryId = bound(entryId, 2, type(uint256).max);
        _refused(id, entryId, abi.encodeWithSelector(IContests.UnknownEntry.selector, id, entryId));
    }

    function _refused(uint256 id, uint256 entryId, bytes memory reason) private {
        vm.expectRevert(reason);
        contests.settle(id, entryId);
    }
}
