// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IEscrow
/// @notice Money that a contract holds for others: credited first, then withdrawn, so that nobody's address can block anybody's
/// payment.
/// @dev Amounts are in the smallest unit of a token; `address(0)` is the chain's own coin.
interface IEscrow {
    error WrongAmount(uint256 amount, uint256 expected);
    error NothingOwed(address account);

    /// @param id What the money is from: a contest, an order, a run or a model.
    event Credited(uint256 indexed id, address indexed account, address indexed token, uint256 amount);
    event Withdrawn(address indexed token, address indexed account, uint256 amount);

    /// @notice Pays out all that `account` is owed in `token`, to `account`. Anyone. Emits `Withdrawn`.
    /// @return amount What was paid.
    function withdraw(address token, address account) external returns (uint256 amount);

    function credited(address token, address account) external view returns (uint256);
}
