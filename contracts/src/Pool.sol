// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IPool} from "./interfaces/IPool.sol";

contract Pool is IPool, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @inheritdoc IPool
    mapping(address token => mapping(address member => uint256 amount)) public paid;

    mapping(address token => uint256 amount) private _paidToAll;

    receive() external payable {}

    /// @inheritdoc IPool
    /// @dev Guarded, because a token that calls back before it moves anything would find its amount here and paid as well.
    function withdraw(address token, address member) external nonReentrant returns (uint256 amount) {
        amount = due(token, member);
        if (amount == 0) revert NothingDue(token, member);
        paid[token][member] += amount;
        _paidToAll[token] += amount;
        if (token == address(0)) Address.sendValue(payable(member), amount);
        else IERC20(token).safeTransfer(member, amount);
        emit Withdrawn(token, member, amount);
    }

    /// @inheritdoc IPool
    function members() public view returns (address[] memory, uint16[] memory) {
        return abi.decode(Clones.fetchCloneArgs(address(this)), (address[], uint16[]));
    }

    /// @inheritdoc IPool
    function arrived(address token) public view returns (uint256) {
        return _balance(token) + _paidToAll[token];
    }

    /// @inheritdoc IPool
    function due(address token, address member) public view returns (uint256) {
        uint256 balance = _balance(token);
        uint256 part = Math.mulDiv(balance + _paidToAll[token], _shareBps(member), 10_000);
        // A token that takes back what had arrived: a part may then be less than was paid, or more than is left.
        return Math.min(Math.saturatingSub(part, paid[token][member]), balance);
    }

    function _shareBps(address member) private view returns (uint256) {
        (address[] memory members_, uint16[] memory sharesBps) = members();
        for (uint256 i; i < members_.length; ++i) {
            if (members_[i] == member) return sharesBps[i];
        }
        return 0;
    }

    function _balance(address token) private view returns (uint256) {
        return token == address(0) ? address(this).balance : IERC20(token).balanceOf(address(this));
    }
}
