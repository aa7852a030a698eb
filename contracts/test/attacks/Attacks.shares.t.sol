// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC20Errors, IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IModels} from "../../src/interfaces/IModels.sol";
import {IShareVault} from "../../src/interfaces/IShareVault.sol";
import {Puppet, ReentrantPayee, StubbornPayee} from "../support/Payees.sol";
import {SharesFixture} from "../support/SharesFixture.sol";
import {FeeToken, RebasingToken, ReentrantToken} from "../support/Tokens.sol";

/// @notice Answers a question about a balance in ways that are no answer.
contract SpitefulToken {
    enum Mood {
        Reverts,
        Burns,
        SaysTooLittle,
        SaysTooMuch,
        Boasts
    }

    Mood private immutable _mood;

    constructor(Mood mood) {
        _mood = mood;
    }

    function balanceOf(address) external view returns (uint256) {
        if (_mood == Mood.Reverts) revert("no");
        while (_mood == Mood.Burns) {}
        uint256 size = _mood == Mood.SaysTooLittle ? 31 : _mood == Mood.SaysTooMuch ? 20_000 : 32;
        assembly ("memory-safe") {
            let answer := mload(0x40)
            mstore(answer, not(0))
            return(answer, size)
        }
    }
}

contract AttacksSharesTest is SharesFixture {
    // ---- Dust ----

    /// @dev Shares that are cut into small pieces and moved about gain nothing: each move rounds against whoever holds them.
    function test_attack_dustIsNotFarmed(uint256[8] memory amounts, uint96[8] memory earned) public {
        uint256 half = SUPPLY / 2;
        _move(FOUNDER, ALICE, half);
        uint256 arrived;
        for (uint256 i; i < amounts.length; ++i) {
            _earn(COIN, earned[i] % 1000);
            arrived += earned[i] % 1000;
            _move(ALICE, BOB, bound(amounts[i], 0, _sharesOf(ALICE)));
            _move(BOB, CAROL, bound(amounts[i] >> 128, 0, _sharesOf(BOB)));
            if (vault.claimable(COIN, CAROL) > 0) vault.claim(COIN, CAROL);
            _move(CAROL, ALICE, _sharesOf(CAROL));
        }
        uint256 farmed = CAROL.balance + vault.claimable(COIN, ALICE) + vault.claimable(COIN, BOB);
        assertLe(farmed, arrived / 2);
        assertLe(farmed + vault.claimable(COIN, FOUNDER), arrived);
    }

    // ---- Shares for a moment ----

    /// @dev Shares are lent for one transaction, after money came in and before anybody counted it.
    function test_attack_sharesLentForAMomentHaveNoDividend(uint96 amount) public {
        vm.assume(amount > 1);
        _earn(COIN, amount);
        _move(FOUNDER, STRANGER, SUPPLY);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.NothingToClaim.selector, COIN, STRANGER));
        vault.claim(COIN, STRANGER);
        _move(STRANGER, FOUNDER, SUPPLY);
        assertApproxEqAbs(vault.claimable(COIN, FOUNDER), amount, 1);
    }

    /// @dev Shares are lent within one block to propose, and within one to vote.
    function test_attack_sharesLentForAMomentHaveNoVote() public {
        bytes memory call = abi.encodeCall(IModels.recard, (modelId, "spam"));
        governors.deploy(address(vault));
        skip(1);
        _move(FOUNDER, STRANGER, SUPPLY);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, STRANGER, 0, SUPPLY / 100)
        );
        vm.prank(STRANGER);
        governor.propose(new address[](1), new uint256[](1), new bytes[](1), "");
        _move(STRANGER, FOUNDER, SUPPLY);

        uint256 proposalId = _propose(FOUNDER, address(models), call);
        _move(FOUNDER, STRANGER, SUPPLY);
        assertEq(_vote(proposalId, STRANGER, true), 0);
        _move(STRANGER, FOUNDER, SUPPLY);
        assertEq(_vote(proposalId, FOUNDER, true), SUPPLY);
    }

    function test_attack_aShareVotesOnce() public {
        uint256 proposalId = _propose(FOUNDER, address(models), abi.encodeCall(IModels.recard, (modelId, "card")));
        assertEq(_vote(proposalId, FOUNDER, true), SUPPLY);
        _move(FOUNDER, ALICE, SUPPLY);
        skip(1);
        assertEq(_vote(proposalId, ALICE, true), 0);
    }

    /// @dev Whoever is delegated to, and whatever moves: there are as many votes as shares.
    function test_attack_votesAreNotMadeByDelegating(uint256[12] memory moves) public {
        address[4] memory holders = [FOUNDER, ALICE, BOB, CAROL];
        for (uint256 i; i < moves.length; ++i) {
            (address from, address to) = (holders[moves[i] % 4], holders[(moves[i] >> 2) % 4]);
            if (moves[i] >> 4 & 1 == 0) {
                _move(from, to, bound(moves[i] >> 8, 0, _sharesOf(from)));
            } else {
                vm.prank(from);
                IVotes(address(vault)).delegate(moves[i] >> 5 & 1 == 0 ? address(0) : to);
            }
            uint256 votes;
            for (uint256 h; h < 4; ++h) {
                votes += IVotes(address(vault)).getVotes(holders[h]);
            }
            assertEq(votes, SUPPLY);
        }
    }

    // ---- The model ----

    /// @dev Whoever the founder approved before cannot take the model out of the vault.
    function test_attack_oldApprovalDoesNotReachTheVault() public {
        uint256 id = _mint(FOUNDER);
        vm.startPrank(FOUNDER);
        models.setApprovalForAll(STRANGER, true);
        models.setApprovalForAll(address(shares), true);
        models.approve(STRANGER, id);
        address vault_ = shares.split(id, terms);
        vm.stopPrank();
        address[2] memory thieves = [FOUNDER, STRANGER];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InsufficientApproval.selector, thieves[i], id));
            vm.prank(thieves[i]);
            models.transferFrom(vault_, thieves[i], id);
        }
    }

    /// @dev With what the owner approved for one split, a stranger makes another.
    function test_attack_approvalIsNotAStrangersToUse() public {
        uint256 id = _mint(FOUNDER);
        vm.prank(FOUNDER);
        models.approve(address(shares), id);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721IncorrectOwner.selector, STRANGER, id, FOUNDER));
        vm.prank(STRANGER);
        shares.split(id, terms);
    }

    /// @dev A rental that was paid goes on in the vault, and nobody rents the model away from it.
    function test_attack_rentedModelIsVaultedWithItsRenter() public {
        uint256 id = _mint(FOUNDER);
        vm.prank(FOUNDER);
        licenses.setRent(id, ILicenses.RentTerms(COIN, 1 ether, 24));
        hoax(STRANGER, 24 ether);
        uint64 expires = licenses.rent{value: 24 ether}(id, 24, STRANGER, COIN, 24 ether);
        vault = _split(FOUNDER, id);
        assertEq(models.userOf(id), STRANGER);
        assertEq(models.userExpires(id), expires);
        assertEq(licenses.rentTerms(id).maxHours, 0);
        assertEq(revenue.credited(COIN, FOUNDER), 24 ether);
        vm.warp(expires + 1);
        assertEq(models.userOf(id), address(0));
    }

    /// @dev The model comes back to a vault that it was bought out of: the price was paid once, and is paid out once.
    function test_attack_theModelIsNotSoldTwice() public {
        _buyOut(BUYER);
        vm.prank(BUYER);
        models.transferFrom(BUYER, address(vault), modelId);
        vm.expectRevert(IShareVault.ModelGone.selector);
        vault.buyOut(PRICE);
        assertEq(_redeem(FOUNDER), PRICE);
    }

    /// @dev Whoever has most of the votes lets the price fall to buy the model alone. It falls by half a vote at most, and each time
    /// anyone can buy for a day before it does.
    function test_attack_majorityCannotSellTheModelToItselfForNothing() public {
        vm.expectRevert(abi.encodeWithSelector(IShareVault.InvalidPrice.selector, 1, PRICE / 2, type(uint128).max));
        _act(address(vault), abi.encodeCall(IShareVault.setBuyout, (1)));
        _act(address(vault), abi.encodeCall(IShareVault.setBuyout, (PRICE / 2)));
        // Announcing it again does not let it fall further, nor sooner.
        vm.expectRevert(
            abi.encodeWithSelector(IShareVault.InvalidPrice.selector, PRICE / 4, PRICE / 2, type(uint128).max)
        );
        _act(address(vault), abi.encodeCall(IShareVault.setBuyout, (PRICE / 4)));
        _buyOut(CAROL);
        assertEq(models.ownerOf(modelId), CAROL);
        assertEq(vault.pot(), PRICE);
    }

    /// @dev The price rises after the buyer has signed.
    function test_attack_priceDoesNotRunAwayFromABuyer() public {
        _act(address(vault), abi.encodeCall(IShareVault.setBuyout, (PRICE * 2)));
        skip(1 days);
        hoax(BUYER, PRICE * 2);
        vm.expectRevert(abi.encodeWithSelector(IShareVault.PriceTooHigh.selector, PRICE * 2, PRICE));
        vault.buyOut{value: PRICE * 2}(PRICE);
    }

    /// @dev Shares that the vault itself held would never vote, redeem or reunite.
    function test_attack_sharesAreNotLostInTheVault() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, vault));
        vm.prank(FOUNDER);
        _erc20().transfer(address(vault), 1);
    }

    /// @dev The last to redeem waits until everybody else is gone, and has what came in for all.
    function test_attack_theLastToRedeemHasNothingOfTheOthers(uint96 amount) public {
        vm.assume(amount > 10);
        _move(FOUNDER, ALICE, SUPPLY / 2);
        _earn(COIN, amount);
        _buyOut(BUYER);
        _redeem(ALICE);
        _redeem(FOUNDER);
        assertApproxEqAbs(vault.claimable(COIN, ALICE), amount / 2, 1);
        assertApproxEqAbs(vault.claimable(COIN, FOUNDER), amount / 2, 1);
    }

    // ---- Tokens and payees that are not what they seem ----

    /// @dev A vote counted a token that turns on its holders: shares move, and the coin is paid.
    function test_attack_spitefulTokenHoldsUpNoShare(uint8 mood) public {
        mood = uint8(bound(mood, 0, uint8(type(SpitefulToken.Mood).max)));
        _addToken(address(new SpitefulToken(SpitefulToken.Mood(mood))));
        _earn(COIN, 1 ether);
        _move(FOUNDER, ALICE, SUPPLY / 2);
        _move(ALICE, BOB, SUPPLY / 4);
        vault.claim(COIN, FOUNDER);
        _buyOut(BUYER);
        assertEq(_redeem(BOB), PRICE / 4);
    }

    function test_attack_stubbornHolderStopsNobodyElse() public {
        StubbornPayee stubborn = new StubbornPayee();
        _move(FOUNDER, address(stubborn), SUPPLY / 2);
        _earn(COIN, 1 ether);
        vm.expectRevert();
        vault.claim(COIN, address(stubborn));
        vault.claim(COIN, FOUNDER);
        assertApproxEqAbs(FOUNDER.balance, 0.5 ether, 1);
        stubborn.relent();
        vault.claim(COIN, address(stubborn));
        assertApproxEqAbs(address(stubborn).balance, 0.5 ether, 1);
    }

    function test_attack_reentrantHolderIsPaidOnce() public {
        ReentrantPayee payee = new ReentrantPayee(address(vault));
        _move(FOUNDER, address(payee), SUPPLY / 2);
        _earn(COIN, 1 ether);
        payee.arm(abi.encodeCall(IShareVault.claim, (COIN, FOUNDER)));
        vault.claim(COIN, address(payee));
        assertEq(payee.received(), 1);
        assertFalse(payee.reentered());
        assertApproxEqAbs(address(payee).balance, 0.5 ether, 1);
        assertEq(FOUNDER.balance, 0);
    }

    /// @dev In the middle of a payment the token moves shares, which counts what has arrived: what is on its way out, or the
    /// price on its way in, is no arrival, and hides none from those whose it is.
    function test_attack_sharesThatMoveInTheMiddleOfAPaymentCountNothing(bool inward) public {
        ReentrantToken reentrant = new ReentrantToken();
        Puppet puppet = new Puppet();
        terms.token = address(reentrant);
        modelId = _mint(FOUNDER);
        vault = _split(FOUNDER, modelId);
        _move(FOUNDER, address(puppet), SUPPLY / 2);
        reentrant.mint(address(vault), 10 ether);
        bytes memory move = abi.encodeWithSignature("transfer(address,uint256)", CAROL, SUPPLY / 2);
        if (inward) _arm(BUYER, address(vault), terms.token, PRICE);
        reentrant.arm(address(puppet), abi.encodeCall(Puppet.run, (address(vault), move)));
        if (inward) {
            vm.prank(BUYER);
            vault.buyOut(PRICE);
        } else {
            vault.claim(terms.token, FOUNDER);
        }
        assertTrue(reentrant.reentered());
        assertEq(_sharesOf(CAROL), SUPPLY / 2);
        assertEq(vault.claimable(terms.token, CAROL), 0);
        uint256 owed = vault.claimable(terms.token, FOUNDER) + vault.claimable(terms.token, address(puppet));
        assertApproxEqAbs(owed + vault.pot(), reentrant.balanceOf(address(vault)), 2);
        assertLe(owed + vault.pot(), reentrant.balanceOf(address(vault)));
    }

    function test_attack_reentrantTokenIsPaidOnce() public {
        ReentrantToken reentrant = new ReentrantToken();
        _addToken(address(reentrant));
        _move(FOUNDER, ALICE, SUPPLY / 2);
        reentrant.mint(address(vault), 10 ether);
        reentrant.arm(address(vault), abi.encodeCall(IShareVault.claim, (address(reentrant), ALICE)));
        vault.claim(address(reentrant), FOUNDER);
        assertEq(
            reentrant.answer(), abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
        );
        assertApproxEqAbs(reentrant.balanceOf(FOUNDER), 5 ether, 1);
    }

    /// @dev What a token keeps or takes back is the loss of its own holders: the coin is paid in full.
    function test_attack_shrinkingTokensHarmTheirOwnHoldersAlone() public {
        FeeToken fee = new FeeToken();
        RebasingToken rebasing = new RebasingToken();
        _addToken(address(fee));
        _addToken(address(rebasing));
        _move(FOUNDER, ALICE, SUPPLY / 2);
        _earn(address(fee), 1 ether);
        _earn(COIN, 1 ether);
        rebasing.mint(address(vault), 1 ether);
        assertApproxEqAbs(vault.claimable(address(fee), ALICE), 0.45 ether, 1);
        vault.claim(address(fee), ALICE);
        vault.claim(address(rebasing), ALICE);
        rebasing.rebase(50);
        vm.expectRevert();
        vault.claim(address(rebasing), FOUNDER);
        _move(FOUNDER, BOB, SUPPLY / 2);
        vault.claim(COIN, ALICE);
        vault.claim(COIN, FOUNDER);
        assertApproxEqAbs(FOUNDER.balance, 0.5 ether, 1);
    }

    /// @dev A token that says it has more than there can be does not overflow what a share has coming.
    function test_attack_hugeAmountsDoNotOverflow(uint256 amount, uint256 supply) public {
        terms.supply = bound(supply, 1, 2 ** 96);
        _useToken(false);
        _addToken(address(token));
        token.mint(address(vault), amount);
        _move(FOUNDER, ALICE, terms.supply / 2);
        _move(FOUNDER, BOB, _sharesOf(FOUNDER));
        if (amount > type(uint128).max) assertEq(vault.claimable(address(token), FOUNDER), 0);
        else assertApproxEqAbs(vault.claimable(address(token), FOUNDER), amount, 1);
    }
}
