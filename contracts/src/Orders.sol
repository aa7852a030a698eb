// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {
    AttestationRequest,
    AttestationRequestData,
    IEAS
} from "@ethereum-attestation-service/eas-contracts/contracts/IEAS.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Escrow} from "./Escrow.sol";
import {OrderStorage} from "./OrderStorage.sol";
import {IContests} from "./interfaces/IContests.sol";
import {IDisclosures} from "./interfaces/IDisclosures.sol";
import {IOrders} from "./interfaces/IOrders.sol";
import {ContestState} from "./libraries/ContestState.sol";
import {PriceCurve} from "./libraries/PriceCurve.sol";

contract Orders is OrderStorage, Escrow {
    using SafeCast for uint256;

    /// @dev Of what a settled order pays. At least twice the step by which a pass can raise the price, so that nobody
    /// earns by buying from oneself.
    uint256 private constant FEE_BPS = 500;
    /// @dev More than an attestation takes.
    uint256 private constant RECEIPT_GAS = 600_000;

    constructor(Circuit[] memory circuits_, IDisclosures disclosures_, IEAS eas_, address treasury_)
        OrderStorage(circuits_, disclosures_, eas_, treasury_)
    {}

    // ------------------------------------------------------------------ datasets

    /// @inheritdoc IOrders
    function list(
        IContests.Dataset calldata dataset,
        address token,
        Offer calldata offer,
        bytes32 sealKey,
        string calldata card,
        string calldata node
    ) external returns (uint256 datasetId) {
        if (dataset.classes < 2) revert InvalidClasses(dataset.classes, type(uint8).max);
        _checkOffer(offer);

        datasetId = ++datasets;
        bytes32 datasetRoot = ContestState.datasetRoot(dataset);
        _listings[datasetId] = Listing({
            vendor: msg.sender,
            rows: (uint256(dataset.groups) * dataset.groupSize).toUint32(),
            features: dataset.features,
            classes: dataset.classes,
            open: true,
            token: token,
            offer: offer,
            datasetRoot: datasetRoot,
            sealKey: sealKey
        });
        emit DatasetListed(datasetId, msg.sender, datasetRoot, token, dataset, sealKey, offer, card, node);
    }

    /// @inheritdoc IOrders
    function reoffer(uint256 datasetId, Offer calldata offer) external {
        Listing storage l = _ownListing(datasetId);
        _checkOffer(offer);
        if (offer.startPrice > l.offer.startPrice) _curves[datasetId] = PriceCurve.forfeited(_curves[datasetId]);
        l.offer = offer;
        emit DatasetOffered(datasetId, offer);
    }

    /// @inheritdoc IOrders
    function move(uint256 datasetId, string calldata node) external {
        _ownListing(datasetId);
        emit DatasetMoved(datasetId, node);
    }

    /// @inheritdoc IOrders
    function delist(uint256 datasetId) external {
        _ownListing(datasetId).open = false;
        emit DatasetDelisted(datasetId);
    }

    // ------------------------------------------------------------------ life of an order

    /// @inheritdoc IOrders
    function place(Request calldata request, bytes calldata sealedSecret)
        external
        payable
        nonReentrant
        returns (uint256 orderId)
    {
        Listing storage l = _listing(request.datasetId);
        if (!l.open) revert DatasetClosed(request.datasetId);
        _checkRequest(l, request);
        uint256 price_ = price(request.datasetId);
        if (price_ > request.maxPrice) revert PriceTooHigh(price_, request.maxPrice);

        orderId = ++orders;
        Order storage o = _orders[orderId];
        (o.customer, o.datasetId, o.circuit) = (msg.sender, uint32(request.datasetId), request.circuit);
        (o.rows, o.majority, o.thresholdBps) = (request.rows, request.majority, request.thresholdBps);
        (o.bondBps, o.computeFeeBps) = (l.offer.bondBps, l.offer.computeFeeBps);
        (o.testCommit, o.secretHash) = (request.testCommit, request.secretHash);
        (o.training, o.windows) = (request.training, request.windows);
        (o.price, o.startPrice) = (price_.toUint128(), l.offer.startPrice);
        _enter(o, Stage.Placed, request.windows.commitSeconds);

        if (l.token == address(0)) {
            _pullExactly(l.token, request.maxPrice);
            _credit(orderId, l.token, msg.sender, request.maxPrice - price_);
        } else {
            _pullExactly(l.token, price_);
        }
        emit OrderPlaced(orderId, request.datasetId, msg.sender, price_, request, sealedSecret);
    }

    /// @inheritdoc IOrders
    function commitModel(uint256 orderId, uint256 modelCommit) external payable nonReentrant {
        (Order storage o, Listing storage l) = _due(orderId, Stage.Placed);
        _onlyVendor(l);
        _requireField(modelCommit);

        o.modelCommit = modelCommit;
        uint256 bond = uint256(o.price) * o.bondBps / 10_000;
        o.bond = uint128(bond);
        uint256 deadline = _enter(o, Stage.Committed, o.windows.discloseSeconds);
        _pullExactly(l.token, bond);
        emit OrderCommitted(orderId, modelCommit, deadline);
    }

    /// @inheritdoc IOrders
    function acknowledge(uint256 orderId) external {
        (Order storage o, Listing storage l) = _due(orderId, Stage.Committed);
        _onlyVendor(l);
        emit OrderAcknowledged(orderId, _enter(o, Stage.Disclosed, o.windows.proveSeconds));
    }

    /// @inheritdoc IOrders
    function discloseOnChain(uint256 orderId, uint256 testSalt, uint256[] calldata rows) external {
        (Order storage o, Listing storage l) = _due(orderId, Stage.Committed);
        if (msg.sender != o.customer) revert NotCustomer(msg.sender, o.customer);
        if (rows.length != o.rows) revert InvalidRows(rows.length, o.rows);
        (uint256 testCommit, uint256 majority) =
            disclosures.open(testSalt, rows, _circuits[o.circuit].rows, l.features, l.classes);
        if (testCommit != o.testCommit || majority != o.majority) revert WrongDisclosure(testCommit, majority);

        uint256 deadline = _enter(o, Stage.Disclosed, o.windows.proveSeconds);
        emit OrderDisclosed(orderId, testSalt, rows, deadline);
    }

    /// @inheritdoc IOrders
    function prove(uint256 orderId, bytes calldata proof, uint256 keyHash, uint256[] calldata ciphertext) external {
        (Order storage o, Listing storage l) = _due(orderId, Stage.Disclosed);
        _onlyVendor(l);
        Circuit storage c = _circuits[o.circuit];
        // What was deployed is what verifies: neither a proxy nor a contract made anew in its place.
        if (address(c.verifier).codehash != c.codeHash) revert VerifierChanged(address(c.verifier));
        if (!c.verifier.verify(proof, _publicInputs(orderId, keyHash, ciphertext))) revert InvalidProof();

        (o.keyHash, o.proofHash) = (keyHash, keccak256(proof));
        uint256 deadline = _enter(o, Stage.Proven, o.windows.revealSeconds);
        emit OrderProven(orderId, keyHash, ciphertext, o.proofHash, deadline);
    }

    /// @inheritdoc IOrders
    function revealKey(uint256 orderId, uint256 key) external nonReentrant returns (bytes32 receipt) {
        (Order storage o, Listing storage l) = _due(orderId, Stage.Proven);
        _requireField(key);
        uint256 keyHash = disclosures.hash(key, context(orderId));
        if (keyHash != o.keyHash) revert WrongKey(keyHash, o.keyHash);

        o.stage = Stage.Settled;
        uint256 fee = Math.ceilDiv(uint256(o.price) * FEE_BPS, 10_000);
        _credit(orderId, l.token, treasury, fee);
        _credit(orderId, l.token, l.vendor, o.price - fee + o.bond);
        _reprice(orderId, o, true);
        receipt = _attest(orderId, o, l);
        emit OrderSettled(orderId, key, receipt);
    }

    /// @inheritdoc IOrders
    function refund(uint256 orderId) external nonReentrant {
        Order storage o = _order(orderId);
        Listing storage l = _listings[o.datasetId];
        Stage stage = o.stage;
        if (stage == Stage.Settled || stage == Stage.Refunded) revert WrongStage(stage);
        bool given = msg.sender == l.vendor && stage != Stage.Committed;
        if (!given && block.timestamp < o.deadline) revert TooEarly(uint64(block.timestamp), o.deadline);

        o.stage = Stage.Refunded;
        // A proven model whose key is withheld is the one thing that can only be the vendor's doing; a score that was not reached is
        // not, and a customer who could earn the bond by it would bring test rows that nobody can predict.
        uint256 toVendor = stage == Stage.Proven ? 0 : o.bond;
        if (stage == Stage.Committed) toVendor += uint256(o.price) * o.computeFeeBps / 10_000;
        _credit(orderId, l.token, l.vendor, toVendor);
        _credit(orderId, l.token, o.customer, uint256(o.price) + o.bond - toVendor);
        if (stage == Stage.Disclosed || stage == Stage.Proven) _reprice(orderId, o, false);
        emit OrderRefunded(orderId, stage);
    }

    // ------------------------------------------------------------------ parts

    function _enter(Order storage o, Stage stage, uint256 window) private returns (uint256 deadline) {
        deadline = block.timestamp + window;
        (o.stage, o.deadline) = (stage, uint40(deadline));
    }

    /// @dev All that a proof is about comes from here; the vendor adds what it hands over.
    function _publicInputs(uint256 orderId, uint256 keyHash, uint256[] calldata ciphertext)
        private
        view
        returns (bytes32[] memory inputs)
    {
        Order storage o = _orders[orderId];
        Listing storage l = _listings[o.datasetId];
        uint256 length = _circuits[o.circuit].modelFields;
        if (ciphertext.length != length) revert WrongCiphertextLength(ciphertext.length, length);
        inputs = new bytes32[](10 + length);
        inputs[0] = bytes32(context(orderId));
        inputs[1] = bytes32(o.modelCommit);
        inputs[2] = bytes32(o.testCommit);
        inputs[3] = bytes32(uint256(o.rows));
        inputs[4] = bytes32(minCorrect(orderId));
        inputs[5] = bytes32(uint256(o.majority));
        inputs[6] = bytes32(uint256(l.features));
        inputs[7] = bytes32(uint256(l.classes));
        inputs[8] = bytes32(_requireField(keyHash));
        inputs[9] = bytes32(o.secretHash);
        for (uint256 i; i < length; ++i) {
            if (ciphertext[i] >= FIELD_ORDER) revert NotAField(ciphertext[i]);
            inputs[10 + i] = bytes32(ciphertext[i]);
        }
    }

    /// @dev Moves the dataset's price by what came of an order; only a customer's first of an epoch counts.
    function _reprice(uint256 orderId, Order storage o, bool proven) private {
        uint256 datasetId = o.datasetId;
        uint256 epoch = block.timestamp / EPOCH_SECONDS;
        if (_epochs[datasetId][o.customer] == epoch) return;
        _epochs[datasetId][o.customer] = epoch;

        PriceCurve.State memory curve = _curves[datasetId];
        uint256 price_ = PriceCurve.price(curve, o.startPrice, block.timestamp);
        PriceCurve.Trial memory trial = PriceCurve.Trial(minCorrect(orderId), o.majority, o.rows, o.price, price_);
        curve = proven
            ? PriceCurve.passed(curve, trial, block.timestamp)
            : PriceCurve.missed(curve, trial, block.timestamp);
        _curves[datasetId] = curve;
        emit DatasetRepriced(datasetId, orderId, curve.level);
    }

    function _attest(uint256 orderId, Order storage o, Listing storage l) private returns (bytes32) {
        bytes memory data = abi.encode(
            orderId,
            l.vendor,
            l.datasetRoot,
            o.modelCommit,
            o.testCommit,
            o.rows,
            o.majority,
            o.thresholdBps,
            o.proofHash,
            _circuits[o.circuit].keyHash,
            uint64(block.number)
        );
        // Whoever reveals could otherwise leave too little gas for it.
        if (gasleft() < RECEIPT_GAS) revert TooLittleGas(gasleft(), RECEIPT_GAS);
        AttestationRequestData memory attested = AttestationRequestData(o.customer, 0, false, bytes32(0), data, 0);
        try eas.attest(AttestationRequest(receiptSchema, attested)) returns (bytes32 receipt) {
            return receipt;
        } catch {
            return 0;
        }
    }
}
