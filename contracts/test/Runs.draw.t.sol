// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "../src/interfaces/IBeacon.sol";
import {IRuns} from "../src/interfaces/IRuns.sol";
import {RunFixture} from "./support/RunFixture.sol";

contract RunsDrawTest is RunFixture {
    function test_draw(address caller) public {
        uint256 id = _begin();
        bytes memory header = _passBeaconBlock(id);
        bytes32 seed = sha256(abi.encodePacked(hex"08", _domain(id), runs.run(id).plan, RANDOMNESS));

        vm.expectEmit(address(runs));
        emit IRuns.RunDrawn(id, seed, uint256(RANDOMNESS));
        vm.prank(caller);
        runs.draw(id, header);
        assertEq(runs.seedOf(id), seed);
        assertTrue(runs.stageOf(id) == IRuns.Stage.Drawn);
    }

    function test_draw_revertsIf_drawn() public {
        uint256 id = _begin();
        bytes memory header = _passBeaconBlock(id);
        runs.draw(id, header);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongStage.selector, IRuns.Stage.Drawn));
        runs.draw(id, header);
    }

    /// @dev Nothing is lost with a run that nobody drew but its number.
    function test_draw_revertsIf_late_andAnotherRunIsDrawn(uint32 late) public {
        uint256 id = _begin();
        uint256 number = runs.run(id).beaconBlock;
        bytes memory header = _passBeaconBlock(id);
        vm.roll(number + beacon.window() + 1 + uint256(late));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.WrongHeader.selector, number));
        runs.draw(id, header);
        _draw(_begin());
    }

    function test_draw_revertsIf_runIsUnknown(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IRuns.UnknownRun.selector, id));
        runs.draw(id, "");
    }
}
