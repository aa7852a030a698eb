// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Poseidon2} from "../src/libraries/Poseidon2.sol";
import {Test} from "./support/Test.sol";

contract Poseidon2Test is Test {
    uint256 private constant FIELD_ORDER =
        21888242871839275222246405745257275088548364400416034343698204186575808495617;

    /// @dev The vectors that TypeScript and the circuits are held to as well.
    function test_vectors() public view {
        string memory json = vm.readFile("vectors/poseidon2.json");
        uint256 cases;
        for (; vm.keyExistsJson(json, _key(cases, "")); ++cases) {
            bytes32[] memory words = vm.parseJsonBytes32Array(json, _key(cases, ".inputs"));
            uint256[] memory inputs = new uint256[](words.length);
            for (uint256 i; i < words.length; ++i) {
                inputs[i] = uint256(words[i]);
            }
            assertEq(Poseidon2.hash(inputs), uint256(vm.parseJsonBytes32(json, _key(cases, ".hash"))));
        }
        assertGt(cases, 40);
    }

    function test_hash_dependsOnTheNumberOfInputs(uint8 length) public pure {
        assertNotEq(
            Poseidon2.hash(new uint256[](1 + uint256(length))), Poseidon2.hash(new uint256[](2 + uint256(length)))
        );
    }

    function test_hash_revertsIf_anInputIsNoField(uint8 length, uint256 index, uint256 value) public {
        uint256[] memory inputs = new uint256[](1 + uint256(length));
        index = bound(index, 0, length);
        inputs[index] = bound(value, FIELD_ORDER, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(Poseidon2.NotAField.selector, index, inputs[index]));
        this.hash(inputs);
        inputs[index] = FIELD_ORDER - 1;
        this.hash(inputs);
    }

    function hash(uint256[] memory inputs) external pure returns (uint256) {
        return Poseidon2.hash(inputs);
    }

    function _key(uint256 i, string memory field) private pure returns (string memory) {
        return string.concat(".cases[", vm.toString(i), "]", field);
    }
}
