// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRuns} from "../src/interfaces/IRuns.sol";
import {RunFixture} from "./support/RunFixture.sol";

contract RunsBeginTest is RunFixture {
    function test_begin(address trainer, IRuns.Plan memory plan_, uint64 delay, string memory card) public {
        delay = uint64(bound(delay, MIN_DELAY, 50_400));
        uint64 beaconBlock = uint64(vm.getBlockNumber()) + delay;

        vm.expectEmit(address(runs));
        emit IRuns.RunBegun(1, trainer, plan_, beaconBlock, card);
        vm.prank(trainer);
        assertEq(runs.begin(plan_, delay, card), 1);

        IRuns.Run memory r = runs.run(1);
        assertEq(r.trainer, trainer);
        assertEq(runs.trainerOf(1), trainer);
        assertTrue(runs.stageOf(1) == IRuns.Stage.Begun);
        assertEq(r.beaconBlock, beaconBlock);
        assertEq(r.hyperparameters, plan_.hyperparameters);
        assertEq(r.plan, sha256(abi.encodePacked(hex"09", plan_.code, plan_.dataset, plan_.hyperparameters)));
        assertEq(runs.domainOf(1), sha256(abi.encodePacked("assay/run/1", block.chainid, runs, trainer, uint256(1))));
        assertEq(runs.seedOf(1), 0);
        assertEq(runs.weightsRootOf(1), 0);
    }

    function test_begin_bindsEachRunOnItsOwn() public {
        assertNotEq(runs.domainOf(_begin()), runs.domainOf(_begin()));
        assertEq(runs.runs(), 2);
    }

    function test_begin_revertsIf_delayIsShortOrLong(uint64 delay, bool long) public {
        delay = long ? uint64(bound(delay, 50_401, type(uint64).max)) : uint64(bound(delay, 0, MIN_DELAY - 1));
        vm.expectRevert(abi.encodeWithSelector(IRuns.InvalidDelay.selector, delay, MIN_DELAY, 50_400));
        runs.begin(plan, delay, "card");
    }

    function test_constructor_revertsIf_delayIsShort(uint64 delay) public {
        limits.minBeaconDelay = uint64(bound(delay, 0, 127));
        vm.chainId(1);
        vm.expectRevert(abi.encodeWithSelector(IRuns.InvalidDelay.selector, limits.minBeaconDelay, 128, 50_400));
        _deploy();
    }

    function test_views_revertIf_runIsUnknown(uint256 id) public {
        assertTrue(runs.stageOf(id) == IRuns.Stage.None);
        bytes memory refusal = abi.encodeWithSelector(IRuns.UnknownRun.selector, id);
        vm.expectRevert(refusal);
        runs.run(id);
        vm.expectRevert(refusal);
        runs.domainOf(id);
        vm.expectRevert(refusal);
        runs.weightsRootOf(id);
    }
}
