// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDisclosures} from "../src/interfaces/IDisclosures.sol";
import {Poseidon2} from "../src/libraries/Poseidon2.sol";
import {Test} from "./support/Test.sol";

contract DisclosuresTest is Test {
    uint256 private constant FIELD_ORDER =
        21888242871839275222246405745257275088548364400416034343698204186575808495617;
    uint256 private constant LABEL_SHIFT = 240;

    IDisclosures private disclosures;

    function setUp() public {
        disclosures = IDisclosures(vm.deployCode("Disclosures.sol"));
    }

    function test_open(uint256 seed, uint256 rowCount, uint256 tierRows, uint16 features, uint8 classes) public view {
        tierRows = bound(tierRows, 1, 80);
        features = uint16(bound(features, 1, 30));
        classes = uint8(bound(classes, 2, type(uint8).max));
        uint256[] memory rows = _rows(seed, bound(rowCount, 0, tierRows), features, classes);
        uint256 salt = seed % FIELD_ORDER;

        (uint256 testCommit, uint256 majority) = disclosures.open(salt, rows, tierRows, features, classes);

        uint256[] memory inputs = new uint256[](1 + tierRows);
        uint256[] memory counts = new uint256[](classes);
        uint256 largest;
        inputs[0] = salt;
        for (uint256 i; i < rows.length; ++i) {
            inputs[1 + i] = rows[i];
            uint256 count = ++counts[rows[i] >> LABEL_SHIFT];
            if (count > largest) largest = count;
        }
        assertEq(testCommit, Poseidon2.hash(inputs));
        assertEq(majority, largest);
    }

    function test_open_revertsIf_thereAreTooManyRows(uint8 tierRows) public {
        uint256[] memory rows = new uint256[](1 + uint256(tierRows));
        vm.expectRevert(abi.encodeWithSelector(IDisclosures.TooManyRows.selector, rows.length, tierRows));
        disclosures.open(1, rows, tierRows, 30, 2);
    }

    function test_open_revertsIf_aLabelIsNoClass(uint256 seed, uint256 index, uint16 label, uint8 classes) public {
        classes = uint8(bound(classes, 2, type(uint8).max));
        label = uint16(bound(label, classes, type(uint16).max));
        uint256[] memory rows = _rows(seed, 20, 30, classes);
        index = bound(index, 0, 19);
        rows[index] = uint256(label) << LABEL_SHIFT;
        vm.expectRevert(abi.encodeWithSelector(IDisclosures.LabelOutOfRange.selector, index, label, classes));
        disclosures.open(1, rows, 128, 30, classes);
    }

    function test_open_revertsIf_aFeatureIsBehindTheLast(uint256 seed, uint256 index, uint16 features, uint8 bit)
        public
    {
        features = uint16(bound(features, 1, 29));
        uint256[] memory rows = _rows(seed, 20, features, 2);
        index = bound(index, 0, 19);
        rows[index] |= 1 << bound(bit, 8 * uint256(features), LABEL_SHIFT - 1);
        vm.expectRevert(abi.encodeWithSelector(IDisclosures.FeatureOutOfRange.selector, index, rows[index], features));
        disclosures.open(1, rows, 128, features, 2);
    }

    function test_open_revertsIf_theSaltIsNoField(uint256 salt) public {
        salt = bound(salt, FIELD_ORDER, type(uint256).max);
        vm.expectRevert(abi.encodeWithSelector(Poseidon2.NotAField.selector, 0, salt));
        disclosures.open(salt, new uint256[](1), 128, 30, 2);
    }

    function test_hash(uint256 key, uint256 context) public view {
        uint256[] memory inputs = new uint256[](1);
        inputs[0] = key % FIELD_ORDER;
        assertEq(disclosures.hash(inputs[0]), Poseidon2.hash(inputs));
        inputs = new uint256[](2);
        (inputs[0], inputs[1]) = (key % FIELD_ORDER, context % FIELD_ORDER);
        assertEq(disclosures.hash(inputs[0], inputs[1]), Poseidon2.hash(inputs));
    }

    function test_gas() public {
        disclosures.hash(1, 2);
        vm.snapshotGasLastCall("Disclosures", "hash_2inputs");
        _snapshotOpen("open_128rows", 128);
        _snapshotOpen("open_512rows", 512);
        _snapshotOpen("open_2048rows", 2048);
        // A disclosure of the largest tier must fit into a transaction, with its calldata.
        assertLt(vm.lastCallGas().gasTotalUsed, 12_000_000);
    }

    function _snapshotOpen(string memory name, uint256 tierRows) private {
        disclosures.open(1, _rows(1, tierRows, 30, 4), tierRows, 30, 4);
        vm.snapshotGasLastCall("Disclosures", name);
    }

    function _rows(uint256 seed, uint256 count, uint256 features, uint256 classes)
        private
        pure
        returns (uint256[] memory rows)
    {
        rows = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            uint256 drawn = uint256(keccak256(abi.encode(seed, i)));
            rows[i] = (drawn % classes) << LABEL_SHIFT | drawn >> (256 - 8 * features);
        }
    }
}
