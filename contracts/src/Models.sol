// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC2981} from "@openzeppelin/contracts/interfaces/IERC2981.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IContests} from "./interfaces/IContests.sol";
import {IERC4907} from "./interfaces/IERC4907.sol";
import {ILicenses} from "./interfaces/ILicenses.sol";
import {IModels} from "./interfaces/IModels.sol";
import {IOrders} from "./interfaces/IOrders.sol";
import {IRevenue} from "./interfaces/IRevenue.sol";
import {IRuns} from "./interfaces/IRuns.sol";
import {IShares} from "./interfaces/IShares.sol";
import {ContestState} from "./libraries/ContestState.sol";
import {Lineage} from "./libraries/Lineage.sol";
import {Transcript} from "./libraries/Transcript.sol";

contract Models is IModels, ERC721 {
    using SafeCast for uint256;
    using Lineage for mapping(uint256 modelId => Lineage.Ancestor[]);
    using Lineage for Lineage.Ancestor[];

    uint256 private constant MAX_ROYALTY_BPS = 1_000;
    uint256 private constant MAX_DEPTH = 8;

    struct User {
        address account;
        uint64 expires;
        bool paid;
    }

    IRuns public immutable runs;
    IContests public immutable contests;
    IOrders public immutable orders;
    ILicenses public immutable licenses;
    IRevenue public immutable revenue;
    IShares public immutable shares;

    /// @inheritdoc IModels
    uint256 public models;
    /// @inheritdoc IModels
    mapping(bytes32 commitment => uint256 time) public committedAt;
    /// @inheritdoc IModels
    mapping(bytes32 weightsRoot => uint256 modelId) public modelOf;
    /// @inheritdoc IModels
    mapping(Origin => mapping(uint256 originId => mapping(uint256 originEntry => uint256 modelId))) public modelFrom;

    mapping(uint256 modelId => Model) private _models;
    mapping(uint256 modelId => string) private _cards;
    mapping(uint256 modelId => Lineage.Ancestor[]) private _ancestors;
    mapping(uint256 modelId => User) private _users;

    constructor(
        IRuns runs_,
        IContests contests_,
        IOrders orders_,
        ILicenses licenses_,
        IRevenue revenue_,
        IShares shares_
    ) ERC721("Assay Models", "MODEL") {
        runs = runs_;
        contests = contests_;
        orders = orders_;
        licenses = licenses_;
        revenue = revenue_;
        shares = shares_;
    }

    // ------------------------------------------------------------------ minting

    /// @inheritdoc IModels
    function commit(bytes32 commitment) external {
        if (committedAt[commitment] == 0) committedAt[commitment] = block.timestamp;
    }

    /// @inheritdoc IModels
    function mint(Mint calldata minted, bytes32 salt) external returns (uint256) {
        _requireCommitted(minted.weightsRoot, salt);
        Model memory m;
        m.knownAt = uint40(block.timestamp);
        return _mint(minted, m);
    }

    /// @inheritdoc IModels
    function mintFromRun(Mint calldata minted, uint256 runId) external returns (uint256) {
        address trainer = runs.trainerOf(runId);
        if (msg.sender != trainer) revert NotTrainer(msg.sender, trainer);
        IRuns.Stage stage = runs.stageOf(runId);
        if (stage != IRuns.Stage.Completed && stage != IRuns.Stage.Accepted) revert WrongRunStage(stage);
        _requireWeights(minted.weightsRoot, runs.weightsRootOf(runId));
        Model memory m;
        (m.origin, m.originId, m.knownAt) = (Origin.Run, runId.toUint128(), runs.completedAt(runId));
        return _mint(minted, m);
    }

    /// @inheritdoc IModels
    function mintFromEntry(Mint calldata minted, uint256 contestId, uint256 entryId, IContests.Opening calldata opening)
        external
        returns (uint256)
    {
        IContests.Entry memory e = contests.entry(contestId, entryId);
        if (msg.sender != e.submitter) revert IContests.NotSubmitter(msg.sender, e.submitter);
        if (e.status != IContests.EntryStatus.Scored) revert IContests.WrongEntryStatus(e.status);
        bytes32 modelHash = keccak256(opening.model);
        bytes32 commitment =
            ContestState.commitment(contests, contestId, msg.sender, opening.payout, opening.salt, modelHash);
        if (commitment != e.commitment) revert IContests.WrongCommitment(commitment, e.commitment);
        _requireWeights(minted.weightsRoot, Transcript.weightsRootOfBytes(opening.model));
        Model memory m;
        (m.origin, m.originId, m.originEntry) = (Origin.Entry, contestId.toUint128(), entryId.toUint64());
        // Until commits closed, nobody else could read the model.
        (m.scoreBps, m.knownAt) = (e.scoreBps, uint40(contests.schedule(contestId).commit));
        return _mint(minted, m);
    }

    /// @inheritdoc IModels
    function mintFromOrder(Mint calldata minted, uint256 orderId, bytes32 salt) external returns (uint256) {
        IOrders.Order memory o = orders.order(orderId);
        if (msg.sender != o.customer) revert IOrders.NotCustomer(msg.sender, o.customer);
        if (o.stage != IOrders.Stage.Settled) revert IOrders.WrongStage(o.stage);
        _requireCommitted(minted.weightsRoot, salt);
        Model memory m;
        (m.origin, m.originId, m.scoreBps) = (Origin.Order, orderId.toUint128(), o.thresholdBps);
        m.knownAt = uint40(block.timestamp);
        return _mint(minted, m);
    }

    // ------------------------------------------------------------------ owner and user

    /// @inheritdoc IModels
    function recard(uint256 modelId, string calldata card) external {
        address owner = ownerOf(modelId);
        if (msg.sender != owner) revert NotOwner(msg.sender, owner);
        _cards[modelId] = card;
        emit ModelCarded(modelId, card);
    }

    /// @inheritdoc IERC4907
    function setUser(uint256 modelId, address user, uint64 expires) external {
        _checkAuthorized(ownerOf(modelId), msg.sender, modelId);
        _setUser(modelId, User(user, expires, false));
    }

    /// @inheritdoc IModels
    function setRenter(uint256 modelId, address user, uint64 expires) external {
        if (msg.sender != address(licenses)) revert NotLicenses(msg.sender, address(licenses));
        _setUser(modelId, User(user, expires, true));
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IModels
    function model(uint256 modelId) external view returns (Model memory) {
        _requireOwned(modelId);
        return _models[modelId];
    }

    /// @inheritdoc IModels
    function epochOf(uint256 modelId) external view returns (uint32) {
        return _models[modelId].epoch;
    }

    /// @inheritdoc IModels
    function parentsOf(uint256 modelId) external view returns (Parent[] memory) {
        return _ancestors[modelId].toParents();
    }

    /// @inheritdoc IModels
    function sharesOf(uint256 modelId) external view returns (uint256[] memory, uint64[] memory) {
        return _ancestors[modelId].toShares();
    }

    /// @inheritdoc IERC4907
    function userOf(uint256 modelId) external view returns (address) {
        User memory user = _users[modelId];
        return block.timestamp < user.expires ? user.account : address(0);
    }

    /// @inheritdoc IERC4907
    function userExpires(uint256 modelId) external view returns (uint256) {
        return _users[modelId].expires;
    }

    /// @inheritdoc IERC2981
    function royaltyInfo(uint256 modelId, uint256 salePrice) external view returns (address, uint256) {
        return (revenue.receiverOf(modelId), salePrice * _models[modelId].royaltyBps / 10_000);
    }

    function tokenURI(uint256 modelId) public view override(ERC721, IERC721Metadata) returns (string memory) {
        _requireOwned(modelId);
        return string.concat("ipfs://", _cards[modelId]);
    }

    function supportsInterface(bytes4 id) public view override(ERC721, IERC165) returns (bool) {
        return id == type(IERC2981).interfaceId || id == type(IERC4907).interfaceId || super.supportsInterface(id);
    }

    // ------------------------------------------------------------------ parts

    /// @param m What the chain itself knows of the model.
    function _mint(Mint calldata minted, Model memory m) private returns (uint256 modelId) {
        if (minted.royaltyBps > MAX_ROYALTY_BPS) revert InvalidRoyalty(minted.royaltyBps, MAX_ROYALTY_BPS);
        modelId = ++models;
        _claimOrigin(modelId, m);
        _claimWeights(modelId, minted.weightsRoot, m.knownAt);

        (m.creator, m.mintedAt, m.epoch) = (msg.sender, uint40(block.timestamp), 1);
        (m.weightsRoot, m.royaltyBps, m.depth) = (minted.weightsRoot, minted.royaltyBps, _depth(minted.parents));
        _models[modelId] = m;
        _cards[modelId] = minted.card;
        _ancestors.set(modelId, minted.parents);
        _mint(msg.sender, modelId);
        emit ModelMinted(
            modelId,
            msg.sender,
            minted.weightsRoot,
            m.origin,
            m.originId,
            m.originEntry,
            m.scoreBps,
            minted.royaltyBps,
            minted.card,
            minted.parents
        );
    }

    function _claimOrigin(uint256 modelId, Model memory m) private {
        if (m.origin == Origin.None) return;
        uint256 earlier = modelFrom[m.origin][m.originId][m.originEntry];
        if (earlier != 0) revert OriginMinted(m.origin, m.originId, m.originEntry, earlier);
        modelFrom[m.origin][m.originId][m.originEntry] = modelId;
    }

    /// @dev A run and an entry show their weights to everybody before whose they are can mint them.
    function _claimWeights(uint256 modelId, bytes32 weightsRoot, uint256 knownAt) private {
        uint256 earlier = modelOf[weightsRoot];
        if (earlier != 0) {
            if (_models[earlier].knownAt <= knownAt && !_isRefuted(earlier)) {
                revert AlreadyMinted(weightsRoot, earlier);
            }
            emit ModelSuperseded(earlier, modelId);
        }
        modelOf[weightsRoot] = modelId;
    }

    /// @dev Whoever stole weights may end a made-up run with them first.
    function _isRefuted(uint256 modelId) private view returns (bool) {
        Model storage m = _models[modelId];
        return m.origin == Origin.Run && runs.stageOf(m.originId) == IRuns.Stage.Rejected;
    }

    function _depth(Parent[] calldata parents) private view returns (uint8 depth) {
        for (uint256 i; i < parents.length; ++i) {
            _requireOwned(parents[i].modelId);
            uint8 below = _models[parents[i].modelId].depth + 1;
            if (below > depth) depth = below;
        }
        if (depth > MAX_DEPTH) revert TooDeep(depth, MAX_DEPTH);
    }

    function _requireCommitted(bytes32 weightsRoot, bytes32 salt) private view {
        bytes32 commitment = keccak256(abi.encode(weightsRoot, msg.sender, salt));
        uint256 time = committedAt[commitment];
        if (time == 0) revert NotCommitted(commitment);
        if (block.timestamp <= time) revert TooEarly(uint64(block.timestamp), uint64(time + 1));
    }

    function _requireWeights(bytes32 weightsRoot, bytes32 expected) private pure {
        if (weightsRoot != expected) revert WrongWeights(weightsRoot, expected);
    }

    function _setUser(uint256 modelId, User memory user) private {
        User memory before = _users[modelId];
        if (before.paid && block.timestamp < before.expires) revert Rented(modelId, before.expires);
        _users[modelId] = user;
        emit UpdateUser(modelId, user.account, user.expires);
    }

    /// @dev What an owner gave for nothing ends with the owner.
    function _update(address to, uint256 modelId, address auth) internal override returns (address from) {
        from = super._update(to, modelId, auth);
        if (from == address(0)) return from;
        ++_models[modelId].epoch;
        User memory user = _users[modelId];
        if (user.account == address(0) || user.paid) return from;
        delete _users[modelId];
        emit UpdateUser(modelId, address(0), 0);
    }
}
