// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {IOrders} from "../src/interfaces/IOrders.sol";
import {OrderFixture} from "./support/OrderFixture.sol";
import {TransactionGas} from "./support/TransactionGas.sol";

/// @notice What each verb costs, as whole transactions from cold, held by snapshots. What a proof costs is in Verifiers.t.sol.
contract OrdersGasTest is OrderFixture {
    function test_gas_place() public {
        _list();
        vm.deal(CUSTOMER, 2 ether);
        // As long as the seal of a secret is: an encapsulated key, 32 bytes and a tag.
        bytes memory data = abi.encodeCall(IOrders.place, (request, new bytes(80)));
        _snapshot("place", CUSTOMER, 2 ether, data);
    }

    function test_gas_commitModel() public {
        uint256 id = _orderAt(IOrders.Stage.Placed);
        vm.deal(VENDOR, 0.2 ether);
        _snapshot("commitModel", VENDOR, 0.2 ether, abi.encodeCall(IOrders.commitModel, (id, MODEL_COMMIT)));
    }

    function test_gas_acknowledge() public {
        uint256 id = _orderAt(IOrders.Stage.Committed);
        _snapshot("acknowledge", VENDOR, 0, abi.encodeCall(IOrders.acknowledge, (id)));
    }

    function test_gas_discloseOnChain() public {
        uint256 id = _orderAt(IOrders.Stage.Committed);
        bytes memory data = abi.encodeCall(IOrders.discloseOnChain, (id, TEST_SALT, testRows));
        _snapshot("discloseOnChain of 10 rows, circuit of 16", CUSTOMER, 0, data);
    }

    function test_gas_discloseOnChain_largest() public {
        delete testRows;
        for (uint256 i; i < 2048; ++i) {
            testRows.push(uint256(keccak256(abi.encode(i))) >> 16 & ~(uint256(0xff) << 240) | (i % 2) << 240);
        }
        (tierRows, dataset.features) = (2048, 30);
        orders = _deployOrders(verifier);
        _useRequest();
        uint256 id = _orderAt(IOrders.Stage.Committed);
        bytes memory data = abi.encodeCall(IOrders.discloseOnChain, (id, TEST_SALT, testRows));
        uint256 gas = _snapshot("discloseOnChain of 2,048 rows", CUSTOMER, 0, data);
        assertLe(gas, TransactionGas.CAP);
    }

    function test_gas_prove_besideTheVerifier() public {
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        bytes memory data = abi.encodeCall(IOrders.prove, (id, _seal(id), _keyHash(id), _ciphertext()));
        _snapshot("prove, beside the verifier", VENDOR, 0, data);
    }

    function test_gas_revealKey() public {
        uint256 id = _orderAt(IOrders.Stage.Proven);
        _snapshot("revealKey", VENDOR, 0, abi.encodeCall(IOrders.revealKey, (id, KEY)));
    }

    function test_gas_refund() public {
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        _pass(id);
        _snapshot("refund", STRANGER, 0, abi.encodeCall(IOrders.refund, (id)));
    }

    function test_gas_withdraw() public {
        _orderAt(IOrders.Stage.Settled);
        _snapshot("withdraw", VENDOR, 0, abi.encodeCall(IEscrow.withdraw, (COIN, VENDOR)));
    }

    function _snapshot(string memory name, address caller, uint256 value, bytes memory data)
        private
        returns (uint256 gas)
    {
        vm.cool(address(orders));
        vm.cool(address(disclosures));
        vm.cool(address(eas));
        vm.prank(caller);
        (bool done,) = address(orders).call{value: value}(data);
        uint256 execution = vm.lastCallGas().gasTotalUsed;
        assertTrue(done);
        gas = TransactionGas.total(data, execution);
        vm.snapshotValue("Orders", name, gas);
    }
}
