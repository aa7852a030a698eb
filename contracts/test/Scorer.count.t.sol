// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ScorerTest} from "./support/ScorerTest.sol";
import {IScorer} from "../src/interfaces/IScorer.sol";

contract ScorerCountTest is ScorerTest {
    // ---- Against the reference ----

    function test_count_linear(uint256 seed, uint256 features, uint256 classes, uint256 rows) public view {
        features = bound(features, 1, 90);
        classes = bound(classes, 2, 9);
        _checkNetwork(seed, features, _widths(classes), bound(rows, 0, 26));
    }

    function test_count_mlp(uint256 seed, uint256 features, uint256 hidden, uint256 classes, uint256 rows) public view {
        features = bound(features, 1, 40);
        hidden = bound(hidden, 1, 40);
        classes = bound(classes, 2, 9);
        _checkNetwork(seed, features, _widths(hidden, classes), bound(rows, 1, 26));
    }

    function test_count_deepMlp(uint256 seed, uint256 rows) public view {
        uint256[] memory widths = new uint256[](3 + seed % 6);
        for (uint256 i; i < widths.length; ++i) {
            widths[i] = 1 + models.draw(seed, i) % 12;
        }
        widths[widths.length - 1] = 2 + models.draw(seed, 99) % 6;
        _checkNetwork(seed, 1 + models.draw(seed, 100) % 12, widths, bound(rows, 1, 60));
    }

    function test_count_tree(uint256 seed, uint256 depth, uint256 features, uint256 classes, uint256 rows) public view {
        features = bound(features, 1, 300);
        classes = bound(classes, 2, 64);
        bytes memory model = models.tree(seed, bound(depth, 1, 10), features, classes);
        _check(model, models.rows(~seed, bound(rows, 0, 12), features, classes), features, classes, "");
    }

    /// @dev Each lane width, each number of rows around a word and around a pass: lanes behind the last row do not count.
    function test_count_lanesBehindTheLastRowDoNotCount() public view {
        uint8[3] memory laneBits = [21, 25, 32];
        for (uint256 b; b < 3; ++b) {
            bytes memory model = models.network(7, laneBits[b], 5, _widths(6, 3));
            for (uint256 rows; rows <= 26; ++rows) {
                _check(model, models.rows(rows, rows, 5, 3), 5, 3, "");
            }
        }
    }

    function test_count_sixtyFourClasses() public view {
        for (uint256 seed; seed < 3; ++seed) {
            _checkNetwork(seed, 5, _widths(64), 20);
        }
    }

    /// @dev Equal sums: the lowest index wins.
    function test_count_tiesGoToTheLowestIndex() public view {
        bytes memory zeros = new bytes(6 * (4 + 2));
        bytes memory model = abi.encodePacked(hex"0101000206", hex"1501", uint16(6), hex"00", zeros);
        bytes memory rows = hex"000005" hex"ffff02" hex"0a0b00";
        (, bytes memory counts) = scorer.count(model, rows, 2, 6, "");
        for (uint256 label; label < 6; ++label) {
            uint256 expected = label == 5 || label == 2 || label == 0 ? 1 : 0;
            assertEq(uint8(counts[12 * label + 1]), expected);
        }
        // A sum that is larger by one wins: the bias of class 3.
        model[13 + 4 * 3] = 0x01;
        (, counts) = scorer.count(model, rows, 2, 6, "");
        assertEq(uint8(counts[2 * (5 * 6 + 3) + 1]), 1);
    }

    // ---- Chunks ----

    function test_count_chunksAddUp(uint256 seed, uint256 first, uint256 second) public view {
        bytes memory model = models.network(seed, 21, 6, _widths(5, 3));
        bytes memory one = models.rows(seed, bound(first, 0, 40), 6, 3);
        bytes memory two = models.rows(~seed, bound(second, 0, 40), 6, 3);
        (, bytes memory before) = scorer.count(model, one, 6, 3, "");
        (, bytes memory inChunks) = scorer.count(model, two, 6, 3, before);
        (, bytes memory atOnce) = scorer.count(model, bytes.concat(one, two), 6, 3, "");
        assertEq(inChunks, atOnce);
        _check(model, two, 6, 3, before);
    }

    function test_count_noRowsGiveTheCountsSoFar() public view {
        (IScorer.Fault fault, bytes memory counts) = scorer.count(_tree(), "", 2, 2, hex"0001000200030004");
        assertEq(uint8(fault), 0);
        assertEq(counts, hex"0001000200030004");
        (, counts) = scorer.count(_tree(), "", 2, 2, "");
        assertEq(counts, hex"0000000000000000");
    }

    // ---- The caller's mistakes ----

    function test_count_revertsIf_rowsHaveWrongLength() public {
        vm.expectRevert(abi.encodeWithSelector(IScorer.WrongLength.selector, 7, 6));
        scorer.count(_tree(), new bytes(7), 2, 2, "");
    }

    function test_count_revertsIf_countsHaveWrongLength() public {
        vm.expectRevert(abi.encodeWithSelector(IScorer.WrongLength.selector, 7, 8));
        scorer.count(_tree(), new bytes(6), 2, 2, new bytes(7));
    }

    /// @dev In the last lane, in the last row, of any family; the row is named.
    function test_count_revertsIf_aLabelIsNoClass(uint256 seed, uint256 row, uint8 label) public {
        row = bound(row, 0, 29);
        label = uint8(bound(label, 3, 255));
        bytes memory rows = models.rows(seed, 30, 4, 3);
        rows[row * 5 + 4] = bytes1(label);
        bytes memory model = seed % 2 == 0 ? models.tree(seed, 3, 4, 3) : models.network(seed, 25, 4, _widths(3));
        vm.expectRevert(abi.encodeWithSelector(IScorer.LabelOutOfRange.selector, row, label, 3));
        scorer.count(model, rows, 4, 3, "");
    }

    function test_count_revertsIf_aCountCouldOverflow() public {
        scorer.count(_tree(), hex"000001", 2, 2, hex"fffe000000000000");
        vm.expectRevert(abi.encodeWithSelector(IScorer.TooManyRows.selector, 65536, 65535));
        scorer.count(_tree(), hex"000001", 2, 2, hex"ffff000000000000");
        vm.expectRevert(abi.encodeWithSelector(IScorer.TooManyRows.selector, 4 * 65535, 65535));
        scorer.count(_tree(), "", 2, 2, hex"ffffffffffffffff");
    }
}
