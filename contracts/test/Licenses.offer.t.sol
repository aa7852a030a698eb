// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ILicenses} from "../src/interfaces/ILicenses.sol";
import {ModelFixture} from "./support/ModelFixture.sol";

contract LicensesOfferTest is ModelFixture {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = _mint(CREATOR, "model");
    }

    function test_offer(uint8 tier, bool transferable, bool lapses, uint32 duration, address currency, uint128 price)
        public
    {
        ILicenses.Offer memory offered =
            ILicenses.Offer(ILicenses.Tier(bound(tier, 1, 4)), transferable, lapses, duration, currency, price);
        offer = offered;
        _offer(id);
        vm.expectEmit(address(licenses));
        emit ILicenses.LicenseOffered(id, 2, CREATOR, offered);
        assertEq(_offer(id), 2);
        assertEq(licenses.offers(id), 2);
        (ILicenses.Offer memory stored, bool open) = licenses.offerOf(id, 2);
        assertEq(abi.encode(stored), abi.encode(offered));
        assertTrue(open);
    }

    function test_close() public {
        uint32 offerId = _offer(id);
        vm.expectEmit(address(licenses));
        emit ILicenses.LicenseClosed(id, offerId);
        vm.startPrank(CREATOR);
        licenses.close(id, offerId);
        (, bool open) = licenses.offerOf(id, offerId);
        assertFalse(open);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.OfferClosed.selector, id, offerId));
        licenses.close(id, offerId);
    }

    /// @dev An offer is of whoever made it: it does not come back when the model does.
    function test_offerOf_isClosedByASale() public {
        uint32 offerId = _offer(id);
        _sell(id, BUYER);
        (, bool open) = licenses.offerOf(id, offerId);
        assertFalse(open);
        _sell(id, CREATOR);
        (, open) = licenses.offerOf(id, offerId);
        assertFalse(open);
    }

    function test_offer_revertsIf_notOwner() public {
        vm.startPrank(STRANGER);
        bytes memory reason = abi.encodeWithSelector(ILicenses.NotOwner.selector, STRANGER, CREATOR);
        vm.expectRevert(reason);
        licenses.offer(id, offer);
        vm.expectRevert(reason);
        licenses.close(id, 1);
        vm.expectRevert(reason);
        licenses.grant(id, 1, STRANGER);
        vm.expectRevert(reason);
        licenses.setRent(id, terms);
    }

    function test_offer_revertsIf_theModelIsNotThere() public {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, 9));
        licenses.offer(9, offer);
    }

    function test_offer_revertsIf_ofNoTier() public {
        offer.tier = ILicenses.Tier.None;
        vm.prank(CREATOR);
        vm.expectRevert(ILicenses.InvalidTier.selector);
        licenses.offer(id, offer);
    }
}
