// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {ContestFixture} from "./support/ContestFixture.sol";

contract ContestsFinalizeTest is ContestFixture {
    function test_finalize_paysTheWinner(bool inToken, uint96 gift, uint16 burnBps, address caller) public {
        _useToken(inToken);
        terms.burnBps = uint16(bound(burnBps, 0, 10_000));
        uint256 id = _open();
        _draw(id);
        _fund(id, FUNDER, gift);
        _play(id);
        uint256 reward = uint256(terms.reward) + gift;
        uint256 burned = reward * terms.burnBps / 10_000;

        vm.expectEmit(address(contests));
        emit IContests.ContestFinalized(id, IContests.Status.Finalized, 0);
        vm.prank(caller);
        contests.finalize(id);

        assertTrue(contests.contest(id).status == IContests.Status.Finalized);
        assertEq(_credited(PAYOUT), reward - burned);
        assertEq(_credited(BURN), burned);
        assertEq(_credited(ORGANIZER), terms.bond);
        assertEq(_credited(RIVAL), 0);
    }

    function test_finalize_paysByRank(uint96 reward, uint16 second) public {
        terms.reward = reward;
        terms.burnBps = 0;
        terms.payoutBps[1] = uint16(bound(second, 1, 9_999));
        terms.payoutBps[0] = 10_000 - terms.payoutBps[1];
        uint256 id = _contestAt(IContests.Phase.Finalize);
        contests.finalize(id);
        uint256 first = uint256(reward) * terms.payoutBps[0] / 10_000;
        assertEq(_credited(PAYOUT), first);
        assertEq(_credited(RIVAL), uint256(reward) * terms.payoutBps[1] / 10_000);
        assertEq(contests.contest(id).refundable, reward - first - _credited(RIVAL));
    }

    /// @dev What is set aside for a rank that nobody reached goes back to who gave it.
    function test_finalize_refundsRanksNobodyReached() public {
        (terms.payoutBps[0], terms.payoutBps[1], terms.payoutBps[2]) = (5_000, 3_000, 2_000);
        uint256 id = _contestAt(IContests.Phase.Finalize);
        contests.finalize(id);
        assertEq(contests.contest(id).refundable, 2 ether);
        assertEq(_credited(PAYOUT), 4.95 ether);
        assertEq(_credited(RIVAL), 2.97 ether);
        assertEq(_credited(BURN), 0.08 ether);
    }

    function test_finalize_refundsIf_nobodyQualifies() public {
        terms.thresholdBps = 10_000;
        uint256 id = _contestAt(IContests.Phase.Commit);
        _commit(id, RIVAL, _good());
        _toReveal(id);
        _reveal(id, 0);
        _toRevealTest(id);
        _revealTest(id);
        _evaluate(id, 0);
        contests.finalize(id);
        assertEq(contests.contest(id).refundable, terms.reward);
        assertEq(_credited(ORGANIZER), terms.bond);
        assertEq(_credited(BURN), 0);
    }

    function test_finalize_afterTheTimeToEvaluate() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _evaluate(id, 1);
        vm.warp(contests.schedule(id).evaluate);
        contests.finalize(id);
        assertEq(_credited(RIVAL), 9.9 ether);
    }

    function test_finalize_refundsIf_nobodyEntered(bool committed) public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        if (committed) _commit(id, SUBMITTER, _best());
        _toRevealTest(id);
        _revealTest(id);
        contests.finalize(id);
        assertTrue(contests.contest(id).status == IContests.Status.Finalized);
        assertEq(contests.contest(id).refundable, terms.reward);
        assertEq(_credited(ORGANIZER), terms.bond);
    }

    function test_finalize_burnsTheBondIf_nobodyEnteredAndTheTestIsWithheld(bool committed, bool fallsBack) public {
        if (fallsBack) terms.onDefault = IContests.OnDefault.ScoreOnTraining;
        uint256 id = _contestAt(IContests.Phase.Commit);
        if (committed) _commit(id, SUBMITTER, _best());
        vm.warp(contests.schedule(id).test);
        contests.finalize(id);
        assertTrue(contests.contest(id).status == IContests.Status.Defaulted);
        assertEq(contests.contest(id).refundable, terms.reward);
        assertEq(_credited(BURN), terms.bond);
        contests.refund(id, ORGANIZER);
        assertEq(_credited(ORGANIZER), terms.reward);
    }

    function test_finalize_defaults_returnsWhatOthersGave(bool inToken, uint96 gift, uint96 more) public {
        vm.assume(gift > 0);
        _useToken(inToken);
        uint256 id = _open();
        _draw(id);
        _fund(id, FUNDER, gift);
        _fund(id, ORGANIZER, more);
        _commit(id, SUBMITTER, _best());
        _toReveal(id);
        _reveal(id, 0);
        _toRevealTraining(id);
        contests.finalize(id);

        uint256 pot = uint256(terms.reward) + terms.bond + more;
        uint256 share = pot * terms.defaultCapBps / 10_000;
        contests.settle(id, 0);
        contests.refund(id, FUNDER);
        assertEq(_credited(SUBMITTER), share + terms.submissionBond);
        assertEq(_credited(BURN), pot - share);
        assertEq(_credited(FUNDER), gift);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.NothingOwed.selector, ORGANIZER));
        contests.refund(id, ORGANIZER);
    }

    function test_finalize_voidsIf_notDrawn(bool inToken, uint32 late) public {
        _useToken(inToken);
        uint256 id = _open();
        vm.roll(uint256(contests.contest(id).beaconBlock) + beacon.window() + 1 + late);
        assertTrue(contests.phase(id) == IContests.Phase.Finalize);
        vm.expectEmit(address(contests));
        emit IContests.ContestFinalized(id, IContests.Status.Void, terms.reward);
        contests.finalize(id);
        assertEq(_credited(BURN), terms.bond);
        assertEq(_credited(ORGANIZER), 0);
        contests.refund(id, ORGANIZER);
        assertEq(_credited(ORGANIZER), terms.reward);
    }

    /// @dev Test groups withheld: reward and bond belong to who revealed an entry, up to the cap; the rest is burned.
    function test_finalize_defaults(bool inToken, uint96 reward, uint96 bond, uint16 capBps) public {
        _useToken(inToken);
        (terms.reward, terms.bond) = (reward, bond);
        terms.defaultCapBps = uint16(bound(capBps, 1, 10_000));
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        _toRevealTraining(id);
        contests.finalize(id);

        assertTrue(contests.contest(id).status == IContests.Status.Defaulted);
        uint256 pot = uint256(reward) + bond;
        uint256 share = pot / 2 < pot * terms.defaultCapBps / 10_000 ? pot / 2 : pot * terms.defaultCapBps / 10_000;
        assertEq(_credited(BURN), pot - 2 * share);
        contests.settle(id, 0);
        contests.settle(id, 1);
        assertEq(_credited(SUBMITTER), share + terms.submissionBond);
        assertEq(_credited(RIVAL), share + terms.submissionBond);
        assertEq(_credited(ORGANIZER), 0);
    }

    function test_finalize_defaultsIf_revealedInPart() public {
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        (bytes memory opened, bytes32[] memory proof) = _records(_slice(_groups(id, true), 0, 1));
        vm.prank(ORGANIZER);
        contests.revealTest(id, opened, proof);
        _toRevealTraining(id);
        contests.finalize(id);
        assertTrue(contests.contest(id).status == IContests.Status.Defaulted);
    }

    /// @dev Scored on the training groups instead: the reward is won, the bond is burned.
    function test_finalize_burnsTheBondIf_scoredOnTraining() public {
        terms.onDefault = IContests.OnDefault.ScoreOnTraining;
        terms.chunkGroups = 10;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        _toRevealTraining(id);
        (bytes memory opened, bytes32[] memory proof) = _records(_groups(id, false));
        contests.revealTest(id, opened, proof);
        _evaluate(id, 0);
        _evaluate(id, 1);
        contests.finalize(id);
        assertEq(_credited(PAYOUT), 9.9 ether);
        assertEq(_credited(BURN), uint256(terms.bond) + 0.1 ether);
        assertEq(_credited(ORGANIZER), 0);
    }

    function test_finalize_defaultsIf_trainingIsNotRevealedEither() public {
        terms.onDefault = IContests.OnDefault.ScoreOnTraining;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        vm.warp(contests.schedule(id).training - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IContests.TooEarly.selector, vm.getBlockTimestamp(), vm.getBlockTimestamp() + 1)
        );
        contests.finalize(id);
        vm.warp(contests.schedule(id).training);
        contests.finalize(id);
        assertTrue(contests.contest(id).status == IContests.Status.Defaulted);
    }

    // ---- What is refused ----

    function test_finalize_revertsIf_undecided() public {
        uint256 id = _open();
        _refused(id, abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Open));
        vm.roll(uint256(contests.contest(id).beaconBlock) + beacon.window());
        _refused(id, abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Open));

        vm.roll(20_000);
        id = _contestAt(IContests.Phase.RevealTest);
        uint64 decided = contests.schedule(id).test;
        vm.warp(decided - 1);
        _refused(id, abi.encodeWithSelector(IContests.TooEarly.selector, decided - 1, decided));
    }

    function test_finalize_revertsIf_theTestMayStillBeRevealed() public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        uint64 decided = contests.schedule(id).test;
        vm.warp(decided - 1);
        _refused(id, abi.encodeWithSelector(IContests.TooEarly.selector, decided - 1, decided));
    }

    function test_finalize_revertsIf_entriesAreNotEvaluated() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _evaluate(id, 1);
        uint64 decided = contests.schedule(id).evaluate;
        vm.warp(decided - 1);
        _refused(id, abi.encodeWithSelector(IContests.TooEarly.selector, decided - 1, decided));
    }

    function test_finalize_revertsIf_closed() public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        _refused(id, abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Finalized));
    }

    function _play(uint256 id) private {
        _commit(id, SUBMITTER, _best());
        _commit(id, RIVAL, _good());
        _toReveal(id);
        _reveal(id, 0);
        _reveal(id, 1);
        _toRevealTest(id);
        _revealTest(id);
        _evaluate(id, 0);
        _evaluate(id, 1);
    }

    function _refused(uint256 id, bytes memory reason) private {
        vm.expectRevert(reason);
        contests.finalize(id);
    }
}
