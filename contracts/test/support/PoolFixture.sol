// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPool} from "../../src/interfaces/IPool.sol";
import {IPools} from "../../src/interfaces/IPools.sol";
import {Test} from "./Test.sol";
import {Token} from "./Tokens.sol";

/// @notice A pool of Alice, Bob and Carol, or of any that a test asks for.
abstract contract PoolFixture is Test {
    uint256 internal constant MAX_MEMBERS = 64;
    address internal constant COIN = address(0);

    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b01);
    address internal constant CAROL = address(0xca401);
    address internal STRANGER = makeAddr("stranger");

    IPools internal pools;
    IPool internal pool;
    Token internal token;
    address[] internal members;
    uint16[] internal sharesBps;

    function setUp() public virtual {
        // By artifact, not `new`: a test would compile the whole contract once more.
        pools = IPools(vm.deployCode("Pools.sol"));
        token = new Token();
        members = [ALICE, BOB, CAROL];
        sharesBps = [5_000, 3_333, 1_667];
        _create();
    }

    function _create() internal {
        pool = IPool(pools.create(members, sharesBps));
    }

    /// @dev `count` members, each with a share by chance.
    function _useMembers(uint256 count, uint256 seed) internal {
        members = new address[](count);
        sharesBps = new uint16[](count);
        uint256 left = 10_000 - count;
        for (uint256 i; i < count; ++i) {
            uint256 chance = uint256(keccak256(abi.encode(seed, i)));
            members[i] = address(uint160((i + 1) << 150 | chance >> 110));
            uint256 more = i == count - 1 ? left : chance % (left + 1);
            sharesBps[i] = uint16(1 + more);
            left -= more;
        }
    }

    /// @dev `member` in Alice's place, with her half.
    function _enlist(address member) internal {
        members[0] = member;
        _sort();
        _create();
    }

    function _sort() private {
        for (uint256 i = 1; i < members.length; ++i) {
            for (uint256 j = i; j > 0 && members[j] < members[j - 1]; --j) {
                (members[j], members[j - 1]) = (members[j - 1], members[j]);
                (sharesBps[j], sharesBps[j - 1]) = (sharesBps[j - 1], sharesBps[j]);
            }
        }
    }

    function _currency(bool inToken) internal view returns (address) {
        return inToken ? address(token) : COIN;
    }

    function _send(address currency, uint256 amount) internal {
        if (currency == COIN) {
            hoax(STRANGER, amount);
            (bool done,) = address(pool).call{value: amount}("");
            assertTrue(done);
        } else {
            Token(currency).mint(STRANGER, amount);
            vm.prank(STRANGER);
            assertTrue(Token(currency).transfer(address(pool), amount));
        }
    }

    function _balance(address currency, address account) internal view returns (uint256) {
        return currency == COIN ? account.balance : Token(currency).balanceOf(account);
    }
}
