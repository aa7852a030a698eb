// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IOrders} from "../../src/interfaces/IOrders.sol";
import {OrderFixture} from "../support/OrderFixture.sol";

/// @notice Plays any verb of orders at any time, with honest and foreign callers, and keeps books of its own.
contract OrderHandler is OrderFixture {
    uint256 private constant MAX_ORDERS = 6;

    /// @dev What each order was paid and put at risk, by these books.
    mapping(uint256 id => uint256) public paidOf;
    mapping(uint256 id => uint256) public bondOf;
    mapping(uint256 id => IOrders.Stage) public stageOf;
    mapping(uint256 id => uint256) public endings;
    mapping(address token => uint256) public receivedIn;
    mapping(address token => uint256) public withdrawnIn;
    bool public movedBack;

    address[] private _actors;

    function setUp() public override {
        super.setUp();
        _actors = [VENDOR, CUSTOMER, STRANGER, TREASURY];
        _list();
        currency = address(token);
        _list();
    }

    function target() external view returns (IOrders) {
        return orders;
    }

    function actors() external view returns (address[] memory) {
        return _actors;
    }

    function currencies() external view returns (address[2] memory) {
        return [COIN, address(token)];
    }

    function balanceIn(address token_) external view returns (uint256) {
        return token_ == COIN ? address(orders).balance : token.balanceOf(address(orders));
    }

    // ---- Verbs ----

    function place(uint256 seed) public {
        if (orders.orders() == MAX_ORDERS) return;
        request.datasetId = 1 + seed % 2;
        _useToken(seed % 2 == 1);
        request.thresholdBps = uint16(6001 + _mix(seed, "threshold") % 4000);
        uint256 price = orders.price(request.datasetId);
        request.maxPrice = price + _mix(seed, "surplus") % 1 ether;
        uint256 id = _placeBy(_actor(seed));
        paidOf[id] = price;
        stageOf[id] = IOrders.Stage.Placed;
        receivedIn[currency] += currency == COIN ? request.maxPrice : price;
    }

    function commitModel(uint256 seed) public {
        uint256 id = _pick(seed, IOrders.Stage.Placed);
        if (id == 0) return;
        uint256 bond = _bond(id);
        _commit(id);
        bondOf[id] = bond;
        receivedIn[currency] += bond;
        _note(id);
    }

    function disclose(uint256 seed) public {
        uint256 id = _pick(seed, IOrders.Stage.Committed);
        if (id == 0) return;
        if (seed % 2 == 0) {
            _acknowledge(id);
        } else {
            vm.prank(orders.order(id).customer);
            orders.discloseOnChain(id, TEST_SALT, testRows);
        }
        _note(id);
    }

    function prove(uint256 seed) public {
        uint256 id = _pick(seed, IOrders.Stage.Disclosed);
        if (id == 0) return;
        _prove(id);
        _note(id);
    }

    function revealKey(uint256 seed) public {
        uint256 id = _pick(seed, IOrders.Stage.Proven);
        if (id == 0) return;
        _reveal(id);
        ++endings[id];
        _note(id);
    }

    function refund(uint256 seed) public {
        uint256 id = _pick(seed, IOrders.Stage(1 + _mix(seed, "stage") % 6));
        if (id == 0) return;
        if (seed % 3 == 0) _pass(id);
        vm.prank(_actor(seed));
        orders.refund(id);
        ++endings[id];
        _note(id);
    }

    function withdraw(uint256 seed) public {
        _useToken(seed % 2 == 1);
        withdrawnIn[currency] += orders.withdraw(currency, _actor(seed));
    }

    function reoffer(uint256 seed, uint96 startPrice) public {
        vm.prank(VENDOR);
        orders.reoffer(1 + seed % 2, IOrders.Offer(1 + startPrice % 10 ether, 1000, uint16(seed % 501)));
    }

    function wait(uint256 seed) public {
        skip(seed % 1 hours);
    }

    // ---- Choices ----

    function _actor(uint256 seed) private view returns (address) {
        return _actors[_mix(seed, "actor") % _actors.length];
    }

    /// @dev An order in a stage, or 0; its currency is in use from then on.
    function _pick(uint256 seed, IOrders.Stage stage) private returns (uint256) {
        uint256 count = orders.orders();
        for (uint256 i; i < count; ++i) {
            uint256 id = 1 + (seed % count + i) % count;
            if (orders.order(id).stage != stage) continue;
            _useToken(orders.order(id).datasetId == 2);
            return id;
        }
        return 0;
    }

    function _note(uint256 id) private {
        IOrders.Stage stage = orders.order(id).stage;
        if (stage <= stageOf[id]) movedBack = true;
        stageOf[id] = stage;
    }

    function _mix(uint256 seed, string memory name) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, name)));
    }
}
