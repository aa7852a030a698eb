// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDisclosures} from "./interfaces/IDisclosures.sol";
import {Poseidon2} from "./libraries/Poseidon2.sol";

/// @title Disclosures
contract Disclosures is IDisclosures {
    uint256 private constant LABEL_SHIFT = 240;

    /// @inheritdoc IDisclosures
    function open(uint256 salt, uint256[] calldata rows, uint256 tierRows, uint16 features, uint8 classes)
        external
        pure
        returns (uint256 testCommit, uint256 majority)
    {
        if (rows.length > tierRows) revert TooManyRows(rows.length, tierRows);
        majority = _largestClass(rows, features, classes);
        uint256[] memory inputs = new uint256[](1 + tierRows);
        inputs[0] = salt;
        assembly ("memory-safe") {
            calldatacopy(add(inputs, 0x40), rows.offset, shl(5, rows.length))
        }
        testCommit = Poseidon2.hash(inputs);
    }

    /// @inheritdoc IDisclosures
    function hash(uint256 secret) external pure returns (uint256) {
        uint256[] memory inputs = new uint256[](1);
        inputs[0] = secret;
        return Poseidon2.hash(inputs);
    }

    /// @inheritdoc IDisclosures
    function hash(uint256 key, uint256 context) external pure returns (uint256) {
        uint256[] memory inputs = new uint256[](2);
        (inputs[0], inputs[1]) = (key, context);
        return Poseidon2.hash(inputs);
    }

    /// @dev Refuses what is no row.
    function _largestClass(uint256[] calldata rows, uint256 features, uint256 classes)
        private
        pure
        returns (uint256 largest)
    {
        uint256[] memory counts = new uint256[](classes);
        uint256 sound;
        assembly ("memory-safe") {
            let unused := add(16, shl(3, features))
            for {} lt(sound, rows.length) { sound := add(sound, 1) } {
                let row := calldataload(add(rows.offset, shl(5, sound)))
                let label := shr(LABEL_SHIFT, row)
                if or(iszero(lt(label, classes)), shr(unused, shl(16, row))) { break }
                let place := add(add(counts, 0x20), shl(5, label))
                let count := add(mload(place), 1)
                mstore(place, count)
                if gt(count, largest) { largest := count }
            }
        }
        if (sound == rows.length) return largest;
        uint256 label = rows[sound] >> LABEL_SHIFT;
        if (label >= classes) revert LabelOutOfRange(sound, label, classes);
        revert FeatureOutOfRange(sound, rows[sound], features);
    }
}
