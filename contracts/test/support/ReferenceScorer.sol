// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ReferenceScorer
/// @notice The formats' engines as plain loops, for models that are known to be sound: what the kernels are held to.
library ReferenceScorer {
    function count(bytes memory model, bytes memory rows, uint256 features, uint256 classes, bytes memory before)
        internal
        pure
        returns (bytes memory counts)
    {
        uint256[] memory cells = new uint256[](classes * classes);
        for (uint256 i; i < cells.length && before.length > 0; ++i) cells[i] = _uint16(before, 2 * i);
        for (uint256 row; row < rows.length; row += features + 1) {
            uint256[] memory inputs = new uint256[](features);
            for (uint256 j; j < features; ++j) inputs[j] = uint8(rows[row + j]);
            uint256 predicted = uint8(model[1]) == 3 ? _tree(model, inputs) : _network(model, inputs);
            ++cells[uint8(rows[row + features]) * classes + predicted];
        }
        for (uint256 i; i < cells.length; ++i) counts = bytes.concat(counts, bytes2(uint16(cells[i])));
    }

    function _network(bytes memory model, uint256[] memory inputs) private pure returns (uint256 best) {
        uint256 layers = uint8(model[6]);
        uint256 at = 7 + 2 * layers;
        int256[] memory sums;
        for (uint256 layer; layer < layers; ++layer) {
            uint256 shift = uint8(model[at++]);
            sums = new int256[](_uint16(model, 7 + 2 * layer));
            uint256 weight = at + 4 * sums.length;
            for (uint256 neuron; neuron < sums.length; ++neuron) {
                sums[neuron] = int32(uint32(_uint16(model, at) << 16 | _uint16(model, at + 2)));
                at += 4;
                for (uint256 input; input < inputs.length; ++input) {
                    sums[neuron] += int256(int8(uint8(model[weight++]))) * int256(inputs[input]);
                }
            }
            at = weight;
            if (layer + 1 < layers) inputs = _activate(sums, shift);
        }
        for (uint256 class = 1; class < sums.length; ++class) if (sums[class] > sums[best]) best = class;
    }

    function _activate(int256[] memory sums, uint256 shift) private pure returns (uint256[] memory outputs) {
        outputs = new uint256[](sums.length);
        for (uint256 i; i < sums.length; ++i) {
            int256 shifted = sums[i] >> shift;
            outputs[i] = shifted < 0 ? 0 : shifted > 255 ? 255 : uint256(shifted);
        }
    }

    function _tree(bytes memory model, uint256[] memory inputs) private pure returns (uint256) {
        uint256 depth = uint8(model[5]);
        uint256 node;
        for (uint256 level; level < depth; ++level) {
            bool left = inputs[uint8(model[6 + 2 * node])] <= uint8(model[7 + 2 * node]);
            node = 2 * node + (left ? 1 : 2);
        }
        return uint8(model[6 + 2 * (2 ** depth - 1) + node - (2 ** depth - 1)]);
    }

    function _uint16(bytes memory data, uint256 at) private pure returns (uint256) {
        return uint256(uint8(data[at])) << 8 | uint8(data[at + 1]);
    }
}
