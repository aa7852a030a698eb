// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPool} from "../../src/interfaces/IPool.sol";
import {PoolFixture} from "../support/PoolFixture.sol";

/// @notice Sends to a pool and withdraws from it in any order, and keeps books of its own.
contract PoolHandler is PoolFixture {
    mapping(address currency => uint256) public sent;
    mapping(address currency => mapping(address member => uint256)) public got;
    mapping(address currency => uint256) public gotByAll;

    /// @dev Small amounts too, for they are what rounding is about.
    function send(bool inToken, uint96 amount, uint8 small) external {
        uint256 units = small % 2 == 0 ? amount : small;
        sent[_currency(inToken)] += units;
        _send(_currency(inToken), units);
    }

    function withdraw(bool inToken, uint256 place) external {
        _withdraw(_currency(inToken), members[place % members.length]);
    }

    function drain() external {
        for (uint256 i; i < members.length; ++i) {
            if (pool.due(COIN, members[i]) > 0) _withdraw(COIN, members[i]);
            if (pool.due(address(token), members[i]) > 0) _withdraw(address(token), members[i]);
        }
    }

    function _withdraw(address currency, address member) private {
        uint256 before = _balance(currency, member);
        pool.withdraw(currency, member);
        uint256 amount = _balance(currency, member) - before;
        got[currency][member] += amount;
        gotByAll[currency] += amount;
    }

    // ---- What there is to look at ----

    function target() external view returns (IPool) {
        return pool;
    }

    function currencyOf(bool inToken) external view returns (address) {
        return _currency(inToken);
    }

    function balance(address currency) external view returns (uint256) {
        return _balance(currency, address(pool));
    }
}
