// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IVerifier} from "../../src/interfaces/IVerifier.sol";

/// @notice Stands where a circuit's verifier does, for tests of what is around it: a proof is the hash of its public inputs, so
/// none fits others.
contract SealVerifier is IVerifier {
    function verify(bytes calldata proof, bytes32[] calldata publicInputs) external pure returns (bool) {
        return keccak256(proof) == keccak256(abi.encode(keccak256(abi.encode(publicInputs))));
    }
}
