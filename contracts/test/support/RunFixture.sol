// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {IRuns} from "../../src/interfaces/IRuns.sol";
import {Header} from "./Header.sol";
import {ListTree} from "./ListTree.sol";
import {Test} from "./Test.sol";

/// @notice A whole run in a few lines, and each verb with what it needs worked out. What is hashed is hashed here once more, from
/// docs/formats.md.
abstract contract RunFixture is Test {
    uint64 internal constant MIN_DELAY = 128;
    uint128 internal constant MIN_BOND = 1 ether;
    uint128 internal constant AUDITOR_BOND = 2 ether;
    uint128 internal constant PENALTY = 0.2 ether;
    uint32 internal constant WINDOW = 7 days;
    uint32 internal constant STEP = 1 days;
    uint32 internal constant COMMIT = 3 days;
    uint32 internal constant REVEAL = 2 days;
    /// @dev Odd, so that halves and shares leave something over.
    uint256 internal constant BOND = 3 ether + 1;
    uint64 internal constant CHECKPOINTS = 5;

    address internal constant COIN = address(0);
    address internal constant BURN = 0x000000000000000000000000000000000000dEaD;
    bytes32 internal constant RANDOMNESS = keccak256("randomness");
    bytes32 internal constant SALT = keccak256("salt");
    uint256 internal constant TRAINER_KEY = uint256(keccak256("trainer"));

    address internal TRAINER = vm.addr(TRAINER_KEY);
    address internal PAYER = makeAddr("payer");
    address internal CHALLENGER = makeAddr("challenger");
    address internal ANN = makeAddr("ann");
    address internal BEN = makeAddr("ben");
    address internal CAY = makeAddr("cay");
    address internal STRANGER = makeAddr("stranger");

    IBeacon internal beacon;
    IRuns internal runs;
    IRuns.Limits internal limits;
    IRuns.Plan internal plan = IRuns.Plan(keccak256("code"), keccak256("dataset"), keccak256("hyperparameters"));
    /// @dev The params of every checkpoint; where it is zero, each has its own.
    bytes32 internal params;

    mapping(uint256 runId => bytes32[] hashes) internal recorded;
    mapping(uint256 runId => IRuns.Checkpoint) internal lasts;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(20_000);
        vm.prevrandao(RANDOMNESS);
        beacon = IBeacon(vm.deployCode("PrevrandaoBeacon.sol"));
        limits = IRuns.Limits(MIN_DELAY, MIN_BOND, AUDITOR_BOND, WINDOW, STEP, COMMIT, REVEAL);
        runs = _deploy();
    }

    function _deploy() internal returns (IRuns) {
        return IRuns(vm.deployCode("Runs.sol", abi.encode(beacon, limits)));
    }

    // ---- Verbs of a run ----

    function _begin() internal returns (uint256) {
        vm.prank(TRAINER);
        return runs.begin(plan, MIN_DELAY, "card");
    }

    function _passBeaconBlock(uint256 id) internal returns (bytes memory header) {
        uint256 number = runs.run(id).beaconBlock;
        header = Header.encode(number, vm.getBlockTimestamp(), RANDOMNESS);
        vm.roll(number + 1);
        vm.setBlockhash(number, keccak256(header));
    }

    function _draw(uint256 id) internal {
        bytes memory header = _passBeaconBlock(id);
        vm.prank(STRANGER);
        runs.draw(id, header);
    }

    function _drawn() internal returns (uint256 id) {
        id = _begin();
        _draw(id);
    }

    /// @dev Trains, as far as the chain can tell.
    function _record(uint256 id, uint64 count) internal {
        delete recorded[id];
        IRuns.Checkpoint memory c;
        for (uint64 i; i < count; ++i) {
            c = _checkpoint(i, i == 0 ? bytes32(0) : recorded[id][i - 1]);
            recorded[id].push(_hash(_domain(id), c));
        }
        lasts[id] = c;
    }

    function _anchor(uint256 id, uint64 index) internal {
        vm.prank(TRAINER);
        runs.anchor(id, index, recorded[id][index]);
    }

    function _anchorLast(uint256 id) internal {
        uint64 index = lasts[id].index;
        IRuns.Anchor[] memory anchors = runs.anchorsOf(id);
        if (anchors.length > 0 && anchors[anchors.length - 1].index == index) return;
        _anchor(id, index);
        skip(1);
    }

    function _complete(uint256 id) internal {
        IRuns.Completion memory completion = _completion(id);
        bytes memory signature = _sign(id, completion, BOND);
        hoax(PAYER, BOND);
        runs.complete{value: BOND}(id, completion, signature);
    }

    function _completed(uint64 count) internal returns (uint256 id) {
        id = _drawn();
        _record(id, count);
        _complete(id);
    }

    // ---- Verbs of a challenge ----

    function _challenge(uint256 id) internal returns (uint256) {
        uint256 bond = runs.run(id).bond;
        hoax(CHALLENGER, bond);
        return runs.challenge{value: bond}(id);
    }

    function _respond(uint256 challengeId) internal {
        IRuns.Challenge memory c = runs.challengeOf(challengeId);
        uint256 middle = (c.lo + c.hi) / 2;
        bytes32[] memory proof = _proof(c.runId, middle);
        vm.prank(TRAINER);
        runs.respond(challengeId, recorded[c.runId][middle], proof);
    }

    function _choose(uint256 challengeId, bool agrees) internal {
        vm.prank(CHALLENGER);
        runs.choose(challengeId, agrees);
    }

    /// @dev Until the auditors have to decide about `segment`.
    function _narrow(uint256 challengeId, uint256 segment) internal {
        IRuns.Challenge memory c = runs.challengeOf(challengeId);
        while (c.lo < c.hi) {
            _respond(challengeId);
            _choose(challengeId, (c.lo + c.hi) / 2 < segment);
            c = runs.challengeOf(challengeId);
        }
    }

    /// @dev A challenged run whose third segment the auditors are to decide about.
    function _disputed() internal returns (uint256 id, uint256 challengeId) {
        id = _completed(CHECKPOINTS);
        challengeId = _challenge(id);
        _narrow(challengeId, 3);
    }

    function _enroll(address auditor) internal {
        hoax(auditor, AUDITOR_BOND);
        runs.enroll{value: AUDITOR_BOND}();
    }

    /// @dev Three auditors, before anything is challenged.
    function _enrollAll() internal {
        _enroll(ANN);
        _enroll(BEN);
        _enroll(CAY);
        skip(1);
    }

    function _commit(uint256 challengeId, address auditor, IRuns.Verdict verdict) internal {
        vm.prank(auditor);
        runs.voteCommit(challengeId, _vote(challengeId, auditor, verdict));
    }

    function _reveal(uint256 challengeId, address auditor, IRuns.Verdict verdict) internal {
        vm.prank(auditor);
        runs.voteReveal(challengeId, verdict, SALT);
    }

    /// @dev The three auditors' votes, from commitment to the challenge's end; `None` is a vote that is not revealed.
    function _decide(uint256 challengeId, IRuns.Verdict[3] memory verdicts) internal {
        address[3] memory auditors = [ANN, BEN, CAY];
        for (uint256 i; i < 3; ++i) {
            _commit(challengeId, auditors[i], verdicts[i]);
        }
        vm.warp(runs.challengeOf(challengeId).deadline);
        for (uint256 i; i < 3; ++i) {
            if (verdicts[i] != IRuns.Verdict.None) _reveal(challengeId, auditors[i], verdicts[i]);
        }
        skip(REVEAL);
        runs.settle(challengeId);
    }

    function _settleVotes(uint256 challengeId) internal {
        runs.settleVote(challengeId, ANN);
        runs.settleVote(challengeId, BEN);
        runs.settleVote(challengeId, CAY);
    }

    // ---- What follows from a run ----

    function _domain(uint256 id) internal view returns (bytes32) {
        return sha256(abi.encodePacked("assay/run/1", block.chainid, address(runs), TRAINER, id));
    }

    function _state(uint64 index) internal view returns (IRuns.State memory) {
        return IRuns.State({
            params: params == 0 ? keccak256(abi.encode("params", index)) : params,
            buffers: keccak256(abi.encode("buffers", index)),
            optimizer: keccak256(abi.encode("optimizer", index)),
            scheduler: keccak256(abi.encode("scheduler", index)),
            rng: keccak256(abi.encode("rng", index))
        });
    }

    function _checkpoint(uint64 index, bytes32 previous) internal view returns (IRuns.Checkpoint memory) {
        return IRuns.Checkpoint({
            index: index,
            step: 10 * index,
            state: _hash(_state(index), 10 * index),
            batches: keccak256(abi.encode("batches", index)),
            metrics: keccak256(abi.encode("metrics", index)),
            previous: previous
        });
    }

    function _hash(IRuns.State memory s, uint64 step) internal pure returns (bytes32) {
        return sha256(bytes.concat(hex"04", abi.encode(s), bytes8(step)));
    }

    function _hash(bytes32 domain, IRuns.Checkpoint memory c) internal view returns (bytes32) {
        bytes memory place = bytes.concat(domain, bytes8(c.index), bytes8(c.step), c.state, c.batches);
        return sha256(bytes.concat(hex"06", place, plan.hyperparameters, c.metrics, c.previous));
    }

    function _weightsRoot(IRuns.State memory s) internal pure returns (bytes32) {
        return sha256(bytes.concat(hex"07", s.params, s.buffers));
    }

    function _proof(uint256 id, uint256 index) internal view returns (bytes32[] memory) {
        return ListTree.proof(ListTree.levels(recorded[id]), index);
    }

    /// @dev Anchors the last checkpoint where that was not done.
    function _completion(uint256 id) internal returns (IRuns.Completion memory) {
        _anchorLast(id);
        return _unanchored(id);
    }

    function _unanchored(uint256 id) internal view returns (IRuns.Completion memory completion) {
        completion.root = ListTree.root(recorded[id]);
        completion.checkpoints = uint64(recorded[id].length);
        completion.last = lasts[id];
        completion.lastState = _state(completion.last.index);
        IRuns.Anchor[] memory anchors = runs.anchorsOf(id);
        completion.anchorProofs = new bytes32[][](anchors.length);
        for (uint256 i; i < anchors.length; ++i) {
            completion.anchorProofs[i] = _proof(id, anchors[i].index);
        }
        completion.transcript = "transcript";
    }

    function _digest(uint256 id, IRuns.Completion memory c, uint256 bond) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Assay Runs"),
                keccak256("1"),
                block.chainid,
                address(runs)
            )
        );
        bytes32 message = keccak256(
            abi.encode(
                keccak256(
                    "Completion(uint256 runId,bytes32 root,uint64 checkpoints,bytes32 weightsRoot,uint256 bond,string transcript)"
                ),
                id,
                c.root,
                c.checkpoints,
                _weightsRoot(c.lastState),
                bond,
                keccak256(bytes(c.transcript))
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }

    function _sign(uint256 id, IRuns.Completion memory completion, uint256 bond) internal view returns (bytes memory) {
        return _sign(TRAINER_KEY, _digest(id, completion, bond));
    }

    function _sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function _vote(uint256 challengeId, address auditor, IRuns.Verdict verdict) internal pure returns (bytes32) {
        return keccak256(abi.encode(challengeId, auditor, verdict, SALT));
    }

    function _credited(address account) internal view returns (uint256) {
        return runs.credited(COIN, account);
    }
}
