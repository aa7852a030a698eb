// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../../src/interfaces/IContests.sol";
import {ContestFixture} from "../support/ContestFixture.sol";
import {GroupTree} from "../support/GroupTree.sol";

/// @notice Attacks on what is revealed as test data: A6, A7, A16, A17, A22.
contract AttacksDataTest is ContestFixture {
    /// @dev There: a length was divided, so points that nobody had committed to could follow the committed ones.
    function test_attack_A6_uncommittedRowsCannotBeAppended(uint256 extra, uint8 label) public {
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        (bytes memory opened, bytes32[] memory proof) = _records(_groups(id, true));
        bytes memory poison = abi.encodePacked(_rowsOf(3), uint8(1), uint8(2), uint8(3), label % CLASSES);
        assembly ("memory-safe") {
            mstore(poison, add(1, mod(extra, mload(poison))))
        }
        bytes memory longer = bytes.concat(opened, poison);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongGroupCount.selector, longer.length, opened.length));
        vm.prank(ORGANIZER);
        contests.revealTest(id, longer, proof);

        _revealTest(id);
        bytes memory rows = _rows(id, 0);
        bytes memory more = bytes.concat(rows, poison);
        IContests.Opening memory opening = openings[id][0];
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongRows.selector, keccak256(more), keccak256(rows)));
        contests.evaluate(id, 0, opening, more, "");
        _evaluate(id, 0);
        _evaluate(id, 1);
        contests.finalize(id);
        assertEq(_credited(PAYOUT), 9.9 ether);
    }

    /// @dev There: entries were scored on the part that the organizer liked.
    function test_attack_A7_aPartOfTheTestIsNoTest() public {
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        (bytes memory opened, bytes32[] memory proof) = _records(_slice(_groups(id, true), 1, 1));
        vm.prank(ORGANIZER);
        contests.revealTest(id, opened, proof);

        bytes memory rows = _rowsOf(_groups(id, true)[1]);
        IContests.Opening memory opening = openings[id][1];
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Drawn));
        contests.evaluate(id, 1, opening, rows, "");

        _toRevealTraining(id);
        contests.finalize(id);
        assertTrue(contests.contest(id).status == IContests.Status.Defaulted);
        contests.settle(id, 0);
        contests.settle(id, 1);
        assertEq(_credited(SUBMITTER), 5.6 ether);
        assertEq(_credited(RIVAL), 5.6 ether);
        assertEq(_credited(ORGANIZER), 0);
    }

    /// @dev There: 32 bits of salt over rows that can be guessed. Here every one of 256 bits is in the leaf, so the rows alone
    /// confirm nothing.
    function test_attack_A16_rowsCannotBeGuessedFromTheirLeaf() public {
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        uint256 group = _groups(id, true)[0];
        bytes memory rows = _rowsOf(group);
        for (uint256 salt; salt < 4_096; ++salt) {
            assertNotEq(GroupTree.leaf(abi.encodePacked(uint32(group), rows, salt)), levels[0][group]);
        }
        (, bytes32[] memory proof) = _records(_slice(_groups(id, true), 0, 1));
        for (uint256 bit; bit < 256; ++bit) {
            bytes memory record = abi.encodePacked(uint32(group), rows, _saltOf(group) ^ bytes32(1 << bit));
            vm.expectPartialRevert(IContests.WrongRoot.selector);
            vm.prank(ORGANIZER);
            contests.revealTest(id, record, proof);
        }
    }

    /// @dev There: scored on the training data, where memorisers win. Here every opener is paid alike, out of the bond as well.
    function test_attack_A17_withholdingTheTestPaysTheOpeners() public {
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        _toRevealTraining(id);
        (bytes memory opened, bytes32[] memory proof) = _records(_slice(_groups(id, false), 0, 2));
        vm.expectPartialRevert(IContests.TooLate.selector);
        contests.revealTest(id, opened, proof);

        contests.finalize(id);
        contests.settle(id, 0);
        contests.settle(id, 1);
        assertEq(_credited(SUBMITTER), _credited(RIVAL));
        assertEq(_credited(SUBMITTER), 5.6 ether);
        assertEq(_credited(BURN), 11 ether);
        assertEq(_credited(ORGANIZER), 0);
    }

    /// @dev Where the terms fall back to training data, one who would rather share the default cannot spoil it by leaving out
    /// a group.
    function test_attack_A17_fallbackCannotBeSpoiled(uint256 which) public {
        terms.onDefault = IContests.OnDefault.ScoreOnTraining;
        terms.chunkGroups = 1;
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        _toRevealTraining(id);
        uint256[] memory groups = _groups(id, false);
        for (uint256 i; i < groups.length; ++i) {
            uint256 later = bound(which, i, groups.length - 1);
            if (later != i) {
                (bytes memory skipping, bytes32[] memory path) = _records(_slice(groups, later, 1));
                vm.expectRevert(abi.encodeWithSelector(IContests.WrongGroup.selector, groups[i]));
                vm.prank(RIVAL);
                contests.revealTest(id, skipping, path);
            }
            (bytes memory opened, bytes32[] memory proof) = _records(_slice(groups, i, 1));
            vm.prank(STRANGER);
            contests.revealTest(id, opened, proof);
        }
        assertTrue(contests.contest(id).status == IContests.Status.Tested);
    }

    /// @dev A cheat commits, at the next position, to a second version of every other group, the labels turned round, and opens
    /// the one that suits.
    function test_attack_A22_secondLeafForOneIndexIsRefused() public {
        for (uint256 i; i < GROUPS; i += 2) {
            bytes memory rows = _rowsOf(i);
            for (uint256 r = rows.length - GROUP_SIZE; r < rows.length; ++r) {
                rows[r] ^= 0x01;
            }
            records[i + 1] = abi.encodePacked(uint32(i), rows, _saltOf(i));
        }
        _useRecords(FEATURES, GROUP_SIZE, CLASSES);
        (terms.testGroups, terms.chunkGroups) = (9, 1);
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        uint256 group = _isTest(id, 0) ? 0 : 2;

        uint256[] memory positions = new uint256[](1);
        for (uint256 i; i < 2; ++i) {
            // With the second leaf's own path, and with the first one's.
            positions[0] = group + 1 - i;
            bytes32[] memory proof = GroupTree.proof(levels, positions);
            vm.expectPartialRevert(IContests.WrongRoot.selector);
            vm.prank(ORGANIZER);
            contests.revealTest(id, records[group + 1], proof);
        }
        positions[0] = group;
        bytes32[] memory path = GroupTree.proof(levels, positions);
        vm.prank(ORGANIZER);
        contests.revealTest(id, records[group], path);
    }
}
