// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IScorer} from "../src/interfaces/IScorer.sol";
import {ContestFixture} from "./support/ContestFixture.sol";

contract ContestsEvaluateTest is ContestFixture {
    function test_evaluate(address caller) public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        bytes memory rows = _rows(id, 0);
        IContests.Opening memory opening = openings[id][1];
        // Ten rows: of six of class 0 two are taken for class 1, none of class 1 is missed.
        bytes memory counts = abi.encodePacked(uint16(4), uint16(2), uint16(0), uint16(4));

        vm.expectEmit(address(contests));
        emit IContests.EntryEvaluated(id, 1, 0, counts, true, 8_000, true);
        vm.prank(caller);
        contests.evaluate(id, 1, opening, rows, "");

        IContests.Entry memory e = contests.entry(id, 1);
        assertTrue(e.status == IContests.EntryStatus.Scored);
        assertEq(e.scoreBps, 8_000);
        assertEq(contests.contest(id).evaluated, 1);
        _assertRanking(id, RIVAL, 1, 8_000);
    }

    function test_evaluate_belowTheThreshold() public {
        terms.thresholdBps = 8_001;
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _evaluate(id, 1);
        assertTrue(contests.entry(id, 1).status == IContests.EntryStatus.Scored);
        assertEq(contests.entry(id, 1).scoreBps, 8_000);
        assertEq(contests.ranking(id).length, 0);
    }

    /// @dev Chunk by chunk, and any entry's chunks between another's.
    function test_evaluate_resumes(uint256 testGroups, uint256 chunkGroups, uint256 order) public {
        terms.testGroups = uint32(bound(testGroups, 1, GROUPS - 1));
        terms.chunkGroups = uint32(bound(chunkGroups, 1, GROUPS));
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        uint256 chunks = (terms.testGroups + terms.chunkGroups - 1) / terms.chunkGroups;
        uint256[2] memory done;
        while (done[0] + done[1] < 2 * chunks) {
            uint256 entryId = order & 1;
            if (done[entryId] == chunks) entryId = 1 - entryId;
            order >>= 1;
            _evaluateChunk(id, entryId);
            IContests.Entry memory e = contests.entry(id, entryId);
            assertEq(e.chunks, ++done[entryId]);
            assertTrue((e.status == IContests.EntryStatus.Scored) == (done[entryId] == chunks));
        }
        assertEq(contests.entry(id, 0).scoreBps, 10_000);
        assertEq(contests.entry(id, 1).scoreBps, 8_000);
        assertEq(contests.contest(id).evaluated, 2);
        assertTrue(contests.phase(id) == IContests.Phase.Finalize);
    }

    function test_evaluate_emitsPartialCounts() public {
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        bytes memory rows = _rows(id, 0);
        IContests.Opening memory opening = openings[id][0];
        bytes memory counts = abi.encodePacked(uint16(3), uint16(0), uint16(0), uint16(2));
        vm.expectEmit(address(contests));
        emit IContests.EntryEvaluated(id, 0, 0, counts, false, 0, false);
        contests.evaluate(id, 0, opening, rows, "");
        assertEq(contests.contest(id).evaluated, 0);
        assertEq(contests.ranking(id).length, 0);
    }

    /// @dev The other metrics, worked out by hand from the counts of test_evaluate: recalls 4/6 and 4/4; F1 8/10 and 8/10.
    function test_evaluate_otherMetrics() public {
        terms.metric = IContests.Metric.BalancedAccuracy;
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _evaluate(id, 1);
        assertEq(contests.entry(id, 1).scoreBps, 8_333);

        terms.metric = IContests.Metric.MacroF1;
        id = _contestAt(IContests.Phase.Evaluate);
        _evaluate(id, 1);
        assertEq(contests.entry(id, 1).scoreBps, 8_000);
    }

    function test_evaluate_disqualifies(uint256 which) public {
        (bytes memory model, IScorer.Fault fault) = _faulty(bound(which, 0, 4));
        uint256 id = _revealed(model);
        bytes memory rows = _rows(id, 0);
        IContests.Opening memory opening = openings[id][0];

        vm.expectEmit(address(contests));
        emit IContests.EntryDisqualified(id, 0, uint8(fault));
        contests.evaluate(id, 0, opening, rows, "");

        assertTrue(contests.entry(id, 0).status == IContests.EntryStatus.Disqualified);
        assertEq(contests.contest(id).evaluated, 1);
        assertEq(contests.ranking(id).length, 0);
    }

    // ---- Ranking ----

    /// @dev Whatever the order of evaluations: by score, then by commitment.
    function test_evaluate_ranks(uint256 seed, uint256 places) public {
        places = bound(places, 1, 8);
        delete terms.payoutBps;
        for (uint256 i; i < places; ++i) {
            terms.payoutBps[i] = uint16(i == 0 ? 10_000 - 1_000 * (places - 1) : 1_000);
        }
        uint256 id = _contestAt(IContests.Phase.Commit);
        uint256 entries = 10;
        uint16[] memory scores = new uint16[](entries);
        for (uint256 i; i < entries; ++i) {
            uint256 quality = uint256(keccak256(abi.encode(seed, i))) % 3;
            scores[i] = [10_000, 8_000, 0][quality];
            _commit(id, makeAddr(vm.toString(i)), quality == 0 ? _best() : quality == 1 ? _good() : _poor());
        }
        _toReveal(id);
        for (uint256 i; i < entries; ++i) {
            _reveal(id, i);
        }
        _toRevealTest(id);
        _revealTest(id);
        for (uint256 i; i < entries; ++i) {
            _evaluate(id, (i * 7 + seed % 10) % entries);
        }

        IContests.Rank[] memory ranks = contests.ranking(id);
        uint256 place;
        for (uint256 score = 10_000; score >= 8_000; score -= 2_000) {
            for (uint256 i; i < entries; ++i) {
                if (scores[i] != score || place == places) continue;
                assertEq(ranks[place].entry, i);
                assertEq(ranks[place].scoreBps, score);
                assertEq(ranks[place++].payout, makeAddr(vm.toString(i)));
            }
        }
        assertEq(ranks.length, place);
    }

    // ---- What is refused ----

    function test_evaluate_revertsIf_notTested() public {
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        IContests.Opening memory opening = openings[id][0];
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Drawn));
        contests.evaluate(id, 0, opening, "", "");
    }

    function test_evaluate_revertsIf_tooLate(uint32 late) public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        uint64 deadline = contests.schedule(id).evaluate;
        vm.warp(uint256(deadline) + late);
        _refused(
            id,
            0,
            openings[id][0],
            _rows(id, 0),
            "",
            abi.encodeWithSelector(IContests.TooLate.selector, uint256(deadline) + late, deadline)
        );
    }

    function test_evaluate_revertsIf_notRevealed() public {
        uint256 id = _contestAt(IContests.Phase.Reveal);
        _reveal(id, 0);
        _toRevealTest(id);
        _revealTest(id);
        _refused(
            id,
            1,
            openings[id][1],
            _rows(id, 0),
            "",
            abi.encodeWithSelector(IContests.WrongEntryStatus.selector, IContests.EntryStatus.Committed)
        );
    }

    function test_evaluate_revertsIf_evaluated() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _evaluate(id, 0);
        _refused(
            id,
            0,
            openings[id][0],
            _rows(id, 0),
            counted[id][0],
            abi.encodeWithSelector(IContests.WrongEntryStatus.selector, IContests.EntryStatus.Scored)
        );
    }

    function test_evaluate_revertsIf_modelIsAnother() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        IContests.Opening memory opening = openings[id][1];
        opening.model = _best();
        bytes32 computed = _commitment(id, RIVAL, opening);
        bytes32 committed = contests.entry(id, 1).commitment;
        _refused(
            id,
            1,
            opening,
            _rows(id, 0),
            "",
            abi.encodeWithSelector(IContests.WrongCommitment.selector, computed, committed)
        );
    }

    function test_evaluate_revertsIf_rowsDiffer(uint256 place, uint8 change) public {
        vm.assume(change != 0);
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        bytes memory rows = _rows(id, 0);
        bytes32 revealed = keccak256(rows);
        rows[bound(place, 0, rows.length - 1)] ^= bytes1(change);
        _refused(
            id,
            0,
            openings[id][0],
            rows,
            "",
            abi.encodeWithSelector(IContests.WrongRows.selector, keccak256(rows), revealed)
        );
    }

    function test_evaluate_revertsIf_chunkIsAnother() public {
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        bytes memory rows = _rows(id, 1);
        bytes32 revealed = keccak256(_rows(id, 0));
        _refused(
            id,
            0,
            openings[id][0],
            rows,
            "",
            abi.encodeWithSelector(IContests.WrongRows.selector, keccak256(rows), revealed)
        );
    }

    function test_evaluate_revertsIf_countsAreMadeUp(bytes calldata counts) public {
        vm.assume(counts.length > 0);
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _refused(
            id,
            0,
            openings[id][0],
            _rows(id, 0),
            counts,
            abi.encodeWithSelector(IContests.WrongCounts.selector, keccak256(counts), bytes32(0))
        );
    }

    function test_evaluate_revertsIf_countsAreForgotten() public {
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _evaluateChunk(id, 0);
        bytes32 stored = keccak256(counted[id][0]);
        _refused(
            id,
            0,
            openings[id][0],
            _rows(id, 1),
            "",
            abi.encodeWithSelector(IContests.WrongCounts.selector, bytes32(0), stored)
        );
    }

    function test_evaluate_revertsIf_countsAreAnotherEntrys() public {
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _evaluateChunk(id, 0);
        _evaluateChunk(id, 1);
        bytes memory others = counted[id][0];
        bytes32 stored = keccak256(counted[id][1]);
        _refused(
            id,
            1,
            openings[id][1],
            _rows(id, 1),
            others,
            abi.encodeWithSelector(IContests.WrongCounts.selector, keccak256(others), stored)
        );
    }

    function _faulty(uint256 which) private pure returns (bytes memory model, IScorer.Fault fault) {
        model = which < 4 ? _best() : _bestLinear();
        if (which == 0) (model[0], fault) = (0x02, IScorer.Fault.Version);
        if (which == 1) (model[5], fault) = (0x0b, IScorer.Fault.Depth);
        if (which == 2) (model, fault) = (bytes.concat(model, hex"00"), IScorer.Fault.Length);
        if (which == 3) (model[5], fault) = (0x02, IScorer.Fault.Length);
        if (which == 4) (model[11], fault) = (0xff, IScorer.Fault.Unsound); // a bias of 2^24 in a lane of 21 bits
    }

    function _revealed(bytes memory model) private returns (uint256 id) {
        id = _contestAt(IContests.Phase.Commit);
        _commit(id, SUBMITTER, model);
        _toReveal(id);
        _reveal(id, 0);
        _toRevealTest(id);
        _revealTest(id);
    }

    function _assertRanking(uint256 id, address payout, uint256 entryId, uint256 scoreBps) private view {
        IContests.Rank[] memory ranks = contests.ranking(id);
        assertEq(ranks.length, 1);
        assertEq(ranks[0].payout, payout);
        assertEq(ranks[0].entry, entryId);
        assertEq(ranks[0].scoreBps, scoreBps);
    }

    function _refused(
        uint256 id,
        uint256 entryId,
        IContests.Opening memory opening,
        bytes memory rows,
        bytes memory counts,
        bytes memory reason
    ) private {
        vm.expectRevert(reason);
        contests.evaluate(id, entryId, opening, rows, counts);
    }
}
