// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {IScorer} from "../src/interfaces/IScorer.sol";
import {ClaimFixture} from "./support/ClaimFixture.sol";
import {GroupTree} from "./support/GroupTree.sol";

contract ContestsClaimTest is ClaimFixture {
    function test_claim(bool inToken) public {
        _useToken(inToken);
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        bytes[] memory counts = _trueCounts(id, 1);
        bytes32[] memory hashes = _hashes(counts);
        uint64 ends = uint64(vm.getBlockTimestamp()) + terms.challengeSeconds;
        uint256 held = _balance(terms.token, address(contests));
        uint256 value = _armClaim(id, 1);
        vm.expectEmit(address(contests));
        emit IContests.EntryClaimed(id, 1, hashes, counts[7], 8_000, ends);
        _sendClaim(id, 1, value, hashes, counts[7]);

        assertTrue(contests.entry(id, 1).status == IContests.EntryStatus.Claimed);
        IContests.Claim memory claimed = contests.claimOf(id, 1);
        assertEq(claimed.root, GroupTree.root(GroupTree.build(hashes)));
        assertEq(claimed.payout, RIVAL);
        assertEq(claimed.ends, ends);
        assertEq(claimed.scoreBps, 8_000);
        assertTrue(claimed.qualified);
        assertEq(_balance(terms.token, address(contests)), held + CLAIM_BOND);
    }

    /// @dev A claim is no score yet: the contest waits for it, even when all others are evaluated.
    function test_claim_isNoScoreYet() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _claimTruly(id, 0);
        _evaluate(id, 1);
        assertEq(contests.ranking(id).length, 1);
        assertEq(contests.ranking(id)[0].entry, 1);
        vm.expectPartialRevert(IContests.TooEarly.selector);
        contests.finalize(id);
        vm.warp(contests.schedule(id).evaluate);
        assertTrue(contests.phase(id) == IContests.Phase.Confirm);
        vm.expectPartialRevert(IContests.TooEarly.selector);
        contests.finalize(id);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Tested));
        contests.settle(id, 0);
    }

    function test_claim_revertsIf_notAllowed() public {
        (terms.claimBond, terms.challengeSeconds) = (0, 0);
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _refusedClaim(id, SUBMITTER, abi.encodeWithSelector(IContests.ClaimsNotAllowed.selector));
    }

    /// @dev Or anybody could keep an entry from being executed until it is too late.
    function test_claim_revertsIf_callerIsNotSubmitter(address caller) public {
        vm.assume(caller != SUBMITTER);
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _refusedClaim(id, caller, abi.encodeWithSelector(IContests.NotSubmitter.selector, caller, SUBMITTER));
    }

    function test_claim_revertsIf_notTested() public {
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        _refusedClaim(id, SUBMITTER, abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Drawn));
    }

    function test_claim_revertsIf_tooLate(uint32 late) public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        uint64 deadline = contests.schedule(id).evaluate;
        vm.warp(uint256(deadline) + late);
        _refusedClaim(
            id, SUBMITTER, abi.encodeWithSelector(IContests.TooLate.selector, uint256(deadline) + late, deadline)
        );
    }

    function test_claim_revertsIf_claimedAlready() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _claimTruly(id, 0);
        _refusedClaim(
            id, SUBMITTER, abi.encodeWithSelector(IContests.WrongEntryStatus.selector, IContests.EntryStatus.Claimed)
        );
    }

    function test_claim_revertsIf_chunksAreLacking(uint256 length) public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        length = bound(length, 0, 20);
        vm.assume(length != 8);
        uint256 value = _armClaim(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongChunkCount.selector, length, 8));
        _sendClaim(id, 0, value, new bytes32[](length), "");
    }

    function test_claim_revertsIf_lastCountsAreOthers() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        bytes[] memory counts = _trueCounts(id, 0);
        uint256 value = _armClaim(id, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IContests.WrongClaim.selector, keccak256(counts[6]), keccak256(counts[7]))
        );
        _sendClaim(id, 0, value, _hashes(counts), counts[6]);
    }

    function test_claim_revertsIf_bondIsNotWhole(uint256 value) public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        value = bound(value, 0, 2 ether);
        vm.assume(value != CLAIM_BOND);
        bytes[] memory counts = _trueCounts(id, 0);
        IContests.Opening memory o = openings[id][0];
        vm.deal(SUBMITTER, value);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, value, CLAIM_BOND));
        vm.prank(SUBMITTER);
        contests.claim{value: value}(id, 0, o.payout, o.salt, keccak256(o.model), _hashes(counts), counts[7]);
    }

    /// @dev Who would be paid is in the commitment: it cannot be changed by a claim.
    function test_claim_revertsIf_payoutIsAnother(address payout) public {
        vm.assume(payout != PAYOUT && payout != address(0));
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        bytes[] memory counts = _trueCounts(id, 0);
        IContests.Opening memory o = openings[id][0];
        vm.deal(SUBMITTER, CLAIM_BOND);
        vm.expectPartialRevert(IContests.WrongCommitment.selector);
        vm.prank(SUBMITTER);
        contests.claim{value: CLAIM_BOND}(id, 0, payout, o.salt, keccak256(o.model), _hashes(counts), counts[7]);
    }

    /// @dev Counts of other rows than there are could come to any score, beyond 100 % if they wrap around.
    function test_claim_revertsIf_rowsAreMoreOrFewer(uint256 rows) public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        rows = bound(rows, 0, 65_535);
        vm.assume(rows != 40);
        bytes memory last = abi.encodePacked(uint16(rows), uint16(0), uint16(0), uint16(0));
        bytes32[] memory hashes = new bytes32[](8);
        hashes[7] = keccak256(last);
        uint256 value = _armClaim(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongRowCount.selector, rows, 40));
        _sendClaim(id, 0, value, hashes, last);

        last = hex"ffff000000010003";
        hashes[7] = keccak256(last);
        vm.expectRevert(abi.encodeWithSelector(IScorer.TooManyRows.selector, 65_539, 65_535));
        _sendClaim(id, 0, value, hashes, last);
    }

    function _refusedClaim(uint256 id, address caller, bytes memory reason) private {
        IContests.Opening memory o = openings[id][0];
        bytes32[] memory hashes = new bytes32[](8);
        hashes[7] = keccak256(new bytes(8));
        vm.deal(caller, CLAIM_BOND);
        vm.expectRevert(reason);
        vm.prank(caller);
        contests.claim{value: CLAIM_BOND}(id, 0, o.payout, o.salt, keccak256(o.model), hashes, new bytes(8));
    }
}
