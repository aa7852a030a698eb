// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../interfaces/IScorer.sol";
import {Counts} from "./Counts.sol";
import {Lanes} from "./Lanes.sol";

/// @notice The families `linear` and `mlp` of docs/formats.md, a block of rows at a time. Lanes has the arithmetic.
library LaneNetwork {
    /// @dev `version ‖ family ‖ features ‖ classes ‖ laneBits ‖ layers`.
    uint256 private constant BODY = 7;
    uint256 private constant MAX_LAYERS = 8;
    uint256 private constant MAX_WIDTH = 1024;

    struct Layer {
        uint256 inputs;
        uint256 outputs;
        /// @dev Calldata offset of the first weight.
        uint256 weights;
        /// @dev Memory address of the words that the accumulators start from.
        uint256 starts;
        Lanes.Activation activation;
    }

    struct Network {
        Lanes.Shape shape;
        Layer[] layers;
        uint256 widest;
    }

    /// @notice Reads a model whose header is sound, and holds its body to every rule of the format.
    function load(bytes calldata model, bool linear, uint256 features, uint256 classes)
        internal
        pure
        returns (IScorer.Fault fault, Network memory network)
    {
        if (model.length < BODY) return (IScorer.Fault.Length, network);
        uint256 bits = uint8(model[BODY - 2]);
        uint256 layers = uint8(model[BODY - 1]);
        if (bits != 21 && bits != 25 && bits != 32) return (IScorer.Fault.LaneBits, network);
        if (linear ? layers != 1 : layers < 2 || layers > MAX_LAYERS) return (IScorer.Fault.Layers, network);

        network.shape = Lanes.shape(bits);
        network.layers = new Layer[](layers);
        fault = _measure(model, features, classes, network);
        for (uint256 i; i < layers && fault == IScorer.Fault.None; ++i) {
            fault = _loadLayer(network.layers[i], network.shape, i + 1 == layers);
        }
    }

    /// @dev Reads the widths and finds the layers, if the model is exactly as long as they say.
    function _measure(bytes calldata model, uint256 features, uint256 classes, Network memory network)
        private
        pure
        returns (IScorer.Fault)
    {
        uint256 layers = network.layers.length;
        uint256 length = BODY + 2 * layers;
        if (model.length < length) return IScorer.Fault.Length;
        uint256 start;
        assembly ("memory-safe") {
            start := model.offset
        }
        uint256 inputs = features;
        for (uint256 i; i < layers; ++i) {
            uint256 outputs = uint16(bytes2(model[BODY + 2 * i:]));
            if (outputs == 0 || outputs > MAX_WIDTH) return IScorer.Fault.Width;
            Layer memory layer = network.layers[i];
            layer.inputs = inputs;
            layer.outputs = outputs;
            layer.weights = start + length + 1 + 4 * outputs;
            length += 1 + outputs * (4 + inputs);
            if (outputs > network.widest) network.widest = outputs;
            inputs = outputs;
        }
        if (inputs != classes) return IScorer.Fault.Width;
        return model.length == length ? IScorer.Fault.None : IScorer.Fault.Length;
    }

    function _loadLayer(Layer memory layer, Lanes.Shape memory shape, bool last) private pure returns (IScorer.Fault) {
        uint256 biases = layer.weights - 4 * layer.outputs;
        uint256 shift = Lanes.byteAt(biases - 1);
        if (shift > (last ? 0 : shape.bits - 3)) return IScorer.Fault.Shift;
        layer.activation = Lanes.activation(shape, shift);
        uint256 offset = 1 << (last ? shape.bits - 2 : shape.bits - 1);
        bool sound;
        (layer.starts, sound) = Lanes.starts(shape, biases, layer.weights, layer.inputs, layer.outputs, offset);
        return sound ? IScorer.Fault.None : IScorer.Fault.Unsound;
    }

    /// @notice Counts every row of the calldata from `row` to `end`, two words of lanes at a time.
    function run(Network memory network, uint256 row, uint256 end, uint256 features) internal pure {
        unchecked {
            uint256 stride = features + 1;
            uint256 length = 2 * network.shape.lanesPerHalf * stride;
            uint256 buffers = Lanes.allocate(4 * network.widest + 4);
            Lanes.Side memory left = Lanes.Side(0, row, 0, 0);
            Lanes.Side memory right = Lanes.Side(32, 0, 0, 0);
            while (left.row < end) {
                right.row = left.row + length;
                uint256 sums = _forward(network, left, right, stride, buffers);
                _count(network, left, sums, features, end);
                _count(network, right, sums, features, end);
                left.row = right.row + length;
            }
        }
    }

    /// @dev Both sides through all layers. Returns where the sums of the last layer stand.
    function _forward(Network memory network, Lanes.Side memory left, Lanes.Side memory right, uint256 stride, uint256 to)
        private
        pure
        returns (uint256)
    {
        unchecked {
            Layer memory layer = network.layers[0];
            Lanes.copy(to, layer.starts, 2 * layer.outputs);
            for (uint256 done; done < layer.inputs; done += Lanes.CHUNK) {
                uint256 size = _min(layer.inputs - done, Lanes.CHUNK);
                Lanes.gather(network.shape, left, done, stride, size);
                Lanes.gather(network.shape, right, done, stride, size);
                Lanes.close(left, right, size);
                    Lanes.feed(layer.weights + done, layer.inputs, size, to, layer.outputs);
            }
            uint256 from = to + 64 * network.widest + 64;
            for (uint256 i = 1; i < network.layers.length; ++i) {
                (from, to) = (to, from);
                Lanes.Activation memory activation = layer.activation;
                Lanes.turn(left);
                Lanes.turn(right);
                layer = network.layers[i];
                Lanes.copy(to, layer.starts, 2 * layer.outputs);
                for (uint256 done; done < layer.inputs; done += Lanes.CHUNK) {
                    uint256 size = _min(layer.inputs - done, Lanes.CHUNK);
                    Lanes.activate(network.shape, activation, left, from + 64 * done, size);
                    Lanes.activate(network.shape, activation, right, from + 64 * done, size);
                    Lanes.close(left, right, size);
                    Lanes.feed(layer.weights + done, layer.inputs, size, to, layer.outputs);
                }
            }
            Lanes.turn(left);
            Lanes.turn(right);
            return to;
        }
    }

    function _count(Network memory network, Lanes.Side memory side, uint256 sums, uint256 features, uint256 end)
        private
        pure
    {
        unchecked {
            uint256 classes = network.layers[network.layers.length - 1].outputs;
            uint256 predicted = Lanes.argmax(network.shape, side, sums, classes);
            uint256 stop = _min(side.row + 2 * network.shape.lanesPerHalf * (features + 1), end);
            Counts.tally(predicted, network.shape.bits, side.row + features, stop, features + 1, classes);
        }
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }
}
