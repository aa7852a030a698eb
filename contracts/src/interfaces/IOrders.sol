// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEAS} from "@ethereum-attestation-service/eas-contracts/contracts/IEAS.sol";
import {IContests} from "./IContests.sol";
import {IDisclosures} from "./IDisclosures.sol";
import {IEscrow} from "./IEscrow.sol";
import {IVerifier} from "./IVerifier.sol";

/// @title IOrders
/// @notice A model trained on data that nobody may see, paid when a zero-knowledge proof shows what it scores on the
/// customer's own test set (docs/orders.md).
/// @dev Amounts are in the smallest unit of the dataset's token (`address(0)` is the chain's own coin), shares in basis
/// points, times in seconds. Fields are BN254 scalars, hashes of them Poseidon2. Payments are pulled: credited, then
/// withdrawn. Every stage has a deadline and a way out for the money.
interface IOrders is IEscrow {
    // ------------------------------------------------------------------ types

    enum Stage {
        None,
        Placed, // the vendor may commit to a model
        Committed, // the customer is to disclose the test rows
        Disclosed, // the vendor is to prove
        Proven, // the vendor is to reveal the key
        Settled,
        Refunded
    }

    /// @notice What is proven by one circuit, and who verifies it; fixed when the contract is deployed.
    struct Circuit {
        IVerifier verifier;
        bytes32 codeHash; // of the verifier
        bytes32 keyHash; // of the verification key
        uint16 rows; // of a test set, at most
        uint16 features; // at most
        uint16 classes; // at most
        uint16 modelFields; // numbers in a ciphertext
    }

    /// @notice What the vendor asks of every order; those that are open keep what they were placed under.
    struct Offer {
        uint128 startPrice; // that of a dataset with no record; the price moves from a tenth of it to a hundredfold
        uint16 bondBps; // what the vendor puts at risk with each model, as a share of the price
        uint16 computeFeeBps; // what a customer pays who lets a model be trained and discloses no test rows
    }

    struct Listing {
        // slot 0
        address vendor;
        uint32 rows;
        uint16 features;
        uint8 classes;
        bool open;
        // slot 1
        address token;
        // slot 2
        Offer offer;
        // slot 3
        bytes32 datasetRoot;
        // slot 4
        bytes32 sealKey; // X25519: customers seal to it what only the vendor's node may read
    }

    /// @notice How the model is to be trained (scikit-learn's names). No proof depends on it.
    struct Training {
        uint8 maxDepth;
        uint16 minSamplesSplit;
        uint16 minSamplesLeaf;
        Criterion criterion;
    }

    enum Criterion {
        Gini,
        Entropy
    }

    /// @notice What the customer asks for.
    struct Request {
        uint256 datasetId;
        uint8 circuit;
        Training training;
        uint256 testCommit; // of the test rows and a salt
        uint256 secretHash; // of s, which keeps the model from everybody else
        uint32 rows; // of the test set
        uint32 majority; // how many of them are in the largest class: what a constant guess scores
        uint16 thresholdBps; // the accuracy to be proven
        uint16 minBondBps; // of the offer, which may have changed since it was read
        uint16 maxComputeFeeBps;
        uint256 maxPrice;
        Windows windows;
    }

    /// @notice How long each step may take.
    struct Windows {
        uint32 commitSeconds;
        uint32 discloseSeconds;
        uint32 proveSeconds;
        uint32 revealSeconds;
    }

    struct Order {
        // slot 0
        address customer;
        Stage stage;
        uint8 circuit;
        uint40 deadline; // of the step that is due
        uint32 datasetId;
        // slot 1
        uint128 price;
        uint128 bond;
        // slot 2
        uint32 rows;
        uint32 majority;
        uint16 thresholdBps;
        uint16 bondBps;
        uint16 computeFeeBps;
        Training training;
        // slot 3
        Windows windows;
        uint128 startPrice; // the dataset's, when the order was placed
        // slots 4 to 8
        uint256 testCommit;
        uint256 secretHash;
        uint256 modelCommit;
        uint256 keyHash;
        bytes32 proofHash;
    }

    // ------------------------------------------------------------------ errors

