// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {ILicenses} from "../src/interfaces/ILicenses.sol";
import {IModels} from "../src/interfaces/IModels.sol";
import {IRevenue} from "../src/interfaces/IRevenue.sol";
import {ModelFixture} from "./support/ModelFixture.sol";

contract LicensesRentTest is ModelFixture {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = _mint(CREATOR, "model");
    }

    function test_setRent(address currency, uint128 pricePerHour, uint32 maxHours) public {
        terms = ILicenses.RentTerms(currency, pricePerHour, uint32(bound(maxHours, 0, 720)));
        vm.expectEmit(address(licenses));
        emit ILicenses.RentOffered(id, CREATOR, terms);
        _setRent(id);
        assertEq(abi.encode(licenses.rentTerms(id)), abi.encode(terms));
        _sell(id, BUYER);
        assertEq(licenses.rentTerms(id).maxHours, 0);
    }

    function test_rent(bool inToken, uint128 pricePerHour, uint32 hours_) public {
        _useToken(inToken);
        (terms.pricePerHour, terms.maxHours) = (pricePerHour, 720);
        _setRent(id);
        hours_ = uint32(bound(hours_, 1, 720));
        uint64 expected = uint64(vm.getBlockTimestamp()) + hours_ * 1 hours;
        uint256 price = uint256(pricePerHour) * hours_;
        uint256 value = _arm(BUYER, terms.token, price);

        vm.expectEmit(address(licenses));
        emit ILicenses.ModelRented(id, HOLDER, BUYER, expected, price);
        vm.expectEmit(address(revenue));
        emit IRevenue.RevenuePaid(id, BUYER, terms.token, price, IRevenue.Source.Rental);
        vm.prank(BUYER);
        assertEq(licenses.rent{value: value}(id, hours_, HOLDER, terms.token, price), expected);

        assertEq(models.userOf(id), HOLDER);
        assertEq(models.userExpires(id), expected);
        assertEq(_credited(terms.token, CREATOR), price);
    }

    /// @dev Whom the owner let use it for nothing gives way to who pays what the owner asked.
    function test_rent_fromWhoUsesItForNothing() public {
        _setRent(id);
        vm.prank(CREATOR);
        models.setUser(id, STRANGER, type(uint64).max);
        _rent(id, 1);
        assertEq(models.userOf(id), HOLDER);
    }

    function test_rent_againWhenItIsOver() public {
        _setRent(id);
        vm.warp(_rent(id, 1));
        _rent(id, 2);
        assertEq(models.userOf(id), HOLDER);
    }

    // ---- What is refused ----

    function test_rent_revertsIf_rented(uint64 later) public {
        _setRent(id);
        uint64 expires = _rent(id, 48);
        skip(bound(later, 0, 48 hours - 1));
        hoax(STRANGER, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IModels.Rented.selector, id, expires));
        licenses.rent{value: 0.01 ether}(id, 1, STRANGER, COIN, 1 ether);
    }

    function test_rent_revertsIf_notForRent() public {
        _refused(1, COIN, abi.encodeWithSelector(ILicenses.NotForRent.selector, id));
        _setRent(id);
        _sell(id, BUYER);
        _refused(1, COIN, abi.encodeWithSelector(ILicenses.NotForRent.selector, id));
    }

    function test_rent_revertsIf_takenOff() public {
        _setRent(id);
        terms.maxHours = 0;
        _setRent(id);
        _refused(1, COIN, abi.encodeWithSelector(ILicenses.NotForRent.selector, id));
    }

    function test_rent_revertsIf_forTooLong(uint32 hours_) public {
        vm.assume(hours_ == 0 || hours_ > terms.maxHours);
        _setRent(id);
        _refused(hours_, COIN, abi.encodeWithSelector(ILicenses.InvalidHours.selector, hours_, terms.maxHours));
    }

    function test_setRent_revertsIf_forTooLong(uint32 maxHours) public {
        terms.maxHours = uint32(bound(maxHours, 721, type(uint32).max));
        vm.prank(CREATOR);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.InvalidHours.selector, terms.maxHours, 720));
        licenses.setRent(id, terms);
    }

    function test_rent_revertsIf_forNobody() public {
        _setRent(id);
        vm.expectRevert(ILicenses.ZeroAddress.selector);
        licenses.rent(id, 1, address(0), COIN, 1 ether);
    }

    function test_rent_revertsIf_itCostsMoreThanMeant() public {
        _setRent(id);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.PriceTooHigh.selector, 0.02 ether, 0.02 ether - 1));
        licenses.rent(id, 2, HOLDER, COIN, 0.02 ether - 1);
    }

    function test_rent_revertsIf_inAnotherToken() public {
        _setRent(id);
        _refused(1, address(token), abi.encodeWithSelector(ILicenses.WrongToken.selector, token, COIN));
    }

    function test_rent_revertsIf_notExactlyThePriceIsSent(uint128 sent) public {
        vm.assume(sent != 0.01 ether);
        _setRent(id);
        hoax(BUYER, sent);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, sent, 0.01 ether));
        licenses.rent{value: sent}(id, 1, HOLDER, COIN, 1 ether);
        assertEq(models.userOf(id), address(0));
    }

    function _refused(uint32 hours_, address currency, bytes memory reason) private {
        vm.expectRevert(reason);
        licenses.rent(id, hours_, HOLDER, currency, type(uint256).max);
    }
}
