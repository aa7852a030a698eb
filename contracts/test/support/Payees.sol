// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Refuses the chain's coin until it is told otherwise.
contract StubbornPayee {
    bool private _open;

    function relent() external {
        _open = true;
    }

    receive() external payable {
        require(_open, "no");
    }
}

/// @notice Calls back when it is paid.
contract ReentrantPayee {
    address private immutable _target;
    bytes private _call;
    bool public reentered;
    uint256 public received;

    constructor(address target) {
        _target = target;
    }

    function arm(bytes calldata data) external {
        _call = data;
    }

    receive() external payable {
        ++received;
        (reentered,) = _target.call(_call);
    }
}

/// @notice Does what it is told, as itself: an organizer that a token can call.
contract Puppet {
    function run(address target, bytes calldata data) external payable returns (bytes memory answer) {
        bool done;
        (done, answer) = target.call{value: msg.value}(data);
        assembly ("memory-safe") {
            if iszero(done) { revert(add(answer, 0x20), mload(answer)) }
        }
    }
}
