// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ILicenses} from "../src/interfaces/ILicenses.sol";
import {IModels} from "../src/interfaces/IModels.sol";
import {IRevenue} from "../src/interfaces/IRevenue.sol";
import {ModelFixture} from "./support/ModelFixture.sol";
import {TransactionGas} from "./support/TransactionGas.sol";

/// @notice What owning and using models costs, as whole transactions from cold, held by snapshots.
contract ModelsGasTest is ModelFixture {
    string private constant CARD = "bafkreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy";

    function test_gas_commit() public {
        _snapshot("commit", CREATOR, address(models), 0, abi.encodeCall(IModels.commit, (keccak256("commitment"))));
    }

    function test_gas_mint() public {
        _snapshotMint("mint", 0);
        _snapshotMint("mint, 1 parent", 1);
        _snapshotMint("mint, 4 parents", 4);
    }

    function test_gas_buy() public {
        uint256 id = _mint(CREATOR, "model");
        uint32 offerId = _offer(id);
        bytes memory data = abi.encodeCall(ILicenses.buy, (id, offerId, BUYER, offer.price));
        _snapshot("buy a license", BUYER, address(licenses), offer.price, data);
    }

    function test_gas_rent() public {
        uint256 id = _mint(CREATOR, "model");
        _setRent(id);
        bytes memory data = abi.encodeCall(ILicenses.rent, (id, 1, BUYER, COIN, terms.pricePerHour));
        _snapshot("rent", BUYER, address(licenses), terms.pricePerHour, data);
    }

    function test_gas_pay() public {
        _snapshotPay("pay, no ancestor", 0);
        _snapshotPay("pay, 1 ancestor", 1);
        _snapshotPay("pay, 4 ancestors", 4);
    }

    function test_gas_sweep() public {
        uint256 id = _mint(CREATOR, "model");
        bytes memory data = abi.encodeCall(IRevenue.sweep, (id, COIN));
        vm.deal(revenue.receiverOf(id), 1 ether);
        _snapshot("sweep, the first", STRANGER, address(revenue), 0, data);
        vm.deal(revenue.receiverOf(id), 1 ether);
        _snapshot("sweep, another", STRANGER, address(revenue), 0, data);
    }

    function _snapshotMint(string memory name, uint256 parents) private {
        IModels.Mint memory minted = _derived(name, parents);
        minted.card = CARD;
        _commit(CREATOR, minted.weightsRoot);
        bytes memory data = abi.encodeCall(IModels.mint, (minted, MINT_SALT));
        _snapshot(name, CREATOR, address(models), 0, data);
    }

    /// @dev Nobody has been credited before: every part is in a slot that is new.
    function _snapshotPay(string memory name, uint256 ancestors) private {
        uint256 id = _mint(makeAddr(name), _derived(name, ancestors));
        bytes memory data = abi.encodeCall(IRevenue.pay, (id, COIN, 1 ether));
        _snapshot(name, BUYER, address(revenue), 1 ether, data);
    }

    function _derived(string memory name, uint256 parents) private returns (IModels.Mint memory minted) {
        minted = _minted(name);
        minted.parents = new IModels.Parent[](parents);
        for (uint256 i; i < parents; ++i) {
            string memory parent = string.concat("parent ", vm.toString(i), " of ", name);
            minted.parents[i] = IModels.Parent(_mint(makeAddr(parent), parent), 500);
        }
    }

    function _snapshot(string memory name, address caller, address target, uint256 value, bytes memory data) private {
        vm.cool(address(models));
        vm.cool(address(licenses));
        vm.cool(address(revenue));
        hoax(caller, value);
        (bool done,) = target.call{value: value}(data);
        uint256 execution = vm.lastCallGas().gasTotalUsed;
        assertTrue(done);
        vm.snapshotValue("Models", name, TransactionGas.total(data, execution));
    }
}
