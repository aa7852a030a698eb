// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {IEscrow} from "../../src/interfaces/IEscrow.sol";
import {IRuns} from "../../src/interfaces/IRuns.sol";
import {Transcript} from "../../src/libraries/Transcript.sol";
import {Header} from "../support/Header.sol";
import {ListTree} from "../support/ListTree.sol";
import {OpeningFixture} from "../support/OpeningFixture.sol";
import {ReentrantPayee} from "../support/Payees.sol";

/// @notice What cheats try with runs, challenges and votes, and what comes of it.
contract AttacksRunsTest is OpeningFixture {
    IRuns.Verdict private constant HOLDS = IRuns.Verdict.Holds;
    IRuns.Verdict private constant FAILS = IRuns.Verdict.Fails;
    uint256 private constant THIEF_KEY = uint256(keccak256("thief"));

    // ---- Runs that are not one's own ----

    function test_attack_replayARunUnderAnotherAddress() public {
        uint256 id = _completed(CHECKPOINTS);
        IRuns.Completion memory completion = _completion(id);
        TRAINER = vm.addr(THIEF_KEY);
        uint256 own = _drawn();
        assertNotEq(runs.domainOf(own), runs.domainOf(id));
        assertNotEq(runs.seedOf(own), runs.seedOf(id));
        _anchorAsLast(own, id);
        bytes memory signature = _sign(THIEF_KEY, _digest(own, completion, BOND));
        _completionRefused(own, completion, signature, IRuns.NotAnchored.selector);
    }

    function test_attack_replayARunUnderAnotherNumber() public {
        uint256 id = _completed(CHECKPOINTS);
        IRuns.Completion memory completion = _completion(id);
        uint256 again = _drawn();
        _anchorAsLast(again, id);
        _completionRefused(again, completion, _sign(again, completion, BOND), IRuns.NotAnchored.selector);
    }

    function test_attack_replayARunInAnotherContract() public {
        uint256 id = _completed(CHECKPOINTS);
        IRuns.Completion memory completion = _completion(id);
        runs = _deploy();
        assertEq(_drawn(), id);
        _anchorLast(id);
        _completionRefused(id, completion, _sign(id, completion, BOND), IRuns.NotAnchored.selector);
    }

    function test_attack_replayARunOnAnotherChain() public {
        uint256 id = _drawn();
        _record(id, CHECKPOINTS);
        IRuns.Completion memory completion = _completion(id);
        vm.chainId(1);
        _completionRefused(id, completion, _sign(id, completion, BOND), IRuns.NotAnchored.selector);
    }

    function test_attack_replayASignature() public {
        uint256 id = _completed(CHECKPOINTS);
        bytes memory signature = _sign(id, _completion(id), BOND);
        uint256 again = _drawn();
        _record(again, CHECKPOINTS);
        _completionRefused(again, _completion(again), signature, IRuns.WrongSignature.selector);
    }

    /// @dev Whoever sees a completion in the mempool can only do what its trainer meant, and pay for it.
    function test_attack_completeAnothersRunInTheirStead(uint256 bond) public {
        uint256 id = _drawn();
        _record(id, CHECKPOINTS);
        IRuns.Completion memory completion = _completion(id);
        bytes memory signature = _sign(id, completion, BOND);
        bytes memory forged = _sign(THIEF_KEY, _digest(id, completion, BOND));
        _completionRefused(id, completion, forged, IRuns.WrongSignature.selector);
        completion.transcript = "nothing there";
        _completionRefused(id, completion, signature, IRuns.WrongSignature.selector);
        completion = _completion(id);
        bond = bound(bond, MIN_BOND, BOND - 1);
        hoax(STRANGER, bond);
        vm.expectPartialRevert(IRuns.WrongSignature.selector);
        runs.complete{value: bond}(id, completion, signature);
    }

    /// @dev Whoever reads weights in the mempool, and has a run that could end with them, has yet to anchor them.
    function test_attack_completeAnotherRunWithTheseWeights() public {
        uint256 id = _drawn();
        _record(id, CHECKPOINTS);
        bytes32 weightsRoot = _weightsRoot(_completion(id).lastState);
        TRAINER = vm.addr(THIEF_KEY);
        uint256 own = _drawn();
        _record(own, CHECKPOINTS);
        _anchor(own, CHECKPOINTS - 1);
        IRuns.Completion memory stolen = _unanchored(own);
        assertEq(_weightsRoot(stolen.lastState), weightsRoot);
        bytes memory signature = _sign(THIEF_KEY, _digest(own, stolen, BOND));
        _completionRefused(own, stolen, signature, IRuns.TooEarly.selector);
        TRAINER = vm.addr(TRAINER_KEY);
        _complete(id);
        assertEq(runs.weightsRootOf(id), weightsRoot);
    }

    // ---- Seeds that are known before ----

    function test_attack_chooseTheSeedAfterTheBeacon(bytes32 randomness) public {
        vm.assume(randomness != RANDOMNESS);
        uint256 id = _begin();
        uint256 number = runs.run(id).beaconBlock;
        bytes memory header = _passBeaconBlock(id);
        bytes memory next = Header.encode(number + 1, vm.getBlockTimestamp(), randomness);
        vm.roll(number + 2);
        vm.setBlockhash(number + 1, keccak256(next));
        bytes[2] memory others = [Header.encode(number, vm.getBlockTimestamp(), randomness), next];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IBeacon.WrongHeader.selector, number));
            runs.draw(id, others[i]);
        }
        runs.draw(id, header);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongStage.selector, IRuns.Stage.Drawn));
        runs.draw(id, header);
    }

    /// @dev The same plan, begun again after the draw, has another beacon block and another seed.
    function test_attack_beginWhenTheSeedIsKnown() public {
        uint256 id = _drawn();
        uint256 again = _begin();
        uint256 number = runs.run(again).beaconBlock;
        assertEq(number, vm.getBlockNumber() + MIN_DELAY);
        bytes memory known = Header.encode(runs.run(id).beaconBlock, vm.getBlockTimestamp(), RANDOMNESS);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.WrongHeader.selector, number));
        runs.draw(again, known);
    }

    // ---- Anchors ----

    function test_attack_dropAnAnchor() public {
        uint256 id = _drawn();
        _record(id, CHECKPOINTS);
        _anchor(id, 1);
        _anchor(id, 3);
        IRuns.Completion memory completion = _completion(id);
        completion.anchorProofs = new bytes32[][](1);
        completion.anchorProofs[0] = _proof(id, 1);
        _completionRefused(id, completion, _sign(id, completion, BOND), IRuns.WrongAnchorProofs.selector);
        // Nor does a shorter run that ends before it.
        _record(id, 3);
        completion = _shorter(id);
        _completionRefused(id, completion, _sign(id, completion, BOND), IRuns.NotAnchored.selector);
    }

    /// @dev Anchored first, trained afterwards: the anchor is of nothing that the run has.
    function test_attack_anchorWhatIsNotInTheRun(bytes32 checkpoint) public {
        uint256 id = _drawn();
        _record(id, CHECKPOINTS);
        vm.assume(checkpoint != recorded[id][2]);
        vm.prank(TRAINER);
        runs.anchor(id, 2, checkpoint);
        IRuns.Completion memory completion = _completion(id);
        _completionRefused(id, completion, _sign(id, completion, BOND), IRuns.WrongRoot.selector);
    }

    // ---- Inner nodes as leaves ----

    function test_attack_presentAnInnerNodeAsACheckpoint() public {
        uint256 id = _completed(8);
        uint256 challengeId = _challenge(id);
        bytes32[][] memory levels = ListTree.levels(recorded[id]);
        bytes32[] memory above = new bytes32[](2);
        (above[0], above[1]) = (levels[1][0], levels[2][1]);
        vm.expectRevert(abi.encodeWithSelector(Transcript.WrongProofLength.selector, 2, 3));
        runs.respond(challengeId, levels[1][1], above);
    }

    /// @dev A root over the inner nodes of another list, as if they were all there is.
    function test_attack_claimFewerCheckpointsThanThereAre() public {
        uint256 id = _drawn();
        _record(id, 8);
        bytes32[][] memory levels = ListTree.levels(recorded[id]);
        assertNotEq(ListTree.root(levels, 8), ListTree.root(levels[1]));
        assertEq(levels[3][0], ListTree.levels(levels[1])[2][0]);
    }

    function test_attack_presentAnInnerNodeAsAChunk() public {
        uint256 id = _completed(CHECKPOINTS);
        IRuns.Opening memory opening = _opening(id, 2, 1, 0);
        bytes32[] memory hashes = _chunkHashes(tensors[1].data);
        opening.data = bytes.concat(hex"01", hashes[0], hashes[1]);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongChunk.selector, 65, CHUNK_BYTES));
        runs.openChunk(id, opening);
        // In a tensor of bytes the length would fit; the prefix and the count do not.
        (opening.dtype, opening.dims) = (1, new uint64[](1));
        opening.dims[0] = uint64(CHUNK_BYTES + 65);
        opening.chunk = 1;
        opening.chunkProof = new bytes32[](1);
        opening.chunkProof[0] = hashes[2];
        vm.expectPartialRevert(IRuns.WrongSet.selector);
        runs.openChunk(id, opening);
    }

    // ---- Challenges ----

    function test_attack_falseChallenge() public {
        _enrollAll();
        (uint256 id, uint256 challengeId) = _disputed();
        _decide(challengeId, [HOLDS, HOLDS, HOLDS]);
        assertEq(_credited(CHALLENGER), 0);
        assertGe(_credited(TRAINER), BOND / 2);
        assertTrue(runs.stageOf(id) == IRuns.Stage.Completed);
    }

    function test_attack_silentTrainer(uint8 rounds) public {
        uint256 id = _completed(CHECKPOINTS);
        uint256 challengeId = _challenge(id);
        for (uint256 i; i < rounds % 3; ++i) {
            _respond(challengeId);
            _choose(challengeId, false);
        }
        vm.assume(runs.challengeOf(challengeId).turn == IRuns.Turn.Trainer);
        skip(STEP);
        runs.settle(challengeId);
        assertTrue(runs.stageOf(id) == IRuns.Stage.Rejected);
        assertEq(_credited(CHALLENGER), BOND + BOND / 2);
        assertEq(_credited(BURN), BOND - BOND / 2);
    }

    function test_attack_silentChallenger() public {
        uint256 id = _completed(CHECKPOINTS);
        uint256 challengeId = _challenge(id);
        _respond(challengeId);
        skip(STEP);
        runs.settle(challengeId);
        assertTrue(runs.stageOf(id) == IRuns.Stage.Completed);
        assertEq(_credited(CHALLENGER), 0);
        assertEq(_credited(TRAINER), BOND / 2);
        assertEq(_credited(BURN), BOND - BOND / 2);
    }

    /// @dev A challenge of one's own, at the last moment, lost by silence: it costs half a bond, and others have time left.
    function test_attack_challengeOneselfToRunOutTheClock(uint256 moment) public {
        uint256 id = _completed(CHECKPOINTS);
        uint40 ends = runs.run(id).challengeEnds;
        vm.warp(bound(moment, ends - 1 hours, ends - 1));
        CHALLENGER = TRAINER;
        uint256 challengeId = _challenge(id);
        _respond(challengeId);
        skip(STEP);
        runs.settle(challengeId);
        assertEq(_credited(BURN), BOND - BOND / 2);
        vm.expectPartialRevert(IRuns.TooEarly.selector);
        runs.finalize(id);
        skip(STEP - 1);
        CHALLENGER = STRANGER;
        _challenge(id);
    }

    function test_attack_reviveARejectedRun() public {
        uint256 id = _completed(CHECKPOINTS);
        IRuns.Completion memory completion = _completion(id);
        uint256 challengeId = _challenge(id);
        skip(STEP);
        runs.settle(challengeId);
        bytes memory refusal = abi.encodeWithSelector(IRuns.WrongStage.selector, IRuns.Stage.Rejected);
        skip(365 days);
        vm.expectRevert(refusal);
        runs.finalize(id);
        _completionRefused(id, completion, _sign(id, completion, BOND), IRuns.WrongStage.selector);
        hoax(STRANGER, BOND);
        vm.expectRevert(refusal);
        runs.challenge{value: BOND}(id);
    }

    // ---- Votes ----

    function test_attack_voteTwice() public {
        _enrollAll();
        (, uint256 challengeId) = _disputed();
        _commit(challengeId, ANN, HOLDS);
        vm.expectRevert(abi.encodeWithSelector(IRuns.AlreadyVoted.selector, challengeId, ANN));
        vm.prank(ANN);
        runs.voteCommit(challengeId, _vote(challengeId, ANN, FAILS));
    }

    /// @dev The commitment is bound to its voter: the copy cannot be revealed, and costs what silence costs.
    function test_attack_copyAVote() public {
        _enrollAll();
        (, uint256 challengeId) = _disputed();
        bytes32 commitment = _vote(challengeId, ANN, HOLDS);
        _commit(challengeId, ANN, HOLDS);
        vm.prank(BEN);
        runs.voteCommit(challengeId, commitment);
        skip(COMMIT);
        _reveal(challengeId, ANN, HOLDS);
        bytes32 computed = _vote(challengeId, BEN, HOLDS);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongVote.selector, computed, commitment));
        _reveal(challengeId, BEN, HOLDS);
        skip(REVEAL);
        runs.settle(challengeId);
        runs.settleVote(challengeId, BEN);
        assertEq(runs.auditorOf(BEN).bond, AUDITOR_BOND - PENALTY);
        assertEq(_credited(BEN), 0);
    }

    function test_attack_leaveBeforeTheVoteIsLost() public {
        _enrollAll();
        (, uint256 challengeId) = _disputed();
        _decide(challengeId, [HOLDS, HOLDS, FAILS]);
        vm.expectRevert(abi.encodeWithSelector(IRuns.VotesDue.selector, CAY, 1));
        vm.prank(CAY);
        runs.leave();
        runs.settleVote(challengeId, CAY);
        vm.prank(CAY);
        runs.leave();
        assertEq(_credited(CAY), AUDITOR_BOND - PENALTY);
    }

    // ---- Money ----

    function test_attack_reenterThroughWithdraw() public {
        ReentrantPayee payee = new ReentrantPayee(address(runs));
        payee.arm(abi.encodeCall(IEscrow.withdraw, (COIN, address(payee))));
        CHALLENGER = address(payee);
        uint256 first = _completed(CHECKPOINTS);
        _completed(CHECKPOINTS);
        uint256 challengeId = _challenge(first);
        skip(STEP);
        runs.settle(challengeId);
        runs.withdraw(COIN, address(payee));
        assertEq(payee.received(), 1);
        assertFalse(payee.reentered());
        assertEq(address(payee).balance, BOND + BOND / 2);
    }

    function _anchorAsLast(uint256 id, uint256 other) private {
        vm.prank(TRAINER);
        runs.anchor(id, CHECKPOINTS - 1, recorded[other][CHECKPOINTS - 1]);
    }

    function _shorter(uint256 id) private view returns (IRuns.Completion memory completion) {
        completion.root = ListTree.root(recorded[id]);
        completion.checkpoints = 3;
        completion.last = lasts[id];
        completion.lastState = _state(2);
        completion.transcript = "transcript";
    }

    function _completionRefused(uint256 id, IRuns.Completion memory completion, bytes memory signature, bytes4 selector)
        private
    {
        hoax(PAYER, BOND);
        vm.expectPartialRevert(selector);
        runs.complete{value: BOND}(id, completion, signature);
    }
}
