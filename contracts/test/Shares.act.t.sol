// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IGovernors} from "../src/interfaces/IGovernors.sol";
import {ILicenses} from "../src/interfaces/ILicenses.sol";
import {IModels} from "../src/interfaces/IModels.sol";
import {IShareVault} from "../src/interfaces/IShareVault.sol";
import {SharesFixture} from "./support/SharesFixture.sol";
import {Token} from "./support/Tokens.sol";

contract SharesActTest is SharesFixture {
    ILicenses.Offer private offer = ILicenses.Offer(ILicenses.Tier.Download, true, false, 30 days, address(0), 1 ether);

    // ---- From a proposal to what it does ----

    function test_governor_isDeployedByAnyoneWhereTheVaultExpectsIt(address caller) public {
        address expected = vault.governor();
        assertEq(expected.code.length, 0);
        vm.expectEmit(address(governors));
        emit IGovernors.GovernorDeployed(address(vault), expected);
        vm.prank(caller);
        assertEq(governors.deploy(address(vault)), expected);
        assertGt(expected.code.length, 0);
        vm.recordLogs();
        assertEq(governors.deploy(address(vault)), expected);
        assertEq(vm.getRecordedLogs().length, 0);
        assertEq(IGovernor(expected).proposalThreshold(), SUPPLY / 100);
    }

    function test_act_afterAVote() public {
        _spread([SUPPLY * 4 / 10, SUPPLY * 3 / 10, 0]);
        bytes memory call = abi.encodeCall(ILicenses.offer, (modelId, offer));
        uint256 proposalId = _propose(ALICE, address(licenses), call);
        _vote(proposalId, ALICE, true);
        _vote(proposalId, BOB, false);
        skip(3 days);
        vm.expectEmit(address(licenses));
        emit ILicenses.LicenseOffered(modelId, 1, address(vault), offer);
        _execute(address(licenses), call);
    }

    function test_act_revertsIf_theVoteIsLost() public {
        _spread([SUPPLY * 4 / 10, SUPPLY * 4 / 10, 0]);
        bytes memory call = abi.encodeCall(IModels.recard, (modelId, "new card"));
        uint256 proposalId = _propose(ALICE, address(models), call);
        _vote(proposalId, ALICE, true);
        _vote(proposalId, BOB, false);
        skip(3 days);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        _execute(address(models), call);
    }

    function test_act_revertsIf_tooFewTakePart(uint256 amount) public {
        _move(FOUNDER, ALICE, bound(amount, SUPPLY / 100, SUPPLY / 4 - 1));
        bytes memory call = abi.encodeCall(IModels.recard, (modelId, "new card"));
        _vote(_propose(ALICE, address(models), call), ALICE, true);
        skip(3 days);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        _execute(address(models), call);
    }

    // ---- What a vote may do ----

    function test_act_recards() public {
        vm.expectEmit(address(models));
        emit IModels.ModelCarded(modelId, "new card");
        _act(address(models), abi.encodeCall(IModels.recard, (modelId, "new card")));
    }

    function test_act_closesAndRents() public {
        _act(address(licenses), abi.encodeCall(ILicenses.offer, (modelId, offer)));
        _act(address(licenses), abi.encodeCall(ILicenses.close, (modelId, 1)));
        (, bool open) = licenses.offerOf(modelId, 1);
        assertFalse(open);
        _act(address(licenses), abi.encodeCall(ILicenses.setRent, (modelId, ILicenses.RentTerms(COIN, 1 ether, 24))));
        assertEq(licenses.rentTerms(modelId).maxHours, 24);
    }

    function test_setBuyout_holdsADayLater(uint128 price) public {
        price = uint128(bound(price, PRICE / 2, type(uint128).max));
        uint64 from = uint64(vm.getBlockTimestamp() + 1 days);
        vm.expectEmit(address(vault));
        emit IShareVault.BuyoutSet(price, from);
        _setBuyout(price);
        (uint256 next, uint64 holdsFrom) = vault.nextBuyout();
        assertEq(next, price);
        assertEq(holdsFrom, from);
        vm.warp(from - 1);
        assertEq(vault.buyoutPrice(), PRICE);
        vm.warp(from);
        assertEq(vault.buyoutPrice(), price);
        _buyOut(BUYER);
        assertEq(vault.pot(), price);
    }

    /// @dev Whatever was announced gives way to what is announced later, from the price of this moment on.
    function test_setBuyout_again() public {
        _setBuyout(PRICE / 2);
        _setBuyout(PRICE * 2);
        assertEq(vault.buyoutPrice(), PRICE);
        skip(1 days);
        assertEq(vault.buyoutPrice(), PRICE * 2);
    }

    function test_setBuyout_revertsIf_belowHalf(uint256 price) public {
        price = bound(price, 0, PRICE / 2 - 1);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.InvalidPrice.selector, price, PRICE / 2, type(uint128).max));
        _setBuyout(price);
    }

    function test_addToken_untilThereAreEight() public {
        for (uint256 i = 1; i < 8; ++i) {
            address added = address(new Token());
            vm.expectEmit(address(vault));
            emit IShareVault.TokenAdded(added);
            _addToken(added);
            assertEq(vault.tokens()[i], added);
            vm.expectRevert(abi.encodeWithSelector(IShareVault.TokenAlreadyCounted.selector, added));
            _addToken(added);
        }
        vm.expectRevert(abi.encodeWithSelector(IShareVault.TooManyTokens.selector, 8));
        _addToken(address(token));
    }

    // ---- What is refused ----

    function test_act_revertsIf_theCallerIsNotTheGovernor(address caller) public {
        vm.assume(caller != vault.governor());
        vm.expectRevert(abi.encodeWithSelector(IShareVault.NotGovernor.selector, caller, vault.governor()));
        vm.prank(caller);
        vault.act(address(models), abi.encodeCall(IModels.recard, (modelId, "card")));
    }

    function test_act_revertsIf_itIsNotAllowed(address target, bytes4 selector) public {
        vm.assume(target != address(models) && target != address(licenses) && target != address(vault));
        _refused(target, abi.encodePacked(selector));
        _refused(address(models), abi.encodeCall(IERC721.approve, (ALICE, modelId)));
        _refused(address(models), abi.encodeCall(IERC721.setApprovalForAll, (ALICE, true)));
        _refused(address(models), abi.encodeCall(IERC721.transferFrom, (address(vault), ALICE, modelId)));
        _refused(address(licenses), abi.encodeCall(ILicenses.grant, (modelId, 1, ALICE)));
        _refused(address(vault), abi.encodeCall(IShareVault.reunite, ()));
        _refused(address(vault), abi.encodeCall(IShareVault.act, (address(models), "")));
        _refused(address(vault), "");
    }

    function test_setBuyout_addToken_revertIf_theCallerIsNotTheVault(address caller) public {
        vm.startPrank(caller);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.NotSelf.selector, caller));
        vault.setBuyout(PRICE);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.NotSelf.selector, caller));
        vault.addToken(address(token));
    }

    // ---- Votes ----

    function test_votes_areTheHoldersOwnUntilTheyChooseSomebody(uint256 amount) public {
        amount = bound(amount, 1, SUPPLY);
        IVotes votes = IVotes(address(vault));
        assertEq(votes.delegates(FOUNDER), FOUNDER);
        assertEq(votes.getVotes(FOUNDER), SUPPLY);
        _move(FOUNDER, ALICE, amount);
        assertEq(votes.getVotes(ALICE), amount);

        vm.prank(ALICE);
        votes.delegate(BOB);
        assertEq(votes.getVotes(ALICE), 0);
        assertEq(votes.getVotes(BOB), amount);

        vm.prank(ALICE);
        votes.delegate(address(0));
        assertEq(votes.delegates(ALICE), ALICE);
        assertEq(votes.getVotes(ALICE), amount);
        assertEq(votes.getVotes(BOB), 0);
        _move(ALICE, FOUNDER, amount);
        assertEq(votes.getVotes(FOUNDER), SUPPLY);
    }

    function _refused(address target, bytes memory call) private {
        vm.expectRevert(abi.encodeWithSelector(IShareVault.NotAllowed.selector, target, bytes4(call)));
        _act(target, call);
    }

    function _setBuyout(uint256 price) private {
        _act(address(vault), abi.encodeCall(IShareVault.setBuyout, (price)));
    }
}
