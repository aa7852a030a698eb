// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IEscrow} from "./interfaces/IEscrow.sol";

/// @title Escrow
abstract contract Escrow is IEscrow, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @dev Where burned money is sent: nobody has its key, and tokens that refuse address(0) accept it.
    address public constant BURN = 0x000000000000000000000000000000000000dEaD;

    /// @inheritdoc IEscrow
    mapping(address token => mapping(address account => uint256 amount)) public credited;

    /// @inheritdoc IEscrow
    function withdraw(address token, address account) external nonReentrant returns (uint256 amount) {
        amount = credited[token][account];
        if (amount == 0) revert NothingOwed(account);
        credited[token][account] = 0;
        if (token == address(0)) Address.sendValue(payable(account), amount);
        else IERC20(token).safeTransfer(account, amount);
        emit Withdrawn(token, account, amount);
    }

    /// @dev Takes `amount` from the caller and returns what arrived.
    function _pull(address token, uint256 amount) internal returns (uint256) {
        return _pullFrom(msg.sender, token, amount);
    }

    /// @dev Takes `amount` of a token from `payer`, of the chain's own coin from the call, and returns what arrived.
    function _pullFrom(address payer, address token, uint256 amount) internal returns (uint256 received) {
        if (token == address(0)) {
            if (msg.value != amount) revert WrongAmount(msg.value, amount);
            return amount;
        }
        if (msg.value != 0) revert WrongAmount(msg.value, 0);
        if (amount == 0) return 0;
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(payer, address(this), amount);
        received = IERC20(token).balanceOf(address(this)) - before;
    }

    /// @dev Takes `amount` from the caller, from a token that keeps no part of it.
    function _pullExactly(address token, uint256 amount) internal {
        uint256 received = _pull(token, amount);
        if (received != amount) revert WrongAmount(received, amount);
    }

    function _credit(uint256 id, address token, address account, uint256 amount) internal {
        if (amount == 0) return;
        credited[token][account] += amount;
        emit Credited(id, account, token, amount);
    }
}
