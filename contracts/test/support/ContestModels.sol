// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Small models as canonical bytes (docs/formats.md, "Model").
library ContestModels {
    uint8 internal constant LINEAR = 1;
    uint8 internal constant MLP = 2;
    uint8 internal constant TREE = 3;
    uint8 internal constant FOREST = 4;
    uint8 internal constant EVERY_OUTPUT = 255;

    function header(uint8 family, uint16 features, uint8 classes) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(1), family, features, classes);
    }

    /// @notice One question: `x[feature] <= threshold` is class 0, else class 1.
    function stump(uint16 features, uint8 classes, uint8 feature, uint8 threshold)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(header(TREE, features, classes), uint8(1), feature, threshold, uint8(0), uint8(1));
    }

    /// @notice A perfect tree of `depth` that asks a different question at each node.
    function tree(uint16 features, uint8 classes, uint8 depth, uint256 seed)
        internal
        pure
        returns (bytes memory model)
    {
        uint256 nodes = (1 << depth) - 1;
        model = new bytes(6 + 3 * nodes + 1);
        bytes memory start = abi.encodePacked(header(TREE, features, classes), depth);
        for (uint256 i; i < model.length; ++i) {
            uint256 value = uint256(keccak256(abi.encode(seed, i)));
            if (i < 6) model[i] = start[i];
            else if (i >= 6 + 2 * nodes) model[i] = bytes1(uint8(value % classes));
            else model[i] = bytes1(uint8(i % 2 == 0 ? value % (features < 256 ? features : 256) : value));
        }
    }

    /// @notice Perfect trees of `depth` that ask different questions, and add to class 1 or to every class.
    function forest(uint16 features, uint8 classes, uint16 trees, uint8 depth, bool every, uint256 seed)
        internal
        pure
        returns (bytes memory model)
    {
        uint256 start = 8 + 4 * uint256(classes);
        uint256 each = forestTreeBytes(classes, depth, every);
        model = new bytes(start + trees * each);
        bytes memory head = abi.encodePacked(header(FOREST, features, classes), uint8(0), trees);
        for (uint256 i; i < 8; ++i) {
            model[i] = head[i];
        }
        uint256 nodes = (1 << depth) - 1;
        for (uint256 tree_; tree_ < trees; ++tree_) {
            uint256 at_ = start + tree_ * each;
            (model[at_], model[at_ + 1]) = (bytes1(every ? EVERY_OUTPUT : 1), bytes1(depth));
            for (uint256 i; i < 2 * nodes; ++i) {
                uint256 value = _draw(seed + tree_, i);
                model[at_ + 2 + i] = bytes1(uint8(i % 2 == 0 ? value % (features < 256 ? features : 256) : value % 255));
            }
            for (uint256 i = 2 + 2 * nodes; i < each; i += 2) {
                model[at_ + i + 1] = bytes1(uint8(i));
            }
        }
    }

    /// @dev In scratch memory: a large forest draws a million times.
    function _draw(uint256 seed, uint256 index) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            mstore(0x00, seed)
            mstore(0x20, index)
            value := keccak256(0x00, 0x40)
        }
    }

    function forestTreeBytes(uint8 classes, uint8 depth, bool every) internal pure returns (uint256) {
        return 2 + 2 * ((1 << depth) - 1) + 2 * (1 << depth) * (every ? uint256(classes) : 1);
    }

    /// @notice The class whose `bias + weight · x` is largest.
    function linear(uint16 features, int32[] memory biases, int8[] memory weights)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(
            header(LINEAR, features, uint8(biases.length)),
            uint8(21),
            uint8(1),
            uint16(biases.length),
            layer(0, biases, weights)
        );
    }

    /// @notice A layer in which every weight is `weight` and every bias `bias`.
    function flatLayer(uint8 shift, uint256 inputs, uint256 outputs, int8 weight, int32 bias)
        internal
        pure
        returns (bytes memory model)
    {
        model = new bytes(1 + 4 * outputs + inputs * outputs);
        model[0] = bytes1(shift);
        for (uint256 i; i < outputs; ++i) {
            bytes4 b = bytes4(uint32(bias));
            for (uint256 j; j < 4; ++j) {
                model[1 + 4 * i + j] = b[j];
            }
        }
        for (uint256 i = 1 + 4 * outputs; i < model.length; ++i) {
            model[i] = bytes1(uint8(weight));
        }
    }

    /// @notice A network of the given `widths`, the last of which is the number of classes; all weights alike.
    function network(uint16 features, uint8 laneBits, uint16[] memory widths, int8 weight)
        internal
        pure
        returns (bytes memory model)
    {
        uint8 family = widths.length == 1 ? LINEAR : MLP;
        model = abi.encodePacked(
            header(family, features, uint8(widths[widths.length - 1])), laneBits, uint8(widths.length)
        );
        for (uint256 i; i < widths.length; ++i) {
            model = abi.encodePacked(model, widths[i]);
        }
        uint256 inputs = features;
        for (uint256 i; i < widths.length; ++i) {
            uint8 shift = i + 1 == widths.length ? 0 : 8;
            model = bytes.concat(model, flatLayer(shift, inputs, widths[i], weight, int32(int256(i) + 1)));
            inputs = widths[i];
        }
    }

    function layer(uint8 shift, int32[] memory biases, int8[] memory weights) private pure returns (bytes memory body) {
        body = abi.encodePacked(shift);
        for (uint256 i; i < biases.length; ++i) {
            body = abi.encodePacked(body, biases[i]);
        }
        for (uint256 i; i < weights.length; ++i) {
            body = abi.encodePacked(body, weights[i]);
        }
    }
}
