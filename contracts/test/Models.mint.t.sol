// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IModels} from "../src/interfaces/IModels.sol";
import {ModelFixture} from "./support/ModelFixture.sol";

contract ModelsMintTest is ModelFixture {
    function test_mint(uint16 royaltyBps, bytes32 weightsRoot, string calldata card) public {
        uint256 parent = _mint(ELDER, "parent");
        vm.assume(models.modelOf(weightsRoot) == 0);
        IModels.Mint memory minted =
            IModels.Mint(card, weightsRoot, _parents(parent, 1_000), uint16(bound(royaltyBps, 0, 1_000)));
        _commit(CREATOR, weightsRoot);

        vm.expectEmit(address(models));
        emit IModels.ModelMinted(
            2, CREATOR, weightsRoot, IModels.Origin.None, 0, 0, 0, minted.royaltyBps, card, minted.parents
        );
        vm.prank(CREATOR);
        assertEq(models.mint(minted, MINT_SALT), 2);

        IModels.Model memory m = models.model(2);
        assertEq(m.creator, CREATOR);
        assertEq(m.mintedAt, vm.getBlockTimestamp());
        assertEq(m.knownAt, m.mintedAt);
        assertTrue(m.origin == IModels.Origin.None);
        assertEq(m.depth, 1);
        assertEq(m.weightsRoot, weightsRoot);
        assertEq(m.royaltyBps, minted.royaltyBps);
        assertEq(m.epoch, 1);
        assertEq(models.epochOf(2), 1);
        assertEq(models.models(), 2);
        assertEq(models.ownerOf(2), CREATOR);
        assertEq(models.modelOf(weightsRoot), 2);
        assertEq(models.tokenURI(2), string.concat("ipfs://", card));
        assertEq(abi.encode(models.parentsOf(2)), abi.encode(minted.parents));
    }

    function test_commit_again_keepsTheFirstTime(address other) public {
        bytes32 commitment = keccak256("commitment");
        uint256 time = vm.getBlockTimestamp();
        models.commit(commitment);
        skip(12);
        vm.prank(other);
        models.commit(commitment);
        assertEq(models.committedAt(commitment), time);
    }

    // ---- What is refused ----

    function test_mint_revertsIf_notCommitted(address minter, bytes32 salt) public {
        vm.assume(minter != CREATOR || salt != MINT_SALT);
        IModels.Mint memory minted = _minted("model");
        _commit(CREATOR, minted.weightsRoot);
        bytes32 commitment = keccak256(abi.encode(minted.weightsRoot, minter, salt));
        vm.prank(minter);
        vm.expectRevert(abi.encodeWithSelector(IModels.NotCommitted.selector, commitment));
        models.mint(minted, salt);
    }

    function test_mint_revertsIf_committedInTheSameBlock() public {
        IModels.Mint memory minted = _minted("model");
        uint256 time = vm.getBlockTimestamp();
        vm.startPrank(CREATOR);
        models.commit(keccak256(abi.encode(minted.weightsRoot, CREATOR, MINT_SALT)));
        vm.expectRevert(abi.encodeWithSelector(IModels.TooEarly.selector, time, time + 1));
        models.mint(minted, MINT_SALT);
    }

    function test_mint_revertsIf_royaltyTooHigh(uint16 royaltyBps) public {
        IModels.Mint memory minted = _minted("model");
        minted.royaltyBps = uint16(bound(royaltyBps, 1_001, type(uint16).max));
        _refused(minted, abi.encodeWithSelector(IModels.InvalidRoyalty.selector, minted.royaltyBps, 1_000));
    }

    function test_mint_revertsIf_aParentIsNotThere(uint256 parent) public {
        _mint(ELDER, "parent");
        vm.assume(parent != 1);
        IModels.Mint memory minted = _minted("model");
        minted.parents = _parents(parent, 1_000);
        _refused(minted, abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, parent));
    }

    function test_mint_revertsIf_parentsDoNotAscend() public {
        _mint(ELDER, "a");
        _mint(ELDER, "b");
        IModels.Mint memory minted = _minted("model");
        minted.parents = _parents(2, 1_000, 1, 1_000);
        _refused(minted, abi.encodeWithSelector(IModels.UnorderedParent.selector, 1, 2));
        minted.parents = _parents(2, 1_000, 2, 1_000);
        _refused(minted, abi.encodeWithSelector(IModels.UnorderedParent.selector, 2, 2));
    }

    function test_mint_revertsIf_aShareIsZero() public {
        _mint(ELDER, "a");
        _mint(ELDER, "b");
        IModels.Mint memory minted = _minted("model");
        minted.parents = _parents(1, 1_000, 2, 0);
        _refused(minted, abi.encodeWithSelector(IModels.ZeroShare.selector, 2));
    }

    function test_mint_revertsIf_sharesAreMoreThanHalf(uint16 a, uint16 b) public {
        _mint(ELDER, "a");
        _mint(ELDER, "b");
        (uint256 aBps, uint256 bBps) = (bound(a, 1, type(uint16).max), bound(b, 1, type(uint16).max));
        vm.assume(aBps + bBps > 5_000);
        IModels.Mint memory minted = _minted("model");
        minted.parents = _parents(1, aBps, 2, bBps);
        _refused(minted, abi.encodeWithSelector(IModels.InvalidShares.selector, aBps + bBps, 5_000));
    }

    function test_mint_revertsIf_thereAreTooManyParents() public {
        IModels.Mint memory minted = _minted("model");
        minted.parents = new IModels.Parent[](5);
        for (uint256 i; i < 5; ++i) {
            minted.parents[i] = IModels.Parent(_mint(ELDER, vm.toString(i)), 100);
        }
        _refused(minted, abi.encodeWithSelector(IModels.TooManyParents.selector, 5, 4));
    }

    function test_mint_revertsIf_theLineIsTooLong() public {
        uint256 last = _mint(ELDER, "0");
        for (uint256 depth = 1; depth <= 8; ++depth) {
            last = _mintFrom(ELDER, vm.toString(depth), _parents(last, 5_000));
            assertEq(models.model(last).depth, depth);
        }
        IModels.Mint memory minted = _minted("model");
        minted.parents = _parents(last, 5_000);
        _refused(minted, abi.encodeWithSelector(IModels.TooDeep.selector, 9, 8));
    }

    function test_mint_revertsIf_thereAreTooManyAncestors() public {
        IModels.Parent[] memory parents = new IModels.Parent[](4);
        for (uint256 p; p < 4; ++p) {
            IModels.Parent[] memory further = new IModels.Parent[](p == 3 ? 4 : 3);
            for (uint256 i; i < further.length; ++i) {
                further[i] = IModels.Parent(_mint(ELDER, vm.toString(10 * p + i)), 100);
            }
            parents[p] = IModels.Parent(_mintFrom(ELDER, vm.toString(100 * p + 100), further), 100);
        }
        IModels.Mint memory minted = _minted("model");
        minted.parents = parents;
        _refused(minted, abi.encodeWithSelector(IModels.TooManyAncestors.selector, 17, 16));
        parents[3] = IModels.Parent(_mint(ELDER, "one that has none"), 100);
        (uint256[] memory ancestorIds,) = models.sharesOf(_mintFrom(CREATOR, "model", parents));
        assertEq(ancestorIds.length, 13);
    }

    function _refused(IModels.Mint memory minted, bytes memory reason) private {
        _commit(CREATOR, minted.weightsRoot);
        vm.prank(CREATOR);
        vm.expectRevert(reason);
        models.mint(minted, MINT_SALT);
    }
}
