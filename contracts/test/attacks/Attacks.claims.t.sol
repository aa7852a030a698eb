// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../../src/interfaces/IContests.sol";
import {ClaimFixture} from "../support/ClaimFixture.sol";
import {ReentrantToken} from "../support/Tokens.sol";

/// @notice Attacks on claims: a token that calls back while the bond is pulled (A20).
contract AttacksClaimsTest is ClaimFixture {
    /// @dev The entry is evaluated to the end inside its own claim: it would be scored and claimed, counted twice, ranked twice,
    /// and with a rival's evaluation outstanding the contest would close on it.
    function test_attack_A20_claimCannotBeReenteredByEvaluation() public {
        (uint256 id, ReentrantToken reentrant, bytes memory last) = _almostEvaluated();
        bytes memory rows = _rows(id, 7);
        IContests.Opening memory opening = openings[id][1];
        uint256 value = _armClaim(id, 1);
        reentrant.arm(address(contests), abi.encodeCall(IContests.evaluate, (id, 1, opening, rows, counted[id][1])));
        _sendClaim(id, 1, value, _hashes(_trueCounts(id, 1)), last);

        assertFalse(reentrant.reentered());
        assertEq(contests.contest(id).evaluated, 0);
        assertEq(contests.ranking(id).length, 0);
        vm.warp(contests.claimOf(id, 1).ends);
        contests.confirm(id, 1);
        assertEq(contests.contest(id).evaluated, 1);
        assertEq(contests.ranking(id).length, 1);
    }

    function _almostEvaluated() private returns (uint256 id, ReentrantToken reentrant, bytes memory last) {
        reentrant = new ReentrantToken();
        terms.token = address(reentrant);
        (terms.payoutBps[0], terms.payoutBps[1]) = (6_000, 4_000);
        id = _contestAt(IContests.Phase.Evaluate);
        for (uint256 chunk; chunk < 7; ++chunk) {
            _evaluateChunk(id, 1);
        }
        last = _trueCounts(id, 1)[7];
    }
}
