// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPool} from "../src/interfaces/IPool.sol";
import {IPools} from "../src/interfaces/IPools.sol";
import {PoolFixture} from "./support/PoolFixture.sol";
import {TransactionGas} from "./support/TransactionGas.sol";

/// @notice What a pool costs, as whole transactions from cold, held by snapshots.
contract PoolsGasTest is PoolFixture {
    function test_gas_create() public {
        _useMembers(3, 1);
        _snapshot("create, 3 members", address(pools), abi.encodeCall(IPools.create, (members, sharesBps)));
        _useMembers(MAX_MEMBERS, 0);
        _snapshot("create, 64 members", address(pools), abi.encodeCall(IPools.create, (members, sharesBps)));
    }

    function test_gas_withdraw() public {
        _snapshotWithdraw("withdraw, 1 of 3 members");
    }

    /// @dev The last of the list, which is found last.
    function test_gas_withdraw_ofTheLargestPool() public {
        _useMembers(MAX_MEMBERS, 0);
        _create();
        _snapshotWithdraw("withdraw, 1 of 64 members");
    }

    function _snapshotWithdraw(string memory name) private {
        // Not sent: that would warm the code that all pools run.
        vm.deal(address(pool), 1 ether);
        address last = members[members.length - 1];
        _snapshot(name, address(pool), abi.encodeCall(IPool.withdraw, (COIN, last)));
    }

    function _snapshot(string memory name, address target, bytes memory data) private {
        vm.cool(target);
        vm.prank(STRANGER);
        (bool done,) = target.call(data);
        uint256 execution = vm.lastCallGas().gasTotalUsed;
        assertTrue(done);
        vm.snapshotValue("Pools", name, TransactionGas.total(data, execution));
    }
}
