// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice A token as it should be, that anyone can mint.
contract Token is ERC20 {
    constructor() ERC20("Token", "TKN") {}

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }
}

/// @notice Keeps a tenth of every transfer for itself.
contract FeeToken is ERC20 {
    constructor() ERC20("Fee", "FEE") {}

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(0)) super._update(to, address(0), amount / 10);
    }
}

/// @notice Balances are shares of a supply that changes overnight.
contract RebasingToken is ERC20 {
    uint256 private _percent = 100;

    constructor() ERC20("Rebase", "RBS") {}

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    function rebase(uint256 percent) external {
        _percent = percent;
    }

    function balanceOf(address account) public view override returns (uint256) {
        return super.balanceOf(account) * _percent / 100;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, from == address(0) ? amount : amount * 100 / _percent);
    }
}

/// @notice Calls somebody back in the middle of every transfer, as ERC-777 does.
contract ReentrantToken is ERC20 {
    address private _target;
    bytes private _call;
    bool public reentered;
    bytes public answer;

    constructor() ERC20("Reentrant", "RNT") {}

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }

    /// @notice From now on, the first transfer calls `target` with `data` before it moves anything.
    function arm(address target, bytes calldata data) external {
        (_target, _call) = (target, data);
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (_target != address(0)) {
            address target = _target;
            _target = address(0);
            (reentered, answer) = target.call(_call);
        }
        super._update(from, to, amount);
    }
}
