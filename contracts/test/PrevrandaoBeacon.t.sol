// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "../src/interfaces/IBeacon.sol";
import {ContestFixture} from "./support/ContestFixture.sol";
import {Header} from "./support/Header.sol";

contract PrevrandaoBeaconTest is ContestFixture {
    /// @dev Block 2 of a chain that anvil (Osaka) made, header and hash as its node gives them.
    bytes private constant HEADER =
        hex"f9025fa0929f56f133f9c9f5a3918cdd3a757553dcdba3f11b6c12f85a70c6d94e069716a01dcc4de8dec75d7aab85b567b6ccd41ad312451b948a7413f0a142fd40d49347940000000000000000000000000000000000000000a0ed4266c5999f4b01f12837e85547dc368c858bb8bbb666424445067c71de2996a056e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421a056e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b421b901000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080028401c9c38080846b0171d380a06d1a3dec22120f1754fdbf2bda4f502e29dcc1f963e721f8000c7bce1466267488000000000000000084342770c0a056e81f171bcc55a6ff8345e692c0f86e5b48e01b996cadc001622fb5e363b4218080a00000000000000000000000000000000000000000000000000000000000000000a0e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    bytes32 private constant HASH = 0x221e8b73ac86762bc884b772a288a5042733f767707e726703333a51b998f645;
    uint256 private constant VALUE = 0x6d1a3dec22120f1754fdbf2bda4f502e29dcc1f963e721f8000c7bce14662674;

    function test_randomness_ofARealHeader() public {
        vm.roll(3);
        vm.setBlockhash(2, HASH);
        assertEq(beacon.randomness(2, HEADER), VALUE);
    }

    /// @dev By the chain's own opcode where there is no history contract.
    function test_randomness_byBlockhash(uint256 distance, bytes32 value) public {
        vm.assume(uint256(value) >= 1 << 64);
        uint256 number = vm.getBlockNumber();
        bytes memory header = Header.encode(number, 1, value);
        vm.roll(number + bound(distance, 1, 256));
        vm.setBlockhash(number, keccak256(header));
        assertEq(beacon.randomness(number, header), uint256(value));
    }

    function test_randomness_byHistory(uint256 distance) public {
        uint256 number = vm.getBlockNumber();
        bytes memory header = _sealBlock(number);
        vm.roll(number + bound(distance, 1, beacon.window()));
        assertEq(beacon.randomness(number, header), uint256(RANDOMNESS));
    }

    function test_randomness_revertsIf_outOfReach(uint32 late) public {
        uint256 number = vm.getBlockNumber();
        bytes memory header = _sealBlock(number);
        vm.roll(number + beacon.window() + 1 + late);
        _refused(number, header);
    }

    function test_randomness_revertsIf_blockIsToCome(uint32 ahead) public {
        uint256 number = vm.getBlockNumber() + ahead;
        _refused(number, Header.encode(number, 1, RANDOMNESS));
    }

    function test_randomness_revertsIf_headerIsNoHeader(bytes calldata header) public {
        uint256 number = vm.getBlockNumber();
        _sealBlock(number);
        _refused(number, header);
    }

    function test_randomness_revertsIf_aByteDiffers(uint256 place, uint8 change) public {
        vm.assume(change != 0);
        uint256 number = vm.getBlockNumber();
        bytes memory header = _sealBlock(number);
        header[bound(place, 0, header.length - 1)] ^= bytes1(change);
        _refused(number, header);
    }

    function test_randomness_revertsIf_constant(uint64 value) public {
        uint256 number = vm.getBlockNumber();
        bytes memory header = Header.encode(number, 1, bytes32(uint256(value)));
        vm.roll(number + 1);
        _remember(header);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.ConstantRandomness.selector, value));
        beacon.randomness(number, header);
    }

    function test_check(uint256 value) public {
        vm.prevrandao(bytes32(value));
        if (value < 1 << 64) vm.expectRevert(abi.encodeWithSelector(IBeacon.ConstantRandomness.selector, value));
        beacon.check();
    }

    function _sealBlock(uint256 number) private returns (bytes memory header) {
        header = Header.encode(number, 1, RANDOMNESS);
        vm.roll(number + 1);
        _remember(header);
    }

    function _refused(uint256 number, bytes memory header) private {
        vm.expectRevert(abi.encodeWithSelector(IBeacon.WrongHeader.selector, number));
        beacon.randomness(number, header);
    }
}
