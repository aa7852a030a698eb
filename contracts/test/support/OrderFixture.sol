// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEAS} from "@ethereum-attestation-service/eas-contracts/contracts/IEAS.sol";
import {IContests} from "../../src/interfaces/IContests.sol";
import {IDisclosures} from "../../src/interfaces/IDisclosures.sol";
import {IOrders} from "../../src/interfaces/IOrders.sol";
import {IVerifier} from "../../src/interfaces/IVerifier.sol";
import {SealVerifier} from "./SealVerifier.sol";
import {Test} from "./Test.sol";
import {Token} from "./Tokens.sol";

/// @notice A whole order in a few lines: a listed dataset, a request that a test may change before it is placed, and each
/// verb with what it needs worked out.
/// @dev The test set has ten rows, six of them in class 0. What is proven is sealed (SealVerifier): that real proofs verify is
/// shown with the real verifiers, in Verifiers.t.sol and by the SDK's tests.
abstract contract OrderFixture is Test {
    address internal constant COIN = address(0);
    uint256 internal constant FIELD_ORDER =
        21888242871839275222246405745257275088548364400416034343698204186575808495617;
    string private constant EAS_ARTIFACTS =
        "node_modules/@ethereum-attestation-service/eas-contracts/artifacts/contracts/";

    uint256 internal constant TEST_SALT = uint256(keccak256("test salt")) >> 8;
    uint256 internal constant SECRET = uint256(keccak256("secret")) >> 8;
    uint256 internal constant KEY = uint256(keccak256("key")) >> 8;
    uint256 internal constant MODEL_COMMIT = uint256(keccak256("model")) >> 8;
    bytes32 internal constant SEAL_KEY = keccak256("seal key");
    uint256 internal constant MODEL_FIELDS = 4;
    uint256 internal tierRows = 16; // of the circuit

    address internal VENDOR = makeAddr("vendor");
    address internal CUSTOMER = makeAddr("customer");
    address internal STRANGER = makeAddr("stranger");
    address internal TREASURY = makeAddr("treasury");

    IVerifier internal verifier;
    IDisclosures internal disclosures;
    IEAS internal eas;
    IOrders internal orders;
    Token internal token;

    address internal currency;
    IContests.Dataset internal dataset;
    IOrders.Offer internal offer;
    IOrders.Request internal request;
    uint256[] internal testRows;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        verifier = new SealVerifier();
        disclosures = IDisclosures(vm.deployCode("Disclosures.sol"));
        eas = _deployEas();
        orders = _deployOrders(verifier);
        token = new Token();
        currency = COIN;
        dataset = IContests.Dataset(keccak256("tree"), keccak256("binning"), 100, 5, 3, 2);
        offer = IOrders.Offer({startPrice: 1 ether, bondBps: 2000, computeFeeBps: 300});
        for (uint256 i; i < 10; ++i) {
            testRows.push(_row(uint8(i), uint8(2 * i), 7, i < 6 ? 0 : 1));
        }
        _useRequest();
    }

    // ---- What is deployed ----

    function _deployEas() internal returns (IEAS) {
        address registry = _deployArtifact("SchemaRegistry.sol/SchemaRegistry.json", "");
        return IEAS(_deployArtifact("EAS.sol/EAS.json", abi.encode(registry)));
    }

    function _deployArtifact(string memory path, bytes memory arguments) private returns (address deployed) {
        string memory artifact = vm.readFile(string.concat(EAS_ARTIFACTS, path));
        bytes memory code = bytes.concat(vm.parseJsonBytes(artifact, ".bytecode"), arguments);
        assembly ("memory-safe") {
            deployed := create(0, add(code, 0x20), mload(code))
        }
        require(deployed != address(0), "not deployed");
    }

    function _deployOrders(IVerifier verifier_) internal returns (IOrders) {
        IOrders.Circuit[] memory circuits = new IOrders.Circuit[](1);
        circuits[0] = IOrders.Circuit({
            verifier: verifier_,
            codeHash: address(verifier_).codehash,
            keyHash: keccak256("verification key"),
            rows: uint16(tierRows),
            features: 30,
            classes: 32,
            modelFields: uint16(MODEL_FIELDS)
        });
        return IOrders(vm.deployCode("Orders.sol", abi.encode(circuits, disclosures, eas, TREASURY)));
    }

    // ---- What is asked for ----

    function _row(uint8 a, uint8 b, uint8 c, uint8 label) internal pure returns (uint256) {
        return uint256(a) | uint256(b) << 8 | uint256(c) << 16 | uint256(label) << 240;
    }

    function _useRequest() internal {
        (uint256 testCommit, uint256 majority) =
            disclosures.open(TEST_SALT, testRows, tierRows, dataset.features, dataset.classes);
        request.datasetId = 1;
        request.training = IOrders.Training(5, 2, 1, IOrders.Criterion.Gini);
        request.testCommit = testCommit;
        request.secretHash = disclosures.hash(SECRET);
        (request.rows, request.majority) = (uint32(testRows.length), uint32(majority));
        request.thresholdBps = 8000;
        (request.minBondBps, request.maxComputeFeeBps) = (1000, 500);
        request.maxPrice = 2 ether;
        request.windows = IOrders.Windows(1 hours, 2 hours, 3 hours, 4 hours);
    }

    function _useToken(bool inToken) internal {
        currency = inToken ? address(token) : COIN;
    }

    // ---- Verbs ----

    function _list() internal returns (uint256) {
        vm.prank(VENDOR);
        return orders.list(dataset, currency, offer, SEAL_KEY, "card", "https://vendor.example");
    }

    /// @dev Money for a call that takes it, and the allowance of a token.
    function _arm(address account, uint256 amount) internal returns (uint256 value) {
        if (currency == COIN) {
            vm.deal(account, account.balance + amount);
            return amount;
        }
        token.mint(account, amount);
        vm.prank(account);
        token.approve(address(orders), amount);
    }

    function _place() internal returns (uint256) {
        return _placeBy(CUSTOMER);
    }

    function _placeBy(address customer) internal returns (uint256) {
        uint256 value = _arm(customer, request.maxPrice);
        vm.prank(customer);
        return orders.place{value: value}(request, "sealed");
    }

    function _commit(uint256 id) internal {
        uint256 value = _arm(VENDOR, _bond(id));
        vm.prank(VENDOR);
        orders.commitModel{value: value}(id, MODEL_COMMIT);
    }

    function _acknowledge(uint256 id) internal {
        vm.prank(VENDOR);
        orders.acknowledge(id);
    }

    function _prove(uint256 id) internal {
        bytes memory proof = _seal(id);
        uint256 keyHash = _keyHash(id);
        vm.prank(VENDOR);
        orders.prove(id, proof, keyHash, _ciphertext());
    }

    function _reveal(uint256 id) internal returns (bytes32) {
        return orders.revealKey(id, KEY);
    }

    /// @dev A listed dataset and an order in a stage.
    function _orderAt(IOrders.Stage stage) internal returns (uint256 id) {
        _list();
        id = _place();
        if (stage == IOrders.Stage.Placed) return id;
        if (stage == IOrders.Stage.Refunded) {
            _pass(id);
            orders.refund(id);
            return id;
        }
        _commit(id);
        if (stage == IOrders.Stage.Committed) return id;
        _acknowledge(id);
        if (stage == IOrders.Stage.Disclosed) return id;
        _prove(id);
        if (stage == IOrders.Stage.Proven) return id;
        _reveal(id);
    }

    /// @dev To the deadline of the step that is due, from which on nobody can take it.
    function _pass(uint256 id) internal {
        vm.warp(orders.order(id).deadline);
    }

    // ---- What follows from an order ----

    function _bond(uint256 id) internal view returns (uint256) {
        IOrders.Order memory o = orders.order(id);
        return uint256(o.price) * o.bondBps / 10_000;
    }

    function _keyHash(uint256 id) internal view returns (uint256) {
        return disclosures.hash(KEY, orders.context(id));
    }

    function _ciphertext() internal pure returns (uint256[] memory ciphertext) {
        ciphertext = new uint256[](MODEL_FIELDS);
        for (uint256 i; i < MODEL_FIELDS; ++i) {
            ciphertext[i] = uint256(keccak256(abi.encode("ciphertext", i))) >> 8;
        }
    }

    /// @dev What a prover would prove of this order, in the order of docs/formats.md.
    function _publicInputs(uint256 id) internal view returns (bytes32[] memory inputs) {
        IOrders.Order memory o = orders.order(id);
        IOrders.Listing memory l = orders.listing(o.datasetId);
        uint256[] memory ciphertext = _ciphertext();
        inputs = new bytes32[](10 + MODEL_FIELDS);
        inputs[0] = bytes32(uint256(keccak256(abi.encode(block.chainid, orders, id))) >> 8);
        (inputs[1], inputs[2]) = (bytes32(o.modelCommit), bytes32(o.testCommit));
        (inputs[3], inputs[4]) = (bytes32(uint256(o.rows)), bytes32(orders.minCorrect(id)));
        (inputs[5], inputs[6]) = (bytes32(uint256(o.majority)), bytes32(uint256(l.features)));
        (inputs[7], inputs[8]) = (bytes32(uint256(l.classes)), bytes32(_keyHash(id)));
        inputs[9] = bytes32(o.secretHash);
        for (uint256 i; i < MODEL_FIELDS; ++i) {
            inputs[10 + i] = bytes32(ciphertext[i]);
        }
    }

    function _seal(uint256 id) internal view returns (bytes memory) {
        return abi.encode(keccak256(abi.encode(_publicInputs(id))));
    }

    function _credited(address account) internal view returns (uint256) {
        return orders.credited(currency, account);
    }

    function _held() internal view returns (uint256) {
        return currency == COIN ? address(orders).balance : token.balanceOf(address(orders));
    }
}
