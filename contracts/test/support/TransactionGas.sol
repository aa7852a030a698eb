// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a whole transaction costs, given its calldata and the gas that running it took.
library TransactionGas {
    uint256 internal constant CAP = 16_777_216; // EIP-7825
    uint256 private constant BASE = 21_000;

    /// @notice 16 gas a non-zero byte and 4 a zero byte, or 40 and 10 where that is more than all the rest (EIP-7623).
    function total(bytes memory data, uint256 execution) internal pure returns (uint256) {
        uint256 tokens = calldataTokens(data);
        uint256 usual = BASE + 4 * tokens + execution;
        uint256 floor = BASE + 10 * tokens;
        return usual > floor ? usual : floor;
    }

    /// @notice What is left to run with under the cap if every byte were paid for at the floor's price.
    function left(bytes memory data) internal pure returns (uint256) {
        return CAP - BASE - 40 * data.length;
    }

    function calldataTokens(bytes memory data) private pure returns (uint256 tokens) {
        // Words first: a test has megabytes to count.
        uint256 zeros;
        assembly ("memory-safe") {
            let end := add(add(data, 0x20), mload(data))
            for { let at_ := add(data, 0x20) } lt(at_, end) { at_ := add(at_, 1) } {
                zeros := add(zeros, iszero(byte(0, mload(at_))))
            }
        }
        return 4 * data.length - 3 * zeros;
    }
}
