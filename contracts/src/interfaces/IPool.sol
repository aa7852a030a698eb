// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IPool
/// @notice Takes coin and tokens from anyone, and owes each member its share of everything that ever arrived.
/// @dev Amounts are in the smallest unit of a token; `address(0)` is the chain's own coin. Each token has books of its own.
/// Parts are rounded down: less than one unit a member waits for more to arrive. A fee on the way in shrinks what arrived; one on
/// the way out is the member's. Where a token's balances shrink by themselves, what is left goes to whoever withdraws first.
interface IPool {
    error NothingDue(address token, address member);

    event Withdrawn(address indexed token, address indexed member, uint256 amount);

    /// @notice Pays `member` all that is due in `token`. Anyone; the money goes to the member, and a member that cannot be paid
    /// stops nobody else. Emits `Withdrawn`.
    /// @return amount What was paid.
    function withdraw(address token, address member) external returns (uint256 amount);

    /// @notice Members in ascending order, and the share of each in basis points.
    function members() external view returns (address[] memory members, uint16[] memory sharesBps);
    /// @notice All that ever arrived in `token`: what is here, and what was paid.
    function arrived(address token) external view returns (uint256 amount);
    function paid(address token, address member) external view returns (uint256 amount);
    /// @notice What `withdraw` would pay; 0 for whoever is no member.
    function due(address token, address member) external view returns (uint256 amount);
}
