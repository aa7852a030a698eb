// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {ContestFixture} from "./support/ContestFixture.sol";

contract ContestsPublishTest is ContestFixture {
    function test_publish(string calldata cid) public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        vm.expectEmit(address(contests));
        emit IContests.TrainingPublished(id, cid);
        vm.prank(ORGANIZER);
        contests.publish(id, cid);
    }

    function test_publish_revertsIf_callerIsNotOrganizer(address caller) public {
        vm.assume(caller != ORGANIZER);
        uint256 id = _contestAt(IContests.Phase.Commit);
        vm.expectRevert(abi.encodeWithSelector(IContests.NotOrganizer.selector, caller, ORGANIZER));
        vm.prank(caller);
        contests.publish(id, "cid");
    }

    function test_publish_revertsIf_notDrawn() public {
        uint256 id = _open();
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Open));
        vm.prank(ORGANIZER);
        contests.publish(id, "cid");
    }
}
