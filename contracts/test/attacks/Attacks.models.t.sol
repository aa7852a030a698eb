// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../../src/interfaces/IContests.sol";
import {IScorer} from "../../src/interfaces/IScorer.sol";
import {ContestFixture} from "../support/ContestFixture.sol";
import {ContestModels} from "../support/ContestModels.sol";
import {Vm} from "../support/Vm.sol";

/// @notice Attacks on which model wins: A5, A8, A11, A12, A18, A19, A21, A23.
contract AttacksModelsTest is ContestFixture {
    /// @dev There: all-zero weights scored 50% and were paid. Here what always names one class scores the majority share, which
    /// is not above it, whatever share the organizer declared.
    function test_attack_A5_allZeroWeightsAreNotPaid(uint16 declared) public {
        terms.baseline = uint16(bound(declared, 5_000, 5_999));
        terms.thresholdBps = terms.baseline + 1;
        uint256 id = _played(_zeros());
        assertEq(contests.entry(id, 0).scoreBps, 6_000);
        assertEq(contests.ranking(id).length, 0);
        contests.finalize(id);
        assertEq(_credited(PAYOUT), 0);
        assertEq(contests.contest(id).refundable, terms.reward);
    }

    /// @dev There: an entry copied from the mempool with a higher fee won the tie.
    function test_attack_A8_copiedEntryWinsNothing() public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        bytes32 seen = _commitment(id, SUBMITTER, _opening(SUBMITTER, _best()));
        vm.deal(RIVAL, terms.submissionBond);
        vm.prank(RIVAL);
        uint256 copy = contests.commit{value: terms.submissionBond}(id, seen);
        uint256 original = _commit(id, SUBMITTER, _best());

        // The copy cannot be opened, not even with the opening itself.
        _toReveal(id);
        _reveal(id, original);
        IContests.Opening memory opening = openings[id][original];
        vm.expectRevert(
            abi.encodeWithSelector(IContests.WrongCommitment.selector, _commitment(id, RIVAL, opening), seen)
        );
        vm.prank(RIVAL);
        contests.reveal(id, copy, opening);

        // Now that the model is seen, it is too late to commit to it.
        vm.deal(RIVAL, terms.submissionBond);
        vm.expectPartialRevert(IContests.TooLate.selector);
        vm.prank(RIVAL);
        contests.commit{value: terms.submissionBond}(id, "copy");
    }

    /// @dev The same model twice, the later commitment evaluated first: the earlier one is paid.
    function test_attack_A8_tieGoesToTheEarlierCommitment() public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        _commit(id, SUBMITTER, _best());
        _commit(id, RIVAL, _bestLinear());
        _toReveal(id);
        _reveal(id, 1);
        _reveal(id, 0);
        _toRevealTest(id);
        _revealTest(id);
        _evaluate(id, 1);
        _evaluate(id, 0);
        contests.finalize(id);
        assertEq(_credited(PAYOUT), 9.9 ether);
        assertEq(_credited(RIVAL), 0);
    }

    /// @dev There: a hidden width of 2^255 with empty biases was accepted. Here such an entry loses its bond, and neither wins
    /// nor stands in the way.
    function test_attack_A11_impossibleDimensionsAreDisqualified(uint16 width, uint256 length) public {
        width = uint16(bound(width, 1_025, 65_536));
        bytes memory body = new bytes(bound(length, 0, 200));
        bytes memory model = abi.encodePacked(
            ContestModels.header(ContestModels.MLP, FEATURES, CLASSES),
            uint8(21),
            uint8(2),
            width,
            uint16(CLASSES),
            body
        );
        _disqualified(model);
    }

    function test_attack_A11_missingBytesAreDisqualified(uint256 length) public {
        uint16[] memory widths = new uint16[](2);
        (widths[0], widths[1]) = (16, CLASSES);
        bytes memory model = ContestModels.network(FEATURES, 21, widths, 1);
        length = bound(length, 6, model.length - 1);
        assembly ("memory-safe") {
            mstore(model, length)
        }
        _disqualified(model);
    }

    /// @dev There: the getter gave 0 for an entry that is not there. Here the event and the return value name the entry, and
    /// what is not there is an error.
    function test_attack_A12_entryIdsComeFromTheEvent(uint8 entries) public {
        entries = uint8(bound(entries, 1, 10));
        _contestAt(IContests.Phase.Commit);
        uint256 id = _contestAt(IContests.Phase.Commit);
        for (uint256 i; i < entries; ++i) {
            vm.recordLogs();
            uint256 entryId = _commit(id, i % 2 == 0 ? SUBMITTER : RIVAL, _best());
            Vm.Log[] memory logs = vm.getRecordedLogs();
            Vm.Log memory committed = logs[logs.length - 1];
            assertEq(committed.topics[0], IContests.EntryCommitted.selector);
            assertEq(uint256(committed.topics[1]), id);
            assertEq(uint256(committed.topics[2]), entryId);
            assertEq(entryId, i);
            assertEq(contests.entry(id, entryId).commitment, abi.decode(committed.data, (bytes32)));
        }
        vm.expectRevert(abi.encodeWithSelector(IContests.UnknownEntry.selector, id, entries));
        contests.entry(id, entries);
        vm.expectRevert(abi.encodeWithSelector(IContests.UnknownEntry.selector, 1, 0));
        contests.entry(1, 0);
    }

    /// @dev There: the best model needed more gas than a block had. Here what could not be run is refused before anybody pays,
    /// and what is accepted runs chunk by chunk (Contests.gas.t.sol runs the largest).
    function test_attack_A18_entriesTooBigToRunAreRefusedAtOpen() public {
        (terms.testGroups, terms.chunkGroups) = (9, 9);
        terms.maxModelBytes = 1_000_000;
        vm.expectPartialRevert(IContests.TooMuchGas.selector);
        contests.open(terms, dataset, "card");

        terms.maxModelBytes = 2_000;
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        for (uint256 chunk; chunk < 9; ++chunk) {
            _evaluateChunk(id, 0);
        }
        assertEq(contests.entry(id, 0).scoreBps, 10_000);

        // And a model above the cap cannot be revealed.
        id = _contestAt(IContests.Phase.Commit);
        bytes memory huge = bytes.concat(_best(), new bytes(2_000));
        _commit(id, SUBMITTER, huge);
        _toReveal(id);
        IContests.Opening memory opening = openings[id][0];
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongModel.selector, huge.length, 2_000));
        contests.reveal(id, 0, opening);
    }

    /// @dev Whoever keeps the winner's evaluation out has to do so for the whole window, against everybody, and cannot use
    /// entries of his own to shorten it.
    function test_attack_A19_anyoneEvaluatesUpToTheLastSecond(address anyone) public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _evaluate(id, 1);
        uint64 deadline = contests.schedule(id).evaluate;
        assertGe(deadline - contests.schedule(id).test, terms.evaluateSeconds);
        vm.warp(deadline - 1);
        vm.expectPartialRevert(IContests.TooEarly.selector);
        contests.finalize(id);

        bytes memory rows = _rows(id, 0);
        IContests.Opening memory opening = openings[id][0];
        vm.prank(anyone);
        contests.evaluate(id, 0, opening, rows, "");
        contests.finalize(id);
        assertEq(_credited(PAYOUT), 9.9 ether);
    }

    /// @dev There: a client packed the weights in another order than the contract read. Read by columns, this model would look
    /// at feature 1 and score 8,000. (Vectors for all engines: PositionalMerkle, Split and Scorer tests.)
    function test_attack_A21_weightsAreReadInTheOrderTheyAreWritten() public {
        uint256 id = _played(_bestLinear());
        assertEq(contests.entry(id, 0).scoreBps, 10_000);
    }

    /// @dev The sum of the weights overflows a lane of 21 bits, and what spills would change the next row's class.
    function test_attack_A23_unsoundWeightsAreDisqualified() public {
        uint16 features = 20;
        bytes memory model = ContestModels.network(features, 21, _widths(CLASSES), 127);
        _useWideRows(features);
        uint256 id = _contestAt(IContests.Phase.Commit);
        _commit(id, SUBMITTER, model);
        _commit(id, RIVAL, ContestModels.stump(features, CLASSES, 0, 127));
        _revealAll(id, 2);
        _expectDisqualified(id, IScorer.Fault.Unsound);
        _evaluate(id, 1);
        contests.finalize(id);
        assertEq(_credited(RIVAL), 9.9 ether);
    }

    // ---- Playing ----

    function _played(bytes memory model) private returns (uint256 id) {
        id = _contestAt(IContests.Phase.Commit);
        _commit(id, SUBMITTER, model);
        _revealAll(id, 1);
        _evaluate(id, 0);
    }

    function _revealAll(uint256 id, uint256 entries) private {
        _toReveal(id);
        for (uint256 i; i < entries; ++i) {
            _reveal(id, i);
        }
        _toRevealTest(id);
        _revealTest(id);
    }

    /// @dev SUBMITTER reveals `model`, RIVAL a good one: the first is put out, the second wins.
    function _disqualified(bytes memory model) private {
        uint256 id = _contestAt(IContests.Phase.Commit);
        _commit(id, SUBMITTER, model);
        _commit(id, RIVAL, _good());
        _revealAll(id, 2);
        bytes memory rows = _rows(id, 0);
        contests.evaluate(id, 0, openings[id][0], rows, "");
        assertTrue(contests.entry(id, 0).status == IContests.EntryStatus.Disqualified);
        _evaluate(id, 1);
        contests.finalize(id);
        contests.settle(id, 0);
        assertEq(_credited(SUBMITTER) + _credited(PAYOUT), 0);
        assertEq(_credited(RIVAL), 9.9 ether);
        assertEq(_credited(BURN), 0.1 ether + terms.submissionBond);
    }

    function _expectDisqualified(uint256 id, IScorer.Fault fault) private {
        bytes memory rows = _rows(id, 0);
        vm.expectEmit(address(contests));
        emit IContests.EntryDisqualified(id, 0, uint8(fault));
        contests.evaluate(id, 0, openings[id][0], rows, "");
    }

    function _widths(uint16 width) private pure returns (uint16[] memory widths) {
        widths = new uint16[](1);
        widths[0] = width;
    }

    /// @dev Rows of `features` bytes, of which the first is the label's.
    /// @dev Groups of two rows: zeros of class 0, and of class 1 with 255 as feature 0.
    function _useWideRows(uint16 features) private {
        delete records;
        (terms.testGroups, terms.chunkGroups) = (1, 1);
        for (uint256 i; i < 2; ++i) {
            records.push(abi.encodePacked(uint32(i), hex"00ff", new bytes(2 * (features - 1)), hex"0001", _saltOf(i)));
        }
        _useRecords(features, 2, CLASSES);
    }
}
