// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "../src/interfaces/IBeacon.sol";
import {IContests} from "../src/interfaces/IContests.sol";
import {ContestFixture} from "./support/ContestFixture.sol";
import {Header} from "./support/Header.sol";

contract ContestsDrawTest is ContestFixture {
    /// @dev Whoever draws, and whenever: the seed is the beacon block's.
    function test_draw(address caller, uint256 distance) public {
        uint256 id = _open();
        bytes memory header = _passBeaconBlock(id, bound(distance, 1, beacon.window()));
        bytes32 datasetRoot = keccak256(
            abi.encodePacked(
                uint8(2), dataset.treeRoot, uint32(GROUPS), GROUP_SIZE, FEATURES, CLASSES, keccak256("binning")
            )
        );
        bytes32 seed = keccak256(abi.encode(RANDOMNESS, id, datasetRoot));

        vm.expectEmit(address(contests));
        emit IContests.ContestDrawn(id, seed, uint256(RANDOMNESS));
        vm.prank(caller);
        contests.draw(id, header);

        IContests.Contest memory c = contests.contest(id);
        assertTrue(c.status == IContests.Status.Drawn);
        assertEq(c.seed, seed);
        assertEq(c.drawnAt, vm.getBlockTimestamp());
        assertEq(_groups(id, true).length, terms.testGroups);

        IContests.Schedule memory s = contests.schedule(id);
        assertEq(s.commit, c.drawnAt + terms.commitSeconds);
        assertEq(s.reveal, s.commit + terms.revealSeconds);
        assertEq(s.test, s.reveal + terms.testSeconds);
        assertEq(s.training, s.test);
        assertEq(s.evaluate, s.test + terms.evaluateSeconds);
    }

    function test_draw_splitsEachContestOnItsOwn() public {
        uint256 first = _open();
        uint256 second = _open();
        bytes memory header = _passBeaconBlock(first, 1);
        contests.draw(first, header);
        contests.draw(second, header);
        assertNotEq(contests.contest(first).seed, contests.contest(second).seed);
    }

    function test_draw_revertsIf_beaconBlockIsToCome(uint32 before) public {
        uint256 id = _open();
        uint256 beaconBlock = contests.contest(id).beaconBlock;
        vm.roll(beaconBlock - bound(before, 0, terms.beaconDelay));
        _drawRefused(id, Header.encode(beaconBlock, vm.getBlockTimestamp(), RANDOMNESS));
    }

    function test_draw_revertsIf_headerIsForged(bytes32 randomness) public {
        vm.assume(randomness != RANDOMNESS);
        uint256 id = _open();
        _passBeaconBlock(id, 1);
        _drawRefused(id, Header.encode(contests.contest(id).beaconBlock, vm.getBlockTimestamp(), randomness));
    }

    function test_draw_revertsIf_headerIsOfAnotherBlock() public {
        uint256 id = _open();
        uint256 beaconBlock = contests.contest(id).beaconBlock;
        _passBeaconBlock(id, 1);
        bytes memory next = Header.encode(beaconBlock + 1, vm.getBlockTimestamp(), keccak256("next"));
        vm.roll(beaconBlock + 2);
        _remember(next);
        _drawRefused(id, next);
    }

    function test_draw_revertsIf_headerIsOutOfReach(uint32 late) public {
        uint256 id = _open();
        bytes memory header = _passBeaconBlock(id, beacon.window() + 1 + uint256(late));
        _drawRefused(id, header);
    }

    function test_draw_revertsIf_randomnessIsConstant(uint64 constant_) public {
        uint256 id = _open();
        uint256 number = contests.contest(id).beaconBlock;
        bytes memory header = Header.encode(number, vm.getBlockTimestamp(), bytes32(uint256(constant_)));
        vm.roll(number + 1);
        _remember(header);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.ConstantRandomness.selector, constant_));
        contests.draw(id, header);
    }

    function test_draw_revertsIf_drawn() public {
        uint256 id = _open();
        bytes memory header = _passBeaconBlock(id, 1);
        contests.draw(id, header);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Drawn));
        contests.draw(id, header);
    }

    function test_draw_revertsIf_contestIsUnknown(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IContests.UnknownContest.selector, id));
        contests.draw(id, "");
    }

    function _drawRefused(uint256 id, bytes memory header) private {
        uint256 number = contests.contest(id).beaconBlock;
        vm.expectRevert(abi.encodeWithSelector(IBeacon.WrongHeader.selector, number));
        contests.draw(id, header);
    }
}
