// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4907} from "../src/interfaces/IERC4907.sol";
import {IModels} from "../src/interfaces/IModels.sol";
import {ModelFixture} from "./support/ModelFixture.sol";

/// @notice Owner and user of a model, and what a change of owner does.
contract ModelsUserTest is ModelFixture {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = _mint(CREATOR, "model");
    }

    function test_setUser(address user, uint64 expires, uint64 time) public {
        vm.expectEmit(address(models));
        emit IERC4907.UpdateUser(id, user, expires);
        vm.prank(CREATOR);
        models.setUser(id, user, expires);
        assertEq(models.userExpires(id), expires);
        vm.warp(time);
        assertEq(models.userOf(id), time < expires ? user : address(0));
    }

    function test_setUser_byWhomTheOwnerApproved() public {
        vm.prank(CREATOR);
        models.approve(STRANGER, id);
        vm.prank(STRANGER);
        models.setUser(id, HOLDER, type(uint64).max);
        assertEq(models.userOf(id), HOLDER);
    }

    function test_setUser_revertsIf_notOwner() public {
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, STRANGER, id));
        models.setUser(id, STRANGER, type(uint64).max);
    }

    function test_setUser_revertsIf_rented(uint32 hours_) public {
        _setRent(id);
        uint64 expires = _rent(id, uint32(bound(hours_, 1, 48)));
        vm.startPrank(CREATOR);
        vm.expectRevert(abi.encodeWithSelector(IModels.Rented.selector, id, expires));
        models.setUser(id, CREATOR, type(uint64).max);
        vm.warp(expires);
        models.setUser(id, STRANGER, type(uint64).max);
        assertEq(models.userOf(id), STRANGER);
    }

    function test_setRenter_revertsIf_notLicenses() public {
        vm.prank(CREATOR);
        vm.expectRevert(abi.encodeWithSelector(IModels.NotLicenses.selector, CREATOR, licenses));
        models.setRenter(id, CREATOR, type(uint64).max);
    }

    function test_transfer_endsWhatTheOwnerGave() public {
        vm.prank(CREATOR);
        models.setUser(id, HOLDER, type(uint64).max);
        vm.expectEmit(address(models));
        emit IERC4907.UpdateUser(id, address(0), 0);
        _sell(id, BUYER);
        assertEq(models.userOf(id), address(0));
        assertEq(models.userExpires(id), 0);
        assertEq(models.epochOf(id), 2);
        assertEq(models.model(id).creator, CREATOR);
    }

    function test_transfer_leavesARentalThatWasPaid() public {
        _setRent(id);
        uint64 expires = _rent(id, 48);
        _sell(id, STRANGER);
        assertEq(models.userOf(id), HOLDER);
        assertEq(models.userExpires(id), expires);
        vm.warp(expires);
        assertEq(models.userOf(id), address(0));
    }

    function test_recard() public {
        vm.expectEmit(address(models));
        emit IModels.ModelCarded(id, "another");
        vm.prank(CREATOR);
        models.recard(id, "another");
        assertEq(models.tokenURI(id), "ipfs://another");
    }

    function test_recard_revertsIf_notOwner() public {
        _sell(id, BUYER);
        vm.prank(CREATOR);
        vm.expectRevert(abi.encodeWithSelector(IModels.NotOwner.selector, CREATOR, BUYER));
        models.recard(id, "mine");
    }

    function test_royaltyInfo(uint128 price) public view {
        (address receiver, uint256 amount) = models.royaltyInfo(id, price);
        assertEq(receiver, revenue.receiverOf(id));
        assertEq(amount, uint256(price) * 500 / 10_000);
    }

    function test_supportsInterface() public view {
        bytes4[5] memory known = [bytes4(0x01ffc9a7), 0x80ac58cd, 0x5b5e139f, 0x2a55205a, 0xad092b5c];
        for (uint256 i; i < known.length; ++i) {
            assertTrue(models.supportsInterface(known[i]));
        }
        assertFalse(models.supportsInterface(0xffffffff));
        assertTrue(licenses.supportsInterface(0xd9b67a26));
    }
}
