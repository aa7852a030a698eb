// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {IOrders} from "../src/interfaces/IOrders.sol";
import {OrderFixture} from "./support/OrderFixture.sol";
import {FeeToken} from "./support/Tokens.sol";

contract OrdersPlaceTest is OrderFixture {
    function setUp() public override {
        super.setUp();
        _list();
    }

    function test_place() public {
        vm.expectEmit(address(orders));
        emit IEscrow.Credited(1, CUSTOMER, COIN, 1 ether);
        vm.expectEmit(address(orders));
        emit IOrders.OrderPlaced(1, 1, CUSTOMER, 1 ether, request, "sealed");
        uint256 id = _place();

        IOrders.Order memory o = orders.order(id);
        assertEq(o.customer, CUSTOMER);
        assertTrue(o.stage == IOrders.Stage.Placed);
        assertEq(o.deadline, vm.getBlockTimestamp() + 1 hours);
        assertEq(o.price, 1 ether);
        assertEq(o.testCommit, request.testCommit);
        assertEq(o.secretHash, request.secretHash);
        assertEq(orders.minCorrect(id), 8);
        assertEq(_held(), 2 ether);
        assertEq(_credited(CUSTOMER), 1 ether);
    }

    function test_place_inTokenTakesThePriceAlone() public {
        currency = address(token);
        request.datasetId = _list();
        uint256 id = _place();
        assertEq(_held(), 1 ether);
        assertEq(_credited(CUSTOMER), 0);
        assertEq(orders.order(id).price, 1 ether);
    }

    function test_minCorrect_roundsUp(uint16 thresholdBps, uint16 rows) public {
        rows = uint16(bound(rows, 1, tierRows));
        thresholdBps = uint16(bound(thresholdBps, 0, 10_000));
        uint256 least = (uint256(thresholdBps) * rows + 9_999) / 10_000;
        (request.rows, request.majority, request.thresholdBps) = (rows, (rows + 1) / 2, thresholdBps);
        vm.assume(least > request.majority);
        assertEq(orders.minCorrect(_place()), least);
    }

    // ---- What is refused before any money moves ----

    function test_place_revertsIf_thePriceIsAboveTheMost(uint256 most) public {
        request.maxPrice = bound(most, 0, 1 ether - 1);
        _refused(abi.encodeWithSelector(IOrders.PriceTooHigh.selector, 1 ether, request.maxPrice));
    }

    function test_place_revertsIf_aConstantGuessReachesTheThreshold(uint16 thresholdBps) public {
        request.thresholdBps = uint16(bound(thresholdBps, 0, 6000));
        _refused(
            abi.encodeWithSelector(IOrders.ThresholdTooLow.selector, (uint256(request.thresholdBps) + 999) / 1000, 6)
        );
    }

    function test_place_revertsIf_theThresholdIsAboveAll() public {
        request.thresholdBps = 10_001;
        _refused(abi.encodeWithSelector(IOrders.ThresholdTooHigh.selector, 10_001));
    }

    function test_place_revertsIf_theMajorityCannotBe() public {
        request.majority = 4;
        _refused(abi.encodeWithSelector(IOrders.InvalidMajority.selector, 4, 10));
        request.majority = 11;
        _refused(abi.encodeWithSelector(IOrders.InvalidMajority.selector, 11, 10));
    }

    function test_place_revertsIf_theTestSetIsTooLarge() public {
        request.rows = uint32(tierRows + 1);
        _refused(abi.encodeWithSelector(IOrders.InvalidRows.selector, tierRows + 1, tierRows));
        request.rows = 0;
        _refused(abi.encodeWithSelector(IOrders.InvalidRows.selector, 0, tierRows));
    }

    function test_place_revertsIf_thereIsNoSuchCircuit() public {
        request.circuit = 1;
        _refused(abi.encodeWithSelector(IOrders.UnknownCircuit.selector, 1, 1));
    }

    function test_place_revertsIf_theDatasetDoesNotFitTheCircuit() public {
        dataset.features = 31;
        request.datasetId = _list();
        _refused(abi.encodeWithSelector(IOrders.TooManyFeatures.selector, 31, 30));
        (dataset.features, dataset.classes) = (3, 33);
        request.datasetId = _list();
        _refused(abi.encodeWithSelector(IOrders.InvalidClasses.selector, 33, 32));
    }

    function test_place_revertsIf_aHashIsNoField(uint256 value) public {
        value = value % 2 == 0 ? 0 : bound(value, FIELD_ORDER, type(uint256).max);
        uint256 testCommit = request.testCommit;
        request.testCommit = value;
        _refused(abi.encodeWithSelector(IOrders.NotAField.selector, value));
        (request.testCommit, request.secretHash) = (testCommit, value);
        _refused(abi.encodeWithSelector(IOrders.NotAField.selector, value));
    }

    function test_place_revertsIf_aWindowIsOutOfBounds(uint32 window, uint256 which) public {
        window = uint32(window % 2 == 0 ? bound(window, 0, 59) : bound(window, 30 days + 1, type(uint32).max));
        which %= 4;
        if (which == 0) request.windows.commitSeconds = window;
        else if (which == 1) request.windows.discloseSeconds = window;
        else if (which == 2) request.windows.proveSeconds = window;
        else request.windows.revealSeconds = window;
        _refused(abi.encodeWithSelector(IOrders.InvalidWindow.selector, window, 1 minutes, 30 days));
    }

    function test_place_revertsIf_theTrainingCannotBe() public {
        request.training.maxDepth = 0;
        _refused(abi.encodeWithSelector(IOrders.InvalidTraining.selector, 0, 2, 1));
        (request.training.maxDepth, request.training.minSamplesSplit) = (5, 1);
        _refused(abi.encodeWithSelector(IOrders.InvalidTraining.selector, 5, 1, 1));
        (request.training.minSamplesSplit, request.training.minSamplesLeaf) = (2, 0);
        _refused(abi.encodeWithSelector(IOrders.InvalidTraining.selector, 5, 2, 0));
    }

    function test_place_revertsIf_thereIsNoSuchDataset() public {
        request.datasetId = 7;
        _refused(abi.encodeWithSelector(IOrders.UnknownDataset.selector, 7));
    }

    function test_place_revertsIf_anotherAmountIsSent(uint256 sent) public {
        sent = bound(sent, 0, 100 ether);
        vm.assume(sent != request.maxPrice);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, sent, request.maxPrice));
        hoax(CUSTOMER, sent);
        orders.place{value: sent}(request, "");
    }

    function test_place_revertsIf_theTokenKeepsAPart() public {
        FeeToken feeToken = new FeeToken();
        currency = address(feeToken);
        request.datasetId = _list();
        feeToken.mint(CUSTOMER, 2 ether);
        vm.startPrank(CUSTOMER);
        feeToken.approve(address(orders), 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.WrongAmount.selector, 0.9 ether, 1 ether));
        orders.place(request, "");
    }

    function _refused(bytes memory refusal) private {
        hoax(CUSTOMER, request.maxPrice);
        vm.expectRevert(refusal);
        orders.place{value: request.maxPrice}(request, "");
    }
}
