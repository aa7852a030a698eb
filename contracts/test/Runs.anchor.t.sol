// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRuns} from "../src/interfaces/IRuns.sol";
import {RunFixture} from "./support/RunFixture.sol";

contract RunsAnchorTest is RunFixture {
    function test_anchor(uint64 first, uint64 second, bytes32 checkpoint) public {
        first = uint64(bound(first, 0, type(uint64).max - 1));
        second = uint64(bound(second, first + 1, type(uint64).max));
        uint256 id = _drawn();
        vm.startPrank(TRAINER);
        vm.expectEmit(address(runs));
        emit IRuns.RunAnchored(id, TRAINER, first, checkpoint);
        runs.anchor(id, first, checkpoint);
        runs.anchor(id, second, checkpoint);

        IRuns.Anchor[] memory anchors = runs.anchorsOf(id);
        assertEq(anchors.length, 2);
        assertEq(anchors[0].index, first);
        assertEq(anchors[1].index, second);
        assertEq(anchors[1].checkpoint, checkpoint);
        assertEq(anchors[1].anchoredAt, vm.getBlockTimestamp());
    }

    function test_anchor_revertsIf_indexDoesNotAscend(uint64 last, uint64 index) public {
        last = uint64(bound(last, 0, type(uint64).max - 1));
        index = uint64(bound(index, 0, last));
        uint256 id = _drawn();
        vm.startPrank(TRAINER);
        runs.anchor(id, last, "checkpoint");
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongAnchor.selector, index, last + 1));
        runs.anchor(id, index, "checkpoint");
    }

    function test_anchor_revertsIf_thereAreTooMany() public {
        uint256 id = _drawn();
        vm.startPrank(TRAINER);
        for (uint64 i; i < 32; ++i) {
            runs.anchor(id, i, "checkpoint");
        }
        vm.expectRevert(abi.encodeWithSelector(IRuns.TooManyAnchors.selector, 32, 32));
        runs.anchor(id, 32, "checkpoint");
    }

    function test_anchor_revertsIf_callerIsNotTheTrainer(address caller) public {
        vm.assume(caller != TRAINER);
        uint256 id = _drawn();
        vm.expectRevert(abi.encodeWithSelector(IRuns.NotTrainer.selector, caller, TRAINER));
        vm.prank(caller);
        runs.anchor(id, 0, "checkpoint");
    }

    function test_anchor_revertsIf_seedIsNotDrawn() public {
        uint256 id = _begin();
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongStage.selector, IRuns.Stage.Begun));
        vm.prank(TRAINER);
        runs.anchor(id, 0, "checkpoint");
    }

    function test_anchor_revertsIf_complete() public {
        uint256 id = _completed(CHECKPOINTS);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongStage.selector, IRuns.Stage.Completed));
        vm.prank(TRAINER);
        runs.anchor(id, 9, "checkpoint");
    }
}
