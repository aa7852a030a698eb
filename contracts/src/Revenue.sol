// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Escrow} from "./Escrow.sol";
import {Receiver} from "./Receiver.sol";
import {IModels} from "./interfaces/IModels.sol";
import {IReceiver} from "./interfaces/IReceiver.sol";
import {IRevenue} from "./interfaces/IRevenue.sol";

contract Revenue is IRevenue, Escrow {
    /// @dev `IModels.sharesOf` counts in these.
    uint256 private constant PARTS = 1_000_000_000;

    /// @dev What every receiver runs (ERC-1167).
    address private immutable _implementation = address(new Receiver());

    IModels public immutable models;
    address public immutable licenses;

    /// @inheritdoc IRevenue
    mapping(address token => mapping(uint256 modelId => uint256 amount)) public earned;

    constructor(IModels models_, address licenses_) {
        models = models_;
        licenses = licenses_;
    }

    /// @dev From a receiver that is swept; what anybody else sent would be nobody's.
    receive() external payable {
        if (!_reentrancyGuardEntered()) revert WrongAmount(msg.value, 0);
    }

    /// @inheritdoc IRevenue
    function pay(uint256 modelId, address token, uint256 amount) external payable nonReentrant {
        uint256 received = _pull(token, amount);
        _split(modelId, token, received, models.ownerOf(modelId));
        emit RevenuePaid(modelId, msg.sender, token, received, Source.Other);
    }

    /// @inheritdoc IRevenue
    function payFor(uint256 modelId, address payer, address token, uint256 amount, Source source)
        external
        payable
        nonReentrant
    {
        if (msg.sender != licenses) revert NotLicenses(msg.sender, licenses);
        uint256 received = _pullFrom(payer, token, amount);
        _split(modelId, token, received, models.ownerOf(modelId));
        emit RevenuePaid(modelId, payer, token, received, source);
    }

    /// @inheritdoc IRevenue
    function sweep(uint256 modelId, address token) external nonReentrant returns (uint256 amount) {
        address receiver = receiverOf(modelId);
        if (receiver.code.length == 0) Clones.cloneDeterministic(_implementation, bytes32(modelId));
        uint256 before = _balance(token);
        IReceiver(receiver).release(token);
        amount = _balance(token) - before;
        if (amount == 0) revert NothingOwed(receiver);
        _split(modelId, token, amount, models.model(modelId).creator);
        emit RevenuePaid(modelId, receiver, token, amount, Source.Royalty);
    }

    /// @inheritdoc IRevenue
    function receiverOf(uint256 modelId) public view returns (address) {
        return Clones.predictDeterministicAddress(_implementation, bytes32(modelId));
    }

    /// @dev All that a model earns is one stream. Each ancestor takes its part out of the total, rounded down, and leaves the
    /// rest to those after it: so what each has had follows from the total alone, and every unit is somebody's.
    function _split(uint256 modelId, address token, uint256 amount, address rest) private {
        uint256 before = earned[token][modelId];
        uint256 total = before + amount;
        earned[token][modelId] = total;

        (uint256[] memory ancestorIds, uint64[] memory parts) = models.sharesOf(modelId);
        uint256 left = PARTS;
        for (uint256 i; i < ancestorIds.length; ++i) {
            uint256 had = Math.mulDiv(before, parts[i], left);
            uint256 has = Math.mulDiv(total, parts[i], left);
            _credit(modelId, token, models.ownerOf(ancestorIds[i]), has - had);
            (before, total, left) = (before - had, total - has, left - parts[i]);
        }
        _credit(modelId, token, rest, total - before);
    }

    function _balance(address token) private view returns (uint256) {
        return token == address(0) ? address(this).balance : IERC20(token).balanceOf(address(this));
    }
}
