// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IShareVault} from "../../src/interfaces/IShareVault.sol";
import {SharesFixture} from "../support/SharesFixture.sol";

/// @notice Pays for a model, moves its shares, claims and buys it out in any order, and keeps books of its own.
contract ShareHandler is SharesFixture {
    address[] private holders;
    mapping(address currency => uint256) public arrived;
    mapping(address currency => uint256) public paid;
    /// @dev How often something arrived or a share moved: each may leave less than a unit behind.
    uint256 public moves;

    function setUp() public override {
        super.setUp();
        // Few units, so that rounding happens at every step.
        terms.supply = 1_000;
        _useToken(true);
        holders = [FOUNDER, ALICE, BOB, CAROL];
        _move(FOUNDER, ALICE, 400);
        _move(FOUNDER, BOB, 333);
    }

    function earn(bool inToken, uint96 amount, uint8 small) external {
        uint256 units = small % 2 == 0 ? amount : small;
        // After a buy-out it is the buyer's.
        if (!vault.gone()) arrived[_currency(inToken)] += units;
        ++moves;
        _earn(_currency(inToken), units);
    }

    function send(bool inToken, uint8 amount) external {
        arrived[_currency(inToken)] += amount;
        ++moves;
        _send(_currency(inToken), amount);
    }

    function move(uint256 from, uint256 to, uint256 amount) external {
        address owner = holders[from % 4];
        ++moves;
        uint256[2] memory before = _due(owner);
        _move(owner, holders[to % 4], bound(amount, 0, _sharesOf(owner)));
        uint256[2] memory later = _due(owner);
        for (uint256 t; t < 2; ++t) {
            assertLe(later[t], before[t]);
            assertLe(before[t] - later[t], 1);
        }
    }

    function claim(bool inToken, uint256 place) external {
        _claim(_currency(inToken), holders[place % 4]);
    }

    function buyOut(uint256 chance) external {
        // Rare, or nothing would happen before.
        if (vault.gone() || chance % 32 != 0) return;
        arrived[terms.token] += vault.buyoutPrice();
        _buyOut(BUYER);
    }

    function redeem(uint256 place) external {
        address holder = holders[place % 4];
        if (!vault.gone() || _sharesOf(holder) == 0) return;
        ++moves;
        uint256[2] memory before = _due(holder);
        paid[terms.token] += _redeem(holder);
        assertLe(before[0], _due(holder)[0] + 1);
        assertLe(before[1], _due(holder)[1] + 1);
    }

    function drain() external {
        for (uint256 i; i < 4; ++i) {
            for (uint256 t; t < 2; ++t) {
                if (vault.claimable(_currency(t == 1), holders[i]) > 0) _claim(_currency(t == 1), holders[i]);
            }
        }
    }

    function _claim(address currency, address holder) private {
        uint256 before = _balance(currency, holder);
        uint256 due = vault.claimable(currency, holder);
        vault.claim(currency, holder);
        assertEq(_balance(currency, holder) - before, due);
        assertEq(vault.claimable(currency, holder), 0);
        paid[currency] += due;
    }

    function _due(address holder) private view returns (uint256[2] memory) {
        return [vault.claimable(COIN, holder), vault.claimable(address(token), holder)];
    }

    // ---- What there is to look at ----

    function target() external view returns (IShareVault) {
        return vault;
    }

    function currencyOf(bool inToken) external view returns (address) {
        return _currency(inToken);
    }

    function claimableByAll(address currency) external view returns (uint256 sum) {
        for (uint256 i; i < 4; ++i) {
            sum += vault.claimable(currency, holders[i]);
        }
    }

    /// @dev What the vault has, or Revenue for it.
    function available(address currency) external view returns (uint256) {
        return _balance(currency, address(vault)) + revenue.credited(currency, address(vault));
    }
}
