// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IPools
/// @notice Makes pools: payout addresses whose members and shares are fixed, so that people who train together are paid together.
/// @dev The address of a pool follows from its members and shares alone. It can be named, and paid, before the pool is there.
interface IPools {
    // ------------------------------------------------------------------ errors

    error InvalidMemberCount(uint256 members, uint256 atMost);
    error WrongShareCount(uint256 shares, uint256 members);
    /// @notice Members ascend, so that nobody is named twice, `address(0)` never, and no order makes another pool of the same.
    error UnorderedMember(address member, address previous);
    error ZeroShare(address member);
    error InvalidShares(uint256 sumBps);

    // ------------------------------------------------------------------ events

    event PoolCreated(address indexed pool, address[] members, uint16[] sharesBps);

    // ------------------------------------------------------------------ verbs

    /// @notice Creates the pool of `members`. Anyone. Emits `PoolCreated`, unless the pool is there already: then nothing happens.
    /// @param members 1 to 64 addresses in ascending order.
    /// @param sharesBps The share of each member, in basis points; none is zero, and they add up to 10,000.
    /// @return pool Where the pool is (`IPool`).
    function create(address[] calldata members, uint16[] calldata sharesBps) external returns (address pool);

    // ------------------------------------------------------------------ views

    /// @notice Where the pool of `members` is, or will be. Reverts as `create` does, so that nothing is sent where no pool can be.
    function poolOf(address[] calldata members, uint16[] calldata sharesBps) external view returns (address pool);
}
