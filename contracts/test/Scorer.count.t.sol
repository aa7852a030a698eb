// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ScorerTest} from "./support/ScorerTest.sol";
import {IScorer} from "../src/interfaces/IScorer.sol";

/// @notice What holds for models of any family: counts add up, and the caller's mistakes are named.
contract ScorerCountTest is ScorerTest {
    // ---- Counts ----

    /// @dev Rows are counted cell by cell of few classes, and row by row of more.
    function test_count_anyNumberOfClasses(uint256 seed) public view {
        for (uint256 classes = 1; classes <= 64; classes += classes < 8 ? 1 : 7) {
            bytes memory model = models.tree(seed, 6, 3, classes);
            _check(model, models.rows(~seed, seed % 70, 3, classes), 3, classes, "");
        }
    }

    /// @dev Around a word of numbers, a word of bytes, two words, and a pass.
    function test_count_anyNumberOfRows() public view {
        uint16[14] memory sizes = [1, 2, 15, 16, 17, 31, 32, 33, 63, 64, 65, 255, 256, 257];
        for (uint256 i; i < 14; ++i) {
            for (uint256 classes = 1; classes < 8; classes += 3) {
                _check(models.tree(i, 2, 2, classes), models.rows(~i, sizes[i], 2, classes), 2, classes, "");
            }
        }
    }

    /// @dev More rows than a sum of lanes could hold, all alike: all numbers of a regression as large as can be.
    function test_count_manyRows() public view {
        uint256 size = 20_000;
        bytes memory rows = new bytes(2 * size);
        (, bytes memory counts) = scorer.count(hex"010300010201" hex"007f" hex"0100", rows, 1, 2, GUESS, "");
        assertEq(counts, abi.encodePacked(uint16(0), uint16(size), uint16(0), uint16(0)));

        rows = new bytes(3 * size);
        (, counts) = scorer.count(hex"010300010101" hex"007f" hex"ffffffff", rows, 1, 1, 65_535, "");
        uint256 sum = size * 65_535;
        assertEq(
            counts, abi.encodePacked(uint64(size), uint64(sum), uint64(sum * 65_535), uint64(sum), uint64(0), uint64(0))
        );
    }

    function test_count_guess(uint256 seed, uint256 guess) public view {
        guess = bound(guess, 0, 65_535);
        bytes memory model = models.tree(seed, 3, 4, 1);
        bytes memory rows = models.rows(~seed, seed % 50, 4, 1);
        (, bytes memory counts) = scorer.count(model, rows, 4, 1, guess, "");
        assertEq(counts, reference_.count(model, rows, 4, 1, guess, ""));
    }

    // ---- Chunks ----

    function test_count_chunksAddUp(uint256 seed, uint256 first, uint256 second) public view {
        uint256 classes = 1 + seed % 8;
        bytes memory model = models.tree(seed, 4, 6, classes);
        bytes memory one = models.rows(seed, bound(first, 0, 40), 6, classes);
        bytes memory two = models.rows(~seed, bound(second, 0, 40), 6, classes);
        (, bytes memory before) = scorer.count(model, one, 6, classes, GUESS, "");
        _check(model, two, 6, classes, before);
    }

    function test_count_noRowsGiveTheCountsSoFar() public view {
        (IScorer.Fault fault, bytes memory counts) = scorer.count(_tree(), "", 2, 2, GUESS, hex"0001000200030004");
        assertEq(uint8(fault), 0);
        assertEq(counts, hex"0001000200030004");
        (, counts) = scorer.count(_tree(), "", 2, 2, GUESS, "");
        assertEq(counts, new bytes(8));
        (, counts) = scorer.count(models.tree(1, 1, 2, 1), "", 2, 1, GUESS, "");
        assertEq(counts, new bytes(48));
    }

    // ---- The caller's mistakes ----

    function test_count_revertsIf_rowsHaveWrongLength() public {
        vm.expectRevert(abi.encodeWithSelector(IScorer.WrongLength.selector, 7, 6));
        scorer.count(_tree(), new bytes(7), 2, 2, GUESS, "");
        bytes memory regression = models.tree(1, 1, 2, 1);
        vm.expectRevert(abi.encodeWithSelector(IScorer.WrongLength.selector, 6, 4));
        scorer.count(regression, new bytes(6), 2, 1, GUESS, "");
    }

    function test_count_revertsIf_countsHaveWrongLength() public {
        vm.expectRevert(abi.encodeWithSelector(IScorer.WrongLength.selector, 7, 8));
        scorer.count(_tree(), new bytes(6), 2, 2, GUESS, new bytes(7));
        bytes memory regression = models.tree(1, 1, 2, 1);
        vm.expectRevert(abi.encodeWithSelector(IScorer.WrongLength.selector, 8, 48));
        scorer.count(regression, new bytes(8), 2, 1, GUESS, new bytes(8));
    }

    /// @dev In any row, the last and the first included; the row is named.
    function test_count_revertsIf_aLabelIsNoClass(uint256 seed, uint256 row, uint8 label) public {
        row = bound(row, 0, 29);
        uint8 classes = seed % 2 == 0 ? 3 : 7;
        label = uint8(bound(label, classes, 255));
        bytes memory rows = models.rows(seed, 30, 4, classes);
        rows[4 * 30 + row] = bytes1(label);
        bytes memory model = models.tree(seed, 3, 4, classes);
        vm.expectRevert(abi.encodeWithSelector(IScorer.LabelOutOfRange.selector, row, label, classes));
        scorer.count(model, rows, 4, classes, GUESS, "");
    }

    function test_count_revertsIf_aCountCouldOverflow() public {
        scorer.count(_tree(), hex"000001", 2, 2, GUESS, hex"fffe000000000000");
        vm.expectRevert(abi.encodeWithSelector(IScorer.TooManyRows.selector, 65_536, 65_535));
        scorer.count(_tree(), hex"000001", 2, 2, GUESS, hex"ffff000000000000");
        vm.expectRevert(abi.encodeWithSelector(IScorer.TooManyRows.selector, 4 * 65_535, 65_535));
        scorer.count(_tree(), "", 2, 2, GUESS, hex"ffffffffffffffff");
    }

    function test_count_revertsIf_aSumCouldOverflow() public {
        bytes memory model = models.tree(1, 1, 2, 1);
        bytes memory before = bytes.concat(hex"00000000fffffffe", new bytes(40));
        scorer.count(model, new bytes(4), 2, 1, GUESS, before);
        vm.expectRevert(abi.encodeWithSelector(IScorer.TooManyRows.selector, 1 << 32, (1 << 32) - 1));
        scorer.count(model, new bytes(8), 2, 1, GUESS, before);
    }

    function test_count_revertsIf_thereAreTooManyRowsForOneCall() public {
        bytes memory model = models.tree(1, 1, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IScorer.TooManyRows.selector, 65_536, 65_535));
        scorer.count(model, new bytes(3 * 65_536), 1, 1, GUESS, "");
    }

    function test_count_revertsIf_theGuessIsNoLabel() public {
        bytes memory model = models.tree(1, 1, 2, 1);
        vm.expectRevert(abi.encodeWithSelector(IScorer.GuessOutOfRange.selector, 65_536, 65_535));
        scorer.count(model, new bytes(4), 2, 1, 65_536, "");
    }
}
