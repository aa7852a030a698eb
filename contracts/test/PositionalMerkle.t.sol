// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {ContestState} from "../src/libraries/ContestState.sol";
import {PositionalMerkle} from "../src/libraries/PositionalMerkle.sol";
import {GroupTree} from "./support/GroupTree.sol";
import {Test} from "./support/Test.sol";

contract PositionalMerkleTest is Test {
    function leaf(bytes calldata record) external pure returns (bytes32) {
        return PositionalMerkle.leaf(record);
    }

    function root(uint256[] memory indices, bytes32[] memory nodes, bytes32[] calldata proof, uint256 leaves)
        external
        pure
        returns (bytes32)
    {
        return PositionalMerkle.root(indices, nodes, proof, leaves);
    }

    function test_leaf(bytes calldata record) public view {
        assertEq(this.leaf(record), keccak256(bytes.concat(hex"00", record)));
    }

    /// @dev Any set of leaves of any tree, against a tree with every node kept.
    function test_root(uint256 size, uint256 chosen, uint256 seed) public view {
        size = bound(size, 1, 70);
        (bytes32[] memory leaves, bytes32[][] memory levels) = _tree(size, seed);
        uint256[] memory indices = _choose(size, chosen);
        bytes32[] memory proof = GroupTree.proof(levels, indices);
        assertEq(this.root(indices, _at(leaves, indices), proof, size), GroupTree.root(levels));
    }

    /// @dev A leaf opened at another index makes another root.
    function test_root_bindsThePosition(uint256 size, uint256 from, uint256 to, uint256 seed) public view {
        size = bound(size, 2, 70);
        from = bound(from, 0, size - 1);
        to = bound(to, 0, size - 1);
        if (from == to) to = (to + 1) % size;
        (bytes32[] memory leaves, bytes32[][] memory levels) = _tree(size, seed);
        uint256[] memory indices = new uint256[](1);
        indices[0] = to;
        bytes32[] memory proof = GroupTree.proof(levels, indices);
        indices[0] = from;
        bytes32[] memory pathOfFrom = GroupTree.proof(levels, indices);
        bytes32[] memory nodes = _at(leaves, indices);
        indices[0] = to;
        assertNotEq(this.root(indices, nodes, pathOfFrom, size), GroupTree.root(levels));
        assertNotEq(this.root(indices, nodes, proof, size), GroupTree.root(levels));
    }

    /// @dev An inner node is no leaf: it is hashed under another prefix, and its tree would be shorter.
    function test_root_tellsInnerNodesFromLeaves(uint256 seed) public view {
        (, bytes32[][] memory levels) = _tree(8, seed);
        bytes memory node = abi.encodePacked(levels[1][0], levels[1][1]);
        assertNotEq(this.leaf(node), levels[2][0]);
    }

    function test_root_revertsIf_indicesDoNotAscend(uint256 size, uint256 chosen, uint256 which) public {
        size = bound(size, 2, 70);
        (bytes32[] memory leaves, bytes32[][] memory levels) = _tree(size, 1);
        uint256[] memory indices = _choose(size, chosen | 3);
        bytes32[] memory proof = GroupTree.proof(levels, indices);
        bytes32[] memory nodes = _at(leaves, indices);
        which = bound(which, 1, indices.length - 1);
        indices[which] = indices[which - 1];
        vm.expectRevert(abi.encodeWithSelector(PositionalMerkle.WrongIndex.selector, indices[which]));
        this.root(indices, nodes, proof, size);
    }

    function test_root_revertsIf_indexIsOutOfRange(uint256 size, uint256 index) public {
        size = bound(size, 1, 70);
        (bytes32[] memory leaves,) = _tree(size, 1);
        uint256[] memory indices = new uint256[](1);
        bytes32[] memory nodes = _at(leaves, indices);
        indices[0] = bound(index, size, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(PositionalMerkle.WrongIndex.selector, indices[0]));
        this.root(indices, nodes, new bytes32[](0), size);
    }

    function test_root_revertsIf_proofIsTooShort(uint256 size, uint256 chosen) public {
        size = bound(size, 2, 70);
        (bytes32[] memory leaves, bytes32[][] memory levels) = _tree(size, 1);
        uint256[] memory indices = _choose(size, chosen);
        bytes32[] memory proof = GroupTree.proof(levels, indices);
        vm.assume(proof.length > 0);
        bytes32[] memory short = new bytes32[](proof.length - 1);
        for (uint256 i; i < short.length; ++i) {
            short[i] = proof[i];
        }
        vm.expectRevert(abi.encodeWithSelector(PositionalMerkle.WrongProofLength.selector, short.length, proof.length));
        this.root(indices, _at(leaves, indices), short, size);
    }

    function test_root_revertsIf_proofIsTooLong(uint256 size, uint256 chosen) public {
        size = bound(size, 1, 70);
        (bytes32[] memory leaves, bytes32[][] memory levels) = _tree(size, 1);
        uint256[] memory indices = _choose(size, chosen);
        bytes32[] memory proof = GroupTree.proof(levels, indices);
        bytes32[] memory long = new bytes32[](proof.length + 1);
        for (uint256 i; i < proof.length; ++i) {
            long[i] = proof[i];
        }
        vm.expectRevert(abi.encodeWithSelector(PositionalMerkle.WrongProofLength.selector, long.length, proof.length));
        this.root(indices, _at(leaves, indices), long, size);
    }

    /// @dev The vectors that TypeScript is held to as well.
    function test_vectors() public view {
        string memory json = vm.readFile("vectors/merkle.json");
        uint256 cases;
        for (; vm.keyExistsJson(json, _key(cases, "")); ++cases) {
            _checkCase(json, cases);
        }
        assertGt(cases, 5);
    }

    function _checkCase(string memory json, uint256 i) private view {
        IContests.Dataset memory dataset = IContests.Dataset({
            treeRoot: vm.parseJsonBytes32(json, _key(i, ".treeRoot")),
            binningHash: vm.parseJsonBytes32(json, _key(i, ".binningHash")),
            groups: uint32(vm.parseJsonUint(json, _key(i, ".groups"))),
            groupSize: uint16(vm.parseJsonUint(json, _key(i, ".groupSize"))),
            features: uint16(vm.parseJsonUint(json, _key(i, ".features"))),
            classes: uint8(vm.parseJsonUint(json, _key(i, ".classes")))
        });
        assertEq(ContestState.datasetRoot(dataset), vm.parseJsonBytes32(json, _key(i, ".datasetRoot")));

        bytes memory records = vm.parseJsonBytes(json, _key(i, ".records"));
        uint256 rowBytes = uint256(dataset.features) + (dataset.classes == 1 ? 2 : 1);
        uint256 recordBytes = 4 + uint256(dataset.groupSize) * rowBytes + 32;
        uint256[] memory indices = new uint256[](records.length / recordBytes);
        bytes32[] memory nodes = new bytes32[](indices.length);
        for (uint256 r; r < indices.length; ++r) {
            bytes memory record = new bytes(recordBytes);
            for (uint256 b; b < recordBytes; ++b) {
                record[b] = records[r * recordBytes + b];
            }
            indices[r] = uint32(bytes4(record));
            nodes[r] = this.leaf(record);
        }
        bytes32[] memory proof = vm.parseJsonBytes32Array(json, _key(i, ".proof"));
        assertEq(this.root(indices, nodes, proof, dataset.groups), dataset.treeRoot);
    }

    function _key(uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".cases[", vm.toString(i), "]", field);
    }

    function _tree(uint256 size, uint256 seed)
        private
        pure
        returns (bytes32[] memory leaves, bytes32[][] memory levels)
    {
        leaves = new bytes32[](size);
        for (uint256 i; i < size; ++i) {
            leaves[i] = keccak256(abi.encode(seed, i));
        }
        levels = GroupTree.build(leaves);
    }

    /// @dev The indices whose bit is set, or 0 if none is.
    function _choose(uint256 size, uint256 chosen) private pure returns (uint256[] memory indices) {
        indices = new uint256[](size);
        uint256 length;
        for (uint256 i; i < size; ++i) {
            if (chosen >> i & 1 == 1) indices[length++] = i;
        }
        if (length == 0) length = 1;
        assembly ("memory-safe") {
            mstore(indices, length)
        }
    }

    function _at(bytes32[] memory leaves, uint256[] memory indices) private pure returns (bytes32[] memory nodes) {
        nodes = new bytes32[](indices.length);
        for (uint256 i; i < nodes.length; ++i) {
            nodes[i] = leaves[indices[i]];
        }
    }
}
