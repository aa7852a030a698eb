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

    /// @notice `count` rows, column by column; one feature in four is an extreme, 0 or 255.
    function rows(uint256 seed, uint256 count, uint256 features, uint256 classes)
        external
        pure
        returns (bytes memory data)
    {
        data = new bytes(count * (features + (classes == 1 ? 2 : 1)));
        for (uint256 i; i < data.length; ++i) {
            uint256 word = draw(seed, i);
            uint256 value = word >> 16;
            if (i < count * features) {
                if (word % 4 == 0) value = word & 4 == 0 ? 0 : 255;
            } else if (classes > 1) {
                value %= classes;
            }
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
            model = bytes.concat(
                model, _layer(draw(seed, i), laneBits, inputs, widths[i], i + 1 < layers || widths[i] == 1)
            );
        }
    }

    function _layer(uint256 seed, uint256 laneBits, uint256 inputs, uint256 outputs, bool shifts)
        private
        pure
        returns (bytes memory layer)
    {
        layer = new bytes(1 + outputs * (4 + inputs));
        if (shifts) {
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
        return _bias(seed, room);
    }

    /// @notice A tree; one threshold in five is an extreme.
    function tree(uint256 seed, uint256 depth, uint256 features, uint256 classes) external pure returns (bytes memory) {
        bytes memory leaves = new bytes((classes == 1 ? 2 : 1) * 2 ** depth);
        for (uint256 i; i < leaves.length; ++i) {
            uint256 word = draw(~seed, i);
            leaves[i] = bytes1(uint8(classes == 1 ? word : word % classes));
        }
        return abi.encodePacked(
            hex"0103", uint16(features), uint8(classes), uint8(depth), _nodes(seed, depth, features), leaves
        );
    }

    /// @notice A forest of trees of any depth up to `maxDepth`, for one output or for all. Leaves and biases use the room that
    /// the soundness rule leaves to a degree that the seed decides, up to the last unit.
    function forest(uint256 seed, uint256 trees, uint256 maxDepth, uint256 features, uint256 classes)
        external
        pure
        returns (bytes memory model)
    {
        uint256[] memory room = new uint256[](classes);
        for (uint256 c; c < classes; ++c) {
            room[c] = (1 << 23) - 1;
        }
        bytes memory body;
        for (uint256 i; i < trees; ++i) {
            body = bytes.concat(body, _forestTree(draw(seed, i), maxDepth, features, room));
        }
        bytes memory biases;
        for (uint256 c; c < classes; ++c) {
            biases = abi.encodePacked(biases, _bias(draw(~seed, c), room[c]));
        }
        uint256 shift = classes == 1 ? draw(seed, trees) % 23 : 0;
        return abi.encodePacked(hex"0104", uint16(features), uint8(classes), uint8(shift), uint16(trees), biases, body);
    }

    function _forestTree(uint256 seed, uint256 maxDepth, uint256 features, uint256[] memory room)
        private
        pure
        returns (bytes memory)
    {
        uint256 classes = room.length;
        uint256 depth = 1 + seed % maxDepth;
        bool all = seed >> 16 & 1 == 0;
        uint256 output = all ? 0 : (seed >> 24) % classes;
        uint256 numbers = all ? classes : 1;
        bytes memory leaves = new bytes(2 * numbers * 2 ** depth);
        for (uint256 n; n < numbers; ++n) {
            uint256 reach = room[output + n] < 1 << 15 ? room[output + n] : 1 << 15;
            if (seed >> 32 & 1 == 0) reach = (seed >> 40) % (1 + reach);
            room[output + n] -= _number(draw(seed, n), leaves, 2 * n, 2 * numbers, reach);
        }
        return abi.encodePacked(all ? 255 : uint8(output), uint8(depth), _nodes(seed, depth, features), leaves);
    }

    /// @dev One number of each leaf; one in four is as large as may be. Returns the largest size.
    function _number(uint256 seed, bytes memory leaves, uint256 from, uint256 stride, uint256 reach)
        private
        pure
        returns (uint256 largest)
    {
        for (uint256 i = from; i < leaves.length; i += stride) {
            uint256 word = draw(seed, i);
            int256 value = int256((word >> 8) % (2 * reach + 1)) - int256(reach);
            if (word % 4 == 0) value = word & 4 == 0 ? int256(reach) : -int256(reach);
            if (value == 1 << 15) value = 0;
            (leaves[i], leaves[i + 1]) = (bytes1(uint8(uint256(value) >> 8)), bytes1(uint8(uint256(value))));
            uint256 size = uint256(value < 0 ? -value : value);
            if (size > largest) largest = size;
        }
    }

    function _nodes(uint256 seed, uint256 depth, uint256 features) private pure returns (bytes memory nodes) {
        nodes = new bytes(2 * (2 ** depth - 1));
        for (uint256 i; i < nodes.length; i += 2) {
            uint256 word = draw(seed, i);
            nodes[i] = bytes1(uint8((word >> 16) % (features < 256 ? features : 256)));
            nodes[i + 1] = word % 5 == 0 ? bytes1(uint8(255 * (word >> 8 & 1))) : bytes1(uint8(word >> 8));
        }
    }

    /// @dev All of the room, a part of it, or nothing.
    function _bias(uint256 seed, uint256 room) private pure returns (int32) {
        uint256 use = (seed >> 16) % 3;
        int256 bias = int256(use == 0 ? room : use == 1 ? (seed >> 32) % (room + 1) : 0);
        return int32(seed >> 255 == 0 ? bias : -bias);
    }
}
