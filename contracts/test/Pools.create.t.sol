// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IPool} from "../src/interfaces/IPool.sol";
import {IPools} from "../src/interfaces/IPools.sol";
import {PoolFixture} from "./support/PoolFixture.sol";

contract PoolsCreateTest is PoolFixture {
    function test_create(uint256 count, uint256 seed, address caller) public {
        _useMembers(bound(count, 1, MAX_MEMBERS), seed);
        address expected = pools.poolOf(members, sharesBps);
        assertEq(expected.code.length, 0);

        vm.expectEmit(address(pools));
        emit IPools.PoolCreated(expected, members, sharesBps);
        vm.prank(caller);
        assertEq(pools.create(members, sharesBps), expected);

        (address[] memory members_, uint16[] memory sharesBps_) = IPool(expected).members();
        assertEq(members_, members);
        assertEq(abi.encode(sharesBps_), abi.encode(sharesBps));
    }

    /// @dev Creating a pool again finds it, with its books.
    function test_create_again(address caller) public {
        _send(COIN, 100);
        pool.withdraw(COIN, members[0]);
        vm.recordLogs();
        vm.prank(caller);
        assertEq(pools.create(members, sharesBps), address(pool));
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(pool.arrived(COIN), 100);
        assertEq(pool.due(COIN, members[0]), 0);
    }

    function test_create_findsWhatArrivedBefore(bool inToken, uint96 amount) public {
        address currency = _currency(inToken);
        (sharesBps[0], sharesBps[1]) = (sharesBps[1], sharesBps[0]);
        pool = IPool(pools.poolOf(members, sharesBps));
        _send(currency, amount);
        _create();
        assertEq(pool.arrived(currency), amount);
        assertEq(pool.due(currency, members[0]), uint256(amount) * sharesBps[0] / 10_000);
    }

    function test_poolOf_followsFromMembersAndSharesAlone() public {
        assertEq(pools.poolOf(members, sharesBps), address(pool));
        ++sharesBps[0];
        --sharesBps[1];
        assertNotEq(pools.poolOf(members, sharesBps), address(pool));
        --sharesBps[0];
        ++sharesBps[1];
        members[2] = address(uint160(members[2]) + 1);
        assertNotEq(pools.poolOf(members, sharesBps), address(pool));
    }

    // ---- What is refused ----

    function test_create_revertsIf_thereIsNoMember() public {
        _useMembers(0, 0);
        _refused(abi.encodeWithSelector(IPools.InvalidMemberCount.selector, 0, MAX_MEMBERS));
    }

    function test_create_revertsIf_thereAreTooManyMembers() public {
        _useMembers(MAX_MEMBERS + 1, 0);
        _refused(abi.encodeWithSelector(IPools.InvalidMemberCount.selector, MAX_MEMBERS + 1, MAX_MEMBERS));
    }

    function test_create_revertsIf_sharesAreMissing(uint256 shares) public {
        sharesBps = new uint16[](bound(shares, 0, MAX_MEMBERS));
        vm.assume(sharesBps.length != members.length);
        _refused(abi.encodeWithSelector(IPools.WrongShareCount.selector, sharesBps.length, members.length));
    }

    function test_create_revertsIf_aMemberIsZero() public {
        members[0] = address(0);
        _refused(abi.encodeWithSelector(IPools.UnorderedMember.selector, address(0), address(0)));
    }

    function test_create_revertsIf_aMemberIsNamedTwice(uint256 count, uint256 seed, uint256 place) public {
        _useMembers(bound(count, 2, MAX_MEMBERS), seed);
        place = bound(place, 1, members.length - 1);
        members[place] = members[place - 1];
        _refused(abi.encodeWithSelector(IPools.UnorderedMember.selector, members[place], members[place]));
    }

    function test_create_revertsIf_membersDoNotAscend(uint256 count, uint256 seed, uint256 place) public {
        _useMembers(bound(count, 2, MAX_MEMBERS), seed);
        place = bound(place, 1, members.length - 1);
        (members[place], members[place - 1]) = (members[place - 1], members[place]);
        _refused(abi.encodeWithSelector(IPools.UnorderedMember.selector, members[place], members[place - 1]));
    }

    function test_create_revertsIf_aShareIsZero(uint256 count, uint256 seed, uint256 place) public {
        _useMembers(bound(count, 2, MAX_MEMBERS), seed);
        place = bound(place, 0, members.length - 1);
        sharesBps[place == 0 ? 1 : 0] += sharesBps[place];
        sharesBps[place] = 0;
        _refused(abi.encodeWithSelector(IPools.ZeroShare.selector, members[place]));
    }

    function test_create_revertsIf_sharesAreNotAllOfIt(uint16 shareBps) public {
        vm.assume(shareBps != 0 && shareBps != sharesBps[0]);
        uint256 sumBps = 10_000 - uint256(sharesBps[0]) + shareBps;
        sharesBps[0] = shareBps;
        _refused(abi.encodeWithSelector(IPools.InvalidShares.selector, sumBps));
    }

    function _refused(bytes memory reason) private {
        vm.expectRevert(reason);
        pools.create(members, sharesBps);
        vm.expectRevert(reason);
        pools.poolOf(members, sharesBps);
    }
}
