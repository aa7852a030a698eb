// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title RandomModel
/// @notice Sound models and rows from a seed: the same seed, the same bytes.
contract RandomModel {
    /// @notice The word at `position` of the stream that `seed` names.
    function draw(uint256 seed, uint256 position) public pure returns (uint256 word) {
        assembly ("memory-safe") {
            mstore(0x00, seed)
            mstore(0x20, position)
            word := keccak256(0x00, 0x40)
        }
    }

    /// @notice `count` rows; one feature in four is an extreme, 0 or 255.
    function rows(uint256 seed, uint256 count, uint256 features, uint256 classes)
        external
        pure
        returns (bytes memory data)
    {
        data = new bytes(count * (features + 1));
        for (uint256 i; i < data.length; ++i) {
            uint256 word = draw(seed, i);
            uint256 value = word >> 16;
            if (i % (features + 1) == features) value %= classes;
            else if (word % 4 == 0) value = word & 4 == 0 ? 0 : 255;
            data[i] = bytes1(uint8(value));
        }
    }

    /// @notice A network with layers of these widths, the last of them the number of classes. Its neurons use the room
    /// that the soundness rule leaves to a degree that the seed decides, up to the last unit.
    function network(uint256 seed, uint256 laneBits, uint256 features, uint256[] calldata widths)
        external
        pure
        returns (bytes memory model)
    {
        uint256 layers = widths.length;
        model = abi.encodePacked(
            hex"01", layers == 1 ? bytes1(0x01) : bytes1(0x02), uint16(features), uint8(widths[layers - 1])
        );
        model = abi.encodePacked(model, uint8(laneBits), uint8(layers));
        for (uint256 i; i < layers; ++i) {
            model = abi.encodePacked(model, uint16(widths[i]));
        }
        for (uint256 i; i < layers; ++i) {
            uint256 inputs = i == 0 ? features : widths[i - 1];
            model = bytes.concat(model, _layer(draw(seed, i), laneBits, inputs, widths[i], i + 1 == layers));
        }
    }

    function _layer(uint256 seed, uint256 laneBits, uint256 inputs, uint256 outputs, bool last)
        private
        pure
        returns (bytes memory layer)
    {
        layer = new bytes(1 + outputs * (4 + inputs));
        if (!last) {
            // Any shift, or one that leaves sums of the usual size in range.
            uint256 shift = seed % 3 == 0 ? (seed >> 8) % (laneBits - 2) : 4 + (seed >> 8) % 8;
            layer[0] = bytes1(uint8(shift));
        }
        for (uint256 neuron; neuron < outputs; ++neuron) {
            uint256 weights = 1 + 4 * outputs + neuron * inputs;
            bytes4 bias = bytes4(uint32(_neuron(draw(seed, neuron), laneBits, layer, weights, inputs)));
            for (uint256 i; i < 4; ++i) {
                layer[1 + 4 * neuron + i] = bias[i];
            }
        }
    }

    /// @dev Weights of one of four kinds: small, all -128, any, none. The bias: what is left, a part of it, or nothing.
    function _neuron(uint256 seed, uint256 laneBits, bytes memory layer, uint256 weights, uint256 inputs)
        private
        pure
        returns (int32)
    {
        uint256 room = (1 << (laneBits - 2)) - 1;
        for (uint256 i; i < inputs; ++i) {
            uint256 word = draw(seed, i);
            int8 weight = int8(uint8(word >> 8));
            if (seed % 4 == 0) weight = int8(int256(word % 3)) - 1;
            if (seed % 4 == 1) weight = -128;
            if (seed % 4 == 2 && seed & 0x100 == 0) weight = 0;
            uint256 size = 255 * uint256(weight < 0 ? -int256(weight) : int256(weight));
            if (size > room) continue;
            room -= size;
            layer[weights + i] = bytes1(uint8(weight));
        }
        uint256 use = (seed >> 16) % 3;
        int256 bias = int256(use == 0 ? room : use == 1 ? (seed >> 32) % (room + 1) : 0);
        return int32(seed >> 255 == 0 ? bias : -bias);
    }

    /// @notice A tree; one threshold in five is an extreme.
    function tree(uint256 seed, uint256 depth, uint256 features, uint256 classes) external pure returns (bytes memory) {
        uint256 nodes = 2 ** depth - 1;
        bytes memory body = new bytes(3 * nodes + 1);
        for (uint256 i; i < nodes; ++i) {
            uint256 word = draw(seed, i);
            body[2 * i] = bytes1(uint8((word >> 16) % (features < 256 ? features : 256)));
            body[2 * i + 1] = word % 5 == 0 ? bytes1(uint8(255 * (word >> 8 & 1))) : bytes1(uint8(word >> 8));
        }
        for (uint256 i; i <= nodes; ++i) {
            body[2 * nodes + i] = bytes1(uint8(draw(seed, nodes + i) % classes));
        }
        return abi.encodePacked(hex"0103", uint16(features), uint8(classes), uint8(depth), body);
    }
}
