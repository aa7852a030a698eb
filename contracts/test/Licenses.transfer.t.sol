// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1155Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ILicenses} from "../src/interfaces/ILicenses.sol";
import {ModelFixture} from "./support/ModelFixture.sol";

contract LicensesTransferTest is ModelFixture {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = _mint(CREATOR, "model");
    }

    function test_transfer_movesTheRight() public {
        uint256 licenseId = _buy(id, _offer(id));
        _pass(licenseId, "");
        assertTrue(licenses.entitles(HOLDER, licenseId) == ILicenses.Tier.None);
        assertTrue(licenses.entitles(STRANGER, licenseId) == offer.tier);
    }

    function test_transfer_revertsIf_notTransferable() public {
        offer.transferable = false;
        uint256 licenseId = _buy(id, _offer(id));
        _pass(licenseId, abi.encodeWithSelector(ILicenses.NotTransferable.selector, licenseId));
    }

    function test_transfer_revertsIf_expired() public {
        offer.durationSeconds = 1 days;
        uint256 licenseId = _buy(id, _offer(id));
        skip(1 days);
        _pass(licenseId, abi.encodeWithSelector(ILicenses.LicenseEnded.selector, licenseId));
    }

    function test_transfer_revertsIf_lapsed() public {
        offer.lapsesOnSale = true;
        uint256 licenseId = _buy(id, _offer(id));
        _sell(id, BUYER);
        _pass(licenseId, abi.encodeWithSelector(ILicenses.LicenseEnded.selector, licenseId));
    }

    /// @dev A batch is refused for any one that cannot be passed on.
    function test_transfer_revertsIf_oneOfABatchIsNotTransferable() public {
        uint256[] memory ids = new uint256[](2);
        ids[0] = _buy(id, _offer(id));
        offer.transferable = false;
        ids[1] = _buy(id, _offer(id));
        uint256[] memory counts = new uint256[](2);
        (counts[0], counts[1]) = (1, 1);
        vm.prank(HOLDER);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.NotTransferable.selector, ids[1]));
        licenses.safeBatchTransferFrom(HOLDER, STRANGER, ids, counts, "");
    }

    function test_transfer_revertsIf_notTheHolders() public {
        uint256 licenseId = _buy(id, _offer(id));
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IERC1155Errors.ERC1155MissingApprovalForAll.selector, STRANGER, HOLDER));
        licenses.safeTransferFrom(HOLDER, STRANGER, licenseId, 1, "");
    }

    function _pass(uint256 licenseId, bytes memory reason) private {
        vm.prank(HOLDER);
        if (reason.length > 0) vm.expectRevert(reason);
        licenses.safeTransferFrom(HOLDER, STRANGER, licenseId, 1, "");
    }
}
