// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../interfaces/IScorer.sol";
import {Counts} from "./Counts.sol";
import {Lanes} from "./Lanes.sol";

/// @notice The families `linear` and `mlp` of docs/formats.md, many rows at a time. Lanes has the arithmetic.
library LaneNetwork {
    /// @dev `version ‖ family ‖ features ‖ classes ‖ laneBits ‖ layers`.
    uint256 private constant BODY = 7;
    uint256 private constant MAX_LAYERS = 8;
    uint256 private constant MAX_WIDTH = 1024;
    /// @dev Rows in two words of the widest lanes.
    uint256 private constant MIN_ROWS_PER_PASS = 16;

    struct Layer {
        uint256 inputs;
        uint256 outputs;
        /// @dev Calldata offset of the first weight.
        uint256 weights;
        /// @dev Memory address of what the sums start from.
        uint256 starts;
        Lanes.Activation activation;
    }

    struct Network {
        Lanes.Shape shape;
        Layer[] layers;
        uint256 widest;
    }

    // ------------------------------------------------------------------ loading

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
        uint256 shift;
        assembly ("memory-safe") {
            shift := byte(0, calldataload(sub(biases, 1)))
        }
        if (shift > (last ? 0 : shape.bits - 3)) return IScorer.Fault.Shift;
        layer.activation = Lanes.activation(shape, shift);
        // Sums that go through an activation are separated by their sign, those of the last layer compared with each other.
        uint256 offset = 1 << (last ? shape.bits - 2 : shape.bits - 1);
        uint256 reach;
        (layer.starts, reach) = Lanes.starts(shape, biases, layer.weights, layer.inputs, layer.outputs, offset);
        return reach < 1 << (shape.bits - 2) ? IScorer.Fault.None : IScorer.Fault.Unsound;
    }

    // ------------------------------------------------------------------ running

    /// @notice Counts every row of the calldata from `row` to `end`: in each pass as many as two words have lanes.
    function run(Network memory network, uint256 row, uint256 end, uint256 features) internal pure {
        unchecked {
            uint256 stride = features + 1;
            uint256 length = 2 * network.shape.lanesPerHalf * stride;
            // Two sets of sums; one word more for each side, which what goes in twos may touch.
            uint256 sums = Lanes.allocate(4 * (network.widest + 1));
            Lanes.Side memory left = Lanes.Side(0, row, 0, 0);
            Lanes.Side memory right = Lanes.Side(32, 0, 0, 0);
            while (left.row < end) {
                right.row = left.row + length;
                uint256 last = _forward(network, left, right, stride, sums);
                _count(network, left, last, stride, end);
                _count(network, right, last, stride, end);
                left.row = right.row + length;
            }
        }
    }

    /// @dev Both sides through all layers. Returns where the sums of the last layer stand.
    function _forward(
        Network memory network,
        Lanes.Side memory left,
        Lanes.Side memory right,
        uint256 stride,
        uint256 to
    ) private pure returns (uint256) {
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
            Lanes.complete(left, right);
            uint256 from = to + 64 * (network.widest + 1);
            for (uint256 i = 1; i < network.layers.length; ++i) {
                (from, to) = (to, from);
                Lanes.Activation memory activation = layer.activation;
                layer = network.layers[i];
                Lanes.copy(to, layer.starts, 2 * layer.outputs);
                for (uint256 done; done < layer.inputs; done += Lanes.CHUNK) {
                    uint256 size = _min(layer.inputs - done, Lanes.CHUNK);
                    Lanes.activate(network.shape, activation, left, from + 64 * done, size);
                    Lanes.activate(network.shape, activation, right, from + 64 * done, size);
                    Lanes.close(left, right, size);
                    Lanes.feed(layer.weights + done, layer.inputs, size, to, layer.outputs);
                }
                Lanes.complete(left, right);
            }
            return to;
        }
    }

    function _count(Network memory network, Lanes.Side memory side, uint256 sums, uint256 stride, uint256 end)
        private
        pure
    {
        unchecked {
            Lanes.Shape memory shape = network.shape;
            uint256 classes = network.layers[network.layers.length - 1].outputs;
            uint256 predicted = Lanes.argmax(shape, side, sums, classes);
            uint256 label = side.row + stride - 1;
            Counts.tally(
                predicted, shape.bits, label, _min(side.row + 2 * shape.lanesPerHalf * stride, end), stride, classes
            );
        }
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }

    // ------------------------------------------------------------------ gas

    /// @notice Upper bound on the gas of loading and running any model of at most `modelBytes`.
    function gasBound(bool linear, uint256 modelBytes, uint256 features, uint256 classes, uint256 rows)
        internal
        pure
        returns (uint256)
    {
        uint256 layers = linear ? 1 : MAX_LAYERS;
        uint256 neurons = classes;
        uint256 feeding;
        if (linear) {
            modelBytes = BODY + 3 + classes * (4 + features);
            feeding = classes * (400 * (features / 8 + 1) + 230 * (features / Lanes.CHUNK + 1));
        } else {
            // A neuron takes at least five bytes. And the product of the widths of two neighbouring layers is at most the
            // model's bytes, so their sum is at most the widest layer and what then remains for the other: four times.
            uint256 others = _min(modelBytes / MAX_WIDTH, MAX_WIDTH);
            neurons = _min(modelBytes / 5, 4 * MAX_WIDTH + 3 * others) + classes;
            // Neurons of few inputs cost most for their bytes, but there can be only so many of them.
            feeding = _min(130 * modelBytes, 60 * modelBytes + 600 * neurons);
        }
        uint256 gathering = 1_800 * (features / 16 + 1) + 290 * features;
        uint256 comparing = 800 + 430 * classes;
        uint256 passes = (rows + MIN_ROWS_PER_PASS - 1) / MIN_ROWS_PER_PASS;
        uint256 words = 500 + 16 * classes + 2 * neurons + 4 * _min(neurons, MAX_WIDTH);
        return 6_000 + 4_000 * layers + 380 * neurons + 6 * modelBytes + passes
            * (gathering + feeding + 2_000 * layers + comparing) + rows * 135 + 3 * words + words * words / 512;
    }
}
