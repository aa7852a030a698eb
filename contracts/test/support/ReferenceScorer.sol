// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title ReferenceScorer
/// @notice The engines of docs/formats.md as plain loops, for models that are known to be sound: what the kernels are held to.
contract ReferenceScorer {
    function count(bytes calldata model, bytes calldata rows, uint256 features, uint256 classes, bytes calldata before)
        external
        pure
        returns (bytes memory counts)
    {
        counts = before.length == 0 ? new bytes(2 * classes * classes) : before;
        for (uint256 row; row < rows.length; row += features + 1) {
            uint256[] memory inputs = new uint256[](features);
            for (uint256 j; j < features; ++j) {
                inputs[j] = uint8(rows[row + j]);
            }
            uint256 predicted = uint8(model[1]) == 3 ? _tree(model, inputs) : _network(model, inputs);
            uint256 cell = 2 * (uint8(rows[row + features]) * classes + predicted);
            uint256 counted = (uint256(uint8(counts[cell])) << 8 | uint8(counts[cell + 1])) + 1;
            (counts[cell], counts[cell + 1]) = (bytes1(uint8(counted >> 8)), bytes1(uint8(counted)));
        }
    }

    function _network(bytes calldata model, uint256[] memory inputs) private pure returns (uint256 best) {
        uint256 layers = uint8(model[6]);
        uint256 offset = 7 + 2 * layers;
        int256[] memory sums;
        for (uint256 layer; layer < layers; ++layer) {
            uint256 outputs = uint16(bytes2(model[7 + 2 * layer:]));
            uint256 shift = uint8(model[offset]);
            sums = _sums(model[offset + 1:], inputs, outputs);
            offset += 1 + outputs * (4 + inputs.length);
            if (layer + 1 < layers) inputs = _activate(sums, shift);
        }
        for (uint256 class = 1; class < sums.length; ++class) {
            if (sums[class] > sums[best]) best = class;
        }
    }

    function _sums(bytes calldata layer, uint256[] memory inputs, uint256 outputs)
        private
        pure
        returns (int256[] memory sums)
    {
        sums = new int256[](outputs);
        uint256 weight = 4 * outputs;
        for (uint256 neuron; neuron < outputs; ++neuron) {
            int256 sum = int32(uint32(bytes4(layer[4 * neuron:])));
            for (uint256 input; input < inputs.length; ++input) {
                sum += int256(int8(uint8(layer[weight++]))) * int256(inputs[input]);
            }
            sums[neuron] = sum;
        }
    }

    function _activate(int256[] memory sums, uint256 shift) private pure returns (uint256[] memory outputs) {
        outputs = new uint256[](sums.length);
        for (uint256 i; i < sums.length; ++i) {
            int256 shifted = sums[i] >> shift;
            outputs[i] = shifted < 0 ? 0 : shifted > 255 ? 255 : uint256(shifted);
        }
    }

    function _tree(bytes calldata model, uint256[] memory inputs) private pure returns (uint256) {
        uint256 depth = uint8(model[5]);
        uint256 node;
        for (uint256 level; level < depth; ++level) {
            bool left = inputs[uint8(model[6 + 2 * node])] <= uint8(model[7 + 2 * node]);
            node = 2 * node + (left ? 1 : 2);
        }
        uint256 nodes = 2 ** depth - 1;
        return uint8(model[6 + 2 * nodes + node - nodes]);
    }
}
