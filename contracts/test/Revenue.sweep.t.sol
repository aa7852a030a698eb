// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {IReceiver} from "../src/interfaces/IReceiver.sol";
import {IRevenue} from "../src/interfaces/IRevenue.sol";
import {ModelFixture} from "./support/ModelFixture.sol";

contract RevenueSweepTest is ModelFixture {
    /// @dev A tenth to the parent's owner, the rest to who made the model and not to who bought it.
    function test_sweep(bool inToken, uint96 amount, address caller) public {
        vm.assume(amount > 0);
        uint256 id = _mintFrom(CREATOR, "model", _parents(_mint(ELDER, "parent"), 1_000));
        _sell(id, BUYER);
        address currency = _currency(inToken);
        _payRoyalty(id, currency, amount);

        vm.expectEmit(address(revenue));
        emit IRevenue.RevenuePaid(id, revenue.receiverOf(id), currency, amount, IRevenue.Source.Royalty);
        vm.prank(caller);
        assertEq(revenue.sweep(id, currency), amount);
        assertEq(_credited(currency, ELDER), amount / 10);
        assertEq(_credited(currency, CREATOR), amount - amount / 10);
        assertEq(_held(currency), amount);
        assertEq(revenue.earned(currency, id), amount);
    }

    /// @dev A royalty may arrive before anything is deployed at the receiver, and again when it is.
    function test_sweep_again(bool inToken, uint96 first, uint96 second) public {
        vm.assume(first > 0 && second > 0);
        uint256 id = _mint(CREATOR, "model");
        address currency = _currency(inToken);
        assertEq(revenue.receiverOf(id).code.length, 0);
        _payRoyalty(id, currency, first);
        revenue.sweep(id, currency);
        _payRoyalty(id, currency, second);
        assertEq(revenue.sweep(id, currency), second);
        assertEq(_credited(currency, CREATOR), uint256(first) + second);
    }

    function test_sweep_revertsIf_nothingArrived(bool inToken) public {
        uint256 id = _mint(CREATOR, "model");
        vm.expectRevert(abi.encodeWithSelector(IEscrow.NothingOwed.selector, revenue.receiverOf(id)));
        revenue.sweep(id, _currency(inToken));
    }

    function test_release_revertsIf_notRevenue(bool inToken) public {
        uint256 id = _mint(CREATOR, "model");
        _payRoyalty(id, COIN, 1);
        revenue.sweep(id, COIN);
        IReceiver receiver = IReceiver(revenue.receiverOf(id));
        vm.prank(CREATOR);
        vm.expectRevert(abi.encodeWithSelector(IReceiver.NotRevenue.selector, CREATOR, revenue));
        receiver.release(_currency(inToken));
    }
}
