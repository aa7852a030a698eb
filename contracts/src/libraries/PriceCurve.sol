// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {FixedPointMathLib} from "solady/utils/FixedPointMathLib.sol";

/// @title PriceCurve
/// @notice The price of a private dataset, moved by what came of its orders: `P = P0 · e^L`, between a tenth of P0 and a
/// hundredfold (docs/orders.md, "The price of a dataset").
/// @dev Levels, weights and difficulties are times 10^18. L is rounded towards 0 and prices up, so that rounding never lets
/// anybody pay less.
library PriceCurve {
    int256 private constant WAD = 1e18;
    /// @dev ln 100 and ln(1/10): beyond them a level could not be seen in the price, and would take its time to come back.
    int256 private constant HIGHEST = 4_605170185988091368;
    int256 private constant LOWEST = -2_302585092994045684;
    /// @dev ln 1.02 and ln 1.06: the most that one order moves L. The rise is less than half of the fee of 5 %.
    int256 private constant RISE = 19802627296179713;
    int256 private constant FALL = 58268908123975776;
    /// @dev Half of ln 1.25. A bucket that holds so much and is refilled within a day lets ln 1.25 pass in any 24 hours.
    int256 private constant BUCKET = 111571775657104878;
    int256 private constant LN_2 = 693147180559945309;
    int256 private constant HALF_LIFE = 30 days;

    struct State {
        int80 level; // L at `time`
        int64 risen; // what rises have taken of their bucket, at `time`
        int64 fallen; // and falls of theirs
        uint40 time; // of the last order that moved L
    }

    /// @notice What the customer asked for, and what it weighs.
    struct Trial {
        uint256 minCorrect; // of `rows`
        uint256 majority; // below `minCorrect`
        uint256 rows;
        uint256 paid; // the order's price
        uint256 price; // the dataset's, now
    }

    function price(State memory state, uint256 startPrice, uint256 time) internal pure returns (uint256) {
        uint256 factor = uint256(FixedPointMathLib.expWad(_level(state, time)));
        uint256 unclamped = FixedPointMathLib.mulWadUp(startPrice, factor);
        return FixedPointMathLib.clamp(unclamped, FixedPointMathLib.divUp(startPrice, 10), startPrice * 100);
    }

    /// @notice The state after an order was proven.
    function passed(State memory state, Trial memory trial, uint256 time) internal pure returns (State memory) {
        State memory now_ = _at(state, time);
        int256 wanted = RISE * _weight(trial) / WAD * _difficulty(trial) / WAD;
        int256 step = FixedPointMathLib.min(wanted, BUCKET - now_.risen);
        now_.risen += int64(step);
        now_.level = int80(FixedPointMathLib.min(now_.level + step, HIGHEST));
        return now_;
    }

    /// @notice The state after an order was not proven though its rows were disclosed.
    function missed(State memory state, Trial memory trial, uint256 time) internal pure returns (State memory) {
        State memory now_ = _at(state, time);
        int256 wanted = FALL * _weight(trial) / WAD * (WAD - _difficulty(trial)) / WAD;
        int256 step = FixedPointMathLib.min(wanted, BUCKET - now_.fallen);
        now_.fallen += int64(step);
        now_.level = int80(FixedPointMathLib.max(now_.level - step, LOWEST));
        return now_;
    }

    /// @notice The state without what passes have raised.
    function forfeited(State memory state) internal pure returns (State memory) {
        if (state.level > 0) state.level = 0;
        return state;
    }

    /// @dev L halves in a half-life, whoever looks at it in between: what is stored is only written with an order.
    function _level(State memory state, uint256 time) private pure returns (int256) {
        int256 idle = int256(time) - int256(uint256(state.time));
        return int256(state.level) * FixedPointMathLib.expWad(-LN_2 * idle / HALF_LIFE) / WAD;
    }

    function _at(State memory state, uint256 time) private pure returns (State memory) {
        int256 refill = BUCKET * (int256(time) - int256(uint256(state.time))) / 1 days;
        return State({
            level: int80(_level(state, time)),
            risen: int64(FixedPointMathLib.max(state.risen - refill, 0)),
            fallen: int64(FixedPointMathLib.max(state.fallen - refill, 0)),
            time: uint40(time)
        });
    }

    /// @dev How far the threshold is from what a constant guess reaches to all: 0 to 1.
    function _difficulty(Trial memory trial) private pure returns (int256) {
        return int256((trial.minCorrect - trial.majority) * uint256(WAD) / (trial.rows - trial.majority));
    }

    /// @dev An order paid below today's price weighs less.
    function _weight(Trial memory trial) private pure returns (int256) {
        return int256(FixedPointMathLib.min(trial.paid * uint256(WAD) / trial.price, uint256(WAD)));
    }
}
