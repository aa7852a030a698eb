// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {ContestFixture} from "./support/ContestFixture.sol";
import {FeeToken} from "./support/Tokens.sol";

contract ContestsFundTest is ContestFixture {
    function test_fund(bool inToken, bool drawn, uint96 first, uint96 second) public {
        _useToken(inToken);
        uint256 id = _contestAt(drawn ? IContests.Phase.Commit : IContests.Phase.Open);
        uint256 value = _arm(FUNDER, terms.token, first);

        vm.expectEmit(address(contests));
        emit IContests.ContestFunded(id, FUNDER, first, uint256(terms.reward) + first);
        vm.prank(FUNDER);
        contests.fund{value: value}(id, first);
        _fund(id, FUNDER, second);

        assertEq(contests.contest(id).reward, uint256(terms.reward) + first + second);
        assertEq(contests.contributed(id, FUNDER), uint256(first) + second);
        assertEq(contests.contributed(id, ORGANIZER), terms.reward);
        assertEq(_balance(terms.token, address(contests)), uint256(terms.reward) + terms.bond + uint256(first) + second);
    }

    function test_fund_untilCommitsClose() public {
        uint256 id = _contestAt(IContests.Phase.Draw);
        _fund(id, FUNDER, 1);
        _draw(id);
        vm.warp(contests.schedule(id).commit - 1);
        _fund(id, FUNDER, 1);
        assertEq(contests.contributed(id, FUNDER), 2);
    }

    function test_fund_creditsWhatArrives(uint96 amount) public {
        FeeToken fee = new FeeToken();
        terms.token = address(fee);
        uint256 id = _open();
        uint256 before = fee.balanceOf(address(contests));
        _fund(id, FUNDER, amount);
        assertEq(contests.contributed(id, FUNDER), fee.balanceOf(address(contests)) - before);
    }

    function test_fund_revertsIf_amountDiffers(uint96 amount, uint96 value) public {
        vm.assume(amount != value);
        uint256 id = _open();
        vm.deal(FUNDER, value);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, value, amount));
        vm.prank(FUNDER);
        contests.fund{value: value}(id, amount);
    }

    function test_fund_revertsIf_coinComesWithToken() public {
        _useToken(true);
        uint256 id = _open();
        vm.deal(FUNDER, 1);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, 1, 0));
        vm.prank(FUNDER);
        contests.fund{value: 1}(id, 1);
    }

    function test_fund_revertsIf_contestIsUnknown(uint256 id) public {
        vm.expectRevert(abi.encodeWithSelector(IContests.UnknownContest.selector, id));
        contests.fund(id, 0);
    }

    function test_fund_revertsIf_commitsAreClosed(uint32 late) public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        uint64 deadline = contests.schedule(id).commit;
        vm.warp(uint256(deadline) + late);
        vm.expectRevert(abi.encodeWithSelector(IContests.TooLate.selector, uint256(deadline) + late, deadline));
        contests.fund(id, 0);
    }

    function test_fund_revertsIf_notDrawnInTime(uint32 late) public {
        uint256 id = _open();
        vm.roll(uint256(contests.contest(id).beaconBlock) + beacon.window() + 1 + late);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Void));
        contests.fund(id, 0);
    }

    function test_fund_revertsIf_closed() public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Finalized));
        contests.fund(id, 0);
    }

    function test_fund_revertsIf_tested() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Tested));
        contests.fund(id, 0);
    }
}
