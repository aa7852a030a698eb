// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {IRevenue} from "../src/interfaces/IRevenue.sol";
import {ModelFixture} from "./support/ModelFixture.sol";

contract RevenuePayTest is ModelFixture {
    function test_pay_toTheOwner(bool inToken, uint128 amount) public {
        uint256 id = _mint(CREATOR, "model");
        _sell(id, HOLDER);
        address currency = _currency(inToken);
        uint256 value = _arm(BUYER, currency, amount);
        vm.expectEmit(address(revenue));
        emit IRevenue.RevenuePaid(id, BUYER, currency, amount, IRevenue.Source.Other);
        vm.prank(BUYER);
        revenue.pay{value: value}(id, currency, amount);
        assertEq(_credited(currency, HOLDER), amount);
        assertEq(revenue.earned(currency, id), amount);
    }

    /// @dev 20 % are the parent's, of which 30 % are the grandparent's; each to whoever owns it now.
    function test_pay_toAncestorsFirst(bool inToken, uint96 amount) public {
        uint256 grandparent = _mint(CREATOR, "grandparent");
        uint256 parent = _mintFrom(CREATOR, "parent", _parents(grandparent, 3_000));
        uint256 id = _mintFrom(CREATOR, "model", _parents(parent, 2_000));
        _sell(grandparent, ELDER);
        _sell(parent, STRANGER);
        address currency = _currency(inToken);
        _pay(id, currency, amount);

        uint256 elder = uint256(amount) * 6 / 100;
        assertEq(_credited(currency, ELDER), elder);
        assertApproxEqAbs(_credited(currency, STRANGER), uint256(amount) * 14 / 100, 1);
        assertEq(_credited(currency, ELDER) + _credited(currency, STRANGER) + _credited(currency, CREATOR), amount);
        assertEq(_held(currency), amount);
    }

    function test_withdraw(bool inToken, uint96 amount, address caller) public {
        vm.assume(amount > 0);
        _pay(_mint(CREATOR, "model"), _currency(inToken), amount);
        vm.prank(caller);
        assertEq(revenue.withdraw(_currency(inToken), CREATOR), amount);
        assertEq(inToken ? token.balanceOf(CREATOR) : CREATOR.balance, amount);
        assertEq(_held(_currency(inToken)), 0);
    }

    /// @dev What was earned before a sale stays with who owned the model then.
    function test_pay_beforeAndAfterASale(uint96 before, uint96 later) public {
        uint256 id = _mint(CREATOR, "model");
        _pay(id, COIN, before);
        _sell(id, HOLDER);
        _pay(id, COIN, later);
        assertEq(_credited(COIN, CREATOR), before);
        assertEq(_credited(COIN, HOLDER), later);
    }

    /// @dev What each has had follows from the total alone, however it came.
    function test_pay_inPiecesIsPaidAsOne(uint256 seed, uint8 pieces) public {
        uint256 top = _mint(ELDER, "top");
        uint256 left = _mintFrom(HOLDER, "left", _parents(top, 1 + seed % 4_999));
        uint256 right = _mintFrom(STRANGER, "right", _parents(top, 1 + (seed >> 16) % 4_999));
        uint256 id = _mintFrom(CREATOR, "model", _parents(left, 1 + (seed >> 32) % 2_500, right, 2_500));
        uint256 total;
        for (uint256 i; i <= pieces % 32; ++i) {
            uint256 amount = uint256(keccak256(abi.encode(seed, i))) % 4;
            total += amount;
            _pay(id, COIN, amount);
        }
        _pay(id, address(token), total);
        address[4] memory paid = [ELDER, HOLDER, STRANGER, CREATOR];
        uint256 sum;
        for (uint256 i; i < 4; ++i) {
            assertEq(_credited(COIN, paid[i]), _credited(address(token), paid[i]));
            sum += _credited(COIN, paid[i]);
        }
        assertEq(sum, total);
    }

    // ---- What is refused ----

    function test_pay_revertsIf_theModelIsNotThere() public {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 1));
        revenue.pay(1, COIN, 0);
    }

    function test_pay_revertsIf_notTheAmountIsSent(uint96 amount, uint96 sent) public {
        vm.assume(amount != sent);
        uint256 id = _mint(CREATOR, "model");
        hoax(BUYER, sent);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, sent, amount));
        revenue.pay{value: sent}(id, COIN, amount);
    }

    function test_payFor_revertsIf_notLicenses() public {
        uint256 id = _mint(CREATOR, "model");
        vm.prank(CREATOR);
        vm.expectRevert(abi.encodeWithSelector(IRevenue.NotLicenses.selector, CREATOR, licenses));
        revenue.payFor(id, BUYER, address(token), 1, IRevenue.Source.License);
    }

    function test_receive_revertsIf_fromNoReceiver(uint96 amount) public {
        hoax(BUYER, amount);
        (bool done, bytes memory reason) = address(revenue).call{value: amount}("");
        assertFalse(done);
        assertEq(reason, abi.encodeWithSelector(IEscrow.WrongAmount.selector, amount, 0));
    }
}
