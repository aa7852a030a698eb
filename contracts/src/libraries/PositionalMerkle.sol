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
        returns (bytes32 top)
    {
        for (uint256 i; i < nodes.length; ++i) {
            uint256 index = indices[i];
            if (index >= leaves || (i > 0 && index <= indices[i - 1])) revert WrongIndex(index);
        }
        uint256 used;
        assembly ("memory-safe") {
            // Two nodes and the prefix are hashed from 0x1f on, over the free memory pointer.
            let free := mload(0x40)
            mstore8(0x1f, 1)
            let at := add(indices, 0x20)
            let hashes := sub(add(nodes, 0x20), at)
            let end := add(at, shl(5, mload(nodes)))
            let next := proof.offset
            for { let width := 1 } lt(width, leaves) { width := shl(1, width) } {
                let to := at
                for { let from := at } lt(from, end) {} {
                    let index := mload(from)
                    let node := mload(add(from, hashes))
                    from := add(from, 0x20)
                    switch and(index, 1)
                    case 1 {
                        mstore(0x20, calldataload(next))
                        mstore(0x40, node)
                        next := add(next, 0x20)
                    }
                    default {
                        mstore(0x20, node)
                        switch and(lt(from, end), eq(mload(from), add(index, 1)))
                        case 1 {
                            mstore(0x40, mload(add(from, hashes)))
                            from := add(from, 0x20)
                        }
                        default {
                            mstore(0x40, calldataload(next))
                            next := add(next, 0x20)
                        }
                    }
                    mstore(to, shr(1, index))
                    mstore(add(to, hashes), keccak256(0x1f, 0x41))
                    to := add(to, 0x20)
                }
                end := to
            }
            mstore(0x40, free)
            top := mload(add(at, hashes))
            used := shr(5, sub(next, proof.offset))
        }
        if (used != proof.length) revert WrongProofLength(proof.length, used);
    }
}
