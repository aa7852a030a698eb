// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {ContestFixture} from "./support/ContestFixture.sol";
import {ContestModels} from "./support/ContestModels.sol";

contract ContestsRevealTest is ContestFixture {
    function test_reveal(address caller, bool linear) public {
        bytes memory model = linear ? _bestLinear() : _best();
        uint256 id = _committed(model);
        _toReveal(id);
        IContests.Opening memory opening = openings[id][0];

        vm.expectEmit(address(contests));
        emit IContests.EntryRevealed(id, 0, opening.payout, opening.salt, model);
        vm.prank(caller);
        contests.reveal(id, 0, opening);

        assertTrue(contests.entry(id, 0).status == IContests.EntryStatus.Revealed);
        assertEq(contests.contest(id).revealed, 1);
    }

    function test_reveal_revertsIf_tooEarly(uint32 early) public {
        uint256 id = _committed(_best());
        uint64 opens = contests.schedule(id).commit;
        vm.warp(opens - bound(early, 1, terms.commitSeconds));
        _revealRefused(
            id, openings[id][0], abi.encodeWithSelector(IContests.TooEarly.selector, vm.getBlockTimestamp(), opens)
        );
    }

    function test_reveal_revertsIf_tooLate(uint32 late) public {
        uint256 id = _committed(_best());
        uint64 deadline = contests.schedule(id).reveal;
        vm.warp(uint256(deadline) + late);
        _revealRefused(
            id, openings[id][0], abi.encodeWithSelector(IContests.TooLate.selector, uint256(deadline) + late, deadline)
        );
    }

    function test_reveal_revertsIf_saltIsWrong(bytes32 salt) public {
        uint256 id = _committed(_best());
        vm.assume(salt != openings[id][0].salt);
        IContests.Opening memory opening = openings[id][0];
        opening.salt = salt;
        _notTheCommitment(id, opening);
    }

    function test_reveal_revertsIf_payoutIsWrong(address payout) public {
        vm.assume(payout != PAYOUT && payout != address(0));
        uint256 id = _committed(_best());
        IContests.Opening memory opening = openings[id][0];
        opening.payout = payout;
        _notTheCommitment(id, opening);
    }

    function test_reveal_revertsIf_modelIsWrong() public {
        uint256 id = _committed(_best());
        IContests.Opening memory opening = openings[id][0];
        opening.model = _good();
        _notTheCommitment(id, opening);
    }

    function test_reveal_revertsIf_chainIsAnother() public {
        uint256 id = _committed(_best());
        vm.chainId(1);
        _notTheCommitment(id, openings[id][0]);
    }

    function test_reveal_revertsIf_payoutIsZero() public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        IContests.Opening memory opening = IContests.Opening(address(0), "salt", _best());
        _enter(id, opening);
        _toReveal(id);
        _revealRefused(id, opening, abi.encodeWithSelector(IContests.ZeroAddress.selector));
    }

    /// @dev What could cost more to run than the terms allow is never revealed.
    function test_reveal_revertsIf_modelDoesNotBelong(uint256 which) public {
        which = bound(which, 0, 4);
        terms.families = 0x08;
        bytes memory model = _best();
        if (which == 0) model = hex"0103000302"; // a header alone
        if (which == 1) model = _bestLinear(); // a family that is not allowed
        if (which == 2) model = bytes.concat(model, new bytes(terms.maxModelBytes));
        if (which == 3) model = "";
        if (which == 4) model[1] = 0x0b; // family 11: 3 modulo 8
        uint256 id = _committed(model);
        _toReveal(id);
        _revealRefused(
            id,
            openings[id][0],
            abi.encodeWithSelector(IContests.WrongModel.selector, model.length, terms.maxModelBytes)
        );
    }

    function test_reveal_revertsIf_revealed() public {
        uint256 id = _committed(_best());
        _toReveal(id);
        _reveal(id, 0);
        _revealRefused(
            id,
            openings[id][0],
            abi.encodeWithSelector(IContests.WrongEntryStatus.selector, IContests.EntryStatus.Revealed)
        );
    }

    function test_reveal_revertsIf_entryIsUnknown(uint256 entryId) public {
        vm.assume(entryId != 0);
        uint256 id = _committed(_best());
        _toReveal(id);
        IContests.Opening memory opening = openings[id][0];
        vm.expectRevert(abi.encodeWithSelector(IContests.WrongEntryStatus.selector, IContests.EntryStatus.None));
        contests.reveal(id, entryId, opening);
    }

    function _committed(bytes memory model) private returns (uint256 id) {
        id = _contestAt(IContests.Phase.Commit);
        _commit(id, SUBMITTER, model);
    }

    function _enter(uint256 id, IContests.Opening memory opening) private {
        bytes32 commitment = _commitment(id, SUBMITTER, opening);
        vm.deal(SUBMITTER, terms.submissionBond);
        vm.prank(SUBMITTER);
        contests.commit{value: terms.submissionBond}(id, commitment);
    }

    function _notTheCommitment(uint256 id, IContests.Opening memory opening) private {
        _toReveal(id);
        bytes32 computed = _commitment(id, SUBMITTER, opening);
        bytes32 committed = contests.entry(id, 0).commitment;
        _revealRefused(id, opening, abi.encodeWithSelector(IContests.WrongCommitment.selector, computed, committed));
    }

    function _revealRefused(uint256 id, IContests.Opening memory opening, bytes memory reason) private {
        vm.expectRevert(reason);
        contests.reveal(id, 0, opening);
    }
}
