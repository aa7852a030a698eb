// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEAS} from "@ethereum-attestation-service/eas-contracts/contracts/IEAS.sol";
import {ISchemaRegistry} from "@ethereum-attestation-service/eas-contracts/contracts/ISchemaRegistry.sol";
import {ISchemaResolver} from "@ethereum-attestation-service/eas-contracts/contracts/resolver/ISchemaResolver.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IDisclosures} from "./interfaces/IDisclosures.sol";
import {IOrders} from "./interfaces/IOrders.sol";
import {PriceCurve} from "./libraries/PriceCurve.sol";

/// @title OrderStorage
/// @notice What the chain remembers of datasets and orders, how it is read, and what is asked of it before anything is done.
abstract contract OrderStorage is IOrders {
    /// @dev The order of BN254's scalar field.
    uint256 internal constant FIELD_ORDER =
        21888242871839275222246405745257275088548364400416034343698204186575808495617;
    /// @dev Only a customer's first order of an epoch moves a price.
    uint256 internal constant EPOCH_SECONDS = 7 days;
    string private constant RECEIPT_SCHEMA = "uint256 order,address vendor,bytes32 datasetRoot,uint256 modelCommit,"
        "uint256 testCommit,uint32 rows,uint32 majority,uint16 thresholdBps,bytes32 proofHash,bytes32 verificationKeyHash,uint64 block";

    IDisclosures public immutable disclosures;
    IEAS public immutable eas;
    /// @inheritdoc IOrders
    bytes32 public immutable receiptSchema;
    address public immutable treasury;

    uint256 public datasets;
    uint256 public orders;

    Circuit[] internal _circuits;
    mapping(uint256 datasetId => Listing) internal _listings;
    mapping(uint256 datasetId => PriceCurve.State) internal _curves;
    mapping(uint256 datasetId => mapping(address customer => uint256 epoch)) internal _epochs;
    mapping(uint256 orderId => Order) internal _orders;

    constructor(Circuit[] memory circuits_, IDisclosures disclosures_, IEAS eas_, address treasury_) {
        for (uint256 i; i < circuits_.length; ++i) {
            Circuit memory c = circuits_[i];
            if (c.codeHash != address(c.verifier).codehash) revert VerifierChanged(address(c.verifier));
            _circuits.push(c);
        }
        disclosures = disclosures_;
        eas = eas_;
        treasury = treasury_;
        receiptSchema = keccak256(abi.encodePacked(RECEIPT_SCHEMA, address(0), false));
        ISchemaRegistry registry = eas_.getSchemaRegistry();
        if (registry.getSchema(receiptSchema).uid == 0) {
            registry.register(RECEIPT_SCHEMA, ISchemaResolver(address(0)), false);
        }
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IOrders
    function circuits() external view returns (uint256) {
        return _circuits.length;
    }

    /// @inheritdoc IOrders
    function circuit(uint256 index) external view returns (Circuit memory) {
        if (index >= _circuits.length) revert UnknownCircuit(index, _circuits.length);
        return _circuits[index];
    }

    /// @inheritdoc IOrders
    function listing(uint256 datasetId) external view returns (Listing memory) {
        return _listing(datasetId);
    }

    /// @inheritdoc IOrders
    function order(uint256 orderId) external view returns (Order memory) {
        return _order(orderId);
    }

    /// @inheritdoc IOrders
    function price(uint256 datasetId) public view returns (uint256) {
        return PriceCurve.price(_curves[datasetId], _listing(datasetId).offer.startPrice, block.timestamp);
    }

    /// @inheritdoc IOrders
    function context(uint256 orderId) public view returns (uint256) {
        return uint256(keccak256(abi.encode(block.chainid, address(this), orderId))) >> 8;
    }

    /// @inheritdoc IOrders
    function minCorrect(uint256 orderId) public view returns (uint256) {
        Order storage o = _order(orderId);
        return _minCorrect(o.thresholdBps, o.rows);
    }

    // ------------------------------------------------------------------ requirements

    function _listing(uint256 datasetId) internal view returns (Listing storage l) {
        l = _listings[datasetId];
        if (l.vendor == address(0)) revert UnknownDataset(datasetId);
    }

    function _ownListing(uint256 datasetId) internal view returns (Listing storage l) {
        l = _listing(datasetId);
        _onlyVendor(l);
    }

    function _order(uint256 orderId) internal view returns (Order storage o) {
        o = _orders[orderId];
        if (o.stage == Stage.None) revert UnknownOrder(orderId);
    }

    /// @dev The order whose next step is that of `stage`, if there is time for it.
    function _due(uint256 orderId, Stage stage) internal view returns (Order storage o, Listing storage l) {
        o = _order(orderId);
        if (o.stage != stage) revert WrongStage(o.stage);
        if (block.timestamp >= o.deadline) revert TooLate(uint64(block.timestamp), o.deadline);
        l = _listings[o.datasetId];
    }

    function _onlyVendor(Listing storage l) internal view {
        if (msg.sender != l.vendor) revert NotVendor(msg.sender, l.vendor);
    }

    function _requireField(uint256 value) internal pure returns (uint256) {
        if (value == 0 || value >= FIELD_ORDER) revert NotAField(value);
        return value;
    }

    function _checkOffer(Offer calldata offer) internal pure {
        if (
            offer.startPrice == 0 || offer.startPrice > type(uint96).max || offer.bondBps < 1000
                || offer.bondBps > 10_000 || offer.computeFeeBps > 500
        ) {
            revert InvalidOffer(offer.startPrice, offer.bondBps, offer.computeFeeBps);
        }
    }

    function _checkRequest(Listing storage l, Request calldata request) internal view {
        if (request.circuit >= _circuits.length) revert UnknownCircuit(request.circuit, _circuits.length);
        Circuit storage c = _circuits[request.circuit];
        if (l.features > c.features) revert TooManyFeatures(l.features, c.features);
        if (l.classes > c.classes) revert InvalidClasses(l.classes, c.classes);
        if (request.rows == 0 || request.rows > c.rows) revert InvalidRows(request.rows, c.rows);
        if (request.majority > request.rows || uint256(request.majority) * l.classes < request.rows) {
            revert InvalidMajority(request.majority, request.rows);
        }
        if (request.thresholdBps > 10_000) revert ThresholdTooHigh(request.thresholdBps);
        uint256 least = _minCorrect(request.thresholdBps, request.rows);
        if (least <= request.majority) revert ThresholdTooLow(least, request.majority);
        Offer storage offer = l.offer;
        if (offer.bondBps < request.minBondBps) revert BondTooLow(offer.bondBps, request.minBondBps);
        if (offer.computeFeeBps > request.maxComputeFeeBps) {
            revert ComputeFeeTooHigh(offer.computeFeeBps, request.maxComputeFeeBps);
        }
        _requireField(request.testCommit);
        _requireField(request.secretHash);
        Training calldata t = request.training;
        if (t.maxDepth == 0 || t.minSamplesSplit < 2 || t.minSamplesLeaf == 0) {
            revert InvalidTraining(t.maxDepth, t.minSamplesSplit, t.minSamplesLeaf);
        }
        _checkWindow(request.windows.commitSeconds);
        _checkWindow(request.windows.discloseSeconds);
        _checkWindow(request.windows.proveSeconds);
        _checkWindow(request.windows.revealSeconds);
    }

    function _checkWindow(uint256 window) private pure {
        if (window < 1 minutes || window > 30 days) revert InvalidWindow(window, 1 minutes, 30 days);
    }

    function _minCorrect(uint256 thresholdBps, uint256 rows) private pure returns (uint256) {
        return Math.ceilDiv(thresholdBps * rows, 10_000);
    }
}
