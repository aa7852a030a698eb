// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IModels} from "../../src/interfaces/IModels.sol";
import {IRevenue} from "../../src/interfaces/IRevenue.sol";
import {ModelFixture} from "../support/ModelFixture.sol";
import {Puppet, ReentrantPayee, StubbornPayee} from "../support/Payees.sol";
import {FeeToken, ReentrantToken, Token} from "../support/Tokens.sol";

/// @notice Attacks on who has a model, what is a right in it, and who is paid. Those on runs, entries and orders as origins are in
/// Models.mintFrom….t.sol.
contract AttacksOwnershipTest is ModelFixture {
    // ---- Whose a model is ----

    function test_attack_sameWeightsMintedTwice() public {
        uint256 id = _mint(CREATOR, "model");
        IModels.Mint memory again = _minted("model");
        address[2] memory minters = [CREATOR, STRANGER];
        for (uint256 i; i < 2; ++i) {
            _commit(minters[i], again.weightsRoot);
            vm.prank(minters[i]);
            vm.expectRevert(abi.encodeWithSelector(IModels.AlreadyMinted.selector, again.weightsRoot, id));
            models.mint(again, MINT_SALT);
        }
    }

    /// @dev Whoever sees a root in the mempool can commit to it in that block, and no sooner mint.
    function test_attack_frontRunnerTakesTheWeightsRoot() public {
        IModels.Mint memory minted = _minted("model");
        _commit(CREATOR, minted.weightsRoot);
        uint256 time = vm.getBlockTimestamp();

        vm.startPrank(STRANGER);
        vm.expectRevert(
            abi.encodeWithSelector(
                IModels.NotCommitted.selector, keccak256(abi.encode(minted.weightsRoot, STRANGER, MINT_SALT))
            )
        );
        models.mint(minted, MINT_SALT);
        models.commit(keccak256(abi.encode(minted.weightsRoot, STRANGER, MINT_SALT)));
        vm.expectRevert(abi.encodeWithSelector(IModels.TooEarly.selector, time, time + 1));
        models.mint(minted, MINT_SALT);
        vm.stopPrank();

        vm.prank(CREATOR);
        uint256 id = models.mint(minted, MINT_SALT);
        assertEq(models.modelOf(minted.weightsRoot), id);
    }

    /// @dev A parent is there before its child: nothing can be its own ancestor.
    function test_attack_royaltyLoop(uint8 ahead) public {
        uint256 id = _mint(CREATOR, "a");
        uint256 next = id + 1 + ahead;
        IModels.Mint memory minted = _minted("b");
        minted.parents = _parents(id, 1_000, next, 1_000);
        _commit(CREATOR, minted.weightsRoot);
        vm.prank(CREATOR);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, next));
        models.mint(minted, MINT_SALT);
    }

    // ---- Rights that end ----

    function test_attack_grantOutlivesASale() public {
        offer.lapsesOnSale = true;
        _mint(CREATOR, "model");
        uint32 offerId = _offer(1);
        vm.prank(CREATOR);
        uint256 licenseId = licenses.grant(1, offerId, HOLDER);
        assertTrue(licenses.entitles(HOLDER, licenseId) == ILicenses.Tier.Download);

        _sell(1, BUYER);
        assertTrue(licenses.entitles(HOLDER, licenseId) == ILicenses.Tier.None);
        vm.prank(HOLDER);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.LicenseEnded.selector, licenseId));
        licenses.safeTransferFrom(HOLDER, STRANGER, licenseId, 1, "");
        // Nor does it come back with the owner who granted it.
        _sell(1, CREATOR);
        assertTrue(licenses.entitles(HOLDER, licenseId) == ILicenses.Tier.None);
    }

    /// @dev An owner who sold cannot go on to sell or grant what was offered.
    function test_attack_offersOutliveASale() public {
        _mint(CREATOR, "model");
        uint32 offerId = _offer(1);
        _setRent(1);
        _sell(1, BUYER);
        bytes memory reason = abi.encodeWithSelector(ILicenses.NotOwner.selector, CREATOR, BUYER);
        vm.startPrank(CREATOR);
        vm.expectRevert(reason);
        licenses.grant(1, offerId, CREATOR);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.OfferClosed.selector, 1, offerId));
        licenses.buy(1, offerId, CREATOR, offer.price);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.NotForRent.selector, 1));
        licenses.rent(1, 1, CREATOR, COIN, 1 ether);
        vm.expectRevert();
        models.setUser(1, CREATOR, type(uint64).max);
    }

    function test_attack_rentalOutlivesItsHour() public {
        _mint(CREATOR, "model");
        _setRent(1);
        uint64 expires = _rent(1, 1);
        vm.warp(expires - 1);
        assertEq(models.userOf(1), HOLDER);
        skip(1);
        assertEq(models.userOf(1), address(0));
        vm.prank(HOLDER);
        vm.expectRevert();
        models.setUser(1, HOLDER, type(uint64).max);
    }

    /// @dev An owner who is paid for an hour cannot take it back by a user of its own, by a sale, or by renting to itself.
    function test_attack_ownerTakesBackARental() public {
        _mint(CREATOR, "model");
        _setRent(1);
        uint64 expires = _rent(1, 48);
        bytes memory reason = abi.encodeWithSelector(IModels.Rented.selector, 1, expires);
        vm.prank(CREATOR);
        vm.expectRevert(reason);
        models.setUser(1, address(0), 0);
        _sell(1, STRANGER);
        _setRent(1);
        hoax(STRANGER, 1 ether);
        vm.expectRevert(reason);
        licenses.rent{value: 0.01 ether}(1, 1, STRANGER, COIN, 1 ether);
        assertEq(models.userOf(1), HOLDER);
    }

    /// @dev Rent terms that change under a payer cannot take more, or another token.
    function test_attack_rentTermsChangeBeforeTheyArePaid() public {
        _mint(CREATOR, "model");
        _setRent(1);
        token.mint(BUYER, 1 ether);
        vm.prank(BUYER);
        token.approve(address(revenue), type(uint256).max);
        _useToken(true);
        _setRent(1);
        vm.prank(BUYER);
        vm.expectRevert(abi.encodeWithSelector(ILicenses.WrongToken.selector, COIN, token));
        licenses.rent(1, 1, BUYER, COIN, 0.01 ether);
        assertEq(token.balanceOf(BUYER), 1 ether);
    }

    /// @dev What a payer approved for its own payments cannot be spent by anybody else.
    function test_attack_strangersSpendAnApproval() public {
        _mint(CREATOR, "model");
        token.mint(BUYER, 1 ether);
        vm.prank(BUYER);
        token.approve(address(revenue), type(uint256).max);
        _useToken(true);
        uint32 offerId = _offer(1);
        vm.startPrank(CREATOR);
        vm.expectRevert(abi.encodeWithSelector(IRevenue.NotLicenses.selector, CREATOR, licenses));
        revenue.payFor(1, BUYER, address(token), 1 ether, IRevenue.Source.Other);
        vm.expectRevert();
        licenses.buy(1, offerId, BUYER, offer.price);
        assertEq(token.balanceOf(BUYER), 1 ether);
    }

    // ---- Money ----

    function test_attack_reentrancy_throughARevenueReceiver() public {
        uint256 parent = _mint(ELDER, "parent");
        uint256 model = _mintFrom(CREATOR, "model", _parents(parent, 5_000));
        ReentrantPayee payee = new ReentrantPayee(address(revenue));
        payee.arm(abi.encodeWithSignature("withdraw(address,address)", COIN, payee));
        _sell(parent, address(payee));
        _pay(model, COIN, 2 ether);
        revenue.withdraw(COIN, address(payee));
        assertFalse(payee.reentered());
        assertEq(address(payee).balance, 1 ether);
        assertEq(_held(COIN), 1 ether);
        assertEq(revenue.withdraw(COIN, CREATOR), 1 ether);
    }

    function test_attack_ownerThatCannotBePaidStopsNobody() public {
        uint256 parent = _mint(ELDER, "parent");
        uint256 model = _mintFrom(CREATOR, "model", _parents(parent, 5_000));
        StubbornPayee payee = new StubbornPayee();
        _sell(parent, address(payee));
        _pay(model, COIN, 2 ether);
        vm.expectRevert();
        revenue.withdraw(COIN, address(payee));
        assertEq(revenue.withdraw(COIN, CREATOR), 1 ether);
        payee.relent();
        assertEq(revenue.withdraw(COIN, address(payee)), 1 ether);
    }

    /// @dev A token that calls back while it is pulled finds every door closed, and is counted once.
    function test_attack_reentrancy_throughAToken() public {
        ReentrantToken reentrant = new ReentrantToken();
        _mint(CREATOR, "model");
        bytes[3] memory calls = [
            abi.encodeCall(IRevenue.pay, (1, address(reentrant), 0)),
            abi.encodeCall(IRevenue.sweep, (1, address(reentrant))),
            abi.encodeWithSignature("withdraw(address,address)", reentrant, CREATOR)
        ];
        for (uint256 i; i < calls.length; ++i) {
            reentrant.mint(BUYER, 1 ether);
            vm.prank(BUYER);
            reentrant.approve(address(revenue), 1 ether);
            reentrant.arm(address(revenue), calls[i]);
            vm.prank(BUYER);
            revenue.pay(1, address(reentrant), 1 ether);
            assertFalse(reentrant.reentered());
            assertEq(bytes4(reentrant.answer()), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
            assertEq(_credited(address(reentrant), CREATOR), (i + 1) * 1 ether);
        }
    }

    /// @dev One payment in a token that calls back buys one license.
    function test_attack_reentrancy_throughALicense() public {
        ReentrantToken reentrant = new ReentrantToken();
        Puppet buyer = new Puppet();
        _mint(CREATOR, "model");
        offer.token = address(reentrant);
        uint32 offerId = _offer(1);
        reentrant.mint(address(buyer), 2 ether);
        buyer.run(address(reentrant), abi.encodeWithSignature("approve(address,uint256)", revenue, 2 ether));
        bytes memory buy = abi.encodeCall(ILicenses.buy, (1, offerId, HOLDER, offer.price));
        reentrant.arm(address(buyer), abi.encodeCall(Puppet.run, (address(licenses), buy)));

        uint256 licenseId = abi.decode(buyer.run(address(licenses), buy), (uint256));
        assertFalse(reentrant.reentered());
        assertEq(licenses.balanceOf(HOLDER, licenseId), 1);
        assertEq(_credited(address(reentrant), CREATOR), 1 ether);
    }

    function test_attack_tokenThatKeepsAPart(uint96 amount) public {
        vm.assume(amount > 0);
        FeeToken fee = new FeeToken();
        uint256 model = _mintFrom(CREATOR, "model", _parents(_mint(ELDER, "parent"), 5_000));
        fee.mint(BUYER, amount);
        vm.startPrank(BUYER);
        fee.approve(address(revenue), amount);
        revenue.pay(model, address(fee), amount);
        vm.stopPrank();
        uint256 arrived = fee.balanceOf(address(revenue));
        assertEq(arrived, amount - amount / 10);
        assertEq(_credited(address(fee), ELDER) + _credited(address(fee), CREATOR), arrived);
    }

    /// @dev An owner who sells for one unit at a time keeps no more than its part: nothing is lost to rounding.
    /// forge-config: default.fuzz.runs = 32
    function test_attack_roundingDust(uint8 seed) public {
        uint256 payments = seed % 32;
        uint256 parent = _mint(ELDER, "parent");
        uint256 model = _mintFrom(CREATOR, "model", _parents(parent, 3_333));
        _useToken(true);
        (offer.token, offer.price) = (address(token), 1);
        uint32 offerId = _offer(model);
        for (uint256 i; i < payments; ++i) {
            _buy(model, offerId);
        }
        assertEq(_credited(address(token), ELDER), payments * 3_333 / 10_000);
        assertEq(_credited(address(token), CREATOR) + _credited(address(token), ELDER), payments);
    }

    /// @dev However small and many payments are, each part is out by no more than a unit, and the owner's by one an ancestor.
    /// forge-config: default.fuzz.runs = 32
    function test_attack_roundingDust_amongAncestors(uint8 seed) public {
        uint256 payments = seed % 64;
        IModels.Parent[] memory parents = new IModels.Parent[](4);
        for (uint256 i; i < 4; ++i) {
            address owner = makeAddr(vm.toString(i));
            parents[i] = IModels.Parent(_mint(owner, vm.toString(i)), 1_111);
        }
        uint256 model = _mintFrom(CREATOR, "model", parents);
        for (uint256 i; i < payments; ++i) {
            _pay(model, COIN, 1);
        }
        for (uint256 i; i < 4; ++i) {
            uint256 part = payments * 1_111 / 10_000;
            assertApproxEqAbs(_credited(COIN, makeAddr(vm.toString(i))), part, 1);
        }
        assertApproxEqAbs(_credited(COIN, CREATOR), payments * 5_556 / 10_000, 4);
    }

    /// @dev Coin that is forced into the revenue contract is nobody's, and opens nothing.
    function test_attack_coinForcedIn() public {
        uint256 model = _mint(CREATOR, "model");
        vm.deal(address(revenue), 5 ether);
        _pay(model, COIN, 1 ether);
        assertEq(_credited(COIN, CREATOR), 1 ether);
        _payRoyalty(model, COIN, 1 ether);
        assertEq(revenue.sweep(model, COIN), 1 ether);
        assertEq(_credited(COIN, CREATOR), 2 ether);
    }
}
