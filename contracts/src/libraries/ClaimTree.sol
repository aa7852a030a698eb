// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../interfaces/IContests.sol";
import {PositionalMerkle} from "./PositionalMerkle.sol";

/// @notice What a claim commits to: the hash of the counts after each chunk, leaf by leaf of a tree that is padded with zeros to
/// a power of two. It holds if each step, from one leaf to the next, is what running the chunk makes of the counts.
library ClaimTree {
    function root(bytes32[] calldata countsHashes) internal pure returns (bytes32) {
        uint256 width = 1;
        while (width < countsHashes.length) width <<= 1;
        uint256[] memory indices = new uint256[](width);
        bytes32[] memory nodes = new bytes32[](width);
        for (uint256 i; i < width; ++i) {
            indices[i] = i;
            if (i < countsHashes.length) nodes[i] = countsHashes[i];
        }
        bytes32[] calldata none;
        assembly ("memory-safe") {
            none.offset := 0
            none.length := 0
        }
        return PositionalMerkle.root(indices, nodes, none, width);
    }

    /// @notice The root that a step makes with `proof`: from the counts `before` a chunk to the hash `claimed` after it.
    function rootOfStep(uint256 chunk, bytes calldata before, bytes32 claimed, bytes32[] calldata proof, uint256 chunks)
        internal
        pure
        returns (bytes32)
    {
        uint256 nodes = chunk == 0 ? 1 : 2;
        uint256[] memory indices = new uint256[](nodes);
        bytes32[] memory hashes = new bytes32[](nodes);
        (indices[nodes - 1], hashes[nodes - 1]) = (chunk, claimed);
        if (chunk > 0) (indices[0], hashes[0]) = (chunk - 1, keccak256(before));
        else if (before.length > 0) revert IContests.WrongCounts(keccak256(before), 0);
        return PositionalMerkle.root(indices, hashes, proof, chunks);
    }
}
