// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {ContestFixture} from "./support/ContestFixture.sol";
import {FeeToken} from "./support/Tokens.sol";

contract ContestsCommitTest is ContestFixture {
    function test_commit(bool inToken, address submitter, bytes32 commitment, uint96 bond) public {
        _useToken(inToken);
        vm.assume(submitter != address(0) && submitter != address(contests));
        terms.submissionBond = bond;
        uint256 id = _contestAt(IContests.Phase.Commit);
        uint256 before = _balance(terms.token, address(contests));
        uint256 value = _arm(submitter, terms.token, bond);

        vm.expectEmit(address(contests));
        emit IContests.EntryCommitted(id, 0, submitter, commitment);
        vm.prank(submitter);
        uint256 entryId = contests.commit{value: value}(id, commitment);

        IContests.Entry memory e = contests.entry(id, entryId);
        assertEq(entryId, 0);
        assertEq(e.commitment, commitment);
        assertEq(e.submitter, submitter);
        assertTrue(e.status == IContests.EntryStatus.Committed);
        assertEq(contests.contest(id).entries, 1);
        assertEq(_balance(terms.token, address(contests)), before + bond);
    }

    function test_commit_asOftenAsOneLikes() public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        assertEq(_commit(id, SUBMITTER, _best()), 0);
        assertEq(_commit(id, SUBMITTER, _best()), 1);
        assertEq(_commit(id, RIVAL, _good()), 2);
    }

    function test_commit_untilTheDeadline() public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        vm.warp(contests.schedule(id).commit - 1);
        _commit(id, SUBMITTER, _best());
    }

    function test_commit_revertsIf_tooLate(uint32 late) public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        uint64 deadline = contests.schedule(id).commit;
        vm.warp(uint256(deadline) + late);
        vm.deal(SUBMITTER, terms.submissionBond);
        vm.expectRevert(abi.encodeWithSelector(IContests.TooLate.selector, uint256(deadline) + late, deadline));
        vm.prank(SUBMITTER);
        contests.commit{value: terms.submissionBond}(id, "commitment");
    }

    function test_commit_revertsIf_notDrawn() public {
        uint256 id = _open();
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongStatus.selector, IContests.Status.Open));
        contests.commit(id, "commitment");
    }

    function test_commit_revertsIf_bondDiffers(uint96 value) public {
        vm.assume(value != terms.submissionBond);
        uint256 id = _contestAt(IContests.Phase.Commit);
        vm.deal(SUBMITTER, value);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, value, terms.submissionBond));
        vm.prank(SUBMITTER);
        contests.commit{value: value}(id, "commitment");
    }

    /// @dev A bond that arrives short would be paid back from somebody else's money.
    function test_commit_revertsIf_bondArrivesShort() public {
        terms.token = address(new FeeToken());
        uint256 id = _contestAt(IContests.Phase.Commit);
        _arm(SUBMITTER, terms.token, terms.submissionBond);
        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.WrongAmount.selector, terms.submissionBond * 9 / 10, terms.submissionBond)
        );
        vm.prank(SUBMITTER);
        contests.commit(id, "commitment");
    }
}
