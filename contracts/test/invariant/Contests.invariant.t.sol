// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../../src/interfaces/IContests.sol";
import {ContestHandler} from "./ContestHandler.sol";
import {Test} from "../support/Test.sol";

contract ContestsInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    ContestHandler private handler;
    IContests private contests;

    function setUp() public {
        handler = new ContestHandler();
        handler.setUp();
        contests = handler.target();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), _verbs());
    }

    // ---- What holds at every step ----

    /// @dev The money that came in and did not go out is there, and covers what is credited and what contests still hold. What
    /// the handler saw broken on the way: a contest or an account paid more than its due, an entry settled or a funder refunded
    /// twice, a status gone back.
    function invariant_solvent_nobodyPaidTwice_onlyForward() public view {
        uint256[2] memory held = _held();
        for (uint256 i; i < 2; ++i) {
            address currency = handler.currencies(i);
            bool isCoin = currency == address(0);
            uint256 balance = isCoin ? address(contests).balance : handler.balanceOf(address(contests));
            assertEq(balance, handler.received(currency) - handler.withdrawn(currency));
            assertGe(balance, _credited(currency) + held[isCoin ? 0 : 1]);
        }
        assertEq(handler.violation(), "");
    }

    /// @dev From wherever a run ended, one stranger gets everybody their due, and nothing but dust stays.
    function afterInvariant() public {
        handler.drain();
        invariant_solvent_nobodyPaidTwice_onlyForward();
        uint256[2] memory dust;
        for (uint256 id = 1; id <= contests.contests(); ++id) {
            for (uint256 i; i < 7; ++i) {
                address account = handler.accounts(i);
                assertEq(handler.paidTo(id, account), handler.due(id, account));
            }
            // Rounding leaves less than one unit a funder.
            assertLe(handler.paidIn(id) - handler.paidOut(id), 5);
            dust[contests.contest(id).terms.token == address(0) ? 0 : 1] += handler.paidIn(id) - handler.paidOut(id);
        }
        assertEq(address(contests).balance, dust[0]);
        assertEq(handler.balanceOf(address(contests)), dust[1]);
    }

    // ---- That there is something to hold ----

    /// @dev Runs like the fuzzer's, counted: contests come to every end, and a good share of runs sees entries paid.
    function test_handlerReachesEveryEnd() public {
        uint256 runs = 24;
        uint256[8] memory ends;
        uint256 played;
        uint256 evaluated;
        uint256 winners;
        uint256 confirmed;
        uint256 refuted;
        bytes4[] memory verbs = _verbs();
        uint256 start = vm.snapshotState();
        for (uint256 run; run < runs; ++run) {
            for (uint256 call; call < 128; ++call) {
                uint256 seed = uint256(keccak256(abi.encode(run, call)));
                (bool done,) =
                    address(handler).call(abi.encodeWithSelector(verbs[seed % verbs.length], seed >> 8, seed >> 200));
                if (done) ++played;
            }
            for (uint256 status; status < ends.length; ++status) {
                if (handler.entered(IContests.Status(status)) > 0) ++ends[status];
            }
            if (handler.seen(IContests.EntryEvaluated.selector) > 0) ++evaluated;
            if (handler.seen(IContests.ClaimConfirmed.selector) > 0) ++confirmed;
            if (handler.seen(IContests.ClaimDisproved.selector) > 0) ++refuted;
            if (_anyWinner()) ++winners;
            afterInvariant();
            vm.revertToState(start);
        }
        assertGe(played, runs * 128 / 3);
        assertGe(ends[uint256(IContests.Status.Finalized)], runs * 3 / 4);
        assertGe(evaluated, runs / 2);
        assertGe(winners, runs / 4);
        assertGe(confirmed, 2);
        assertGe(refuted, 2);
        assertGe(ends[uint256(IContests.Status.Tested)], runs / 2);
        assertGe(ends[uint256(IContests.Status.Defaulted)], 2);
        assertGe(ends[uint256(IContests.Status.Cancelled)], 2);
        assertGe(ends[uint256(IContests.Status.Void)], 1);
    }

    function _anyWinner() private view returns (bool) {
        for (uint256 id = 1; id <= contests.contests(); ++id) {
            bool over = contests.contest(id).status == IContests.Status.Finalized;
            if (over && contests.ranking(id).length > 0) return true;
        }
        return false;
    }

    function _verbs() private view returns (bytes4[] memory verbs) {
        verbs = new bytes4[](20);
        verbs[0] = handler.open.selector;
        verbs[1] = handler.fund.selector;
        verbs[2] = handler.cancel.selector;
        verbs[3] = handler.draw.selector;
        verbs[4] = handler.commit.selector;
        verbs[5] = handler.reveal.selector;
        verbs[6] = handler.revealTest.selector;
        verbs[7] = handler.evaluate.selector;
        verbs[8] = handler.finalize.selector;
        verbs[9] = handler.settle.selector;
        verbs[10] = handler.refund.selector;
        verbs[11] = handler.withdraw.selector;
        verbs[12] = handler.pass.selector;
        verbs[13] = handler.claim.selector;
        verbs[14] = handler.confirm.selector;
        for (uint256 i = 15; i < verbs.length; ++i) {
            verbs[i] = handler.step.selector;
        }
    }

    function _credited(address currency) private view returns (uint256 sum) {
        for (uint256 i; i < 7; ++i) {
            sum += contests.credited(currency, handler.accounts(i));
        }
    }

    /// @dev What contests hold that is credited to nobody yet, by the handler's books: of the chain's coin, and of the token.
    function _held() private view returns (uint256[2] memory sums) {
        uint256 count = contests.contests();
        for (uint256 id = 1; id <= count; ++id) {
            uint256 part = handler.paidIn(id) - handler.paidOut(id);
            sums[contests.contest(id).terms.token == address(0) ? 0 : 1] += part;
        }
    }
}
