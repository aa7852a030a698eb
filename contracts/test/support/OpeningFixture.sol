// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRuns} from "../../src/interfaces/IRuns.sol";
import {ListTree} from "./ListTree.sol";
import {RunFixture} from "./RunFixture.sol";

/// @notice Runs whose params are three tensors, the second of three chunks, any of which can be opened.
abstract contract OpeningFixture is RunFixture {
    uint256 internal constant CHUNK_BYTES = 8192;
    uint8 internal constant I64 = 5;
    uint8 internal constant F32 = 8;

    struct Tensor {
        string name;
        uint8 dtype;
        uint64[] dims;
        bytes data;
    }

    Tensor[] internal tensors;

    function setUp() public virtual override {
        super.setUp();
        tensors.push(Tensor("bias", F32, new uint64[](1), new bytes(12)));
        tensors.push(Tensor("conv.weight", F32, new uint64[](2), _random(4 * 50 * 100)));
        tensors.push(Tensor("steps", I64, new uint64[](0), _random(8)));
        tensors[0].dims[0] = 3;
        (tensors[1].dims[0], tensors[1].dims[1]) = (50, 100);
        params = ListTree.root(_tensorHashes());
    }

    function _random(uint256 length) private pure returns (bytes memory data) {
        while (data.length < length) data = bytes.concat(data, keccak256(data));
        assembly ("memory-safe") {
            mstore(data, length)
        }
    }

    function _opening(uint256 id, uint64 checkpoint, uint64 tensor, uint64 chunk)
        internal
        view
        returns (IRuns.Opening memory o)
    {
        o.checkpoint = _checkpoint(checkpoint, checkpoint == 0 ? bytes32(0) : recorded[id][checkpoint - 1]);
        o.checkpointProof = _proof(id, checkpoint);
        o.state = _state(checkpoint);
        (o.tensors, o.tensor, o.chunk) = (uint64(tensors.length), tensor, chunk);
        o.tensorProof = ListTree.proof(ListTree.levels(_tensorHashes()), tensor);
        Tensor memory t = tensors[tensor];
        (o.name, o.dtype, o.dims) = (t.name, t.dtype, t.dims);
        o.data = _slice(t.data, chunk);
        o.chunkProof = ListTree.proof(ListTree.levels(_chunkHashes(t.data)), chunk);
    }

    function _tensorHashes() internal view returns (bytes32[] memory hashes) {
        hashes = new bytes32[](tensors.length);
        for (uint256 i; i < hashes.length; ++i) {
            hashes[i] = _hash(tensors[i]);
        }
    }

    function _hash(Tensor memory t) internal pure returns (bytes32) {
        bytes memory dims;
        for (uint256 i; i < t.dims.length; ++i) {
            dims = bytes.concat(dims, bytes8(t.dims[i]));
        }
        bytes memory name = bytes.concat(bytes4(uint32(bytes(t.name).length)), bytes(t.name));
        bytes2 kind = bytes2(bytes.concat(bytes1(t.dtype), bytes1(uint8(t.dims.length))));
        return sha256(bytes.concat(hex"02", name, kind, dims, ListTree.root(_chunkHashes(t.data))));
    }

    function _chunkHashes(bytes memory data) internal pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[]((data.length + CHUNK_BYTES - 1) / CHUNK_BYTES);
        for (uint64 i; i < hashes.length; ++i) {
            hashes[i] = sha256(bytes.concat(hex"00", bytes8(i), _slice(data, i)));
        }
    }

    function _slice(bytes memory data, uint256 chunk) private pure returns (bytes memory part) {
        uint256 start = chunk * CHUNK_BYTES;
        uint256 length = data.length - start < CHUNK_BYTES ? data.length - start : CHUNK_BYTES;
        part = new bytes(length);
        assembly ("memory-safe") {
            mcopy(add(part, 0x20), add(add(data, 0x20), start), length)
        }
    }
}
