// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IModels} from "../interfaces/IModels.sol";

/// @title Lineage
/// @notice What a model was derived from, flattened when it is minted: a payment reads one list, however far back it goes.
/// @dev Each parent's share is split as the parent's own revenue is. Ancestors' parts are rounded down, and what that leaves
/// is the parent's, so that all parts add up to what the parents were promised.
library Lineage {
    uint256 private constant MAX_PARENTS = 4;
    uint256 private constant MAX_ANCESTORS = 16;
    uint256 private constant MAX_SHARES_BPS = 5_000;
    uint256 private constant PARTS = 1_000_000_000;
    uint256 private constant PARTS_PER_BPS = PARTS / 10_000;

    struct Ancestor {
        uint176 modelId;
        uint16 shareBps; // what it was promised as a parent; 0 further back
        uint64 parts; // of all revenue, in parts of 10^9
    }

    /// @notice Checks the parents of a model and stores its ancestors. That the parents are there is not checked.
    function set(
        mapping(uint256 modelId => Ancestor[]) storage ancestors,
        uint256 modelId,
        IModels.Parent[] calldata parents
    ) internal {
        if (parents.length > MAX_PARENTS) revert IModels.TooManyParents(parents.length, MAX_PARENTS);
        Ancestor[] memory found = new Ancestor[](MAX_ANCESTORS);
        uint256 count;
        uint256 previous;
        uint256 sumBps;
        for (uint256 p; p < parents.length; ++p) {
            IModels.Parent calldata parent = parents[p];
            if (parent.modelId <= previous) revert IModels.UnorderedParent(parent.modelId, previous);
            if (parent.shareBps == 0) revert IModels.ZeroShare(parent.modelId);
            previous = parent.modelId;
            sumBps += parent.shareBps;

            uint256 share = parent.shareBps * PARTS_PER_BPS;
            uint256 left = share;
            Ancestor[] storage further = ancestors[parent.modelId];
            for (uint256 i; i < further.length; ++i) {
                uint256 parts = share * further[i].parts / PARTS;
                left -= parts;
                count = _give(found, count, Ancestor(further[i].modelId, 0, uint64(parts)));
            }
            count = _give(found, count, Ancestor(uint176(parent.modelId), parent.shareBps, uint64(left)));
        }
        if (sumBps > MAX_SHARES_BPS) revert IModels.InvalidShares(sumBps, MAX_SHARES_BPS);
        for (uint256 i; i < count; ++i) {
            ancestors[modelId].push(found[i]);
        }
    }

    /// @dev One ancestor may be reached in several ways.
    function _give(Ancestor[] memory found, uint256 count, Ancestor memory more) private pure returns (uint256) {
        for (uint256 i; i < count; ++i) {
            if (found[i].modelId != more.modelId) continue;
            found[i].parts += more.parts;
            found[i].shareBps += more.shareBps;
            return count;
        }
        if (count == MAX_ANCESTORS) revert IModels.TooManyAncestors(count + 1, MAX_ANCESTORS);
        found[count] = more;
        return count + 1;
    }

    function toParents(Ancestor[] storage ancestors) internal view returns (IModels.Parent[] memory list) {
        list = new IModels.Parent[](MAX_PARENTS);
        uint256 count;
        for (uint256 i; i < ancestors.length; ++i) {
            Ancestor memory a = ancestors[i];
            if (a.shareBps > 0) list[count++] = IModels.Parent(a.modelId, a.shareBps);
        }
        assembly ("memory-safe") {
            mstore(list, count)
        }
    }

    function toShares(Ancestor[] storage ancestors)
        internal
        view
        returns (uint256[] memory ancestorIds, uint64[] memory parts)
    {
        uint256 count = ancestors.length;
        (ancestorIds, parts) = (new uint256[](count), new uint64[](count));
        for (uint256 i; i < count; ++i) {
            (ancestorIds[i], parts[i]) = (ancestors[i].modelId, ancestors[i].parts);
        }
    }
}
