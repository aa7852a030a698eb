// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Split} from "../src/libraries/Split.sol";
import {Test} from "./support/Test.sol";

contract SplitTest is Test {
    function test_grid(uint32 groups) public pure {
        vm.assume(groups > 0);
        (uint256 a, uint256 b) = Split.grid(groups);
        assertGe(a * b, groups);
        assertLt(a * (b - 1), groups);
        assertGe(a * a, groups);
        assertLt((a - 1) * (a - 1), groups);
    }

    /// @dev Every index lands somewhere, and nowhere twice.
    function test_position_isAPermutation(bytes32 key, uint256 groups) public pure {
        groups = bound(groups, 2, 150);
        (uint256 a, uint256 b) = Split.grid(groups);
        bool[] memory taken = new bool[](groups);
        for (uint256 i; i < groups; ++i) {
            uint256 position = Split.position(key, groups, a, b, i);
            assertFalse(taken[position]);
            taken[position] = true;
        }
    }

    /// @dev Against docs/formats.md, written out plainly.
    function test_position(bytes32 key, uint32 groups, uint32 index) public pure {
        groups = uint32(bound(groups, 2, 1_000_000));
        index = uint32(bound(index, 0, groups - 1));
        (uint256 a, uint256 b) = Split.grid(groups);
        assertEq(Split.position(key, groups, a, b, index), _position(key, groups, index));
    }

    /// @dev Each group is as likely as any other to be a test group: 2,000 keys, 4 of 20 groups, 400 ± 6σ.
    function test_position_favoursNoIndex() public pure {
        uint256[20] memory times;
        (uint256 a, uint256 b) = Split.grid(20);
        for (uint256 key; key < 2_000; ++key) {
            for (uint256 i; i < 20; ++i) {
                if (Split.position(keccak256(abi.encode(key)), 20, a, b, i) < 4) ++times[i];
            }
        }
        for (uint256 i; i < 20; ++i) {
            assertApproxEqAbs(times[i], 400, 108);
        }
    }

    function test_seed(uint256 randomness, uint256 contest, bytes32 datasetRoot) public pure {
        assertEq(
            Split.seed(randomness, contest, datasetRoot),
            keccak256(bytes.concat(bytes32(randomness), bytes32(contest), datasetRoot))
        );
    }

    /// @dev The vectors that TypeScript is held to as well.
    function test_vectors() public view {
        string memory json = vm.readFile("vectors/split.json");
        uint256 cases;
        for (; vm.keyExistsJson(json, _key(cases, "")); ++cases) {
            bytes32 seed = Split.seed(
                uint256(vm.parseJsonBytes32(json, _key(cases, ".prevRandao"))),
                vm.parseJsonUint(json, _key(cases, ".contest")),
                vm.parseJsonBytes32(json, _key(cases, ".datasetRoot"))
            );
            assertEq(seed, vm.parseJsonBytes32(json, _key(cases, ".seed")));
            uint256 groups = vm.parseJsonUint(json, _key(cases, ".groups"));
            (uint256 a, uint256 b) = Split.grid(groups);
            uint256 index = vm.parseJsonUint(json, _key(cases, ".index"));
            assertEq(Split.position(seed, groups, a, b, index), vm.parseJsonUint(json, _key(cases, ".position")));
        }
        assertGt(cases, 10);
    }

    function _key(uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".cases[", vm.toString(i), "]", field);
    }

    function _position(bytes32 key, uint256 n, uint256 x) private pure returns (uint256) {
        uint256 a = 1;
        while (a * a < n) ++a;
        uint256 b = (n + a - 1) / a;
        do {
            (uint256 l, uint256 r) = (x % a, x / a);
            for (uint256 round; round < 8; ++round) {
                uint256 mixed = uint256(keccak256(abi.encodePacked(key, round << 32 | (round % 2 == 0 ? r : l))));
                if (round % 2 == 0) l = (l + mixed % a) % a;
                else r = (r + mixed % b) % b;
            }
            x = r * a + l;
        } while (x >= n);
        return x;
    }
}
