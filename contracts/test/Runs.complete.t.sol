// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRuns} from "../src/interfaces/IRuns.sol";
import {Transcript} from "../src/libraries/Transcript.sol";
import {RunFixture} from "./support/RunFixture.sol";

/// @notice A trainer that is a contract: signs what it has been told to sign (ERC-1271).
contract Studio {
    mapping(bytes32 digest => bool) private _signed;

    function approve(bytes32 digest) external {
        _signed[digest] = true;
    }

    function isValidSignature(bytes32 digest, bytes calldata) external view returns (bytes4) {
        return _signed[digest] ? this.isValidSignature.selector : bytes4(0);
    }
}

contract RunsCompleteTest is RunFixture {
    function test_complete(uint64 count, uint256 bond, address payer) public {
        count = uint64(bound(count, 1, 9));
        bond = bound(bond, MIN_BOND, 100 * uint256(MIN_BOND));
        uint256 id = _drawn();
        _record(id, count);
        IRuns.Completion memory completion = _completion(id);
        bytes memory signature = _sign(id, completion, bond);
        bytes32 weightsRoot = _weightsRoot(completion.lastState);
        uint64 ends = uint64(vm.getBlockTimestamp()) + WINDOW;

        hoax(payer, bond);
        vm.expectEmit(address(runs));
        emit IRuns.RunCompleted(
            id, TRAINER, payer, completion.root, count, weightsRoot, bond, ends, completion.transcript
        );
        runs.complete{value: bond}(id, completion, signature);

        IRuns.Run memory r = runs.run(id);
        assertTrue(r.stage == IRuns.Stage.Completed);
        assertEq(r.payer, payer);
        assertEq(r.bond, bond);
        assertEq(r.checkpoints, count);
        assertEq(r.root, completion.root);
        assertEq(r.challengeEnds, ends);
        assertEq(runs.weightsRootOf(id), weightsRoot);
        assertEq(runs.completedAt(id), vm.getBlockTimestamp());
    }

    function test_complete_withAnchors(uint64 count, uint256 which) public {
        count = uint64(bound(count, 1, 9));
        uint256 id = _drawn();
        _record(id, count);
        for (uint64 i; i < count; ++i) {
            if (which >> i & 1 == 1) _anchor(id, i);
        }
        skip(1);
        _complete(id);
        assertTrue(runs.stageOf(id) == IRuns.Stage.Completed);
    }

    function test_complete_ofATrainerThatIsAContract() public {
        Studio studio = new Studio();
        TRAINER = address(studio);
        uint256 id = _drawn();
        _record(id, CHECKPOINTS);
        IRuns.Completion memory completion = _completion(id);
        bytes32 digest = _digest(id, completion, BOND);

        vm.deal(PAYER, BOND);
        vm.expectRevert(abi.encodeWithSelector(IRuns.WrongSignature.selector, TRAINER, digest));
        vm.prank(PAYER);
        runs.complete{value: BOND}(id, completion, "");
        studio.approve(digest);
        vm.prank(PAYER);
        runs.complete{value: BOND}(id, completion, "");
    }

    function test_complete_revertsIf_bondIsSmallOrLarge(uint256 bond, bool large) public {
        uint256 most = 100 * uint256(MIN_BOND);
        bond = large ? bound(bond, most + 1, type(uint128).max) : bound(bond, 0, MIN_BOND - 1);
        (uint256 id, IRuns.Completion memory completion) = _trained();
        _refused(id, completion, bond, abi.encodeWithSelector(IRuns.InvalidBond.selector, bond, MIN_BOND, most));
    }

    function test_complete_revertsIf_thereAreNoCheckpoints() public {
        (uint256 id, IRuns.Completion memory completion) = _trained();
        completion.checkpoints = 0;
        _refused(id, completion, abi.encodeWithSelector(IRuns.InvalidCheckpoints.selector, 0, 1 << 20));
    }

    function test_complete_revertsIf_thereAreTooManyCheckpoints(uint64 count) public {
        (uint256 id, IRuns.Completion memory completion) = _trained();
        completion.checkpoints = uint64(bound(count, (1 << 20) + 1, type(uint64).max));
        bytes memory refusal =
            abi.encodeWithSelector(IRuns.InvalidCheckpoints.selector, completion.checkpoints, 1 << 20);
        _refused(id, completion, refusal);
    }

    function test_complete_revertsIf_countIsAnother() public {
        (uint256 id, IRuns.Completion memory completion) = _trained();
        completion.checkpoints = CHECKPOINTS - 1;
        _refused(id, completion, abi.encodeWithSelector(IRuns.WrongIndex.selector, CHECKPOINTS - 1, CHECKPOINTS - 2));
        // Padding is no checkpoint: the list says how many there are.
        completion.checkpoints = CHECKPOINTS + 1;
        _refused(id, completion, abi.encodeWithSelector(IRuns.WrongIndex.selector, CHECKPOINTS - 1, CHECKPOINTS));
    }

    function test_complete_revertsIf_lastCheckpointIsNotInTheRoot(bytes32 root) public {
        (uint256 id, IRuns.Completion memory completion) = _trained();
        vm.assume(root != completion.root);
        bytes memory refusal = abi.encodeWithSelector(IRuns.WrongRoot.selector, completion.root, root);
        completion.root = root;
        _refused(id, completion, refusal);
    }

    function test_complete_revertsIf_lastCheckpointIsNotAnchored(bytes32 metrics) public {
        (uint256 id, IRuns.Completion memory completion) = _trained();
        vm.assume(metrics != completion.last.metrics);
        completion.last.metrics = metrics;
        bytes32 computed = _hash(_domain(id), completion.last);
        _refused(id, completion, abi.encodeWithSelector(IRuns.NotAnchored.selector, CHECKPOINTS - 1, computed));
    }

    /// @dev Nor is an anchor of it where another checkpoint belongs.
    function test_complete_revertsIf_lastCheckpointIsAnchoredElsewhere() public {
        uint256 id = _drawn();
        _record(id, CHECKPOINTS);
        bytes32 last = recorded[id][CHECKPOINTS - 1];
        bytes memory refusal = abi.encodeWithSelector(IRuns.NotAnchored.selector, CHECKPOINTS - 1, last);
        IRuns.Completion memory completion = _unanchored(id);
        _refused(id, completion, refusal);
        vm.prank(TRAINER);
        runs.anchor(id, CHECKPOINTS - 2, last);
        skip(1);
        _refused(id, completion, refusal);
    }

    function test_complete_revertsIf_lastCheckpointWasAnchoredJustNow() public {
        uint256 id = _drawn();
        _record(id, CHECKPOINTS);
        _anchor(id, CHECKPOINTS - 1);
        uint64 time = uint64(vm.getBlockTimestamp());
        _refused(id, _completion(id), abi.encodeWithSelector(IRuns.TooEarly.selector, time, time + 1));
    }

    function test_complete_revertsIf_stateIsAnother(bytes32 params_) public {
        (uint256 id, IRuns.Completion memory completion) = _trained();
        vm.assume(params_ != completion.lastState.params);
        completion.lastState.params = params_;
        bytes32 computed = _hash(completion.lastState, completion.last.step);
        _refused(id, completion, abi.encodeWithSelector(IRuns.WrongState.selector, computed, completion.last.state));
    }

    function test_complete_revertsIf_proofIsLongOrShort(uint8 length) public {
        (uint256 id, IRuns.Completion memory completion) = _trained();
        vm.assume(length != 3);
        completion.anchorProofs[0] = new bytes32[](length);
        _refused(id, completion, abi.encodeWithSelector(Transcript.WrongProofLength.selector, length, 3));
    }

    function test_complete_revertsIf_itIsCompleteOrNotDrawn() public {
        (uint256 id, IRuns.Completion memory completion) = _trained();
        _complete(id);
        _refused(id, completion, abi.encodeWithSelector(IRuns.WrongStage.selector, IRuns.Stage.Completed));
        _refused(_begin(), completion, abi.encodeWithSelector(IRuns.WrongStage.selector, IRuns.Stage.Begun));
    }

    function _trained() private returns (uint256 id, IRuns.Completion memory completion) {
        id = _drawn();
        _record(id, CHECKPOINTS);
        completion = _completion(id);
    }

    function _refused(uint256 id, IRuns.Completion memory completion, bytes memory refusal) private {
        _refused(id, completion, BOND, refusal);
    }

    function _refused(uint256 id, IRuns.Completion memory completion, uint256 bond, bytes memory refusal) private {
        bytes memory signature = _sign(id, completion, bond);
        vm.deal(PAYER, bond);
        vm.expectRevert(refusal);
        vm.prank(PAYER);
        runs.complete{value: bond}(id, completion, signature);
    }
}
