// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IContests} from "./IContests.sol";
import {IERC4907} from "./IERC4907.sol";
import {ILicenses} from "./ILicenses.sol";
import {IOrders} from "./IOrders.sol";
import {IRevenue} from "./IRevenue.sol";
import {IRuns} from "./IRuns.sol";
import {IShares} from "./IShares.sol";

/// @title IModels
/// @notice Model tokens: who made a model, what is known of how, what it was derived from, and who owns it (docs/models.md).
/// @dev ERC-721 with royalties (ERC-2981) and a user beside the owner (ERC-4907). Shares are in basis points of all revenue.
interface IModels is IERC721Metadata, IERC2981, IERC4907 {
    // ------------------------------------------------------------------ types

    /// @notice How a model's quality is known.
    enum Origin {
        None, // it is not
        Run, // its training was recorded, and anyone could challenge the record
        Entry, // it was scored in a contest: by the chain itself, or by a claim that nobody disproved
        Order // a proof showed that the model of an order reaches its threshold; that these weights are that model is the customer's word
    }

    struct Parent {
        uint256 modelId;
        uint16 shareBps; // of all that the derived model earns
    }

    /// @notice What the creator says of a new model.
    struct Mint {
        string card; // content id of what people read about it
        bytes32 weightsRoot; // docs/formats.md, "Transcript"
        Parent[] parents; // in ascending order
        uint16 royaltyBps; // of each sale, to be paid by marketplaces that honor ERC-2981
    }

    struct Model {
        // slot 0
        address creator;
        uint40 mintedAt;
        uint40 knownAt; // when the chain was shown the weights: the run completed, or the contest's commits closed; else `mintedAt`
        Origin origin;
        uint8 depth; // the longest line of parents
        // slot 1
        bytes32 weightsRoot;
        // slot 2
        uint128 originId; // of the run, contest or order
        uint64 originEntry;
        uint32 epoch; // goes up when the model changes hands; counted from 1
        uint16 royaltyBps;
        uint16 scoreBps; // of the entry; of an order its threshold
    }

    // ------------------------------------------------------------------ errors

    error NotCommitted(bytes32 commitment);
    error TooEarly(uint64 time, uint64 opens);
    error AlreadyMinted(bytes32 weightsRoot, uint256 modelId);
    error OriginMinted(Origin origin, uint256 originId, uint256 originEntry, uint256 modelId);
    error NotTrainer(address caller, address trainer);
    error WrongRunStage(IRuns.Stage stage);
    error WrongWeights(bytes32 weightsRoot, bytes32 expected);
    error InvalidRoyalty(uint256 royaltyBps, uint256 most);
    error TooManyParents(uint256 parents, uint256 most);
    /// @notice Parents ascend, so that none is named twice.
    error UnorderedParent(uint256 modelId, uint256 previous);
    error ZeroShare(uint256 modelId);
    error InvalidShares(uint256 sumBps, uint256 most);
    error TooManyAncestors(uint256 ancestors, uint256 most);
    error TooDeep(uint256 depth, uint256 most);
    error NotOwner(address caller, address owner);
    error NotLicenses(address caller, address licenses);
    error Rented(uint256 modelId, uint64 expires);

    // ------------------------------------------------------------------ events

    event ModelMinted(
        uint256 indexed modelId,
        address indexed creator,
        bytes32 indexed weightsRoot,
        Origin origin,
        uint256 originId,
        uint256 originEntry,
        uint16 scoreBps,
        uint16 royaltyBps,
        string card,
        Parent[] parents
    );
    /// @notice The same weights were minted by whoever had shown them to the chain before this model was made of them, or after
    /// the run that this model is from was rejected.
    event ModelSuperseded(uint256 indexed modelId, uint256 indexed by);
    event ModelCarded(uint256 indexed modelId, string card);

    // ------------------------------------------------------------------ verbs

    /// @notice Commits to weights that are to be minted, so that nobody can take them out of the transaction that mints them.
    /// Anyone. What was committed before stays as it was.
    /// @param commitment `keccak256(abi.encode(weightsRoot, minter, salt))`.
    function commit(bytes32 commitment) external;

    /// @notice Mints a model of whose quality nothing is known. Whoever committed to it in an earlier block. Emits `ModelMinted`.
    /// @dev Every mint requires a royalty of 1,000 at most; at most 4 parents, with shares above 0 that add up to 5,000 at most; at
    /// most 16 ancestors in lines of 8 at most. Weights are minted once, by whoever the chain saw them from first: where the
    /// model that has them was made after its minter could read them in a run or a contest, or is from a run that was rejected,
    /// `ModelSuperseded` is emitted and `modelOf` gives the new one.
    /// @return modelId The id, counted from 1.
    function mint(Mint calldata minted, bytes32 salt) external returns (uint256 modelId);

    /// @notice Mints the model that a run trained. Its trainer, once, when it is completed and not challenged. Emits `ModelMinted`.
    function mintFromRun(Mint calldata minted, uint256 runId) external returns (uint256 modelId);

    /// @notice Mints a scored entry of a contest with its score. Its submitter, once. Emits `ModelMinted`.
    /// @dev The weights root is computed from the model itself.
    /// @param opening What the entry's commitment hides.
    function mintFromEntry(Mint calldata minted, uint256 contestId, uint256 entryId, IContests.Opening calldata opening)
        external
        returns (uint256 modelId);

    /// @notice Mints the model of a settled order with the threshold that it was proven to reach. Its customer, once, who
    /// committed to the weights in an earlier block: the order's own commitment does not show them. Emits `ModelMinted`.
    function mintFromOrder(Mint calldata minted, uint256 orderId, bytes32 salt) external returns (uint256 modelId);

    /// @notice Replaces the card. The owner. Emits `ModelCarded`.
    function recard(uint256 modelId, string calldata card) external;

    /// @notice Makes `user` the user of a model for a rental that was paid. `Licenses` alone. Emits `UpdateUser`.
    /// @dev Until it ends the owner can set no other user, and a sale changes nothing. A user whom the owner set for nothing
    /// gives way to it, and to a new owner.
    function setRenter(uint256 modelId, address user, uint64 expires) external;

    // ------------------------------------------------------------------ views

    function models() external view returns (uint256);
    function model(uint256 modelId) external view returns (Model memory);
    function epochOf(uint256 modelId) external view returns (uint32);
    function parentsOf(uint256 modelId) external view returns (Parent[] memory);

    /// @notice Every model that a model was derived from, however far back, and which part of its revenue goes to each, in
    /// parts of 1,000,000,000. The rest is the model's own.
    function sharesOf(uint256 modelId)
        external
        view
        returns (uint256[] memory ancestorIds, uint64[] memory partsPerBillion);

    /// @notice When somebody committed to weights; 0 where nobody did.
    function committedAt(bytes32 commitment) external view returns (uint256 time);
    /// @notice The model that has these weights; 0 where there is none.
    function modelOf(bytes32 weightsRoot) external view returns (uint256 modelId);
    /// @notice The model that was minted from a run, an entry or an order; 0 where there is none.
    function modelFrom(Origin origin, uint256 originId, uint256 originEntry) external view returns (uint256 modelId);

    function runs() external view returns (IRuns);
    function contests() external view returns (IContests);
    function orders() external view returns (IOrders);
    function licenses() external view returns (ILicenses);
    function revenue() external view returns (IRevenue);
    function shares() external view returns (IShares);
}
