// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";

/// @notice The beacon chain's RANDAO (EIP-4399) of one block, proven by its header against the history contract of
/// EIP-2935 or, where that has no answer, BLOCKHASH. A block hash itself is never used: the builder of the block can grind it.
contract PrevrandaoBeacon is IBeacon {
    /// @dev EIP-2935.
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    /// @dev Chains without a RANDAO answer with small constants (0, 1, 2.5e15); a real value is below 2^64 once in 2^192.
    uint256 private constant SMALLEST = 1 << 64;

    /// @inheritdoc IBeacon
    uint256 public constant window = 8191;

    /// @inheritdoc IBeacon
    function check() external view {
        _check(block.prevrandao);
    }

    /// @inheritdoc IBeacon
    function randomness(uint256 number, bytes calldata header) external view returns (uint256 value) {
        if (keccak256(header) != _blockHash(number)) revert WrongHeader(number);
        Memory.Slice[] memory fields = BlockHeader.parseHeader(header);
        value = uint256(BlockHeader.getPrevRandao(fields));
        _check(value);
    }

    /// @dev Zero, which no header hashes to, when the block is out of reach.
    function _blockHash(uint256 number) private view returns (bytes32) {
        (bool answered, bytes memory hash) = HISTORY.staticcall(abi.encode(number));
        return answered && hash.length == 32 ? bytes32(hash) : blockhash(number);
    }

    function _check(uint256 value) private pure {
        if (value < SMALLEST) revert ConstantRandomness(value);
    }
}
