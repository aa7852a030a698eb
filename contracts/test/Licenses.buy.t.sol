// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {ILicenses} from "../src/interfaces/ILicenses.sol";
import {IRevenue} from "../src/interfaces/IRevenue.sol";
import {ModelFixture} from "./support/ModelFixture.sol";

contract LicensesBuyTest is ModelFixture {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = _mint(CREATOR, "model");
    }

    function test_buy(bool inToken, uint128 price, uint32 duration, bool lapses, uint8 tier) public {
        _useToken(inToken);
        (offer.price, offer.durationSeconds, offer.lapsesOnSale) = (price, duration, lapses);
        offer.tier = ILicenses.Tier(bound(tier, 1, 4));
        uint32 offerId = _offer(id);
        uint64 expiresAt = duration == 0 ? 0 : uint64(vm.getBlockTimestamp()) + duration;
        uint256 expected = id << 128 | uint256(offerId) << 96 | uint256(lapses ? 1 : 0) << 64 | expiresAt;
        uint256 value = _arm(BUYER, offer.token, price);

        vm.expectEmit(address(licenses));
        emit ILicenses.LicenseBought(id, HOLDER, expected, offerId, BUYER, price);
        vm.expectEmit(address(revenue));
        emit IRevenue.RevenuePaid(id, BUYER, offer.token, price, IRevenue.Source.License);
        vm.prank(BUYER);
        assertEq(licenses.buy{value: value}(id, offerId, HOLDER, price), expected);

        assertTrue(licenses.entitles(HOLDER, expected) == offer.tier);
        assertTrue(licenses.entitles(BUYER, expected) == ILicenses.Tier.None);
        assertEq(licenses.balanceOf(HOLDER, expected), 1);
        assertEq(_credited(offer.token, CREATOR), price);
        assertEq(_held(offer.token), price);
        assertEq(licenses.uri(expected), models.tokenURI(id));
    }

    function test_licenseOf() public {
        (offer.durationSeconds, offer.lapsesOnSale) = (1 days, true);
        uint256 licenseId = _buy(id, _offer(id));
        (uint256 modelId, uint32 offerId, uint32 epoch, uint64 expiresAt, bool ended) = licenses.licenseOf(licenseId);
        assertEq(modelId, id);
        assertEq(offerId, 1);
        assertEq(epoch, 1);
        assertEq(expiresAt, vm.getBlockTimestamp() + 1 days);
        assertFalse(ended);
    }

    function test_entitles_untilItExpires(uint32 duration, uint64 later) public {
        offer.durationSeconds = uint32(bound(duration, 1, type(uint32).max));
        uint256 licenseId = _buy(id, _offer(id));
        skip(bound(later, 0, 2 * uint256(offer.durationSeconds)));
        bool expired = vm.getBlockTimestamp() >= uint64(licenseId);
        assertTrue(licenses.entitles(HOLDER, licenseId) == (expired ? ILicenses.Tier.None : offer.tier));
    }

    function test_entitles_perpetually(uint64 later) public {
        uint256 licenseId = _buy(id, _offer(id));
        skip(later);
        _sell(id, STRANGER);
        assertTrue(licenses.entitles(HOLDER, licenseId) == offer.tier);
    }

    function test_entitles_afterItsOfferIsClosed() public {
        uint32 offerId = _offer(id);
        uint256 licenseId = _buy(id, offerId);
        vm.prank(CREATOR);
        licenses.close(id, offerId);
        assertTrue(licenses.entitles(HOLDER, licenseId) == offer.tier);
    }

    function test_grant() public {
        uint32 offerId = _offer(id);
        uint256 expected = id << 128 | uint256(offerId) << 96;
        vm.expectEmit(address(licenses));
        emit ILicenses.LicenseGranted(id, HOLDER, expected, offerId);
        vm.prank(CREATOR);
        assertEq(licenses.grant(id, offerId, HOLDER), expected);
        assertTrue(licenses.entitles(HOLDER, expected) == offer.tier);
        assertEq(_held(COIN), 0);
    }

    // ---- What is refused ----

    function test_buy_revertsIf_theOfferIsNotThere(uint32 offerId) public {
        _offer(id);
        vm.assume(offerId != 1);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.OfferClosed.selector, id, offerId));
        licenses.buy(id, offerId, HOLDER, type(uint128).max);
    }

    function test_buy_revertsIf_theModelWasSold() public {
        uint32 offerId = _offer(id);
        _sell(id, STRANGER);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.OfferClosed.selector, id, offerId));
        licenses.buy(id, offerId, HOLDER, type(uint128).max);
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.OfferClosed.selector, id, offerId));
        licenses.grant(id, offerId, HOLDER);
    }

    function test_buy_revertsIf_itCostsMoreThanMeant(uint128 price, uint128 maxPrice) public {
        vm.assume(price > maxPrice);
        offer.price = price;
        uint32 offerId = _offer(id);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.PriceTooHigh.selector, price, maxPrice));
        licenses.buy(id, offerId, HOLDER, maxPrice);
    }

    function test_buy_revertsIf_notExactlyThePriceIsSent(uint128 sent) public {
        vm.assume(sent != offer.price);
        uint32 offerId = _offer(id);
        hoax(BUYER, sent);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, sent, offer.price));
        licenses.buy{value: sent}(id, offerId, HOLDER, offer.price);
    }

    function test_buy_revertsIf_coinIsSentForATokenPrice() public {
        _useToken(true);
        uint32 offerId = _offer(id);
        hoax(BUYER, 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, 1, 0));
        licenses.buy{value: 1}(id, offerId, HOLDER, offer.price);
    }
}
