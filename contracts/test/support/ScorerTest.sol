// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IScorer} from "../../src/interfaces/IScorer.sol";
import {RandomModel} from "./RandomModel.sol";
import {ReferenceScorer} from "./ReferenceScorer.sol";
import {Test} from "./Test.sol";

abstract contract ScorerTest is Test {
    IScorer internal scorer = IScorer(vm.deployCode("Scorer.sol"));
    ReferenceScorer internal reference_ = ReferenceScorer(vm.deployCode("ReferenceScorer.sol"));
    RandomModel internal models = RandomModel(vm.deployCode("RandomModel.sol"));

    /// @dev What a regression is measured against where nothing depends on it.
    uint256 internal constant GUESS = 8_191;

    function _check(bytes memory model, bytes memory rows, uint256 features, uint256 classes, bytes memory before)
        internal
        view
    {
        (IScorer.Fault fault, bytes memory counts) = scorer.count(model, rows, features, classes, GUESS, before);
        assertEq(uint8(fault), uint8(IScorer.Fault.None));
        assertEq(counts, reference_.count(model, rows, features, classes, GUESS, before));
    }

    function _checkNetwork(uint256 seed, uint256 features, uint256[] memory widths, uint256 rows) internal view {
        uint256 laneBits = seed % 3 == 0 ? 21 : seed % 3 == 1 ? 25 : 32;
        uint256 classes = widths[widths.length - 1];
        bytes memory model = models.network(seed, laneBits, features, widths);
        _check(model, models.rows(~seed, rows, features, classes), features, classes, "");
    }

    /// @dev Two features, two classes, one node: feature 1 at 127.
    function _tree() internal pure returns (bytes memory) {
        return hex"010300020201" hex"017f" hex"0001";
    }

    function _widths(uint256 a) internal pure returns (uint256[] memory widths) {
        widths = new uint256[](1);
        widths[0] = a;
    }

    function _widths(uint256 a, uint256 b) internal pure returns (uint256[] memory widths) {
        widths = new uint256[](2);
        (widths[0], widths[1]) = (a, b);
    }

    function _widths(uint256 a, uint256 b, uint256 c) internal pure returns (uint256[] memory widths) {
        widths = new uint256[](3);
        (widths[0], widths[1], widths[2]) = (a, b, c);
    }
}
