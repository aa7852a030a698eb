// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRuns} from "../src/interfaces/IRuns.sol";
import {OpeningFixture} from "./support/OpeningFixture.sol";
import {TransactionGas} from "./support/TransactionGas.sol";

/// @notice What each verb costs, as whole transactions from cold, held by snapshots.
contract RunsGasTest is OpeningFixture {
    uint64 private constant LONG = 501;

    function test_gas_begin() public {
        _snapshot("begin", TRAINER, 0, abi.encodeCall(IRuns.begin, (plan, MIN_DELAY, _cid())));
    }

    function test_gas_draw() public {
        uint256 id = _begin();
        _snapshot("draw", STRANGER, 0, abi.encodeCall(IRuns.draw, (id, _passBeaconBlock(id))));
    }

    function test_gas_anchor() public {
        uint256 id = _drawn();
        _record(id, 1);
        _snapshot("anchor", TRAINER, 0, abi.encodeCall(IRuns.anchor, (id, 0, recorded[id][0])));
    }

    function test_gas_complete() public {
        uint256 id = _drawn();
        _record(id, LONG);
        uint256 state = vm.snapshotState();
        _snapshotCompletion("complete of 501 checkpoints", id);
        vm.revertToState(state);
        for (uint64 i; i < 31; ++i) {
            _anchor(id, 15 * i);
        }
        _snapshotCompletion("complete of 501 checkpoints, 32 anchors", id);
    }

    function test_gas_challenge() public {
        uint256 id = _completed(LONG);
        vm.deal(CHALLENGER, BOND);
        _snapshot("challenge", CHALLENGER, BOND, abi.encodeCall(IRuns.challenge, (id)));
        bytes memory data = abi.encodeCall(IRuns.respond, (1, recorded[id][250], _proof(id, 250)));
        _snapshot("respond of 501 checkpoints", TRAINER, 0, data);
        _snapshot("choose", CHALLENGER, 0, abi.encodeCall(IRuns.choose, (1, true)));
    }

    function test_gas_votes() public {
        _enrollAll();
        (, uint256 challengeId) = _disputed();
        bytes32 commitment = _vote(challengeId, ANN, IRuns.Verdict.Fails);
        _snapshot("voteCommit", ANN, 0, abi.encodeCall(IRuns.voteCommit, (challengeId, commitment)));
        skip(COMMIT);
        bytes memory reveal = abi.encodeCall(IRuns.voteReveal, (challengeId, IRuns.Verdict.Fails, SALT));
        _snapshot("voteReveal", ANN, 0, reveal);
        skip(REVEAL);
        _snapshot("settle", STRANGER, 0, abi.encodeCall(IRuns.settle, (challengeId)));
        _snapshot("settleVote", STRANGER, 0, abi.encodeCall(IRuns.settleVote, (challengeId, ANN)));
    }

    function test_gas_finalize() public {
        uint256 id = _completed(CHECKPOINTS);
        skip(WINDOW);
        _snapshot("finalize", STRANGER, 0, abi.encodeCall(IRuns.finalize, (id)));
    }

    function test_gas_openChunk() public {
        uint256 id = _completed(LONG);
        bytes memory data = abi.encodeCall(IRuns.openChunk, (id, _opening(id, 250, 1, 1)));
        _snapshot("openChunk of 8 KiB, 501 checkpoints", STRANGER, 0, data);
    }

    function _snapshotCompletion(string memory name, uint256 id) private {
        IRuns.Completion memory completion = _completion(id);
        completion.transcript = _cid();
        bytes memory signature = _sign(id, completion, BOND);
        vm.deal(TRAINER, BOND);
        _snapshot(name, TRAINER, BOND, abi.encodeCall(IRuns.complete, (id, completion, signature)));
    }

    function _cid() private pure returns (string memory) {
        return "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy";
    }

    function _snapshot(string memory name, address caller, uint256 value, bytes memory data) private {
        vm.cool(address(runs));
        vm.cool(address(beacon));
        vm.prank(caller);
        (bool done,) = address(runs).call{value: value}(data);
        uint256 execution = vm.lastCallGas().gasTotalUsed;
        assertTrue(done);
        uint256 gas = TransactionGas.total(data, execution);
        assertLe(gas, TransactionGas.CAP);
        vm.snapshotValue("Runs", name, gas);
    }
}
