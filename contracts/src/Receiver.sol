// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {IReceiver} from "./interfaces/IReceiver.sol";

contract Receiver is IReceiver {
    using SafeERC20 for IERC20;

    address private immutable _revenue = msg.sender;

    receive() external payable {}

    /// @inheritdoc IReceiver
    function release(address token) external {
        if (msg.sender != _revenue) revert NotRevenue(msg.sender, _revenue);
        if (token == address(0)) Address.sendValue(payable(_revenue), address(this).balance);
        else IERC20(token).safeTransfer(_revenue, IERC20(token).balanceOf(address(this)));
    }
}
