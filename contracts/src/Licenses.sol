// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC1155} from "@openzeppelin/contracts/token/ERC1155/ERC1155.sol";
import {IERC1155MetadataURI} from "@openzeppelin/contracts/token/ERC1155/extensions/IERC1155MetadataURI.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ILicenses} from "./interfaces/ILicenses.sol";
import {IModels} from "./interfaces/IModels.sol";
import {IRevenue} from "./interfaces/IRevenue.sol";
import {LicenseId} from "./libraries/LicenseId.sol";

contract Licenses is ILicenses, ERC1155, ReentrancyGuardTransient {
    uint256 private constant MAX_RENT_HOURS = 720;

    IModels public immutable models;
    IRevenue public immutable revenue;

    /// @inheritdoc ILicenses
    mapping(uint256 modelId => uint32) public offers;

    mapping(uint256 modelId => mapping(uint32 offerId => Offer)) private _offers;
    /// @dev The epoch of the model in which an offer or rent terms are open; 0 where they are closed.
    mapping(uint256 modelId => mapping(uint32 offerId => uint32)) private _offerEpochs;
    mapping(uint256 modelId => uint32) private _rentEpochs;
    mapping(uint256 modelId => RentTerms) private _rentTerms;

    constructor(IModels models_, IRevenue revenue_) ERC1155("") {
        models = models_;
        revenue = revenue_;
    }

    // ------------------------------------------------------------------ licenses

    /// @inheritdoc ILicenses
    function offer(uint256 modelId, Offer calldata offered) external returns (uint32 offerId) {
        _onlyOwner(modelId);
        if (offered.tier == Tier.None) revert InvalidTier();
        offerId = ++offers[modelId];
        _offers[modelId][offerId] = offered;
        _offerEpochs[modelId][offerId] = models.epochOf(modelId);
        emit LicenseOffered(modelId, offerId, msg.sender, offered);
    }

    /// @inheritdoc ILicenses
    function close(uint256 modelId, uint32 offerId) external {
        _onlyOwner(modelId);
        _requireOpen(modelId, offerId);
        _offerEpochs[modelId][offerId] = 0;
        emit LicenseClosed(modelId, offerId);
    }

    /// @inheritdoc ILicenses
    function buy(uint256 modelId, uint32 offerId, address to, uint128 maxPrice)
        external
        payable
        nonReentrant
        returns (uint256 licenseId)
    {
        Offer memory bought = _requireOpen(modelId, offerId);
        if (bought.price > maxPrice) revert PriceTooHigh(bought.price, maxPrice);
        licenseId = _issue(modelId, offerId, bought, to);
        emit LicenseBought(modelId, to, licenseId, offerId, msg.sender, bought.price);
        _pay(modelId, bought.token, bought.price, IRevenue.Source.License);
    }

    /// @inheritdoc ILicenses
    function grant(uint256 modelId, uint32 offerId, address to) external nonReentrant returns (uint256 licenseId) {
        _onlyOwner(modelId);
        licenseId = _issue(modelId, offerId, _requireOpen(modelId, offerId), to);
        emit LicenseGranted(modelId, to, licenseId, offerId);
    }

    // ------------------------------------------------------------------ rentals

    /// @inheritdoc ILicenses
    function setRent(uint256 modelId, RentTerms calldata terms) external {
        _onlyOwner(modelId);
        if (terms.maxHours > MAX_RENT_HOURS) revert InvalidHours(terms.maxHours, MAX_RENT_HOURS);
        _rentTerms[modelId] = terms;
        _rentEpochs[modelId] = models.epochOf(modelId);
        emit RentOffered(modelId, msg.sender, terms);
    }

    /// @inheritdoc ILicenses
    function rent(uint256 modelId, uint32 hours_, address user, address token, uint256 maxPrice)
        external
        payable
        nonReentrant
        returns (uint64 expires)
    {
        RentTerms memory terms = rentTerms(modelId);
        if (terms.maxHours == 0) revert NotForRent(modelId);
        if (hours_ == 0 || hours_ > terms.maxHours) revert InvalidHours(hours_, terms.maxHours);
        if (user == address(0)) revert ZeroAddress();
        if (token != terms.token) revert WrongToken(token, terms.token);
        uint256 price = uint256(terms.pricePerHour) * hours_;
        if (price > maxPrice) revert PriceTooHigh(price, maxPrice);

        expires = uint64(block.timestamp + uint256(hours_) * 1 hours);
        models.setRenter(modelId, user, expires);
        emit ModelRented(modelId, user, msg.sender, expires, price);
        _pay(modelId, token, price, IRevenue.Source.Rental);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc ILicenses
    function entitles(address account, uint256 licenseId) external view returns (Tier) {
        (uint256 modelId, uint32 offerId,,, bool ended) = licenseOf(licenseId);
        return ended || balanceOf(account, licenseId) == 0 ? Tier.None : _offers[modelId][offerId].tier;
    }

    /// @inheritdoc ILicenses
    function offerOf(uint256 modelId, uint32 offerId) public view returns (Offer memory offered, bool open) {
        uint32 epoch = _offerEpochs[modelId][offerId];
        return (_offers[modelId][offerId], epoch != 0 && epoch == models.epochOf(modelId));
    }

    /// @inheritdoc ILicenses
    function rentTerms(uint256 modelId) public view returns (RentTerms memory terms) {
        if (_rentEpochs[modelId] == models.epochOf(modelId)) return _rentTerms[modelId];
    }

    /// @inheritdoc ILicenses
    function licenseOf(uint256 licenseId)
        public
        view
        returns (uint256 modelId, uint32 offerId, uint32 epoch, uint64 expiresAt, bool ended)
    {
        (modelId, offerId, epoch, expiresAt) = LicenseId.decode(licenseId);
        bool lapsed = epoch != 0 && epoch != models.epochOf(modelId);
        ended = lapsed || (expiresAt != 0 && block.timestamp >= expiresAt);
    }

    function uri(uint256 licenseId) public view override(ERC1155, IERC1155MetadataURI) returns (string memory) {
        (uint256 modelId,,,) = LicenseId.decode(licenseId);
        return models.tokenURI(modelId);
    }

    // ------------------------------------------------------------------ parts

    function _onlyOwner(uint256 modelId) private view {
        address owner = models.ownerOf(modelId);
        if (msg.sender != owner) revert NotOwner(msg.sender, owner);
    }

    function _requireOpen(uint256 modelId, uint32 offerId) private view returns (Offer memory offered) {
        bool open;
        (offered, open) = offerOf(modelId, offerId);
        if (!open) revert OfferClosed(modelId, offerId);
    }

    function _issue(uint256 modelId, uint32 offerId, Offer memory offered, address to)
        private
        returns (uint256 licenseId)
    {
        uint32 epoch = offered.lapsesOnSale ? models.epochOf(modelId) : 0;
        uint64 expiresAt = offered.durationSeconds == 0 ? 0 : uint64(block.timestamp) + offered.durationSeconds;
        licenseId = LicenseId.encode(modelId, offerId, epoch, expiresAt);
        _mint(to, licenseId, 1, "");
    }

    function _pay(uint256 modelId, address token, uint256 price, IRevenue.Source source) private {
        revenue.payFor{value: msg.value}(modelId, msg.sender, token, price, source);
    }

    /// @dev A license that has ended cannot be passed on as if it had not.
    function _update(address from, address to, uint256[] memory ids, uint256[] memory values) internal override {
        if (from != address(0)) _requireTransferable(ids);
        super._update(from, to, ids, values);
    }

    function _requireTransferable(uint256[] memory ids) private view {
        for (uint256 i; i < ids.length; ++i) {
            (uint256 modelId, uint32 offerId,,, bool ended) = licenseOf(ids[i]);
            if (!_offers[modelId][offerId].transferable) revert NotTransferable(ids[i]);
            if (ended) revert LicenseEnded(ids[i]);
        }
    }
}
