// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @notice The seeded split of a dataset's groups into test and training (docs/formats.md, "Split").
/// Any index can be placed on its own, so nothing is stored: an alternating Feistel network with cycle walking
/// (Black and Rogaway, "Ciphers with Arbitrary Finite Domains", 2002).
library Split {
    uint256 private constant ROUNDS = 8;

    function seed(uint256 randomness, uint256 contest, bytes32 datasetRoot) internal pure returns (bytes32) {
        return keccak256(abi.encode(randomness, contest, datasetRoot));
    }

    /// @notice The sides of the grid that the permutation of `[0, groups)` walks over: `a · b ≥ groups`.
    function grid(uint256 groups) internal pure returns (uint256 a, uint256 b) {
        a = Math.sqrt(groups, Math.Rounding.Ceil);
        b = Math.ceilDiv(groups, a);
    }

    /// @notice Where `index` lands; a group is a test group when this is below the number of test groups.
    function position(bytes32 key, uint256 groups, uint256 a, uint256 b, uint256 index)
        internal
        pure
        returns (uint256 x)
    {
        x = index;
        assembly ("memory-safe") {
            mstore(0x00, key)
            for {} 1 {} {
                let l := mod(x, a)
                let r := div(x, a)
                for { let round := 0 } lt(round, ROUNDS) { round := add(round, 2) } {
                    mstore(0x20, or(shl(32, round), r))
                    l := mod(add(l, mod(keccak256(0x00, 0x40), a)), a)
                    mstore(0x20, or(shl(32, add(round, 1)), l))
                    r := mod(add(r, mod(keccak256(0x00, 0x40), b)), b)
                }
                x := add(mul(r, a), l)
                if lt(x, groups) { break }
            }
        }
    }
}
