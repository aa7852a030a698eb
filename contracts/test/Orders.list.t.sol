// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IOrders} from "../src/interfaces/IOrders.sol";
import {ContestState} from "../src/libraries/ContestState.sol";
import {OrderFixture} from "./support/OrderFixture.sol";

contract OrdersListTest is OrderFixture {
    function test_list(bool inToken) public {
        _useToken(inToken);
        bytes32 datasetRoot = ContestState.datasetRoot(dataset);
        vm.expectEmit(address(orders));
        emit IOrders.DatasetListed(
            1, VENDOR, datasetRoot, currency, dataset, SEAL_KEY, offer, "card", "https://vendor.example"
        );
        uint256 id = _list();

        IOrders.Listing memory l = orders.listing(id);
        assertEq(l.vendor, VENDOR);
        assertEq(l.token, currency);
        assertEq(l.datasetRoot, datasetRoot);
        assertEq(l.sealKey, SEAL_KEY);
        assertEq(l.rows, 500);
        assertEq(l.features, 3);
        assertEq(l.classes, 2);
        assertTrue(l.open);
        assertEq(orders.price(id), offer.startPrice);
        assertEq(orders.datasets(), 1);
    }

    function test_list_revertsIf_itIsARegression() public {
        dataset.classes = 1;
        vm.expectRevert(abi.encodeWithSelector(IOrders.InvalidClasses.selector, 1, 255));
        _list();
    }

    function test_list_revertsIf_theOfferIsOutOfBounds(uint128 startPrice, uint16 bondBps, uint16 computeFeeBps)
        public
    {
        vm.assume(
            startPrice == 0 || startPrice > type(uint96).max || bondBps < 1000 || bondBps > 10_000
                || computeFeeBps > 500
        );
        offer = IOrders.Offer(startPrice, bondBps, computeFeeBps);
        bytes memory refusal = abi.encodeWithSelector(IOrders.InvalidOffer.selector, startPrice, bondBps, computeFeeBps);
        vm.expectRevert(refusal);
        _list();

        offer = IOrders.Offer(1, 1000, 500);
        uint256 id = _list();
        vm.expectRevert(refusal);
        vm.prank(VENDOR);
        orders.reoffer(id, IOrders.Offer(startPrice, bondBps, computeFeeBps));
    }

    function test_reoffer_changesTheNextOrdersAlone() public {
        _list();
        uint256 id = _place();
        IOrders.Offer memory dearer = IOrders.Offer(2 ether, 5000, 0);
        vm.expectEmit(address(orders));
        emit IOrders.DatasetOffered(1, dearer);
        vm.prank(VENDOR);
        orders.reoffer(1, dearer);

        assertEq(orders.price(1), 2 ether);
        IOrders.Order memory o = orders.order(id);
        assertEq(o.price, 1 ether);
        assertEq(o.bondBps, 2000);
        assertEq(o.computeFeeBps, 300);
    }

    function test_move() public {
        uint256 id = _list();
        vm.expectEmit(address(orders));
        emit IOrders.DatasetMoved(id, "https://elsewhere.example");
        vm.prank(VENDOR);
        orders.move(id, "https://elsewhere.example");
    }

    function test_delist_letsOpenOrdersGoOn() public {
        _list();
        uint256 id = _place();
        vm.expectEmit(address(orders));
        emit IOrders.DatasetDelisted(1);
        vm.prank(VENDOR);
        orders.delist(1);

        vm.expectRevert(abi.encodeWithSelector(IOrders.DatasetClosed.selector, 1));
        vm.prank(CUSTOMER);
        orders.place(request, "");

        _commit(id);
        _acknowledge(id);
        _prove(id);
        _reveal(id);
        assertTrue(orders.order(id).stage == IOrders.Stage.Settled);
    }

    function test_vendorsVerbs_revertIf_callerIsNotVendor(address caller) public {
        vm.assume(caller != VENDOR);
        uint256 id = _list();
        bytes memory refusal = abi.encodeWithSelector(IOrders.NotVendor.selector, caller, VENDOR);
        vm.startPrank(caller);
        vm.expectRevert(refusal);
        orders.reoffer(id, offer);
        vm.expectRevert(refusal);
        orders.move(id, "");
        vm.expectRevert(refusal);
        orders.delist(id);
    }

    function test_views_revertIf_unknown(uint256 id) public {
        _list();
        vm.assume(id != 1);
        vm.expectRevert(abi.encodeWithSelector(IOrders.UnknownDataset.selector, id));
        orders.listing(id);
        vm.expectRevert(abi.encodeWithSelector(IOrders.UnknownDataset.selector, id));
        orders.price(id);
        vm.expectRevert(abi.encodeWithSelector(IOrders.UnknownOrder.selector, id));
        orders.order(id);
        vm.assume(id != 0);
        vm.expectRevert(abi.encodeWithSelector(IOrders.UnknownCircuit.selector, id, 1));
        orders.circuit(id);
    }
}
