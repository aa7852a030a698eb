// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "../../src/interfaces/IEscrow.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {OrderFixture} from "../support/OrderFixture.sol";
import {ReentrantPayee, StubbornPayee} from "../support/Payees.sol";
import {ReentrantToken} from "../support/Tokens.sol";

/// @notice What cheats try with orders, and what comes of it. What they try with the proof itself is in the SDK's tests, with real ones.
contract AttacksOrdersTest is OrderFixture {
    function test_attack_replayAProofOnAnotherOrder() public {
        uint256 first = _orderAt(IOrders.Stage.Proven);
        bytes memory proof = _seal(first);
        uint256 second = _place();
        _commit(second);
        _acknowledge(second);
        _proofRefused(second, proof, _keyHash(first));
        _proofRefused(second, proof, _keyHash(second));
    }

    function test_attack_replayAProofInAnotherContract() public {
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        (bytes memory proof, uint256 keyHash) = (_seal(id), _keyHash(id));
        orders = _deployOrders(verifier);
        assertEq(_orderAt(IOrders.Stage.Disclosed), id);
        _proofRefused(id, proof, keyHash);
    }

    function test_attack_replayAProofOnAnotherChain() public {
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        (bytes memory proof, uint256 keyHash) = (_seal(id), _keyHash(id));
        vm.chainId(1);
        _proofRefused(id, proof, keyHash);
    }

    function test_attack_proveOfAnotherModelOrTestSet() public {
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        bytes32[] memory inputs = _publicInputs(id);
        for (uint256 i = 1; i < 3; ++i) {
            bytes32 own = inputs[i];
            inputs[i] = keccak256("another");
            _proofRefused(id, abi.encode(keccak256(abi.encode(inputs))), _keyHash(id));
            inputs[i] = own;
        }
    }

    function test_attack_trySeveralModelsOnOneOrder() public {
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        vm.startPrank(VENDOR);
        vm.expectRevert(abi.encodeWithSelector(IOrders.WrongStage.selector, IOrders.Stage.Disclosed));
        orders.commitModel(id, MODEL_COMMIT + 1);
        orders.refund(id);
        vm.expectRevert(abi.encodeWithSelector(IOrders.WrongStage.selector, IOrders.Stage.Refunded));
        orders.commitModel(id, MODEL_COMMIT + 1);
    }

    function test_attack_learnTheRowsBeforeCommitting() public {
        uint256 id = _orderAt(IOrders.Stage.Placed);
        bytes memory refusal = abi.encodeWithSelector(IOrders.WrongStage.selector, IOrders.Stage.Placed);
        vm.expectRevert(refusal);
        vm.prank(CUSTOMER);
        orders.discloseOnChain(id, TEST_SALT, testRows);
        vm.expectRevert(refusal);
        vm.prank(VENDOR);
        orders.acknowledge(id);
    }

    function test_attack_letAModelBeTrainedAndWithholdTheRows() public {
        uint256 id = _orderAt(IOrders.Stage.Committed);
        uint256 before = _credited(CUSTOMER);
        _pass(id);
        vm.prank(CUSTOMER);
        orders.refund(id);
        assertEq(_credited(CUSTOMER) - before, 0.97 ether);
        assertEq(_credited(VENDOR), 0.23 ether);
    }

    function test_attack_sayThatNoRowsCame() public {
        // The vendor does not acknowledge; the rows go on chain, and the order goes on.
        uint256 id = _orderAt(IOrders.Stage.Committed);
        vm.prank(CUSTOMER);
        orders.discloseOnChain(id, TEST_SALT, testRows);
        _pass(id);
        orders.refund(id);
        assertEq(_credited(VENDOR), 0.2 ether);
        assertLt(orders.price(1), 1 ether);
    }

    function test_attack_proveAndWithholdTheKey() public {
        uint256 id = _orderAt(IOrders.Stage.Proven);
        uint256 before = _credited(CUSTOMER);
        _pass(id);
        vm.expectRevert();
        orders.revealKey(id, KEY);
        orders.refund(id);
        assertEq(_credited(CUSTOMER) - before, 1.2 ether);
        assertEq(_credited(VENDOR), 0);
    }

    function test_attack_revealAKeyBeyondTheField() public {
        // The same number modulo the field's order: it would pay the vendor with a key that no customer's program reads.
        uint256 id = _orderAt(IOrders.Stage.Proven);
        vm.expectRevert(abi.encodeWithSelector(IOrders.NotAField.selector, KEY + FIELD_ORDER));
        orders.revealKey(id, KEY + FIELD_ORDER);
    }

    function test_attack_useTheKeyOfOneSaleForAnother() public {
        uint256 first = _orderAt(IOrders.Stage.Settled);
        uint256 second = _place();
        _commit(second);
        _acknowledge(second);
        // Even the same key has another hash in another order.
        assertNotEq(_keyHash(first), _keyHash(second));
        _proofRefused(second, _seal(second), _keyHash(first));
    }

    function test_attack_understateTheMajority() public {
        // A threshold that a constant guess reaches would move a price for nothing.
        (request.majority, request.thresholdBps) = (5, 6000);
        uint256 id = _orderAt(IOrders.Stage.Committed);
        vm.expectRevert(abi.encodeWithSelector(IOrders.WrongDisclosure.selector, request.testCommit, 6));
        vm.prank(CUSTOMER);
        orders.discloseOnChain(id, TEST_SALT, testRows);
    }

    function test_attack_buyFromOneselfAThousandTimesADay() public {
        _list();
        uint256 paid;
        for (uint256 i; i < 1000; ++i) {
            request.maxPrice = orders.price(1);
            uint256 id = _placeBy(address(uint160(0xb0b000 + i)));
            _commit(id);
            _acknowledge(id);
            _prove(id);
            _reveal(id);
            paid += orders.order(id).price;
            skip(86);
        }
        assertLe(orders.price(1), 1.25 ether);
        assertGe(_credited(TREASURY), paid / 20 - 1000);
    }

    function test_attack_makeAMissWeighNothing() public {
        // A start price beyond all bounds, while the order is given back, and then the old one again.
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        vm.startPrank(VENDOR);
        orders.reoffer(1, IOrders.Offer(type(uint96).max, 2000, 300));
        orders.refund(id);
        orders.reoffer(1, IOrders.Offer(1 ether, 2000, 300));
        vm.stopPrank();
        assertLt(orders.price(1), 0.98 ether);
    }

    function test_attack_raiseThePriceWhereItCostsNothing() public {
        // A record bought from oneself at a start price of one wei does not come along to a higher one.
        offer.startPrice = 1;
        (request.maxPrice, request.thresholdBps) = (100, 10_000);
        _list();
        for (uint256 i; i < 12; ++i) {
            uint256 id = _placeBy(address(uint160(0xb0b000 + i)));
            _commit(id);
            _acknowledge(id);
            _prove(id);
            _reveal(id);
        }
        vm.prank(VENDOR);
        orders.reoffer(1, IOrders.Offer(1 ether, 2000, 300));
        assertEq(orders.price(1), 1 ether);
    }

    function test_attack_changeTheOfferInFrontOfAnOrder() public {
        (request.minBondBps, request.maxComputeFeeBps) = (2000, 300);
        _list();
        vm.deal(CUSTOMER, 2 ether);
        vm.prank(VENDOR);
        orders.reoffer(1, IOrders.Offer(1 ether, 1000, 300));
        vm.expectRevert(abi.encodeWithSelector(IOrders.BondTooLow.selector, 1000, 2000));
        vm.prank(CUSTOMER);
        orders.place{value: 2 ether}(request, "");
        vm.prank(VENDOR);
        orders.reoffer(1, IOrders.Offer(1 ether, 2000, 500));
        vm.expectRevert(abi.encodeWithSelector(IOrders.ComputeFeeTooHigh.selector, 500, 300));
        vm.prank(CUSTOMER);
        orders.place{value: 2 ether}(request, "");
    }

    function test_attack_blockAPaymentByAReceiptThatFails() public {
        uint256 id = _orderAt(IOrders.Stage.Proven);
        vm.etch(address(eas), hex"5f5ffd");
        assertEq(_reveal(id), bytes32(0));
        assertEq(_credited(VENDOR), 1.15 ether);
    }

    function test_attack_revealWithTooLittleGasForTheReceipt() public {
        uint256 id = _orderAt(IOrders.Stage.Proven);
        for (uint256 gas_ = 400_000; gas_ < 1_000_000; gas_ += 20_000) {
            uint256 before = vm.snapshotState();
            (bool done, bytes memory answer) =
                address(orders).call{gas: gas_}(abi.encodeCall(IOrders.revealKey, (id, KEY)));
            if (done) assertNotEq(abi.decode(answer, (bytes32)), bytes32(0));
            vm.revertToState(before);
        }
    }

    function test_attack_changeThePriceOfAnOrderThatIsPlaced() public {
        uint256 id = _orderAt(IOrders.Stage.Placed);
        vm.startPrank(VENDOR);
        orders.reoffer(1, IOrders.Offer(50 ether, 1000, 500));
        orders.delist(1);
        vm.stopPrank();
        IOrders.Order memory o = orders.order(id);
        assertEq(o.price, 1 ether);
        assertEq(o.bondBps, 2000);
        assertEq(o.computeFeeBps, 300);
    }

    function test_attack_leaveAfterTheQuote() public {
        uint256 id = _orderAt(IOrders.Stage.Placed);
        uint256 deadline = orders.order(id).deadline;
        vm.expectRevert(abi.encodeWithSelector(IOrders.TooEarly.selector, vm.getBlockTimestamp(), deadline));
        vm.prank(CUSTOMER);
        orders.refund(id);
    }

    function test_attack_swapTheVerifier() public {
        uint256 id = _orderAt(IOrders.Stage.Disclosed);
        (bytes memory proof, uint256 keyHash) = (_seal(id), _keyHash(id));
        // Returns true to everything.
        vm.etch(address(verifier), hex"600160005260206000f3");
        vm.expectRevert(abi.encodeWithSelector(IOrders.VerifierChanged.selector, address(verifier)));
        vm.prank(VENDOR);
        orders.prove(id, proof, keyHash, _ciphertext());
    }

    function test_attack_blockAPaymentByRefusingOnes() public {
        StubbornPayee customer = new StubbornPayee();
        _list();
        uint256 id = _placeBy(address(customer));
        _pass(id);
        orders.refund(id);
        vm.expectRevert();
        orders.withdraw(COIN, address(customer));
        customer.relent();
        assertEq(orders.withdraw(COIN, address(customer)), 2 ether);
    }

    function test_attack_reenterWhilePaid() public {
        ReentrantPayee customer = new ReentrantPayee(address(orders));
        _list();
        uint256 id = _placeBy(address(customer));
        _place();
        customer.arm(abi.encodeCall(IEscrow.withdraw, (COIN, address(customer))));
        orders.withdraw(COIN, address(customer));
        _pass(id);
        customer.arm(abi.encodeCall(IOrders.refund, (id)));
        orders.refund(id);
        orders.withdraw(COIN, address(customer));
        assertEq(customer.received(), 2);
        assertFalse(customer.reentered());
        assertEq(address(customer).balance, 2 ether);
    }

    function test_attack_reenterThroughTheToken() public {
        ReentrantToken hooked = new ReentrantToken();
        hooked.mint(VENDOR, 1 ether);
        currency = address(hooked);
        _list();
        hooked.mint(CUSTOMER, 10 ether);
        vm.prank(CUSTOMER);
        hooked.approve(address(orders), 10 ether);
        vm.prank(CUSTOMER);
        uint256 id = orders.place(request, "");
        vm.startPrank(VENDOR);
        hooked.approve(address(orders), 1 ether);
        hooked.arm(address(orders), abi.encodeCall(IOrders.refund, (id)));
        orders.commitModel(id, MODEL_COMMIT);
        assertFalse(hooked.reentered());
        assertTrue(orders.order(id).stage == IOrders.Stage.Committed);
    }

    function _proofRefused(uint256 id, bytes memory proof, uint256 keyHash) private {
        vm.expectRevert(abi.encodeWithSelector(IOrders.InvalidProof.selector));
        vm.prank(VENDOR);
        orders.prove(id, proof, keyHash, _ciphertext());
    }
}
