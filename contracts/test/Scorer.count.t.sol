// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Scorer} from "../src/Scorer.sol";
import {IScorer} from "../src/interfaces/IScorer.sol";
import {RandomModel} from "./support/RandomModel.sol";
import {ReferenceScorer} from "./support/ReferenceScorer.sol";
import {Test} from "./support/Test.sol";

contract ScorerCountTest is Test {
    using RandomModel for RandomModel.Stream;

    Scorer internal scorer = new Scorer();

    function _gas(uint256 bits, uint256 features, uint256[] memory widths, uint256 rows, uint256 products) internal returns (uint256) {
        RandomModel.Stream memory s = RandomModel.stream(1);
        bytes memory model = s.network(bits, features, widths);
        bytes memory data = s.rows(rows, features, widths[widths.length - 1]);
        (IScorer.Fault fault, bytes memory counts) = scorer.count(model, data, features, widths[widths.length - 1], "");
        uint256 gas = vm.lastCallGas().gasTotalUsed;
        assertEq(uint256(fault), 0);
        assertEq(counts, ReferenceScorer.count(model, data, features, widths[widths.length - 1], ""));
        vm.snapshotValue("x", vm.toString(products), gas / rows * 1000 + gas * 100 / rows / products);
        return gas;
    }

    function _w(uint256 a) internal pure returns (uint256[] memory w) { w = new uint256[](1); w[0] = a; }
    function _w(uint256 a, uint256 b) internal pure returns (uint256[] memory w) { w = new uint256[](2); w[0] = a; w[1] = b;}
    function _w(uint256 a, uint256 b, uint256 c) internal pure returns (uint256[] memory w) { w = new uint256[](3); w[0] = a; w[1] = b; w[2] = c;}
    event G(string, uint256 gas, uint256 perRow, uint256 milliPerProduct);

    function test_gas() public {
        uint256 g = _gas(21, 16, _w(16, 16, 4), 96, 576);
        emit G("16-16-16-4", g, g / 96, g * 1000 / 96 / 576);
        g = _gas(21, 2, _w(16, 16, 2), 100, 320);
        emit G("2-16-16-2", g, g / 100, g * 1000 / 100 / 320);
        g = _gas(21, 30, _w(16, 2), 112, 512);
        emit G("30-16-2", g, g / 112, g * 1000 / 112 / 512);
        g = _gas(21, 30, _w(2), 112, 60);
        emit G("30-2", g, g / 112, g * 1000 / 112 / 60);
        g = _gas(25, 64, _w(64, 64, 10), 40, 64*64*2+640);
        emit G("64-64-64-10 L25", g, g / 40, g * 1000 / 40 / (64*64*2+640));
    }
}
