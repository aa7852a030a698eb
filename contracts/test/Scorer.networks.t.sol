// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../src/interfaces/IScorer.sol";
import {ScorerTest} from "./support/ScorerTest.sol";

/// @notice The families `linear` and `mlp`: what they predict where lanes, words, quads and passes begin and end, and what
/// that costs. The kernel takes no branch on a weight or a feature, so models of zeros cost what others of their shape do.
contract ScorerNetworksTest is ScorerTest {
    // ---- Against the reference ----

    function test_count_linear(uint256 seed, uint256 features, uint256 classes, uint256 rows) public view {
        _checkNetwork(seed, bound(features, 1, 40), _widths(bound(classes, 1, 9)), bound(rows, 0, 110));
    }

    function test_count_mlp(uint256 seed, uint256 rows) public view {
        uint256[] memory widths = new uint256[](2 + seed / 3 % 7);
        for (uint256 i; i < widths.length; ++i) {
            widths[i] = 1 + models.draw(seed, i) % (models.draw(seed, 10 + i) % 4 == 0 ? 20 : 9);
        }
        _checkNetwork(seed, 1 + models.draw(seed, 20) % 14, widths, bound(rows, 1, 110));
    }

    /// @dev Around each quad of the first pass and of the second.
    function test_count_anyNumberOfRows() public view {
        for (uint256 seed; seed < 3; ++seed) {
            uint256 rowsPerQuad = seed == 0 ? 48 : seed == 1 ? 40 : 32;
            for (uint256 quads; quads < 7; ++quads) {
                for (uint256 rows = quads * rowsPerQuad; rows < quads * rowsPerQuad + 3; ++rows) {
                    _checkNetwork(seed, 3, _widths(2, 3), rows);
                    _checkNetwork(seed, 2, _widths(3, 1), rows);
                }
            }
        }
    }

    /// @dev Around the sizes in which inputs are taken, in the first layer and behind it.
    function test_count_anyNumberOfInputs() public view {
        for (uint256 inputs = 1; inputs < 20; ++inputs) {
            _checkNetwork(inputs, inputs, _widths(2), 30);
            _checkNetwork(inputs, inputs, _widths(1), 30);
            _checkNetwork(inputs, 2, _widths(inputs, 2), 30);
        }
    }

    function test_count_sixtyFourClasses() public view {
        for (uint256 seed; seed < 3; ++seed) {
            _checkNetwork(seed, 5, _widths(64), 100);
        }
    }

    /// @dev Equal sums: the lowest index wins, in every lane.
    function test_count_tiesGoToTheLowestIndex() public view {
        bytes memory model = abi.encodePacked(hex"0101000206", hex"1501", uint16(6), hex"00", new bytes(6 * (4 + 2)));
        bytes memory rows = models.rows(1, 50, 2, 6);
        _check(model, rows, 2, 6, "");
        (, bytes memory counts) = scorer.count(model, rows, 2, 6, 0, "");
        for (uint256 label; label < 6; ++label) {
            for (uint256 class = 1; class < 6; ++class) {
                assertEq(uint8(counts[12 * label + 2 * class + 1]), 0);
            }
        }
        // A sum that is larger by one wins: the bias of class 3.
        model[13 + 4 * 3] = 0x01;
        _check(model, rows, 2, 6, "");
    }

    /// @dev One feature, the largest weights, any shift: predictions below 0, above 65,535 and between.
    function test_count_regressionIsClamped(uint256 seed, int32 bias, uint256 shift) public view {
        int8 weight = seed % 2 == 0 ? int8(127) : int8(-128);
        bytes memory model = abi.encodePacked(hex"0101000101", hex"2001", uint16(1), uint8(bound(shift, 0, 29)));
        model = abi.encodePacked(model, bias / 4, weight);
        _check(model, models.rows(seed, 70, 1, 1), 1, 1, "");
    }

    /// @dev The last shift is held to what a hidden layer's is in a regression, and to 0 in a classifier.
    function test_count_faults_lastShift() public view {
        bytes memory regression = abi.encodePacked(hex"0101000101", hex"1501", uint16(1), uint8(18), new bytes(5));
        bytes memory classifier = abi.encodePacked(hex"0101000102", hex"1501", uint16(2), uint8(0), new bytes(10));
        assertEq(uint8(_fault(regression, 1)), uint8(IScorer.Fault.None));
        assertEq(uint8(_fault(classifier, 2)), uint8(IScorer.Fault.None));
        regression[9] = 0x13;
        classifier[9] = 0x01;
        assertEq(uint8(_fault(regression, 1)), uint8(IScorer.Fault.Shift));
        assertEq(uint8(_fault(classifier, 2)), uint8(IScorer.Fault.Shift));
    }

    function _fault(bytes memory model, uint256 classes) private view returns (IScorer.Fault fault) {
        (fault,) = scorer.count(model, "", 1, classes, 0, "");
    }

    // ---- Gas ----

    function test_gas_networks() public {
        _snapshot("scorer_16-16-16-4_96rows", 16, _widths(16, 16, 4), 96);
        _snapshot("scorer_16-16-16-4_960rows", 16, _widths(16, 16, 4), 960);
        _snapshot("scorer_2-16-16-2_100rows", 2, _widths(16, 16, 2), 100);
        _snapshot("scorer_2-16-16-2_1000rows", 2, _widths(16, 16, 2), 1000);
        _snapshot("scorer_30-16-2_112rows", 30, _widths(16, 2), 112);
        _snapshot("scorer_30-16-2_1008rows", 30, _widths(16, 2), 1008);
        _snapshot("scorer_64-64-64-10_96rows", 64, _widths(64, 64, 10), 96);
        _snapshot("scorer_64-64-64-10_960rows", 64, _widths(64, 64, 10), 960);
        _snapshot("scorer_200-200-50-4_96rows", 200, _widths(200, 50, 4), 96);
        _snapshot("scorer_10-16-1_960rows", 10, _widths(16, 1), 960);
        _snapshot("scorer_linear_30-2_112rows", 30, _widths(2), 112);
        _snapshot("scorer_linear_30-2_1008rows", 30, _widths(2), 1008);
    }

    function _snapshot(string memory name, uint256 features, uint256[] memory widths, uint256 rows) private {
        _count(_zeros(21, features, widths), rows, features, widths[widths.length - 1], "");
        vm.snapshotGasLastCall("Scorer", name);
    }

    /// @dev The shapes that cost most for what the caps allow: the bound is not far above them.
    function test_gasBound_isTightForTheWorstNetworks() public view {
        _checkTight(784, _widths(10), 64, "");
        _checkTight(30, _widths(2), 500, "");
        _checkTight(8, _widths(64), 200, new bytes(2 * 64 * 64));
        _checkTight(8, _widths(1), 500, "");
        _checkTight(2, _widths(1, 500, 2), 96, "");
        _checkTight(3000, _widths(1, 2), 32, "");
        _checkTight(1, _widths(1024, 2), 64, "");
        // The widest layers of one input that eight layers can have, and as many layers without width.
        uint256[] memory widths = new uint256[](8);
        for (uint256 i; i < 8; ++i) {
            widths[i] = i % 2 == 0 ? 1024 : 1;
        }
        widths[7] = 2;
        _checkTight(1, widths, 32, "");
        for (uint256 i; i < 7; ++i) {
            widths[i] = 1;
        }
        _checkTight(1, widths, 96, "");
    }

    function _checkTight(uint256 features, uint256[] memory widths, uint256 rows, bytes memory before) private view {
        (uint256 gas, uint256 bound_) = _gasAndBound(32, features, widths, rows, before);
        assertLe(gas, bound_);
        assertLe(bound_ * 10, gas * 16);
    }

    /// @dev Sizes around the steps in which inputs, lanes and rows are taken.
    function test_gasBound_holdsForAnyNetwork(uint256 seed, uint256 features, uint256 rows) public view {
        uint256[] memory widths = new uint256[](1 + seed % 8);
        uint256 limit = models.draw(seed, 1) % 4 == 0 ? 300 : 40;
        for (uint256 i; i < widths.length; ++i) {
            widths[i] = 1 + models.draw(seed, 10 + i) % (models.draw(seed, 20 + i) % 3 == 0 ? limit : 10);
        }
        uint256 classes = 1 + models.draw(seed, 2) % (models.draw(seed, 3) % 8 == 0 ? 64 : 9);
        widths[widths.length - 1] = classes;
        bytes memory before =
            classes > 1 && models.draw(seed, 4) % 2 == 0 ? new bytes(2 * classes * classes) : bytes("");
        uint256 laneBits = [21, 25, 32, 32][models.draw(seed, 5) % 4];
        (uint256 gas, uint256 bound_) =
            _gasAndBound(laneBits, bound(features, 1, limit), widths, bound(rows, 0, 150), before);
        assertLe(gas, bound_);
    }

    function _gasAndBound(
        uint256 laneBits,
        uint256 features,
        uint256[] memory widths,
        uint256 rows,
        bytes memory before
    ) private view returns (uint256 gas, uint256 bound_) {
        uint256 classes = widths[widths.length - 1];
        bytes memory model = _zeros(laneBits, features, widths);
        gas = _count(model, rows, features, classes, before);
        bound_ = scorer.gasBound(widths.length == 1 ? 2 : 4, model.length, features, classes, rows);
    }

    function _count(bytes memory model, uint256 rows, uint256 features, uint256 classes, bytes memory before)
        private
        view
        returns (uint256)
    {
        bytes memory data = new bytes(rows * (features + (classes == 1 ? 2 : 1)));
        (IScorer.Fault fault,) = scorer.count(model, data, features, classes, 0, before);
        assertEq(uint8(fault), 0);
        return vm.lastCallGas().gasTotalUsed;
    }

    function _zeros(uint256 laneBits, uint256 features, uint256[] memory widths)
        private
        pure
        returns (bytes memory model)
    {
        uint256 layers = widths.length;
        model = abi.encodePacked(
            layers == 1 ? bytes2(0x0101) : bytes2(0x0102),
            uint16(features),
            uint8(widths[layers - 1]),
            uint8(laneBits),
            uint8(layers)
        );
        uint256 length;
        for (uint256 i; i < layers; ++i) {
            model = abi.encodePacked(model, uint16(widths[i]));
            length += 1 + widths[i] * (4 + (i == 0 ? features : widths[i - 1]));
        }
        model = bytes.concat(model, new bytes(length));
    }
}
