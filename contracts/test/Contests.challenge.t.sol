// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {ClaimFixture} from "./support/ClaimFixture.sol";

contract ContestsChallengeTest is ClaimFixture {
    /// @dev Whatever is wrong with a claim, from whichever chunk on: one transaction disproves it, at the first wrong chunk.
    function test_challenge_disprovesAnyWrongClaim(uint256 first, uint256 seed, bool inToken) public {
        _useToken(inToken);
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        first = bound(first, 0, 7);
        bytes[] memory counts = _trueCounts(id, 1);
        bytes[] memory claimed = _trueCounts(id, 1);
        for (uint256 chunk = first; chunk < 8; ++chunk) {
            // One count more here and one less there; or no counts at all.
            if (seed % 3 == 0) claimed[chunk] = abi.encode(seed, chunk);
            else claimed[chunk][1 + 2 * (seed % 4)] = bytes1(uint8(claimed[chunk][1 + 2 * (seed % 4)]) + 1);
        }
        bytes32[] memory hashes = _hashes(claimed);
        // As many rows as there are, all of them right; otherwise the claim is refused at once.
        hashes[7] = keccak256(claimed[7] = _scoringAll());
        _claim(id, 1, hashes, claimed[7]);

        vm.expectEmit(address(contests));
        emit IContests.ClaimDisproved(id, 1, STRANGER, first);
        _challenge(id, 1, first, hashes, first == 0 ? bytes("") : counts[first - 1]);

        assertTrue(contests.entry(id, 1).status == IContests.EntryStatus.Disqualified);
        assertEq(_credited(STRANGER), CLAIM_BOND / 2);
        assertEq(_credited(BURN), CLAIM_BOND / 2);
        _evaluate(id, 0);
        contests.finalize(id);
        assertEq(contests.ranking(id).length, 1);
        assertEq(_credited(RIVAL), 0);
        contests.settle(id, 1);
        assertEq(_credited(RIVAL), 0);
    }

    function _scoringAll() private pure returns (bytes memory) {
        return abi.encodePacked(uint16(24), uint16(0), uint16(0), uint16(16));
    }

    function test_challenge_revertsIf_claimHolds(uint256 chunk) public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        chunk = bound(chunk, 0, 7);
        bytes[] memory counts = _trueCounts(id, 0);
        _claimTruly(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IContests.ClaimHolds.selector, chunk));
        this.challenge(id, 0, chunk, _hashes(counts), chunk == 0 ? bytes("") : counts[chunk - 1]);
    }

    /// @dev A step from counts that were not claimed, or to a hash that was not, proves nothing about the claim.
    function test_challenge_revertsIf_stepWasNotClaimed(uint256 chunk, bool fromOthers) public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        chunk = bound(chunk, 1, 7);
        bytes[] memory counts = _trueCounts(id, 0);
        _claimTruly(id, 0);
        bytes memory before = fromOthers ? counts[7 - (chunk - 1) / 7] : counts[chunk - 1];
        bytes32[] memory hashes = _hashes(counts);
        bytes32[] memory proof = _stepProof(hashes, chunk);
        bytes32 claimed = fromOthers ? hashes[chunk] : keccak256("another");
        if (fromOthers && chunk == 1) before = counts[5];
        IContests.Opening memory opening = openings[id][0];
        bytes memory rows = _rows(id, chunk);
        vm.expectPartialRevert(IContests.WrongClaim.selector);
        contests.challenge(id, 0, chunk, opening, rows, before, claimed, proof);
    }

    function test_challenge_revertsIf_firstChunkHasCountsBefore() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        bytes[] memory counts = _trueCounts(id, 0);
        _claimTruly(id, 0);
        vm.expectPartialRevert(IContests.WrongCounts.selector);
        this.challenge(id, 0, 0, _hashes(counts), counts[0]);
    }

    function test_challenge_revertsIf_rowsAreOthers() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        bytes32[] memory hashes = _hashes(_trueCounts(id, 0));
        _claimTruly(id, 0);
        IContests.Opening memory opening = openings[id][0];
        bytes memory rows = _rows(id, 1);
        bytes32[] memory proof = _stepProof(hashes, 0);
        vm.expectPartialRevert(IContests.WrongRows.selector);
        contests.challenge(id, 0, 0, opening, rows, "", hashes[0], proof);
    }

    function test_challenge_revertsIf_tooLate(uint32 late) public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        bytes32[] memory hashes = new bytes32[](8);
        hashes[7] = keccak256(_scoringAll());
        _claim(id, 0, hashes, _scoringAll());
        uint64 ends = contests.claimOf(id, 0).ends;
        vm.warp(uint256(ends) + late);
        vm.expectRevert(abi.encodeWithSelector(IContests.TooLate.selector, uint256(ends) + late, ends));
        this.challenge(id, 0, 0, hashes, "");
    }

    function test_challenge_revertsIf_notClaimed() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongEntryStatus.selector, IContests.EntryStatus.Revealed));
        this.challenge(id, 0, 0, new bytes32[](8), "");
    }

    /// @dev What is no model has no score: its claim is wrong in the first chunk.
    function test_challenge_disprovesWhatIsNoModel() public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        bytes memory broken = _best();
        broken[0] = 0x07;
        _commit(id, SUBMITTER, broken);
        _toReveal(id);
        _reveal(id, 0);
        _toRevealTest(id);
        _revealTest(id);
        bytes32[] memory hashes = new bytes32[](8);
        hashes[7] = keccak256(_scoringAll());
        _claim(id, 0, hashes, _scoringAll());
        this.challenge(id, 0, 0, hashes, "");
        assertTrue(contests.entry(id, 0).status == IContests.EntryStatus.Disqualified);
    }

    function challenge(uint256 id, uint256 entryId, uint256 chunk, bytes32[] memory hashes, bytes memory before)
        external
    {
        _challenge(id, entryId, chunk, hashes, before);
    }
}
