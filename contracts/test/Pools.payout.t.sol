// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IPool} from "../src/interfaces/IPool.sol";
import {IPools} from "../src/interfaces/IPools.sol";
import {ContestFixture} from "./support/ContestFixture.sol";

/// @notice Alice, Bob and Carol train a model together, enter it with their pool as the payout address, and win.
contract PoolsPayoutTest is ContestFixture {
    function test_story_thoseWhoTrainTogetherArePaidTogether(bool inToken, bool before) public {
        _useToken(inToken);
        IPools pools = IPools(vm.deployCode("Pools.sol"));
        (address[] memory members, uint16[] memory sharesBps) = (new address[](3), new uint16[](3));
        (members[0], members[1], members[2]) = (address(0xa11ce), address(0xb0b01), address(0xca401));
        (sharesBps[0], sharesBps[1], sharesBps[2]) = (5_000, 3_000, 2_000);
        // The pool may be named before it is there, so that a commitment need not wait for it.
        PAYOUT = before ? pools.create(members, sharesBps) : pools.poolOf(members, sharesBps);
        _contestAt(IContests.Phase.Closed);
        uint256 won = contests.withdraw(terms.token, PAYOUT);
        assertEq(won, 9.9 ether);

        IPool pool = IPool(pools.create(members, sharesBps));
        assertEq(pool.arrived(terms.token), won);
        for (uint256 i; i < members.length; ++i) {
            vm.prank(STRANGER);
            pool.withdraw(terms.token, members[i]);
            assertEq(_balance(terms.token, members[i]), won * sharesBps[i] / 10_000);
        }
        assertEq(_balance(terms.token, PAYOUT), 0);
    }
}
