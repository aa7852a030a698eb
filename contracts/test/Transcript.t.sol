// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRuns} from "../src/interfaces/IRuns.sol";
import {Transcript} from "../src/libraries/Transcript.sol";
import {Test} from "./support/Test.sol";

/// @notice The library as others call it.
contract Hasher {
    function list(bytes32[] calldata leaves) external pure returns (bytes32) {
        return Transcript.list(leaves);
    }

    function listRoot(bytes32 leaf, uint256 index, uint256 count, bytes32[] calldata proof)
        external
        pure
        returns (bytes32)
    {
        return Transcript.listRoot(leaf, index, count, proof);
    }

    function dataRoot(bytes calldata data) external pure returns (bytes32) {
        return Transcript.list(Transcript.chunks(data));
    }

    function tensorBytes(uint8 dtype, uint64[] calldata dims) external pure returns (uint256) {
        return Transcript.tensorBytes(dtype, dims);
    }

    function state(IRuns.State calldata groups, uint64 step) external pure returns (bytes32) {
        return Transcript.state(groups, step);
    }

    function checkpoint(bytes32 domain_, bytes32 hyperparameters, IRuns.Checkpoint calldata c)
        external
        pure
        returns (bytes32)
    {
        return Transcript.checkpoint(domain_, hyperparameters, c);
    }

    function weightsRootOfBytes(bytes calldata model) external pure returns (bytes32) {
        return Transcript.weightsRootOfBytes(model);
    }

    function domain(address trainer, uint256 runId) external view returns (bytes32) {
        return Transcript.domain(trainer, runId);
    }

    function plan(IRuns.Plan calldata p) external pure returns (bytes32) {
        return Transcript.plan(p);
    }
}

