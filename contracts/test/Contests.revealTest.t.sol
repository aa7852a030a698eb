// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {PositionalMerkle} from "../src/libraries/PositionalMerkle.sol";
import {ContestFixture} from "./support/ContestFixture.sol";

contract ContestsRevealTestTest is ContestFixture {
    function test_revealTest(uint256 testGroups, uint256 chunkGroups) public {
        terms.testGroups = uint32(bound(testGroups, 1, GROUPS - 1));
        terms.chunkGroups = uint32(bound(chunkGroups, 1, GROUPS));
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        uint256[] memory groups = _groups(id, true);
        assertEq(groups.length, terms.testGroups);

        uint256 chunk;
        for (uint256 from; from < groups.length; from += terms.chunkGroups) {
            assertTrue(contests.contest(id).status == IContests.Status.Drawn);
            bytes memory rows = _rows(id, chunk);
            (bytes memory opened, bytes32[] memory proof) = _records(_slice(groups, from, terms.chunkGroups));
            vm.expectEmit(address(contests));
            emit IContests.TestRevealed(id, chunk++, false, rows);
            vm.prank(ORGANIZER);
            contests.revealTest(id, opened, proof);
        }

        IContests.Contest memory c = contests.contest(id);
        assertTrue(c.status == IContests.Status.Tested);
        assertEq(c.revealedGroups, terms.testGroups);
        assertFalse(c.onTraining);
    }

    function test_revealTest_untilTheDeadline() public {
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        vm.warp(contests.schedule(id).test - 1);
        _revealTest(id);
        assertTrue(contests.phase(id) == IContests.Phase.Evaluate);
    }

    // ---- Falling back to the training groups ----

    function test_revealTest_training(uint256 chunkGroups, bool inPart) public {
        terms.onDefault = IContests.OnDefault.ScoreOnTraining;
        terms.chunkGroups = uint32(bound(chunkGroups, 1, GROUPS));
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        if (inPart && terms.chunkGroups < terms.testGroups) {
            (bytes memory first, bytes32[] memory path) = _records(_slice(_groups(id, true), 0, terms.chunkGroups));
            vm.prank(ORGANIZER);
            contests.revealTest(id, first, path);
        }
        _toRevealTraining(id);
        assertTrue(contests.phase(id) == IContests.Phase.RevealTraining);

        uint256[] memory groups = _groups(id, false);
        for (uint256 from; from < groups.length; from += terms.chunkGroups) {
            (bytes memory opened, bytes32[] memory proof) = _records(_slice(groups, from, terms.chunkGroups));
            vm.prank(STRANGER);
            contests.revealTest(id, opened, proof);
        }

        IContests.Contest memory c = contests.contest(id);
        assertTrue(c.status == IContests.Status.Tested);
        assertTrue(c.onTraining);
        assertEq(c.revealedGroups, groups.length);
        IContests.Schedule memory s = contests.schedule(id);
        assertEq(s.training, s.test + terms.testSeconds);
        assertEq(s.evaluate, s.training + terms.evaluateSeconds);
        _evaluate(id, 0);
        assertEq(contests.entry(id, 0).scoreBps, 10_000);
        _evaluate(id, 1);
        assertEq(contests.entry(id, 1).scoreBps, 8_000);
    }

    /// @dev Anyone may reveal training groups, so nobody may skip one: it could not be made up for.
    function test_revealTest_revertsIf_aTrainingGroupIsSkipped(uint256 which) public {
        terms.onDefault = IContests.OnDefault.ScoreOnTraining;
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        _toRevealTraining(id);
        uint256[] memory groups = _groups(id, false);
        _refused(
            id,
            STRANGER,
            _one(groups[bound(which, 1, groups.length - 1)]),
            abi.encodeWithSelector(IContests.WrongGroup.selector, groups[0])
        );
    }

    function test_revealTest_revertsIf_testGroupsComeLate() public {
        terms.onDefault = IContests.OnDefault.ScoreOnTraining;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        _toRevealTraining(id);
        uint256[] memory groups = _groups(id, true);
        _refused(id, ORGANIZER, groups, abi.encodeWithSelector(IContests.WrongGroup.selector, groups[0]));
    }

    // ---- What is refused ----

    function test_revealTest_revertsIf_callerIsNotOrganizer(address caller) public {
        vm.assume(caller != ORGANIZER);
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        _refused(
            id, caller, _groups(id, true), abi.encodeWithSelector(IContests.NotOrganizer.selector, caller, ORGANIZER)
        );
    }

    function test_revealTest_revertsIf_tooEarly() public {
        uint256 id = _contestAt(IContests.Phase.Reveal);
        _reveal(id, 0);
        uint64 opens = contests.schedule(id).reveal;
        vm.warp(opens - 1);
        _refused(
            id, ORGANIZER, _groups(id, true), abi.encodeWithSelector(IContests.TooEarly.selector, opens - 1, opens)
        );
    }

    function test_revealTest_revertsIf_tooLate(uint32 late) public {
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        uint64 deadline = contests.schedule(id).test;
        vm.warp(uint256(deadline) + late);
        _refused(
            id,
            ORGANIZER,
            _groups(id, true),
            abi.encodeWithSelector(IContests.TooLate.selector, uint256(deadline) + late, deadline)
        );
    }

    function test_revealTest_revertsIf_trainingComesTooLate(uint32 late) public {
        terms.onDefault = IContests.OnDefault.ScoreOnTraining;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        uint64 deadline = contests.schedule(id).training;
        vm.warp(uint256(deadline) + late);
        _refused(
            id,
            STRANGER,
            _groups(id, false),
            abi.encodeWithSelector(IContests.TooLate.selector, uint256(deadline) + late, deadline)
        );
    }

    function test_revealTest_whereNobodyRevealed() public {
        uint256 id = _contestAt(IContests.Phase.Reveal);
        _toRevealTest(id);
        assertTrue(contests.phase(id) == IContests.Phase.RevealTest);
        _revealTest(id);
        assertTrue(contests.contest(id).status == IContests.Status.Tested);
        assertTrue(contests.phase(id) == IContests.Phase.Finalize);
    }

    function test_revealTest_revertsIf_notDrawn() public {
        uint256 id = _open();
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Open));
        contests.revealTest(id, "", new bytes32[](0));
    }

    function test_revealTest_revertsIf_tested() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _refused(
            id,
            ORGANIZER,
            _groups(id, true),
            abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Tested)
        );
    }

    function test_revealTest_revertsIf_aGroupIsOfTheOtherSet() public {
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        uint256[] memory groups = _groups(id, false);
        _refused(id, ORGANIZER, _slice(groups, 0, 2), abi.encodeWithSelector(IContests.WrongGroup.selector, groups[0]));
    }

    function test_revealTest_revertsIf_aGroupComesTwice() public {
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        uint256[] memory groups = _groups(id, true);
        groups[1] = groups[0];
        _refused(id, ORGANIZER, groups, abi.encodeWithSelector(IContests.WrongGroup.selector, groups[0]));
    }

    function test_revealTest_revertsIf_aChunkComesTwice() public {
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        uint256[] memory first = _slice(_groups(id, true), 0, 1);
        (bytes memory opened, bytes32[] memory proof) = _records(first);
        vm.prank(ORGANIZER);
        contests.revealTest(id, opened, proof);
        _refused(id, ORGANIZER, first, abi.encodeWithSelector(IContests.WrongGroup.selector, first[0]));
    }

    function test_revealTest_revertsIf_indexIsOutOfRange(uint32 index) public {
        index = uint32(bound(index, GROUPS, type(uint32).max));
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        bytes memory record = abi.encodePacked(index, _rowsOf(0), _saltOf(0));
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongGroup.selector, index));
        vm.prank(ORGANIZER);
        contests.revealTest(id, record, new bytes32[](0));
    }

    function test_revealTest_revertsIf_lengthDiffers(uint256 length) public {
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        (bytes memory opened, bytes32[] memory proof) = _records(_groups(id, true));
        uint256 expected = opened.length;
        length = bound(length, 0, 2 * expected);
        vm.assume(length != expected);
        bytes memory given = new bytes(length);
        for (uint256 i; i < length && i < expected; ++i) {
            given[i] = opened[i];
        }
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongGroupCount.selector, length, expected));
        vm.prank(ORGANIZER);
        contests.revealTest(id, given, proof);
    }

    /// @dev A byte of a row or of a salt changed: the root is another. (A label is refused as such.)
    function test_revealTest_revertsIf_aByteDiffers(uint256 place, uint8 change) public {
        vm.assume(change != 0);
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        (bytes memory opened, bytes32[] memory proof) = _records(_slice(_groups(id, true), 0, 1));
        place = bound(place, 4, opened.length - 1);
        if (place >= opened.length - 32 - GROUP_SIZE && place < opened.length - 32) change = 1;
        opened[place] ^= bytes1(change);
        vm.expectPartialRevert(IContests.WrongRoot.selector);
        vm.prank(ORGANIZER);
        contests.revealTest(id, opened, proof);
    }

    function test_revealTest_revertsIf_proofIsLongerOrShorter(bool longer) public {
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        (bytes memory opened, bytes32[] memory proof) = _records(_groups(id, true));
        bytes32[] memory given = new bytes32[](longer ? proof.length + 1 : proof.length - 1);
        for (uint256 i; i < given.length && i < proof.length; ++i) {
            given[i] = proof[i];
        }
        vm.expectRevert(abi.encodeWithSelector(PositionalMerkle.WrongProofLength.selector, given.length, proof.length));
        vm.prank(ORGANIZER);
        contests.revealTest(id, opened, given);
    }

    /// @dev A label that is no class would stop every evaluation.
    function test_revealTest_revertsIf_aLabelIsNoClass(uint8 label) public {
        label = uint8(bound(label, CLASSES, 255));
        for (uint256 i; i < GROUPS; ++i) {
            bytes memory rows = _rowsOf(i);
            rows[rows.length - 1] = bytes1(label);
            records[i] = abi.encodePacked(uint32(i), rows, _saltOf(i));
        }
        _useRecords(FEATURES, GROUP_SIZE, CLASSES);
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        uint256[] memory groups = _groups(id, true);
        _refused(
            id, ORGANIZER, groups, abi.encodeWithSelector(IContests.LabelOutOfRange.selector, groups[0], label, CLASSES)
        );
    }

    function _one(uint256 group) private pure returns (uint256[] memory groups) {
        groups = new uint256[](1);
        groups[0] = group;
    }

    function _refused(uint256 id, address caller, uint256[] memory groups, bytes memory reason) private {
        (bytes memory opened, bytes32[] memory proof) = _records(groups);
        vm.expectRevert(reason);
        vm.prank(caller);
        contests.revealTest(id, opened, proof);
    }
}
