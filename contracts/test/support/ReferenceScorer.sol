// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ReferenceScorer
/// @notice The engines of docs/formats.md as plain loops, for models that are known to be sound: what the kernels are held to.
contract ReferenceScorer {
    function count(
        bytes calldata model,
        bytes calldata rows,
        uint256 features,
        uint256 classes,
        uint256 guess,
        bytes calldata before
    ) external pure returns (bytes memory counts) {
        counts = before.length == 0 ? new bytes(classes == 1 ? 48 : 2 * classes * classes) : before;
        uint256 size = rows.length / (features + (classes == 1 ? 2 : 1));
        for (uint256 row; row < size; ++row) {
            uint256[] memory inputs = _row(rows, size, row);
            uint256 predicted = predict(model, inputs, features, classes);
            if (classes == 1) _addResidual(counts, inputs[features] << 8 | inputs[features + 1], predicted, guess);
            else _increase(counts, 2 * (inputs[features] * classes + predicted), 2, 1);
        }
    }

    /// @dev The bytes of a row in each column, features first.
    function _row(bytes calldata rows, uint256 size, uint256 row) private pure returns (uint256[] memory values) {
        values = new uint256[](rows.length / size);
        for (uint256 j; j < values.length; ++j) {
            values[j] = uint8(rows[j * size + row]);
        }
    }

    function predict(bytes calldata model, uint256[] memory inputs, uint256 features, uint256 classes)
        public
        pure
        returns (uint256)
    {
        uint256 family = uint8(model[1]);
        if (family == 3) return _tree(model, inputs, classes);
        (int256[] memory sums, uint256 shift) =
            family == 4 ? _forest(model, inputs, classes) : _network(model, inputs, features);
        return classes == 1 ? _clamp(sums[0] >> shift, 65_535) : _argmax(sums);
    }

    // ---- Models ----

    function _network(bytes calldata model, uint256[] memory inputs, uint256 size)
        private
        pure
        returns (int256[] memory sums, uint256 shift)
    {
        uint256 layers = uint8(model[6]);
        uint256 offset = 7 + 2 * layers;
        for (uint256 layer; layer < layers; ++layer) {
            uint256 outputs = uint16(bytes2(model[7 + 2 * layer:]));
            shift = uint8(model[offset]);
            sums = _sums(model[offset + 1:], inputs, size, outputs);
            offset += 1 + outputs * (4 + size);
            size = outputs;
            inputs = new uint256[](outputs);
            for (uint256 i; i < outputs; ++i) {
                inputs[i] = _clamp(sums[i] >> shift, 255);
            }
        }
    }

    function _sums(bytes calldata layer, uint256[] memory inputs, uint256 size, uint256 outputs)
        private
        pure
        returns (int256[] memory sums)
    {
        sums = new int256[](outputs);
        uint256 weight = 4 * outputs;
        for (uint256 neuron; neuron < outputs; ++neuron) {
            int256 sum = int32(uint32(bytes4(layer[4 * neuron:])));
            for (uint256 input; input < size; ++input) {
                sum += int256(int8(uint8(layer[weight++]))) * int256(inputs[input]);
            }
            sums[neuron] = sum;
        }
    }

    function _tree(bytes calldata model, uint256[] memory inputs, uint256 classes) private pure returns (uint256) {
        uint256 depth = uint8(model[5]);
        uint256 leaf = _leaf(model[6:], inputs, depth);
        uint256 leaves = 6 + 2 * (2 ** depth - 1);
        return classes == 1 ? uint16(bytes2(model[leaves + 2 * leaf:])) : uint8(model[leaves + leaf]);
    }

    function _forest(bytes calldata model, uint256[] memory inputs, uint256 classes)
        private
        pure
        returns (int256[] memory sums, uint256 shift)
    {
        shift = uint8(model[5]);
        sums = new int256[](classes);
        for (uint256 c; c < classes; ++c) {
            sums[c] = int32(uint32(bytes4(model[8 + 4 * c:])));
        }
        bytes calldata rest = model[8 + 4 * classes:];
        while (rest.length > 0) {
            uint256 output = uint8(rest[0]);
            uint256 depth = uint8(rest[1]);
            uint256 numbers = output == 255 ? classes : 1;
            uint256 leaf = _leaf(rest[2:], inputs, depth);
            rest = rest[2 * 2 ** depth:];
            for (uint256 i; i < numbers; ++i) {
                sums[output == 255 ? i : output] += int16(uint16(bytes2(rest[2 * (leaf * numbers + i):])));
            }
            rest = rest[2 * numbers * 2 ** depth:];
        }
    }

    function _leaf(bytes calldata nodes, uint256[] memory inputs, uint256 depth) private pure returns (uint256) {
        uint256 node;
        for (uint256 level; level < depth; ++level) {
            bool left = inputs[uint8(nodes[2 * node])] <= uint8(nodes[2 * node + 1]);
            node = 2 * node + (left ? 1 : 2);
        }
        return node - (2 ** depth - 1);
    }

    function _clamp(int256 value, uint256 most) private pure returns (uint256) {
        return value < 0 ? 0 : uint256(value) > most ? most : uint256(value);
    }

    function _argmax(int256[] memory sums) private pure returns (uint256 best) {
        for (uint256 class = 1; class < sums.length; ++class) {
            if (sums[class] > sums[best]) best = class;
        }
    }

    // ---- Counts ----

    function _addResidual(bytes memory counts, uint256 label, uint256 predicted, uint256 guess) private pure {
        uint256 distance = label < predicted ? predicted - label : label - predicted;
        _increase(counts, 0, 8, 1);
        _increase(counts, 8, 8, distance);
        _increase(counts, 16, 8, distance * distance);
        _increase(counts, 24, 8, label < guess ? guess - label : label - guess);
        _increase(counts, 32, 8, label);
        _increase(counts, 40, 8, label * label);
    }

    /// @dev Adds to the big-endian number of `size` bytes at `from`.
    function _increase(bytes memory counts, uint256 from, uint256 size, uint256 by) private pure {
        for (uint256 i = size; i > 0; --i) {
            by += uint8(counts[from + i - 1]);
            counts[from + i - 1] = bytes1(uint8(by));
            by >>= 8;
        }
        require(by == 0, "count overflow");
    }
}
