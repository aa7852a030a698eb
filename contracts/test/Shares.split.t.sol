// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IShareVault} from "../src/interfaces/IShareVault.sol";
import {IShares} from "../src/interfaces/IShares.sol";
import {SharesFixture} from "./support/SharesFixture.sol";

contract SharesSplitTest is SharesFixture {
    uint256 private constant MAX_SUPPLY = 2 ** 96;

    function test_split(uint256 supply, uint128 price, bool inToken) public {
        terms.supply = bound(supply, 1, MAX_SUPPLY);
        terms.buyoutPrice = bound(price, 1, type(uint128).max);
        terms.token = _currency(inToken);
        uint256 id = _mint(FOUNDER);
        vm.prank(FOUNDER);
        models.approve(address(shares), id);

        vm.expectEmit(true, false, true, true, address(shares));
        emit IShares.ModelSplit(id, address(0), FOUNDER, terms.supply, terms.token, terms.buyoutPrice);
        vm.prank(FOUNDER);
        vault = IShareVault(shares.split(id, terms));

        assertEq(models.ownerOf(id), address(vault));
        assertEq(shares.vaultOf(id), address(vault));
        assertEq(vault.modelId(), id);
        assertEq(vault.token(), terms.token);
        assertEq(vault.buyoutPrice(), terms.buyoutPrice);
        assertEq(vault.governor(), shares.governorOf(address(vault)));
        assertEq(vault.tokens().length, inToken ? 2 : 1);
        assertEq(_sharesOf(FOUNDER), terms.supply);
        assertEq(_erc20().totalSupply(), terms.supply);
        assertEq(IERC20Metadata(address(vault)).name(), terms.name);
        assertEq(IERC20Metadata(address(vault)).symbol(), terms.symbol);
    }

    /// @dev With the same terms, by the same founder: each vault has an address of its own.
    function test_split_again() public {
        IShareVault before = vault;
        vm.prank(FOUNDER);
        vault.reunite();
        vault = _split(FOUNDER, modelId);
        assertNotEq(address(vault), address(before));
        assertEq(shares.vaultOf(modelId), address(vault));
        assertEq(models.ownerOf(modelId), address(vault));
    }

    // ---- What is refused ----

    function test_split_revertsIf_theModelIsSomebodyElses() public {
        uint256 id = _mint(ALICE);
        vm.prank(ALICE);
        models.approve(address(shares), id);
        vm.expectRevert(
            abi.encodeWithSelector(IERC721Errors.ERC721IncorrectOwner.selector, FOUNDER, id, ALICE), address(models)
        );
        vm.prank(FOUNDER);
        shares.split(id, terms);
    }

    function test_split_revertsIf_notApproved() public {
        uint256 id = _mint(FOUNDER);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, address(shares), id));
        vm.prank(FOUNDER);
        shares.split(id, terms);
    }

    function test_split_revertsIf_supplyIsZeroOrTooLarge(uint256 supply) public {
        terms.supply = supply % 2 == 0 ? 0 : bound(supply, MAX_SUPPLY + 1, type(uint256).max);
        _refused(abi.encodeWithSelector(IShareVault.InvalidSupply.selector, terms.supply, MAX_SUPPLY));
    }

    function test_split_revertsIf_priceIsZeroOrTooHigh(uint256 price) public {
        uint256 most = type(uint128).max;
        terms.buyoutPrice = price % 2 == 0 ? 0 : bound(price, most + 1, type(uint256).max);
        _refused(abi.encodeWithSelector(IShareVault.InvalidPrice.selector, terms.buyoutPrice, 1, most));
    }

    function _refused(bytes memory reason) private {
        uint256 id = _mint(FOUNDER);
        vm.startPrank(FOUNDER);
        models.approve(address(shares), id);
        vm.expectRevert(reason);
        shares.split(id, terms);
    }
}
