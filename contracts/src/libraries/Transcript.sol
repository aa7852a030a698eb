// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IRuns} from "../interfaces/IRuns.sol";

/// @notice What a training transcript is hashed to (docs/formats.md, "Transcript"). SHA-256, integers big-endian; each kind of
/// thing has a prefix of its own and each list its length, so that none passes for another.
library Transcript {
    uint256 internal constant CHUNK_BYTES = 8192;

    /// @notice There is no such leaf.
    error IndexOutOfRange(uint256 index, uint256 count);
    /// @notice The proof holds fewer or more hashes than a tree of that many leaves has levels.
    error WrongProofLength(uint256 length, uint256 levels);
    error UnknownDtype(uint8 dtype);

    // ------------------------------------------------------------------ trees

    /// @notice `list(leaves)`. Overwrites `leaves`.
    function list(bytes32[] memory leaves) internal pure returns (bytes32) {
        uint256 count = leaves.length;
        if (count == 0) return counted(0, 0);
        // Past the end there are zeros: what pads a level pads it with the tree of nothing but padding.
        bytes32 padding;
        for (uint256 width = count; width > 1; width = Math.ceilDiv(width, 2)) {
            for (uint256 i; i < width; i += 2) {
                leaves[i / 2] = inner(leaves[i], i + 1 < width ? leaves[i + 1] : padding);
            }
            padding = inner(padding, padding);
        }
        return counted(count, leaves[0]);
    }

    /// @notice The `list` of `count` leaves that `leaf` at `index` makes with `proof`, from its sibling up.
    function listRoot(bytes32 leaf, uint256 index, uint256 count, bytes32[] calldata proof)
        internal
        pure
        returns (bytes32 node)
    {
        if (index >= count) revert IndexOutOfRange(index, count);
        uint256 levels = Math.log2(count, Math.Rounding.Ceil);
        if (proof.length != levels) revert WrongProofLength(proof.length, levels);
        node = leaf;
        for (uint256 level; level < levels; ++level) {
            node = index >> level & 1 == 0 ? inner(node, proof[level]) : inner(proof[level], node);
        }
        return counted(count, node);
    }

    function inner(bytes32 left, bytes32 right) private pure returns (bytes32) {
        return sha256(abi.encodePacked(hex"01", left, right));
    }

    function counted(uint256 count, bytes32 top) private pure returns (bytes32) {
        return sha256(abi.encodePacked(hex"03", uint64(count), top));
    }

    // ------------------------------------------------------------------ tensors

    function chunk(uint256 index, bytes calldata data) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(hex"00", uint64(index), data));
    }

    /// @notice The hashes of the chunks that `data` is cut into.
    function chunks(bytes calldata data) internal pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[](Math.ceilDiv(data.length, CHUNK_BYTES));
        for (uint256 i; i < hashes.length; ++i) {
            uint256 start = i * CHUNK_BYTES;
            hashes[i] = chunk(i, data[start:Math.min(start + CHUNK_BYTES, data.length)]);
        }
    }

    /// @param data The list of the tensor's chunks.
    function tensor(string memory name, uint8 dtype, uint64[] memory dims, bytes32 data)
        internal
        pure
        returns (bytes32)
    {
        bytes memory shape;
        for (uint256 i; i < dims.length; ++i) {
            shape = abi.encodePacked(shape, dims[i]);
        }
        return
            sha256(abi.encodePacked(hex"02", uint32(bytes(name).length), name, dtype, uint8(dims.length), shape, data));
    }

    /// @notice How many bytes a tensor has.
    function tensorBytes(uint8 dtype, uint64[] calldata dims) internal pure returns (uint256 length) {
        // BOOL, U8, I8: 1. I16: 2. I32: 4. I64: 8. F16, BF16: 2. F32: 4. F64: 8.
        bytes10 sizes = 0x01010102040802020408;
        if (dtype >= sizes.length) revert UnknownDtype(dtype);
        length = uint8(sizes[dtype]);
        for (uint256 i; i < dims.length; ++i) {
            length *= dims[i];
        }
    }

    // ------------------------------------------------------------------ runs

    function state(IRuns.State calldata groups, uint64 step) internal pure returns (bytes32) {
        return sha256(
            abi.encodePacked(
                hex"04", groups.params, groups.buffers, groups.optimizer, groups.scheduler, groups.rng, step
            )
        );
    }

    function checkpoint(bytes32 domain_, bytes32 hyperparameters, IRuns.Checkpoint calldata c)
        internal
        pure
        returns (bytes32)
    {
        bytes memory head = abi.encodePacked(hex"06", domain_, c.index, c.step, c.state);
        return sha256(abi.encodePacked(head, c.batches, hyperparameters, c.metrics, c.previous));
    }

    function weightsRoot(bytes32 params, bytes32 buffers) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(hex"07", params, buffers));
    }

    /// @notice The weights root of a canonical integer model (docs/formats.md): one U8 tensor `model`, no buffers.
    function weightsRootOfBytes(bytes calldata model) internal pure returns (bytes32) {
        uint64[] memory dims = new uint64[](1);
        dims[0] = uint64(model.length);
        bytes32[] memory params = new bytes32[](1);
        params[0] = tensor("model", 1, dims, list(chunks(model)));
        return weightsRoot(list(params), list(new bytes32[](0)));
    }

    /// @notice What binds a run to its chain, contract, trainer and number.
    function domain(address trainer, uint256 runId) internal view returns (bytes32) {
        return sha256(abi.encodePacked("assay/run/1", block.chainid, address(this), trainer, runId));
    }

    function seed(bytes32 domain_, bytes32 plan_, uint256 randomness) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(hex"08", domain_, plan_, randomness));
    }

    function plan(IRuns.Plan calldata p) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(hex"09", p.code, p.dataset, p.hyperparameters));
    }
}
