// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../interfaces/IScorer.sol";
import {Lanes} from "./Lanes.sol";
import {LaneSums} from "./LaneSums.sol";

/// @notice The families `linear` and `mlp` of docs/formats.md, many rows at a time. Lanes has the arithmetic.
library LaneNetwork {
    /// @dev `version ‖ family ‖ features ‖ classes ‖ laneBits ‖ layers`.
    uint256 private constant BODY = 7;
    uint256 private constant MAX_LAYERS = 8;
    uint256 private constant MAX_WIDTH = 1024;
    /// @dev Quads in a pass.
    uint256 private constant MAX_QUADS = 4;
    uint256 private constant MIN_ROWS_PER_QUAD = 32;

    struct Layer {
        uint256 inputs;
        uint256 outputs;
        /// @dev Calldata offsets.
        uint256 biases;
        uint256 weights;
        Lanes.Clamp clamp;
        /// @dev What sums start from, besides the bias.
        uint256 offset;
    }

    struct Network {
        Layer[] layers;
        /// @dev The most neurons of a layer with an even index, and of one with an odd index.
        uint256 evenWidth;
        uint256 oddWidth;
        /// @dev Where the sums of such layers stand in memory.
        uint256 evenSums;
        uint256 oddSums;
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

        Lanes.prepare(bits);
        network.layers = new Layer[](layers);
        fault = _measure(model, features, classes, network);
        for (uint256 i; i < layers && fault == IScorer.Fault.None; ++i) {
            fault = _loadLayer(network.layers[i], bits, i + 1 < layers ? 8 : 16, classes > 1 && i + 1 == layers);
        }
    }

    /// @dev Reads the widths and finds the layers, if the model is exactly as long as they say.
    function _measure(bytes calldata model, uint256 features, uint256 classes, Network memory network)
        private
        pure
        returns (IScorer.Fault)
    {
        unchecked {
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
                layer.biases = start + length + 1;
                layer.weights = layer.biases + 4 * outputs;
                length += 1 + outputs * (4 + inputs);
                if (i % 2 == 0) network.evenWidth = _max(network.evenWidth, outputs);
                else network.oddWidth = _max(network.oddWidth, outputs);
                inputs = outputs;
            }
            if (inputs != classes) return IScorer.Fault.Width;
            return model.length == length ? IScorer.Fault.None : IScorer.Fault.Length;
        }
    }

    /// @dev Sums that go through an activation are separated by their sign, those of a classifier's last layer compared
    /// with each other.
    function _loadLayer(Layer memory layer, uint256 bits, uint256 range, bool compared)
        private
        pure
        returns (IScorer.Fault)
    {
        uint256 biases = layer.biases;
        uint256 shift;
        assembly ("memory-safe") {
            shift := byte(0, calldataload(sub(biases, 1)))
        }
        if (shift > (compared ? 0 : bits - 3)) return IScorer.Fault.Shift;
        layer.clamp = Lanes.clamp(shift, range);
        layer.offset = 1 << (compared ? bits - 2 : bits - 1);
        uint256 reach = LaneSums.reach(biases, layer.weights, layer.inputs);
        return reach < 1 << (bits - 2) ? IScorer.Fault.None : IScorer.Fault.Unsound;
    }

    // ------------------------------------------------------------------ running

    /// @notice Predicts every row, as many in a pass as four quads have lanes.
    function run(Network memory network, uint256 columns, uint256 rows, uint256 to) internal pure {
        if (rows == 0) return;
        unchecked {
            uint256 rowsPerPass = MAX_QUADS * Lanes.rowsPerQuad();
            uint256 stride = Lanes.strideOf(_min(rows, rowsPerPass));
            network.evenSums = _allocate(network.evenWidth * stride);
            network.oddSums = _allocate(network.oddWidth * stride);
            uint256 end = columns + rows;
            for (; end - columns > rowsPerPass; columns += rowsPerPass) {
                to = _pass(network, columns, rows, rowsPerPass, to);
            }
            _pass(network, columns, rows, end - columns, to);
        }
    }

    /// @dev `count` rows, those from `column` on, through all layers. Returns the address behind their predictions.
    function _pass(Network memory network, uint256 column, uint256 rows, uint256 count, uint256 to)
        private
        pure
        returns (uint256)
    {
        unchecked {
            uint256 stride = Lanes.strideOf(count);
            (uint256 sums, uint256 next) = (network.evenSums, network.oddSums);
            Layer memory layer = network.layers[0];
            _feedRows(layer, column, rows, sums, stride);
            for (uint256 i = 1; i < network.layers.length; ++i) {
                Lanes.Clamp memory clamp = layer.clamp;
                layer = network.layers[i];
                _feedSums(layer, clamp, sums, next, stride);
                (sums, next) = (next, sums);
            }
            if (layer.outputs > 1) return Lanes.argmax(sums, layer.outputs, stride, to, to + count);
            Lanes.activate(layer.clamp, sums, layer.outputs, stride);
            return Lanes.write(to, to + 2 * count);
        }
    }

    function _feedRows(Layer memory layer, uint256 column, uint256 rows, uint256 to, uint256 stride) private pure {
        unchecked {
            uint256 size = _first(layer.inputs);
            for (uint256 done; done < layer.inputs; (done += size, size = Lanes.CHUNK)) {
                Lanes.spread(column + done * rows, rows, size, stride);
                _feed(layer, done, size, to, stride);
            }
        }
    }

    function _feedSums(Layer memory layer, Lanes.Clamp memory clamp, uint256 sums, uint256 to, uint256 stride)
        private
        pure
    {
        unchecked {
            uint256 size = _first(layer.inputs);
            for (uint256 done; done < layer.inputs; (done += size, size = Lanes.CHUNK)) {
                Lanes.activate(clamp, sums + done * stride, size, stride);
                _feed(layer, done, size, to, stride);
            }
        }
    }

    /// @dev Inputs in the first chunk: what is left over when all others are full.
    function _first(uint256 inputs) private pure returns (uint256) {
        unchecked {
            return (inputs - 1) % Lanes.CHUNK + 1;
        }
    }

    /// @dev Adds the inputs in the window, those from number `done` on, to the sums of all neurons.
    function _feed(Layer memory layer, uint256 done, uint256 size, uint256 to, uint256 stride) private pure {
        unchecked {
            if (done > 0) LaneSums.add8(layer.weights + done, layer.inputs, to, to + layer.outputs * stride, stride);
            else LaneSums.begin(layer.biases, layer.weights, layer.inputs, size, layer.offset, to, stride);
        }
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }

    function _max(uint256 a, uint256 b) private pure returns (uint256) {
        return a > b ? a : b;
    }

    /// @dev Memory that nobody else gets. Its content is left as it is.
    function _allocate(uint256 size) private pure returns (uint256 first) {
        assembly ("memory-safe") {
            first := mload(0x40)
            mstore(0x40, add(first, size))
        }
    }

    // ------------------------------------------------------------------ gas

    /// @notice Upper bound on the gas of loading and running any model of at most `modelBytes`.
    function gasBound(bool linear, uint256 modelBytes, uint256 features, uint256 classes, uint256 rows)
        internal
        pure
        returns (uint256)
    {
        uint256 layers = linear ? 1 : MAX_LAYERS;
        uint256 hidden;
        if (linear) {
            modelBytes = BODY + 3 + classes * (4 + features);
        } else {
            // A neuron takes at least five bytes. And the product of the widths of two neighbouring layers is at most the
            // model's bytes, so their sum is at most the widest layer and what then remains for the other: four times.
            uint256 others = _min(modelBytes / MAX_WIDTH, MAX_WIDTH);
            hidden = _min(modelBytes / 5, 4 * MAX_WIDTH + 3 * others);
        }
        uint256 neurons = hidden + classes;
        // Of the widest lanes a quad has fewest.
        uint256 quads = (rows + MIN_ROWS_PER_QUAD - 1) / MIN_ROWS_PER_QUAD;
        uint256 passes = (quads + MAX_QUADS - 1) / MAX_QUADS;
        uint256 predicting = classes == 1 ? 2_700 : 250 + 520 * classes;
        uint256 perQuad = 800 + 420 * features + 83 * modelBytes + 325 * hidden + predicting;
        uint256 perPass = 1_800 + 65 * features + 28 * modelBytes + 105 * hidden + 50 * classes + 1_100 * layers;
        uint256 loading = 5_200 + 1_900 * layers + 370 * neurons + 7 * modelBytes;
        uint256 words = 4 * _min(quads, MAX_QUADS) * _min(neurons, 2 * MAX_WIDTH);
        return loading + passes * perPass + quads * perQuad + 3 * words + words * words / 512;
    }
}
