// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../../src/interfaces/IContests.sol";
import {ContestFixture} from "./ContestFixture.sol";
import {GroupTree} from "./GroupTree.sol";

/// @notice Contests in which scores can be claimed: eight test groups in chunks of one.
abstract contract ClaimFixture is ContestFixture {
    uint96 internal constant CLAIM_BOND = 1 ether;

    function setUp() public virtual override {
        super.setUp();
        (terms.testGroups, terms.chunkGroups) = (8, 1);
        (terms.claimBond, terms.challengeSeconds) = (CLAIM_BOND, 2 days);
    }

    /// @dev The counts of an entry after each chunk, as they truly are.
    function _trueCounts(uint256 id, uint256 entryId) internal view returns (bytes[] memory counts) {
        uint256 groups = _groups(id, !contests.contest(id).onTraining).length;
        counts = new bytes[](_ceilDiv(groups, contests.contest(id).terms.chunkGroups));
        for (uint256 chunk; chunk < counts.length; ++chunk) {
            bytes memory before = chunk == 0 ? bytes("") : counts[chunk - 1];
            bytes memory model = openings[id][entryId].model;
            (, counts[chunk]) =
                scorer.count(model, _rows(id, chunk), dataset.features, dataset.classes, terms.baseline, before);
        }
    }

    function _hashes(bytes[] memory counts) internal pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[](counts.length);
        for (uint256 i; i < hashes.length; ++i) {
            hashes[i] = keccak256(counts[i]);
        }
    }

    function _claim(uint256 id, uint256 entryId, bytes32[] memory hashes, bytes memory last) internal {
        _sendClaim(id, entryId, _armClaim(id, entryId), hashes, last);
    }

    function _armClaim(uint256 id, uint256 entryId) internal returns (uint256 value) {
        IContests.Terms memory t = contests.contest(id).terms;
        return _arm(_submitterOf(openings[id][entryId]), t.token, t.claimBond);
    }

    function _sendClaim(uint256 id, uint256 entryId, uint256 value, bytes32[] memory hashes, bytes memory last)
        internal
    {
        IContests.Opening memory o = openings[id][entryId];
        vm.prank(_submitterOf(o));
        contests.claim{value: value}(id, entryId, o.payout, o.salt, keccak256(o.model), hashes, last);
    }

    function _submitterOf(IContests.Opening memory opening) private view returns (address) {
        return opening.payout == PAYOUT ? SUBMITTER : opening.payout;
    }

    function _claimTruly(uint256 id, uint256 entryId) internal {
        bytes[] memory counts = _trueCounts(id, entryId);
        _claim(id, entryId, _hashes(counts), counts[counts.length - 1]);
    }

    /// @dev Challenges `chunk` of what was claimed with `hashes`, from the counts `before` it.
    function _challenge(uint256 id, uint256 entryId, uint256 chunk, bytes32[] memory hashes, bytes memory before)
        internal
    {
        IContests.Opening memory opening = openings[id][entryId];
        bytes memory rows = _rows(id, chunk);
        bytes32[] memory proof = _stepProof(hashes, chunk);
        vm.prank(STRANGER);
        contests.challenge(id, entryId, chunk, opening, rows, before, hashes[chunk], proof);
    }

    function _stepProof(bytes32[] memory hashes, uint256 chunk) internal pure returns (bytes32[] memory) {
        uint256[] memory indices = new uint256[](chunk == 0 ? 1 : 2);
        indices[indices.length - 1] = chunk;
        if (chunk > 0) indices[0] = chunk - 1;
        return GroupTree.proof(GroupTree.build(hashes), indices);
    }
}
