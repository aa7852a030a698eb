// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRuns} from "../src/interfaces/IRuns.sol";
import {RunFixture} from "./support/RunFixture.sol";

contract RunsFinalizeTest is RunFixture {
    /// @dev The bond goes back to who paid it.
    function test_finalize(address caller, uint32 late) public {
        uint256 id = _completed(CHECKPOINTS);
        skip(WINDOW + uint256(late));
        vm.expectEmit(address(runs));
        emit IRuns.RunAccepted(id, TRAINER);
        vm.prank(caller);
        runs.finalize(id);
        assertTrue(runs.stageOf(id) == IRuns.Stage.Accepted);
        assertEq(_credited(PAYER), BOND);
        assertEq(runs.withdraw(COIN, PAYER), BOND);
        assertEq(address(runs).balance, 0);
    }

    function test_finalize_revertsIf_early(uint32 before) public {
        uint256 id = _completed(CHECKPOINTS);
        uint40 ends = runs.run(id).challengeEnds;
        uint256 moment = ends - bound(before, 1, WINDOW);
        vm.warp(moment);
        vm.expectRevert(abi.encodeWithSelector(IRuns.TooEarly.selector, moment, ends));
        runs.finalize(id);
    }

    function test_finalize_revertsIf_challenged() public {
        uint256 id = _completed(CHECKPOINTS);
        _challenge(id);
        skip(365 days);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongStage.selector, IRuns.Stage.Challenged));
        runs.finalize(id);
    }

    function test_finalize_revertsIf_accepted() public {
        uint256 id = _completed(CHECKPOINTS);
        skip(WINDOW);
        runs.finalize(id);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongStage.selector, IRuns.Stage.Accepted));
        runs.finalize(id);
    }
}
