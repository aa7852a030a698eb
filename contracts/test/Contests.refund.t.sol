// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {ContestFixture} from "./support/ContestFixture.sol";

contract ContestsRefundTest is ContestFixture {
    function test_refund_inFull(bool inToken, uint96 gift, address caller) public {
        vm.assume(gift > 0);
        _useToken(inToken);
        uint256 id = _open();
        _draw(id);
        _fund(id, FUNDER, gift);
        _toRevealTest(id);
        _revealTest(id);
        contests.finalize(id);

        vm.expectEmit(address(contests));
        emit IContests.Refunded(id, FUNDER, gift);
        vm.prank(caller);
        contests.refund(id, FUNDER);
        assertEq(_credited(FUNDER), gift);
        assertEq(contests.contributed(id, FUNDER), 0);
        contests.refund(id, ORGANIZER);
        assertEq(_credited(ORGANIZER), uint256(terms.reward) + terms.bond);
    }

    /// @dev Pro rata, and never more than there is: the dust that rounding leaves is below one unit a funder.
    function test_refund_proRata(uint96 reward, uint96 gift, uint96 second) public {
        terms.reward = reward;
        (terms.payoutBps[0], terms.payoutBps[1], terms.payoutBps[2]) = (5_000, 2_000, 3_000);
        uint256 id = _open();
        _draw(id);
        _fund(id, FUNDER, gift);
        _fund(id, STRANGER, second);
        _commit(id, SUBMITTER, _best());
        _toReveal(id);
        _reveal(id, 0);
        _toRevealTest(id);
        _revealTest(id);
        _evaluate(id, 0);
        contests.finalize(id);

        IContests.Contest memory c = contests.contest(id);
        uint256 back;
        address[3] memory funders = [ORGANIZER, FUNDER, STRANGER];
        for (uint256 i; i < 3; ++i) {
            uint256 due = c.reward == 0 ? 0 : contests.contributed(id, funders[i]) * c.refundable / c.reward;
            if (due == 0) vm.expectRevert(abi.encodeWithSelector(IEscrow.NothingOwed.selector, funders[i]));
            contests.refund(id, funders[i]);
            back += due;
        }
        assertEq(_credited(FUNDER) + _credited(STRANGER) + _credited(ORGANIZER), back + terms.bond);
        assertLe(back, c.refundable);
        assertLe(c.refundable - back, 2);
    }

    function test_refund_revertsIf_open() public {
        uint256 id = _open();
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Open));
        contests.refund(id, ORGANIZER);
    }

    function test_refund_revertsIf_refunded() public {
        uint256 id = _open();
        vm.prank(ORGANIZER);
        contests.cancel(id);
        contests.refund(id, ORGANIZER);
        _nothingOwed(id, ORGANIZER);
    }

    function test_refund_revertsIf_neverFunded() public {
        uint256 id = _open();
        vm.prank(ORGANIZER);
        contests.cancel(id);
        _nothingOwed(id, STRANGER);
    }

    function test_refund_revertsIf_won() public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        _nothingOwed(id, ORGANIZER);
    }

    function test_refund_revertsIf_defaulted() public {
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        _toRevealTraining(id);
        contests.finalize(id);
        _nothingOwed(id, ORGANIZER);
    }

    function _nothingOwed(uint256 id, address funder) private {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.NothingOwed.selector, funder));
        contests.refund(id, funder);
    }
}