/// @dev The vectors that TypeScript and Python are held to as well.
contract TranscriptTest is Test {
    string private json = vm.readFile("vectors/transcripts.json");
    Hasher private hasher = new Hasher();
    string[10] private dtypes = ["BOOL", "U8", "I8", "I16", "I32", "I64", "F16", "BF16", "F32", "F64"];

    function test_lists() public view {
        uint256 cases;
        for (; vm.keyExistsJson(json, _key(".lists", cases)); ++cases) {
            string memory key = _key(".lists", cases);
            bytes32[] memory leaves = _words(key, ".leaves");
            bytes32 expected = _word(key, ".list");
            assertEq(hasher.list(leaves), expected);
            for (uint256 i; i < leaves.length; ++i) {
                bytes32[] memory proof = _words(_key(string.concat(key, ".proofs"), i), "");
                assertEq(hasher.listRoot(leaves[i], i, leaves.length, proof), expected);
            }
        }
        assertGt(cases, 5);
    }

    function test_tensors() public view {
        assertGt(_checkTensors(".tensors", _word("", ".set")), 9);
    }

    function test_checkpoints() public view {
        bytes32 domain = _word("", ".domain.hash");
        bytes32 hyperparameters = _word("", ".plan.hyperparameters");
        bytes32[] memory hashes = new bytes32[](3);
        for (uint256 i; i < 3; ++i) {
            string memory key = _key(".checkpoints", i);
            IRuns.State memory groups = IRuns.State({
                params: _checkGroup(key, "params"),
                buffers: _checkGroup(key, "buffers"),
                optimizer: _checkGroup(key, "optimizer"),
                scheduler: _checkGroup(key, "scheduler"),
                rng: _checkGroup(key, "rng")
            });
            IRuns.Checkpoint memory c = IRuns.Checkpoint({
                index: uint64(i),
                step: uint64(vm.parseJsonUint(json, string.concat(key, ".step"))),
                state: _word(key, ".state"),
                batches: _word(key, ".batchRoot"),
                metrics: _word(key, ".metrics"),
                previous: _word(key, ".previous")
            });
            assertEq(hasher.state(groups, c.step), c.state);
            hashes[i] = hasher.checkpoint(domain, hyperparameters, c);
            assertEq(hashes[i], _word(key, ".hash"));
            assertEq(Transcript.weightsRoot(groups.params, groups.buffers), _word(key, ".weightsRoot"));
        }
        assertEq(hasher.list(hashes), _word("", ".runRoot"));
    }

    function test_domain_plan_seed() public {
        IRuns.Plan memory plan =
            IRuns.Plan(_word("", ".plan.code"), _word("", ".plan.dataset"), _word("", ".plan.hyperparameters"));
        bytes32 planHash = hasher.plan(plan);
        assertEq(planHash, _word("", ".plan.hash"));

        address runs = vm.parseJsonAddress(json, ".domain.runs");
        vm.etch(runs, address(hasher).code);
        vm.chainId(vm.parseJsonUint(json, ".domain.chainId"));
        bytes32 domain =
            Hasher(runs).domain(vm.parseJsonAddress(json, ".domain.trainer"), vm.parseJsonUint(json, ".domain.runId"));
        assertEq(domain, _word("", ".domain.hash"));

        uint256 randomness = uint256(_word("", ".seed.randomness"));
        assertEq(Transcript.seed(domain, planHash, randomness), _word("", ".seed.hash"));
    }

    /// @dev What a canonical model's weights root is made of, spelled out: one U8 tensor and no buffers.
    function test_weightsRootOfBytes(uint16 length) public view {
        bytes memory model = new bytes(bound(length, 0, 20_000));
        uint64[] memory dims = new uint64[](1);
        dims[0] = uint64(model.length);
        bytes32[] memory set = new bytes32[](1);
        set[0] = Transcript.tensor("model", 1, dims, hasher.dataRoot(model));
        bytes32 none = sha256(bytes.concat(hex"03", bytes8(0), bytes32(0)));
        assertEq(hasher.weightsRootOfBytes(model), Transcript.weightsRoot(hasher.list(set), none));
    }

    function test_listRoot_revertsIf_indexIsOutOfRange(uint256 index, uint256 count) public {
        count = bound(count, 0, type(uint64).max);
        index = bound(index, count, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(Transcript.IndexOutOfRange.selector, index, count));
        hasher.listRoot("leaf", index, count, new bytes32[](0));
    }

    function test_listRoot_revertsIf_proofIsLongOrShort(uint16 count, uint8 length) public {
        count = uint16(bound(count, 1, type(uint16).max));
        uint256 levels;
        while (1 << levels < uint256(count)) ++levels;
        vm.assume(length != levels);
        vm.expectRevert(abi.encodeWithSelector(Transcript.WrongProofLength.selector, length, levels));
        hasher.listRoot("leaf", 0, count, new bytes32[](length));
    }

    function _checkGroup(string memory key, string memory group) private view returns (bytes32 root) {
        root = _word(key, string.concat(".roots.", group));
        _checkTensors(string.concat(key, ".tensors.", group), root);
    }

    /// @dev The file has them in any order; a set has them by name.
    function _checkTensors(string memory keys, bytes32 set) private view returns (uint256 count) {
        while (vm.keyExistsJson(json, _key(keys, count))) ++count;
        bytes32[] memory hashes = new bytes32[](count);
        bytes[] memory names = new bytes[](count);
        for (uint256 i; i < count; ++i) {
            string memory key = _key(keys, i);
            bytes32 hash = _checkTensor(key);
            bytes memory name = bytes(vm.parseJsonString(json, string.concat(key, ".name")));
            uint256 place = i;
            for (; place > 0 && _precedes(name, names[place - 1]); --place) {
                (names[place], hashes[place]) = (names[place - 1], hashes[place - 1]);
            }
            (names[place], hashes[place]) = (name, hash);
        }
        assertEq(hasher.list(hashes), set);
    }

    function _precedes(bytes memory left, bytes memory right) private pure returns (bool) {
        for (uint256 i; i < left.length && i < right.length; ++i) {
            if (left[i] != right[i]) return left[i] < right[i];
        }
        return left.length < right.length;
    }

    function _checkTensor(string memory key) private view returns (bytes32 hash) {
        uint256[] memory shape = vm.parseJsonUintArray(json, string.concat(key, ".shape"));
        uint64[] memory dims = new uint64[](shape.length);
        for (uint256 i; i < dims.length; ++i) {
            dims[i] = uint64(shape[i]);
        }
        bytes memory data = vm.parseJsonBytes(json, string.concat(key, ".data"));
        uint8 dtype = _dtype(vm.parseJsonString(json, string.concat(key, ".dtype")));
        assertEq(hasher.tensorBytes(dtype, dims), data.length);
        bytes32 dataRoot = hasher.dataRoot(data);
        assertEq(dataRoot, _word(key, ".dataRoot"));
        hash = Transcript.tensor(vm.parseJsonString(json, string.concat(key, ".name")), dtype, dims, dataRoot);
        assertEq(hash, _word(key, ".hash"));
    }

    function _dtype(string memory name) private view returns (uint8 dtype) {
        while (keccak256(bytes(dtypes[dtype])) != keccak256(bytes(name))) ++dtype;
    }

    function _key(string memory keys, uint256 i) private pure returns (string memory) {
        return string.concat(keys, "[", vm.toString(i), "]");
    }

    function _word(string memory key, string memory field) private view returns (bytes32) {
        return vm.parseJsonBytes32(json, string.concat(key, field));
    }

    function _words(string memory key, string memory field) private view returns (bytes32[] memory) {
        return vm.parseJsonBytes32Array(json, string.concat(key, field));
    }
}
