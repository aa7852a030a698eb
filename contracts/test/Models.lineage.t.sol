// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IModels} from "../src/interfaces/IModels.sol";
import {ModelFixture} from "./support/ModelFixture.sol";

/// @notice How shares of parents become parts of all ancestors.
contract ModelsLineageTest is ModelFixture {
    uint256 private constant PARTS = 1_000_000_000;

    function test_sharesOf_aModelWithoutParents() public {
        uint256 id = _mint(CREATOR, "model");
        (uint256[] memory ancestorIds, uint64[] memory parts) = models.sharesOf(id);
        assertEq(ancestorIds.length, 0);
        assertEq(parts.length, 0);
        assertEq(models.parentsOf(id).length, 0);
    }

    /// @dev 20 % to the parent, of which 30 % are the grandparent's.
    function test_sharesOf_aGrandchild() public {
        uint256 grandparent = _mint(ELDER, "grandparent");
        uint256 parent = _mintFrom(ELDER, "parent", _parents(grandparent, 3_000));
        uint256 id = _mintFrom(CREATOR, "model", _parents(parent, 2_000));
        _has(id, grandparent, 0.06e9);
        _has(id, parent, 0.14e9);
        assertEq(abi.encode(models.parentsOf(id)), abi.encode(_parents(parent, 2_000)));
    }

    /// @dev One ancestor that is reached in two ways has both parts.
    function test_sharesOf_aDiamond() public {
        uint256 top = _mint(ELDER, "top");
        uint256 left = _mintFrom(ELDER, "left", _parents(top, 1_000));
        uint256 right = _mintFrom(ELDER, "right", _parents(top, 5_000));
        uint256 id = _mintFrom(CREATOR, "model", _parents(left, 1_000, right, 2_000));
        _has(id, top, 0.01e9 + 0.1e9);
        _has(id, left, 0.09e9);
        _has(id, right, 0.1e9);
    }

    /// @dev A parent may be an ancestor of another: it has its own share and what comes through the other.
    function test_sharesOf_aParentTwice() public {
        uint256 top = _mint(ELDER, "top");
        uint256 child = _mintFrom(ELDER, "child", _parents(top, 2_500));
        uint256 id = _mintFrom(CREATOR, "model", _parents(top, 100, child, 400));
        _has(id, top, 0.01e9 + 0.01e9);
        _has(id, child, 0.03e9);
        assertEq(abi.encode(models.parentsOf(id)), abi.encode(_parents(top, 100, child, 400)));
    }

    /// @dev Whatever the shares are, all parts add up to what the parents were promised, and no ancestor's is rounded up.
    function test_sharesOf_addUpToWhatParentsWerePromised(uint256 seed) public {
        for (uint256 id = 1; id <= 8; ++id) {
            IModels.Parent[] memory parents = _randomParents(seed, id);
            assertEq(_mintFrom(CREATOR, vm.toString(id), parents), id);

            uint256 promised;
            for (uint256 i; i < parents.length; ++i) {
                promised += parents[i].shareBps;
            }
            (uint256[] memory ancestorIds, uint64[] memory parts) = models.sharesOf(id);
            uint256 sum;
            for (uint256 i; i < parts.length; ++i) {
                sum += parts[i];
                assertLt(ancestorIds[i], id);
            }
            assertEq(sum, promised * (PARTS / 10_000));
        }
    }

    /// @dev Of the models before, each by chance; shares of any size that half of the revenue allows.
    function _randomParents(uint256 seed, uint256 id) private pure returns (IModels.Parent[] memory parents) {
        uint256 count = id - 1 < 4 ? id - 1 : uint256(keccak256(abi.encode(seed, id))) % 5;
        parents = new IModels.Parent[](count);
        uint256 left = 5_000;
        for (uint256 i; i < count; ++i) {
            uint256 shareBps = 1 + uint256(keccak256(abi.encode(seed, id, i))) % (left + i + 1 - count);
            parents[i] = IModels.Parent(id - count + i, uint16(shareBps));
            left -= shareBps;
        }
    }

    function _has(uint256 id, uint256 ancestor, uint256 expected) private view {
        (uint256[] memory ancestorIds, uint64[] memory parts) = models.sharesOf(id);
        for (uint256 i; i < parts.length; ++i) {
            if (ancestorIds[i] != ancestor) continue;
            assertEq(parts[i], expected);
            return;
        }
        assertTrue(false, "no ancestor");
    }
}
