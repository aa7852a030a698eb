// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The tree over a dataset's groups, written plainly from docs/formats.md and with every node kept: the other side
/// of `PositionalMerkle`.
library GroupTree {
    /// @notice All levels, the padded leaves first, the root alone in the last.
    function build(bytes32[] memory leaves) internal pure returns (bytes32[][] memory levels) {
        uint256 height;
        while (1 << height < leaves.length) ++height;
        levels = new bytes32[][](height + 1);
        levels[0] = new bytes32[](1 << height);
        for (uint256 i; i < leaves.length; ++i) {
            levels[0][i] = leaves[i];
        }
        for (uint256 level = 1; level <= height; ++level) {
            levels[level] = new bytes32[](1 << (height - level));
            for (uint256 i; i < levels[level].length; ++i) {
                levels[level][i] = join(levels[level - 1][2 * i], levels[level - 1][2 * i + 1]);
            }
        }
    }

    function root(bytes32[][] memory levels) internal pure returns (bytes32) {
        return levels[levels.length - 1][0];
    }

    /// @notice The hashes that `indices`, ascending, cannot make themselves: level by level, left to right.
    function proof(bytes32[][] memory levels, uint256[] memory indices)
        internal
        pure
        returns (bytes32[] memory hashes)
    {
        hashes = new bytes32[](indices.length * levels.length);
        uint256 used;
        bool[] memory known = new bool[](levels[0].length);
        for (uint256 i; i < indices.length; ++i) {
            known[indices[i]] = true;
        }
        for (uint256 level; level + 1 < levels.length; ++level) {
            bool[] memory above = new bool[](known.length / 2);
            for (uint256 i; i < known.length; ++i) {
                if (!known[i]) continue;
                if (!known[i ^ 1]) hashes[used++] = levels[level][i ^ 1];
                above[i / 2] = true;
            }
            known = above;
        }
        assembly ("memory-safe") {
            mstore(hashes, used)
        }
    }

    function leaf(bytes memory record) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(bytes1(0x00), record));
    }

    function join(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(bytes1(0x01), left, right));
    }
}
