// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {IContests} from "../../src/interfaces/IContests.sol";
import {ContestFixture} from "../support/ContestFixture.sol";
import {Header} from "../support/Header.sol";

/// @notice Attacks on which groups are tested: A10, A13, A14.
contract AttacksSplitTest is ContestFixture {
    /// @dev There: the hash of the current block, which is 0, or of an earlier one, which is known. Here no block that exists
    /// while the contest can still be changed gives the seed.
    function test_attack_A10_splitCannotBePredicted(uint256 early, bytes32 known) public {
        vm.assume(uint256(known) >= 1 << 64 && known != RANDOMNESS);
        uint256 id = _open();
        uint256 number = contests.contest(id).beaconBlock;
        uint256 present = number - bound(early, 0, terms.beaconDelay - 1);
        vm.roll(present);
        vm.prevrandao(known);

        // The hash of a block that is not there is 0; a block that is there has another number.
        bytes memory older = Header.encode(present - 1, vm.getBlockTimestamp(), known);
        vm.setBlockhash(present - 1, keccak256(older));
        bytes[3] memory headers = [bytes(""), older, Header.encode(number, vm.getBlockTimestamp(), known)];
        for (uint256 i; i < headers.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IBeacon.WrongHeader.selector, number));
            contests.draw(id, headers[i]);
        }
        assertEq(contests.contest(id).seed, 0);

        // What is drawn in the end has nothing to do with what was known.
        _draw(id);
        assertNotEq(contests.contest(id).seed, keccak256(abi.encode(known, id, _datasetRoot())));
        assertEq(contests.contest(id).seed, keccak256(abi.encode(RANDOMNESS, id, _datasetRoot())));
    }

    /// @dev Once the beacon block is there, the organizer knows the split. He may wait, or call it off, or have others draw:
    /// it stays, or his bond goes.
    function test_attack_A13_waitingIsNoSecondTry(uint256 distance) public {
        distance = bound(distance, 1, beacon.window());
        uint256 id = _open();
        bytes memory header = _passBeaconBlock(id, 1);
        uint256 beaconBlock = contests.contest(id).beaconBlock;
        bytes32 known = keccak256(abi.encode(RANDOMNESS, id, _datasetRoot()));

        vm.startPrank(ORGANIZER);
        vm.roll(beaconBlock);
        uint256 last = beaconBlock - 1 - MIN_DELAY / 2;
        vm.expectRevert(abi.encodeWithSelector(IContests.TooLateToCancel.selector, beaconBlock, last));
        contests.cancel(id);
        vm.roll(beaconBlock + distance);
        vm.expectRevert(abi.encodeWithSelector(IContests.TooLateToCancel.selector, beaconBlock + distance, last));
        contests.cancel(id);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Open));
        contests.finalize(id);
        vm.stopPrank();

        uint256 state = vm.snapshotState();
        contests.draw(id, header);
        assertEq(contests.contest(id).seed, known);

        vm.revertToState(state);
        vm.roll(beaconBlock + beacon.window() + 1);
        vm.startPrank(ORGANIZER);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.WrongHeader.selector, beaconBlock));
        contests.draw(id, header);
        contests.finalize(id);
        vm.stopPrank();
        assertEq(_credited(BURN), terms.bond);
        assertEq(_credited(ORGANIZER), 0);
    }

    /// @dev Or he draws, does not like what he sees, and gives nobody the training groups, so that nobody enters: he is not
    /// let go for free. His bond comes back only if he reveals the test groups, and then nobody is surprised by them again.
    function test_attack_A13_withholdingTheTrainingGroupsCostsTheBond(bool reveals) public {
        uint256 id = _open();
        _draw(id);
        _fund(id, FUNDER, 1 ether);
        IContests.Schedule memory s = contests.schedule(id);
        vm.warp(s.reveal);
        vm.expectRevert(abi.encodeWithSelector(IContests.TooEarly.selector, s.reveal, s.test));
        contests.finalize(id);
        if (reveals) _revealTest(id);
        vm.warp(s.test);
        contests.finalize(id);
        assertEq(_credited(reveals ? ORGANIZER : BURN), terms.bond);
        assertEq(_credited(reveals ? BURN : ORGANIZER), 0);

        contests.refund(id, FUNDER);
        contests.refund(id, ORGANIZER);
        assertEq(_credited(FUNDER), 1 ether);
    }

    /// @dev There: a chosen test set with probability 0.78. Here the organizer, who orders the groups and would have group 0
    /// tested, wins as often as chance has it (2 of 10), and tries every way out when he loses.
    function test_attack_A14_orderingTheGroupsChoosesNothing() public {
        uint256 favoured;
        uint256 played = 200;
        for (uint256 i; i < played; ++i) {
            uint256 id = _open();
            uint256 number = contests.contest(id).beaconBlock;
            bytes memory header = Header.encode(number, vm.getBlockTimestamp(), keccak256(abi.encode("randomness", i)));
            vm.roll(number + 1);
            vm.setBlockhash(number, keccak256(header));
            contests.draw(id, header);
            if (_isTest(id, 0)) {
                ++favoured;
                continue;
            }
            vm.startPrank(ORGANIZER);
            vm.expectPartialRevert(IContests.WrongStatus.selector);
            contests.cancel(id);
            vm.expectPartialRevert(IContests.WrongStatus.selector);
            contests.draw(id, header);
            vm.expectPartialRevert(IContests.TooEarly.selector);
            contests.finalize(id);
            vm.stopPrank();
        }
        // 40 expected, standard deviation 5.7.
        assertApproxEqAbs(favoured, 40, 25);
    }

    function _datasetRoot() private view returns (bytes32) {
        return keccak256(
            abi.encodePacked(
                uint8(2), dataset.treeRoot, uint32(GROUPS), GROUP_SIZE, FEATURES, CLASSES, keccak256("binning")
            )
        );
    }
}
