// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Block headers in RLP, with the 21 fields that they have since Prague.
library Header {
    function encode(uint256 number, uint256 timestamp, bytes32 prevRandao) internal pure returns (bytes memory) {
        bytes memory roots = bytes.concat(
            item(word("parent")),
            item(word("ommers")),
            item(new bytes(20)),
            item(word("state")),
            item(word("transactions")),
            item(word("receipts"))
        );
        bytes memory middle = bytes.concat(
            item(new bytes(256)),
            scalar(0),
            scalar(number),
            scalar(60_000_000),
            scalar(21_000),
            scalar(timestamp),
            item("assay")
        );
        bytes memory tail = bytes.concat(
            item(abi.encode(prevRandao)),
            item(new bytes(8)),
            scalar(1 gwei),
            item(word("withdrawals")),
            scalar(0),
            scalar(0),
            item(word("beacon")),
            item(word("requests"))
        );
        bytes memory body = bytes.concat(roots, middle, tail);
        return bytes.concat(hex"f9", bytes2(uint16(body.length)), body);
    }

    function item(bytes memory value) private pure returns (bytes memory) {
        if (value.length == 1 && uint8(value[0]) < 0x80) return value;
        if (value.length < 56) return bytes.concat(bytes1(uint8(0x80 + value.length)), value);
        return bytes.concat(hex"b9", bytes2(uint16(value.length)), value);
    }

    function scalar(uint256 value) private pure returns (bytes memory) {
        uint256 length;
        while (value >> (8 * length) > 0) ++length;
        bytes memory digits = new bytes(length);
        for (uint256 i; i < length; ++i) {
            digits[i] = bytes1(uint8(value >> (8 * (length - 1 - i))));
        }
        return item(digits);
    }

    function word(string memory name) private pure returns (bytes memory) {
        return abi.encode(keccak256(bytes(name)));
    }
}