    error UnknownDataset(uint256 datasetId);
    error UnknownOrder(uint256 orderId);
    error UnknownCircuit(uint256 circuit, uint256 circuits);
    error DatasetClosed(uint256 datasetId);
    error NotVendor(address caller, address vendor);
    error NotCustomer(address caller, address customer);
    error WrongStage(Stage stage);
    error TooLate(uint64 time, uint64 deadline);
    error TooEarly(uint64 time, uint64 opens);
    error InvalidOffer(uint256 startPrice, uint256 bondBps, uint256 computeFeeBps);
    error InvalidWindow(uint256 window, uint256 least, uint256 most);
    error InvalidTraining(uint256 maxDepth, uint256 minSamplesSplit, uint256 minSamplesLeaf);
    error TooManyFeatures(uint256 features, uint256 most);
    error InvalidClasses(uint256 classes, uint256 most);
    error InvalidRows(uint256 rows, uint256 most);
    /// @notice No test set of so many rows has its largest class of this size.
    error InvalidMajority(uint256 majority, uint256 rows);
    /// @notice As many rows are right with a constant guess.
    error ThresholdTooLow(uint256 minCorrect, uint256 majority);
    error ThresholdTooHigh(uint256 thresholdBps);
    error PriceTooHigh(uint256 price, uint256 maxPrice);
    error BondTooLow(uint256 bondBps, uint256 minBondBps);
    error ComputeFeeTooHigh(uint256 computeFeeBps, uint256 maxComputeFeeBps);
    /// @notice Zero, or not below the order of the field.
    error NotAField(uint256 value);
    error WrongDisclosure(uint256 testCommit, uint256 majority);
    error WrongCiphertextLength(uint256 length, uint256 expected);
    error VerifierChanged(address verifier);
    error InvalidProof();
    error TooLittleGas(uint256 gas, uint256 needed);
    error WrongKey(uint256 keyHash, uint256 expected);

    // ------------------------------------------------------------------ events

    /// @param card Content id of what people read about the dataset, its binning included.
    /// @param node Where the vendor's node answers.
    event DatasetListed(
        uint256 indexed datasetId,
        address indexed vendor,
        bytes32 indexed datasetRoot,
        address token,
        IContests.Dataset dataset,
        bytes32 sealKey,
        Offer offer,
        string card,
        string node
    );
    event DatasetOffered(uint256 indexed datasetId, Offer offer);
    event DatasetMoved(uint256 indexed datasetId, string node);
    event DatasetDelisted(uint256 indexed datasetId);
    /// @param level The new logarithm of the price over the start price, times 10^18.
    event DatasetRepriced(uint256 indexed datasetId, uint256 indexed orderId, int256 level);

    /// @param sealedSecret s, sealed to the dataset's key.
    event OrderPlaced(
        uint256 indexed orderId,
        uint256 indexed datasetId,
        address indexed customer,
        uint256 price,
        Request request,
        bytes sealedSecret
    );
    event OrderCommitted(uint256 indexed orderId, uint256 modelCommit, uint256 deadline);
    event OrderAcknowledged(uint256 indexed orderId, uint256 deadline);
    event OrderDisclosed(uint256 indexed orderId, uint256 testSalt, uint256[] rows, uint256 deadline);
    event OrderProven(
        uint256 indexed orderId, uint256 keyHash, uint256[] ciphertext, bytes32 proofHash, uint256 deadline
    );
    /// @param receipt Id of the attestation to the customer; 0 where the attestation service failed.
    event OrderSettled(uint256 indexed orderId, uint256 key, bytes32 receipt);
    /// @param stage The stage that it was in: who was to act did not.
    event OrderRefunded(uint256 indexed orderId, Stage stage);

    // ------------------------------------------------------------------ datasets

    /// @notice Lists a private dataset. Anyone; who does is its vendor. Emits `DatasetListed`.
    /// @dev Requires at least two classes, a start price above 0, `bondBps` of 1,000 to 10,000 and `computeFeeBps` of 500 at most.
    function list(
        IContests.Dataset calldata dataset,
        address token,
        Offer calldata offer,
        bytes32 sealKey,
        string calldata card,
        string calldata node
    ) external returns (uint256 datasetId);

