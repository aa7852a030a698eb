// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PriceCurve} from "../src/libraries/PriceCurve.sol";
import {Test} from "./support/Test.sol";

contract PriceCurveTest is Test {
    uint256 private constant START_PRICE = 1 ether;
    uint256 private constant STEPS = 100_000;
    int256 private constant LN_1_25 = 223143551314209756;
    int256 private constant LN_1_02 = 19802627296179713;

    PriceCurve.State private _state;
    uint256 private _time;
    uint256 private _dayStart;
    int256 private _atDayStart;

    function test_price_startsAtTheStartPrice(uint96 startPrice, uint40 time) public pure {
        PriceCurve.State memory none;
        assertEq(
            PriceCurve.price(none, bound(startPrice, 1, type(uint96).max), time), bound(startPrice, 1, type(uint96).max)
        );
    }

    function test_passed_byTheHardestRaisesTwoPercent() public pure {
        PriceCurve.State memory none;
        PriceCurve.State memory state = PriceCurve.passed(none, _trial(10, 0, 10, 1, 1), 0);
        assertEq(int256(state.level), LN_1_02);
        assertApproxEqAbs(PriceCurve.price(state, START_PRICE, 0), 1.02 ether, 2);
    }

    function test_missed_byTheEasiestLowersSixPercent() public pure {
        PriceCurve.State memory none;
        // The easiest that there is asks for one row more than a constant guess has.
        PriceCurve.State memory state = PriceCurve.missed(none, _trial(1, 0, 1e9, 1, 1), 0);
        assertApproxEqAbs(PriceCurve.price(state, START_PRICE, 0), START_PRICE * 100 / 106, 1e9);
    }

    function test_difficulty_decidesWhatCounts() public pure {
        PriceCurve.State memory none;
        // An impossible threshold cannot push a price down, nor a trivial one up.
        assertEq(int256(PriceCurve.missed(none, _trial(10, 5, 10, 1, 1), 0).level), 0);
        int256 trivial = PriceCurve.passed(none, _trial(5_000_001, 5_000_000, 10_000_000, 1, 1), 0).level;
        assertLt(uint256(trivial), uint256(LN_1_02) / 1e6);
    }

    function test_weight_ofACheapOrderIsLess() public pure {
        PriceCurve.State memory none;
        assertEq(int256(PriceCurve.passed(none, _trial(10, 0, 10, 1 ether, 2 ether), 0).level), LN_1_02 / 2);
        assertEq(int256(PriceCurve.passed(none, _trial(10, 0, 10, 3 ether, 2 ether), 0).level), LN_1_02);
    }

    function test_level_halvesInThirtyIdleDays() public pure {
        PriceCurve.State memory none;
        PriceCurve.State memory state = PriceCurve.passed(none, _trial(10, 0, 10, 1, 1), 0);
        state = PriceCurve.passed(state, _trial(10, 0, 10, 0, 1), 30 days);
        assertApproxEqAbs(uint256(int256(state.level)), uint256(LN_1_02) / 2, 10);
    }

    function test_level_isTheSameHoweverOftenItIsPoked(uint256 seed) public pure {
        PriceCurve.State memory state = PriceCurve.State(4e18, 0, 0, 0);
        PriceCurve.State memory poked = state;
        uint256 time;
        for (uint256 i; i < 50; ++i) {
            time += uint256(keccak256(abi.encode(seed, i))) % 2 days;
            // An order of no weight is a poke.
            poked = PriceCurve.passed(poked, _trial(10, 5, 10, 0, 1), time);
        }
        assertApproxEqAbs(
            PriceCurve.price(poked, START_PRICE, time), PriceCurve.price(state, START_PRICE, time), 100_000
        );
    }

    /// @dev A hundred thousand orders of all kinds, at moments seconds to weeks apart; a call for each thousand, so that memory is
    /// let go of.
    function test_invariants_overManySteps() public {
        vm.pauseGasMetering(); // more than a test may use
        (_time, _dayStart) = (1_800_000_000, 1_800_000_000);
        for (uint256 i; i < STEPS; i += 1000) {
            this.takeSteps(i, i + 1000);
        }
    }

    function takeSteps(uint256 from, uint256 to) external {
        (uint256 time, uint256 dayStart, int256 atDayStart) = (_time, _dayStart, _atDayStart);
        for (uint256 i = from; i < to; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(i)));
            time += seed % 17 == 0 ? (seed >> 32) % 14 days : (seed >> 32) % 20 minutes;
            uint256 before = PriceCurve.price(_state, START_PRICE, time);
            PriceCurve.Trial memory trial = _randomTrial(seed, before);
            bool proven = seed % 3 != 0;
            _state = proven ? PriceCurve.passed(_state, trial, time) : PriceCurve.missed(_state, trial, time);

            uint256 afterwards = PriceCurve.price(_state, START_PRICE, time);
            if (proven) assertGe(afterwards, before);
            else assertLe(afterwards, before);
            assertGe(afterwards, START_PRICE / 10);
            assertLe(afterwards, START_PRICE * 100);

            if (time >= dayStart + 1 days) (dayStart, atDayStart) = (time, _state.level);
            // Decay alone moves L towards 0, so it is allowed for on both sides.
            int256 moved = int256(_state.level) - atDayStart;
            int256 decay = (atDayStart < 0 ? -atDayStart : atDayStart) / 30;
            assertLe(uint256(moved < 0 ? -moved : moved), uint256(LN_1_25 + decay));
        }
        (_time, _dayStart, _atDayStart) = (time, dayStart, atDayStart);
    }

    /// @dev Any 24 hours, wherever they start: the rises of a day of nothing but rises.
    function test_day_risesByNoMoreThanAQuarter(uint40 start, uint256 seed) public pure {
        PriceCurve.State memory state;
        uint256 time = uint256(start) + 100 days;
        uint256 end = time + 1 days;
        uint256 before = PriceCurve.price(state, START_PRICE, time);
        while (time < end) {
            state = PriceCurve.passed(state, _trial(10, 0, 10, 1, 1), time);
            seed = uint256(keccak256(abi.encode(seed)));
            time += 1 + seed % 30 minutes;
        }
        assertLe(PriceCurve.price(state, START_PRICE, end), before * 125 / 100);
    }

    /// @dev Pumping: buying from oneself until the price is up, then one sale at it. What the fees cost is more than what it brings.
    function test_pumping_doesNotPay(uint8 purchases) public pure {
        PriceCurve.State memory state;
        uint256 fees;
        uint256 time = 100 days;
        for (uint256 i; i < purchases; ++i) {
            uint256 price = PriceCurve.price(state, START_PRICE, time);
            fees += price / 20;
            state = PriceCurve.passed(state, _trial(10, 0, 10, price, price), time);
            time += 2 hours;
        }
        uint256 gain = PriceCurve.price(state, START_PRICE, time) - START_PRICE;
        assertLe(gain, fees);
    }

    function _randomTrial(uint256 seed, uint256 price) private pure returns (PriceCurve.Trial memory) {
        uint256 rows = 1 + (seed >> 64) % 2048;
        uint256 majority = (seed >> 96) % rows;
        uint256 minCorrect = majority + 1 + (seed >> 128) % (rows - majority);
        return _trial(minCorrect, majority, rows, price * ((seed >> 160) % 200) / 100, price);
    }

    function _trial(uint256 minCorrect, uint256 majority, uint256 rows, uint256 paid, uint256 price)
        private
        pure
        returns (PriceCurve.Trial memory)
    {
        return PriceCurve.Trial(minCorrect, majority, rows, paid, price);
    }
}
