// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IGovernors} from "../src/interfaces/IGovernors.sol";
import {IShareVault} from "../src/interfaces/IShareVault.sol";
import {IShares} from "../src/interfaces/IShares.sol";
import {SharesFixture} from "./support/SharesFixture.sol";
import {TransactionGas} from "./support/TransactionGas.sol";

/// @notice What it costs to hold a model together, as whole transactions, held by snapshots.
contract SharesGasTest is SharesFixture {
    function setUp() public override {
        super.setUp();
        _useToken(true);
    }

    function test_gas_split() public {
        uint256 id = _mint(FOUNDER);
        vm.prank(FOUNDER);
        models.approve(address(shares), id);
        _snapshot("split", FOUNDER, address(shares), abi.encodeCall(IShares.split, (id, terms)));
    }

    function test_gas_transfer() public {
        _move(FOUNDER, BOB, SUPPLY / 4);
        bytes memory move = abi.encodeCall(IERC20.transfer, (ALICE, SUPPLY / 4));
        _snapshot("transfer, nothing arrived", FOUNDER, address(vault), move);
        _earn(COIN, 1 ether);
        _earn(address(token), 1 ether);
        _snapshot("transfer, two tokens arrived", FOUNDER, address(vault), move);
    }

    function test_gas_claim() public {
        _earn(COIN, 1 ether);
        _snapshot("claim", STRANGER, address(vault), abi.encodeCall(IShareVault.claim, (COIN, FOUNDER)));
    }

    function test_gas_redeem() public {
        _buyOut(BUYER);
        _snapshot("redeem", FOUNDER, address(vault), abi.encodeCall(IShareVault.redeem, ()));
    }

    function test_gas_governor() public {
        bytes memory deploy = abi.encodeCall(IGovernors.deploy, (address(vault)));
        _snapshot("deploy a governor", STRANGER, address(governors), deploy);
    }

    function _snapshot(string memory name, address sender, address target, bytes memory data) private {
        vm.cool(target);
        vm.cool(address(revenue));
        vm.cool(address(models));
        vm.prank(sender);
        (bool done,) = target.call(data);
        uint256 execution = vm.lastCallGas().gasTotalUsed;
        assertTrue(done);
        vm.snapshotValue("Shares", name, TransactionGas.total(data, execution));
    }
}