    /// @notice Changes what the next orders are placed under. The vendor. Emits `DatasetOffered`.
    /// @dev A higher start price forfeits what orders have raised the price by: it was earned at the lower one.
    function reoffer(uint256 datasetId, Offer calldata offer) external;

    /// @notice Says where the vendor's node answers from now on. The vendor. Emits `DatasetMoved`.
    function move(uint256 datasetId, string calldata node) external;

    /// @notice Takes a dataset off the market, for good. Open orders go on. The vendor. Emits `DatasetDelisted`.
    function delist(uint256 datasetId) external;

    // ------------------------------------------------------------------ orders

    /// @notice Places an order and pays its price into escrow. Anyone. Emits `OrderPlaced`.
    /// @dev Of the chain's own coin `maxPrice` is sent and what is above the price credited; of a token the price is taken.
    /// Requires a listed dataset that fits the circuit, a threshold that no constant guess reaches, windows of a minute to 30 days.
    function place(Request calldata request, bytes calldata sealedSecret) external payable returns (uint256 orderId);

    /// @notice Commits to the trained model, under bond. The vendor, once, before it can know the test rows. Emits `OrderCommitted`.
    function commitModel(uint256 orderId, uint256 modelCommit) external payable;

    /// @notice Says that the test rows arrived and open `testCommit`. The vendor. Emits `OrderAcknowledged`.
    function acknowledge(uint256 orderId) external;

    /// @notice Publishes the test rows, for a vendor that does not acknowledge them. The customer. Emits `OrderDisclosed`.
    /// @dev Requires that they open `testCommit` and that their largest class is as large as the order says.
    /// @param rows One field each (docs/formats.md, "Test set").
    function discloseOnChain(uint256 orderId, uint256 testSalt, uint256[] calldata rows) external;

    /// @notice Proves that the committed model reaches the threshold, and that the ciphertext is that model. The vendor. Emits `OrderProven`.
    function prove(uint256 orderId, bytes calldata proof, uint256 keyHash, uint256[] calldata ciphertext) external;

    /// @notice Reveals the key: the vendor is paid, the customer can decrypt the model. Anyone who knows it.
    /// Emits `OrderSettled`, `DatasetRepriced`.
    /// @dev Takes 600,000 gas along for the receipt, so that nobody can do without it; that its service fails blocks no payment.
    /// @return receipt Id of an attestation (EAS) to the customer.
    function revealKey(uint256 orderId, uint256 key) external returns (bytes32 receipt);

    /// @notice Ends an order whose next step did not happen. Anyone after its deadline; the vendor at any time while the step is the
    /// vendor's. Emits `OrderRefunded`, and `DatasetRepriced` if the vendor had the test rows.
    /// @dev Placed: all back, no mark on anyone. Committed: the customer was to disclose and pays the compute fee. Disclosed: all back,
    /// and the price falls. Proven: the key was withheld; all back with the vendor's bond on top, and the price falls.
    function refund(uint256 orderId) external;

    // ------------------------------------------------------------------ views

    function datasets() external view returns (uint256);
    function orders() external view returns (uint256);
    function circuits() external view returns (uint256);
    function listing(uint256 datasetId) external view returns (Listing memory);
    function order(uint256 orderId) external view returns (Order memory);
    function circuit(uint256 index) external view returns (Circuit memory);

    /// @notice What an order of a dataset costs at this moment.
    function price(uint256 datasetId) external view returns (uint256);

    /// @notice The field that binds a proof to an order, this contract and this chain:
    /// `uint256(keccak256(abi.encode(chainId, contract, orderId))) >> 8`.
    function context(uint256 orderId) external view returns (uint256);

    /// @notice How many test rows the model must get right: `ceil(thresholdBps * rows / 10,000)`.
    function minCorrect(uint256 orderId) external view returns (uint256);

    function disclosures() external view returns (IDisclosures);
    function eas() external view returns (IEAS);
    /// @notice Id of the schema of receipts, and where fees go.
    function receiptSchema() external view returns (bytes32);
    function treasury() external view returns (address);
}
