// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Lists of a transcript, whole: every level of the tree, as docs/formats.md says and in the plainest way.
library ListTree {
    function levels(bytes32[] memory leaves) internal pure returns (bytes32[][] memory all) {
        uint256 width = 1;
        uint256 height = 1;
        while (width < leaves.length) (width, height) = (2 * width, height + 1);
        all = new bytes32[][](height);
        all[0] = new bytes32[](width);
        for (uint256 i; i < leaves.length; ++i) {
            all[0][i] = leaves[i];
        }
        for (uint256 level = 1; level < height; ++level) {
            all[level] = new bytes32[](width >> level);
            for (uint256 i; i < width >> level; ++i) {
                all[level][i] = sha256(abi.encodePacked(uint8(1), all[level - 1][2 * i], all[level - 1][2 * i + 1]));
            }
        }
    }

    function root(bytes32[][] memory all, uint256 count) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(uint8(3), uint64(count), all[all.length - 1][0]));
    }

    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        return root(levels(leaves), leaves.length);
    }

    function proof(bytes32[][] memory all, uint256 index) internal pure returns (bytes32[] memory siblings) {
        siblings = new bytes32[](all.length - 1);
        for (uint256 level; level < siblings.length; ++level) {
            siblings[level] = all[level][(index >> level) ^ 1];
        }
    }
}
