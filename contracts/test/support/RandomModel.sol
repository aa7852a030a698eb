// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title RandomModel
/// @notice Sound models and rows from a seed.
library RandomModel {
    /// @dev A stream of words: `keccak256(seed ‖ position)`.
    struct Stream {
        uint256 seed;
        uint256 position;
    }

    function stream(uint256 seed) internal pure returns (Stream memory) {
        return Stream(seed, 0);
    }

    function next(Stream memory s) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(s.seed, s.position++)));
    }

    function below(Stream memory s, uint256 limit) internal pure returns (uint256) {
        return next(s) % limit;
    }

    /// @notice `count` rows; every fourth byte or so is an extreme.
    function rows(Stream memory s, uint256 count, uint256 features, uint256 classes) internal pure returns (bytes memory data) {
        data = new bytes(count * (features + 1));
        for (uint256 i; i < data.length; ++i) {
            uint256 word = next(s);
            bool label = i % (features + 1) == features;
            uint256 value = label ? (word >> 16) % classes : word % 8 == 0 ? 0 : word % 8 == 1 ? 255 : (word >> 16) % 256;
            data[i] = bytes1(uint8(value));
        }
    }

    /// @notice A network with these layer widths. Its neurons use the room that the soundness rule leaves to a degree
    /// that the stream decides, up to the last unit.
    function network(Stream memory s, uint256 laneBits, uint256 features, uint256[] memory widths)
        internal
        pure
        returns (bytes memory model)
    {
        model = abi.encodePacked(
            uint8(1), uint8(widths.length == 1 ? 1 : 2), uint16(features), uint8(widths[widths.length - 1]), uint8(laneBits), uint8(widths.length)
        );
        for (uint256 i; i < widths.length; ++i) model = abi.encodePacked(model, uint16(widths[i]));
        uint256 inputs = features;
        for (uint256 i; i < widths.length; ++i) {
            uint256 shift = i + 1 == widths.length ? 0 : below(s, 3) == 0 ? below(s, laneBits - 2) : 4 + below(s, 8);
            bytes memory biases;
            bytes memory weights;
            for (uint256 neuron; neuron < widths[i]; ++neuron) {
                (int256 bias, bytes memory row) = _neuron(s, laneBits, inputs);
                biases = abi.encodePacked(biases, int32(bias));
                weights = bytes.concat(weights, row);
            }
            model = abi.encodePacked(model, uint8(shift), biases, weights);
            inputs = widths[i];
        }
    }

    function _neuron(Stream memory s, uint256 laneBits, uint256 inputs)
        private
        pure
        returns (int256 bias, bytes memory weights)
    {
        uint256 room = (1 << (laneBits - 2)) - 1;
        weights = new bytes(inputs);
        uint256 kind = below(s, 4);
        for (uint256 i; i < inputs; ++i) {
            uint256 word = next(s);
            int256 weight = kind == 0 ? int256(word % 3) - 1 : kind == 1 ? -int256(128) : int256(word % 256) - 128;
            uint256 size = 255 * uint256(weight < 0 ? -weight : weight);
            if (size > room) continue;
            room -= size;
            weights[i] = bytes1(uint8(int8(weight)));
        }
        // All that is left, a part of it, or nothing, with either sign.
        uint256 use = below(s, 3);
        bias = int256(use == 0 ? room : use == 1 ? below(s, room + 1) : 0);
        if (below(s, 2) == 0) bias = -bias;
    }

    function tree(Stream memory s, uint256 depth, uint256 features, uint256 classes) internal pure returns (bytes memory) {
        uint256 nodes = 2 ** depth - 1;
        bytes memory body = new bytes(3 * nodes + 1);
        for (uint256 i; i < nodes; ++i) {
            body[2 * i] = bytes1(uint8(below(s, features < 256 ? features : 256)));
            body[2 * i + 1] = bytes1(uint8(below(s, 5) == 0 ? below(s, 2) * 255 : below(s, 256)));
        }
        for (uint256 i; i <= nodes; ++i) body[2 * nodes + i] = bytes1(uint8(below(s, classes)));
        return abi.encodePacked(uint8(1), uint8(3), uint16(features), uint8(classes), uint8(depth), body);
    }
}
