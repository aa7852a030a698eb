// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A Merkle tree in which a leaf's index is where it hangs: no leaf can stand in for another index.
/// Leaves and inner nodes are hashed under different prefixes (docs/formats.md, "Dataset").
library PositionalMerkle {
    /// @notice The indices do not ascend, or do not fit the tree.
    error WrongIndex(uint256 index);
    /// @notice The proof holds fewer or more hashes than the leaves need.
    error WrongProofLength(uint256 length, uint256 used);

    /// @notice Hash of a leaf: `keccak256(0x00 ‖ record)`.
    function leaf(bytes calldata record) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore8(free, 0)
            calldatacopy(add(free, 1), record.offset, record.length)
            hash := keccak256(free, add(record.length, 1))
        }
    }

    /// @notice The root that `nodes`, at the ascending `indices` of a tree of `leaves` leaves, make with `proof`.
    /// @dev Overwrites both arrays, level by level.
    function root(uint256[] memory indices, bytes32[] memory nodes, bytes32[] calldata proof, uint256 leaves)
        internal
        pure
        returns (bytes32)
    {
        uint256 used;
        uint256 length = nodes.length;
        for (uint256 i; i < length; ++i) {
            uint256 index = indices[i];
            if (index >= leaves || (i > 0 && index <= indices[i - 1])) revert WrongIndex(index);
        }
        for (uint256 width = 1; width < leaves; width <<= 1) {
            uint256 parents;
            for (uint256 i; i < length; ++i) {
                uint256 index = indices[i];
                bytes32 node = nodes[i];
                if (index & 1 == 1) {
                    node = _join(_next(proof, used++), node);
                } else if (i + 1 < length && indices[i + 1] == index + 1) {
                    node = _join(node, nodes[++i]);
                } else {
                    node = _join(node, _next(proof, used++));
                }
                indices[parents] = index >> 1;
                nodes[parents++] = node;
            }
            length = parents;
        }
        if (used != proof.length) revert WrongProofLength(proof.length, used);
        return nodes[0];
    }

    function _next(bytes32[] calldata proof, uint256 used) private pure returns (bytes32) {
        if (used >= proof.length) revert WrongProofLength(proof.length, used + 1);
        return proof[used];
    }

    function _join(bytes32 left, bytes32 right) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore8(free, 1)
            mstore(add(free, 1), left)
            mstore(add(free, 33), right)
            hash := keccak256(free, 65)
        }
    }
}
