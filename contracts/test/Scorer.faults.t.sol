// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../src/interfaces/IScorer.sol";
import {ScorerTest} from "./support/ScorerTest.sol";

contract ScorerFaultsTest is ScorerTest {
    /// @dev One neuron of class 0 with three weights, one of class 1: `bias[2] ‖ weight[2][3]` follow.
    bytes private constant LINEAR = hex"0101000302" hex"1501" hex"0002" hex"00";
    bytes private constant ROWS = hex"0101" hex"0202" hex"0303" hex"0001";

    function _assertFault(bytes memory model, IScorer.Fault expected) private view {
        (IScorer.Fault fault, bytes memory counts) = scorer.count(model, ROWS, 3, 2, GUESS, "");
        assertEq(uint8(fault), uint8(expected));
        assertEq(counts.length, expected == IScorer.Fault.None ? 8 : 0);
    }

    function _set(bytes memory model, uint256 index, uint256 value) private pure returns (bytes memory) {
        model[index] = bytes1(uint8(value));
        return model;
    }

    function _linear() private pure returns (bytes memory) {
        return bytes.concat(LINEAR, new bytes(14));
    }

    /// @dev 3 features, a hidden layer of two, two classes.
    function _mlp() private pure returns (bytes memory) {
        return bytes.concat(hex"0102000302" hex"1502" hex"00020002" hex"07", new bytes(14), hex"00", new bytes(12));
    }

    /// @dev Three nodes, four leaves.
    function _depthTwo() private pure returns (bytes memory) {
        return hex"010300030202" hex"007f01000240" hex"00010001";
    }

    /// @dev A tree of one node for class 1, then a tree of three nodes for all.
    function _forest() private pure returns (bytes memory) {
        bytes memory one = hex"0101" hex"0140" hex"0064ff9c";
        bytes memory all = hex"ff02" hex"007f01000240" hex"0001000200030004000500060007fff8";
        return bytes.concat(hex"0104000302" hex"00" hex"0002" hex"0000000a" hex"fffffff6", one, all);
    }

    function test_count_takesSoundModels() public view {
        _assertFault(_linear(), IScorer.Fault.None);
        _assertFault(_mlp(), IScorer.Fault.None);
        _assertFault(_depthTwo(), IScorer.Fault.None);
        _assertFault(_forest(), IScorer.Fault.None);
    }

    function test_count_faults_header() public view {
        _assertFault("", IScorer.Fault.Length);
        _assertFault(hex"01010003", IScorer.Fault.Length);
        _assertFault(_set(_linear(), 0, 2), IScorer.Fault.Version);
        _assertFault(_set(_linear(), 1, 0), IScorer.Fault.Family);
        _assertFault(_set(_linear(), 1, 5), IScorer.Fault.Family);
        _assertFault(_set(_linear(), 3, 4), IScorer.Fault.Features);
        _assertFault(_set(_linear(), 2, 1), IScorer.Fault.Features);
        _assertFault(_set(_linear(), 4, 3), IScorer.Fault.Classes);
    }

    /// @dev No model goes with what the format does not allow, whatever the caller says.
    function test_count_faults_callersLimits() public view {
        (IScorer.Fault fault,) = scorer.count(hex"0101000002", "", 0, 2, GUESS, "");
        assertEq(uint8(fault), uint8(IScorer.Fault.Features));
        (fault,) = scorer.count(hex"0101ffff02", "", type(uint256).max, 2, GUESS, "");
        assertEq(uint8(fault), uint8(IScorer.Fault.Features));
        (fault,) = scorer.count(hex"0101000341", "", 3, 65, GUESS, "");
        assertEq(uint8(fault), uint8(IScorer.Fault.Classes));
        (fault,) = scorer.count(hex"0101000300", "", 3, 0, GUESS, "");
        assertEq(uint8(fault), uint8(IScorer.Fault.Classes));
        (fault,) = scorer.count(hex"01010003ff", "", 3, type(uint256).max, GUESS, "");
        assertEq(uint8(fault), uint8(IScorer.Fault.Classes));
    }

    function test_count_faults_networkHead() public view {
        _assertFault(hex"010100030215", IScorer.Fault.Length);
        _assertFault(_set(_linear(), 5, 22), IScorer.Fault.LaneBits);
        _assertFault(_set(_linear(), 6, 0), IScorer.Fault.Layers);
        _assertFault(_set(_linear(), 6, 2), IScorer.Fault.Layers);
        _assertFault(_set(_mlp(), 6, 1), IScorer.Fault.Layers);
        _assertFault(_set(_mlp(), 6, 9), IScorer.Fault.Layers);
        _assertFault(hex"0102000302" hex"1508" hex"0002", IScorer.Fault.Length);
        _assertFault(_set(_linear(), 8, 3), IScorer.Fault.Width);
        _assertFault(_set(_mlp(), 8, 0), IScorer.Fault.Width);
        _assertFault(_set(_set(_mlp(), 7, 4), 8, 1), IScorer.Fault.Width);
        _assertFault(_set(_mlp(), 8, 3), IScorer.Fault.Length);
    }

    function test_count_faults_shift() public view {
        _assertFault(_set(_linear(), 9, 1), IScorer.Fault.Shift);
        _assertFault(_set(_mlp(), 11, 18), IScorer.Fault.None);
        _assertFault(_set(_mlp(), 11, 19), IScorer.Fault.Shift);
        _assertFault(_set(_mlp(), 26, 1), IScorer.Fault.Shift);
        _assertFault(_set(_set(_mlp(), 5, 25), 11, 22), IScorer.Fault.None);
        _assertFault(_set(_set(_mlp(), 5, 25), 11, 23), IScorer.Fault.Shift);
        _assertFault(_set(_set(_mlp(), 5, 32), 11, 29), IScorer.Fault.None);
        _assertFault(_set(_set(_mlp(), 5, 32), 11, 30), IScorer.Fault.Shift);
    }

    function test_count_faults_tree() public view {
        _assertFault(hex"0103000302", IScorer.Fault.Length);
        _assertFault(_set(_depthTwo(), 5, 0), IScorer.Fault.Depth);
        _assertFault(_set(_depthTwo(), 5, 11), IScorer.Fault.Depth);
        _assertFault(_set(_depthTwo(), 5, 3), IScorer.Fault.Length);
        _assertFault(bytes.concat(_depthTwo(), hex"00"), IScorer.Fault.Length);
        _assertFault(_set(_depthTwo(), 10, 3), IScorer.Fault.NodeFeature);
        _assertFault(_set(_depthTwo(), 6, 255), IScorer.Fault.NodeFeature);
        _assertFault(_set(_depthTwo(), 15, 2), IScorer.Fault.LeafClass);
        _assertFault(_set(_depthTwo(), 12, 255), IScorer.Fault.LeafClass);
    }

    /// @dev Any number is a label: in regression a leaf has no fault.
    function test_count_faults_regressionTree() public view {
        bytes memory model = hex"010300030102" hex"007f01000240" hex"000000010002ffff";
        assertEq(uint8(_fault(model, 3, 1)), uint8(IScorer.Fault.None));
        assertEq(uint8(_fault(bytes.concat(model, hex"00"), 3, 1)), uint8(IScorer.Fault.Length));
        assertEq(uint8(_fault(_set(model, 10, 3), 3, 1)), uint8(IScorer.Fault.NodeFeature));
    }

    /// @dev Every node and every leaf of every depth is looked at.
    function test_count_faults_anyNodeOrLeaf(uint256 seed, uint256 depth, uint256 index, uint256 value) public view {
        depth = bound(depth, 1, 10);
        uint256 nodes = 2 ** depth - 1;
        index = bound(index, 0, 2 * nodes);
        bytes memory model = models.tree(seed, depth, 40, 7);
        bool leaf = index >= nodes;
        model[leaf ? 6 + nodes + index : 6 + 2 * index] = bytes1(uint8(bound(value, leaf ? 7 : 40, 255)));
        assertEq(uint8(_fault(model, 40, 7)), uint8(leaf ? IScorer.Fault.LeafClass : IScorer.Fault.NodeFeature));
    }

    function _fault(bytes memory model, uint256 features, uint256 classes) private view returns (IScorer.Fault fault) {
        (fault,) = scorer.count(model, "", features, classes, GUESS, "");
    }

    // ---- Forests ----

    function test_count_faults_forestHead() public view {
        _assertFault(hex"0104000302" hex"00" hex"0002" hex"00000000000000", IScorer.Fault.Length);
        _assertFault(_set(_forest(), 5, 1), IScorer.Fault.Shift);
        _assertFault(_set(_forest(), 7, 0), IScorer.Fault.Trees);
        _assertFault(_set(_set(_forest(), 6, 4), 7, 1), IScorer.Fault.Trees);
        _assertFault(_set(_set(_forest(), 6, 4), 7, 0), IScorer.Fault.Length);
    }

    function test_count_faults_forestShift() public view {
        bytes memory model = hex"0104000301" hex"16" hex"0001" hex"00000000" hex"0001" hex"007f" hex"00000000";
        assertEq(uint8(_fault(model, 3, 1)), uint8(IScorer.Fault.None));
        assertEq(uint8(_fault(_set(model, 12, 255), 3, 1)), uint8(IScorer.Fault.None));
        assertEq(uint8(_fault(_set(model, 5, 23), 3, 1)), uint8(IScorer.Fault.Shift));
    }

    /// @dev The second tree begins at 24.
    function test_count_faults_forestTrees() public view {
        _assertFault(_set(_forest(), 16, 2), IScorer.Fault.Output);
        _assertFault(_set(_forest(), 24, 254), IScorer.Fault.Output);
        _assertFault(_set(_forest(), 17, 0), IScorer.Fault.Depth);
        _assertFault(_set(_forest(), 25, 11), IScorer.Fault.Depth);
        _assertFault(_set(_forest(), 18, 3), IScorer.Fault.NodeFeature);
        _assertFault(_set(_forest(), 30, 3), IScorer.Fault.NodeFeature);
        _assertFault(_set(_forest(), 7, 1), IScorer.Fault.Length);
        _assertFault(_set(_forest(), 7, 3), IScorer.Fault.Length);
        _assertFault(bytes.concat(_forest(), hex"00"), IScorer.Fault.Length);
        // What is wrong with a head counts before what is wrong with the length, and that before any node.
        _assertFault(_set(_set(_forest(), 18, 3), 25, 0), IScorer.Fault.Depth);
        _assertFault(bytes.concat(_set(_forest(), 18, 3), hex"00"), IScorer.Fault.Length);
        _assertFault(_set(_set(_forest(), 25, 10), 18, 3), IScorer.Fault.Length);
        // And any node before a sum.
        _assertFault(_set(_set(_forest(), 30, 3), 8, 0x7f), IScorer.Fault.NodeFeature);
        _assertFault(_set(_forest(), 8, 0x7f), IScorer.Fault.Unsound);
    }

    /// @dev Wherever the model ends, something is missing.
    function test_count_faults_forestCutShort() public view {
        bytes memory model = _forest();
        for (uint256 length = model.length; length > 5;) {
            --length;
            assembly ("memory-safe") {
                mstore(model, length)
            }
            _assertFault(model, IScorer.Fault.Length);
        }
    }

    // ---- Soundness ----

    /// @dev `255 · Σ|weight| + |bias|` may be 2^(laneBits − 2) − 1 and no more, in any neuron, with either sign.
    function test_count_faults_unsoundByOne(uint256 seed, uint256 inputs, uint256 neuron) public view {
        uint256 laneBits = seed % 3 == 0 ? 21 : seed % 3 == 1 ? 25 : 32;
        inputs = bound(inputs, 1, 100);
        neuron = bound(neuron, 0, 3);
        bytes memory model = bytes.concat(
            abi.encodePacked(hex"0101", uint16(inputs), hex"04", uint8(laneBits), hex"01000400"),
            new bytes(4 * (4 + inputs))
        );
        uint256 room = (1 << (laneBits - 2)) - 1;
        for (uint256 i; i < inputs; ++i) {
            int8 weight = int8(uint8(models.draw(seed, i)));
            uint256 size = 255 * uint256(weight < 0 ? -int256(weight) : int256(weight));
            if (size > room) continue;
            room -= size;
            model[10 + 16 + neuron * inputs + i] = bytes1(uint8(weight));
        }
        bool negative = seed & 0x8000 == 0;
        assertEq(uint8(_withBias(model, neuron, inputs, negative ? -int256(room) : int256(room))), 0);
        IScorer.Fault fault = _withBias(model, neuron, inputs, negative ? -int256(room) - 1 : int256(room) + 1);
        assertEq(uint8(fault), uint8(IScorer.Fault.Unsound));
    }

    function _withBias(bytes memory model, uint256 neuron, uint256 inputs, int256 bias)
        private
        view
        returns (IScorer.Fault fault)
    {
        _setBias(model, 10 + 4 * neuron, bias);
        return _fault(model, inputs, 4);
    }

    /// @dev For every output `|bias| + Σ max|leaf|` may be 2^23 − 1 and no more, whichever leaf is the largest.
    function test_count_faults_unsoundForestByOne(uint256 seed, uint256 classes, uint256 depth) public view {
        classes = bound(classes, 1, seed % 3 == 0 ? 64 : 5);
        bytes memory model = models.forest(seed, 1 + seed % 5, bound(depth, 1, 6), 3, classes);
        uint256 output = models.draw(seed, 99) % classes;
        uint256 room = (1 << 23) - 1 - _reach(model, classes, output);
        bool negative = seed & 0x8000 == 0;
        _setBias(model, 8 + 4 * output, negative ? -int256(room) : int256(room));
        assertEq(uint8(_fault(model, 3, classes)), 0);
        _setBias(model, 8 + 4 * output, negative ? -int256(room) - 1 : int256(room) + 1);
        assertEq(uint8(_fault(model, 3, classes)), uint8(IScorer.Fault.Unsound));
    }

    /// @dev What the leaves of an output's trees can add up to.
    function _reach(bytes memory model, uint256 classes, uint256 output) private pure returns (uint256 reach) {
        for (uint256 head = 8 + 4 * classes; head < model.length;) {
            uint256 leaves = 2 ** uint8(model[head + 1]);
            bool all = model[head] == 0xff;
            uint256 stride = all ? 2 * classes : 2;
            uint256 first = head + 2 * leaves;
            uint256 largest;
            for (uint256 leaf; leaf < leaves; ++leaf) {
                uint256 index = first + stride * leaf + (all ? 2 * output : 0);
                int256 number = int16(uint16(bytes2(bytes.concat(model[index], model[index + 1]))));
                uint256 size = uint256(number < 0 ? -number : number);
                if (size > largest) largest = size;
            }
            if (all || uint8(model[head]) == output) reach += largest;
            head = first + stride * leaves;
        }
    }

    function _setBias(bytes memory model, uint256 index, int256 bias) private pure {
        bytes4 word = bytes4(uint32(int32(bias)));
        for (uint256 i; i < 4; ++i) {
            model[index + i] = word[i];
        }
    }

    /// @dev Hidden neurons are held to it as well; the least int32 has no positive twin.
    function test_count_faults_unsoundHiddenNeuron() public view {
        _assertFault(_set(_mlp(), 16, 0x80), IScorer.Fault.Unsound);
        _assertFault(_set(_linear(), 10, 0x80), IScorer.Fault.Unsound);
    }

    // ---- Mutations ----

    /// @dev Whatever the bytes are, the call returns: a fault, or counts of all rows.
    function test_count_neverRevertsBecauseOfTheModel(uint256 seed, bytes memory noise) public view {
        bytes memory model = seed % 4 == 0
            ? models.tree(seed, 1 + seed % 7, 3, 2)
            : seed % 4 == 1
                ? models.forest(seed, 1 + seed % 5, 4, 3, 2)
                : models.network(seed, 21, 3, seed % 4 == 2 ? _widths(2) : _widths(9, 2));
        for (uint256 i; i < 1 + seed % 4; ++i) {
            uint256 word = models.draw(seed, i);
            // The head of a model is hit as often as all the rest.
            uint256 index = (word >> 8) % (word & 1 == 0 ? 12 : model.length);
            if (index < model.length) model[index] = bytes1(uint8(word >> 128));
        }
        uint256 cut = (seed >> 16) % 8;
        if (cut == 0) model = noise;
        if (cut == 1) model = bytes.concat(model, noise);
        if (cut == 2) {
            assembly ("memory-safe") {
                mstore(model, mod(seed, mload(model)))
            }
        }
        (IScorer.Fault fault, bytes memory counts) = scorer.count(model, ROWS, 3, 2, GUESS, "");
        assertEq(counts.length, fault == IScorer.Fault.None ? 8 : 0);
        if (fault != IScorer.Fault.None) return;
        assertEq(uint8(counts[1]) + uint8(counts[3]) + uint8(counts[5]) + uint8(counts[7]), 2);
    }

    // ---- Attacks ----

    /// @dev Width 2^255 and no biases at all went through the reference contract of DanKu.
    function test_attack_A11_widthAndBiasLengthsAreExact() public view {
        bytes memory model = _mlp();
        _assertFault(bytes.concat(model, hex"00"), IScorer.Fault.Length);
        for (uint256 length; length < model.length; ++length) {
            bytes memory short = new bytes(length);
            for (uint256 i; i < length; ++i) {
                short[i] = model[i];
            }
            _assertFault(short, IScorer.Fault.Length);
        }
        _assertFault(_set(_set(_mlp(), 7, 0xff), 8, 0xff), IScorer.Fault.Width);
        // Eight layers of the largest width, of which nothing is there.
        _assertFault(hex"0102000302" hex"1508" hex"04000400040004000400040004000002", IScorer.Fault.Length);
    }

    /// @dev The carry would go to the neighbour's lane: a row's class would depend on the row beside it.
    function test_attack_A23_laneOverflowIsRefused() public view {
        bytes3 weights = 0x7f7f7f;
        // 2^19 − 1 − 255 · 3 · 127: sums as large as a lane of 21 bits may hold, of both signs and in every other lane.
        int32 bias = 427_132;
        bytes memory rows = hex"ff00ff00ff00" hex"ff00ff00ff00" hex"ff00ff00ff00" hex"000100010001";
        _check(abi.encodePacked(LINEAR, bias, -bias, weights, bytes3(0x818181)), rows, 3, 2, "");
        _check(abi.encodePacked(LINEAR, -bias, bias, bytes3(0x818181), weights), rows, 3, 2, "");
        _assertFault(abi.encodePacked(LINEAR, bias + 1, -bias, weights, weights), IScorer.Fault.Unsound);
        _assertFault(abi.encodePacked(LINEAR, bias, -bias - 1, weights, weights), IScorer.Fault.Unsound);
        _assertFault(abi.encodePacked(LINEAR, bias, bias, weights, bytes3(0x807f7f)), IScorer.Fault.Unsound);
    }

    /// @dev All-zero weights scored by exact match of a one-hot vector were paid: half the rows for nothing.
    function test_attack_A5_allZeroWeightsPredictOneClass() public view {
        bytes memory rows = models.rows(5, 40, 3, 2);
        (IScorer.Fault fault, bytes memory counts) = scorer.count(_linear(), rows, 3, 2, GUESS, "");
        assertEq(uint8(fault), 0);
        assertEq(uint8(counts[1]) + uint8(counts[5]), 40);
        assertEq(uint8(counts[3]) + uint8(counts[7]), 0);
    }
}
