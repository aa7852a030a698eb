// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IPools} from "./interfaces/IPools.sol";
import {Pool} from "./Pool.sol";

contract Pools is IPools {
    /// @dev Each withdrawal reads the whole list: for this many, it costs a fifth more than for three.
    uint256 private constant MAX_MEMBERS = 64;

    /// @dev What every pool runs (ERC-1167); a pool itself is little more than its members and shares.
    address private immutable _implementation = address(new Pool());

    /// @inheritdoc IPools
    function create(address[] calldata members, uint16[] calldata sharesBps) external returns (address pool) {
        pool = poolOf(members, sharesBps);
        if (pool.code.length > 0) return pool;
        Clones.cloneDeterministicWithImmutableArgs(_implementation, abi.encode(members, sharesBps), 0);
        emit PoolCreated(pool, members, sharesBps);
    }

    /// @inheritdoc IPools
    function poolOf(address[] calldata members, uint16[] calldata sharesBps) public view returns (address) {
        _check(members, sharesBps);
        return Clones.predictDeterministicAddressWithImmutableArgs(_implementation, abi.encode(members, sharesBps), 0);
    }

    function _check(address[] calldata members, uint16[] calldata sharesBps) private pure {
        if (members.length == 0 || members.length > MAX_MEMBERS) {
            revert InvalidMemberCount(members.length, MAX_MEMBERS);
        }
        if (sharesBps.length != members.length) revert WrongShareCount(sharesBps.length, members.length);
        address previous;
        uint256 sumBps;
        for (uint256 i; i < members.length; ++i) {
            if (members[i] <= previous) revert UnorderedMember(members[i], previous);
            if (sharesBps[i] == 0) revert ZeroShare(members[i]);
            previous = members[i];
            sumBps += sharesBps[i];
        }
        if (sumBps != 10_000) revert InvalidShares(sumBps);
    }
}
