// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1155MetadataURI} from "@openzeppelin/contracts/token/ERC1155/extensions/IERC1155MetadataURI.sol";
import {IModels} from "./IModels.sol";
import {IRevenue} from "./IRevenue.sol";

/// @title ILicenses
/// @notice Rights in a model that its owner sells or gives: licenses, which are tokens (ERC-1155), and rentals of the whole model by
/// the hour (docs/models.md).
/// @dev Amounts are in the smallest unit of a token; `address(0)` is the chain's own coin, of which exactly the price is sent. A
/// token is taken by `IRevenue`, which the payer approves. Offers and rent terms are closed by the model's sale: they are of
/// whoever made them.
interface ILicenses is IERC1155MetadataURI {
    // ------------------------------------------------------------------ types

    /// @notice What a license allows. Each tier contains those before it.
    enum Tier {
        None,
        Use, // to have the owner's node run the model
        Download, // to have the weights
        FineTune, // to derive models from them
        Replicate // to pass them on
    }

    /// @notice Fixed once it is made: another price is another offer.
    struct Offer {
        // slot 0
        Tier tier;
        bool transferable;
        bool lapsesOnSale; // of the model: with any transfer of it, which its owner can bring about at any time
        uint32 durationSeconds; // from when a license is bought; 0 where it is perpetual
        address token;
        // slot 1
        uint128 price;
    }

    struct RentTerms {
        address token;
        uint128 pricePerHour;
        uint32 maxHours; // of one rental; 0 where the model is not for rent
    }

    // ------------------------------------------------------------------ errors

    error ZeroAddress();
    error NotOwner(address caller, address owner);
    error InvalidTier();
    error InvalidHours(uint256 hours_, uint256 most);
    error OfferClosed(uint256 modelId, uint256 offerId);
    error NotForRent(uint256 modelId);
    error PriceTooHigh(uint256 price, uint256 maxPrice);
    error WrongToken(address token, address expected);
    error NotTransferable(uint256 licenseId);
    /// @notice The license expired, or lapsed when the model was sold.
    error LicenseEnded(uint256 licenseId);

    // ------------------------------------------------------------------ events

    event LicenseOffered(uint256 indexed modelId, uint256 indexed offerId, address indexed owner, Offer offer);
    event LicenseClosed(uint256 indexed modelId, uint256 indexed offerId);
    event LicenseBought(
        uint256 indexed modelId,
        address indexed holder,
        uint256 indexed licenseId,
        uint256 offerId,
        address payer,
        uint256 price
    );
    event LicenseGranted(uint256 indexed modelId, address indexed holder, uint256 indexed licenseId, uint256 offerId);
    event RentOffered(uint256 indexed modelId, address indexed owner, RentTerms terms);
    event ModelRented(
        uint256 indexed modelId, address indexed user, address indexed payer, uint64 expires, uint256 price
    );

    // ------------------------------------------------------------------ licenses

    /// @notice Offers licenses of a model to anyone. The owner. Emits `LicenseOffered`.
    /// @return offerId The offer's number, counted from 1 for each model.
    function offer(uint256 modelId, Offer calldata offered) external returns (uint32 offerId);

    /// @notice Closes an offer; licenses that were bought stay. The owner. Emits `LicenseClosed`.
    function close(uint256 modelId, uint32 offerId) external;

    /// @notice Buys a license for `to`. Anyone, while the offer is open. Emits `LicenseBought`, and `IRevenue.RevenuePaid`.
    /// @return licenseId `modelId << 128 | offerId << 96 | epoch << 64 | expiresAt`: what the license is can be read off its
    /// id. The epoch is 0 where it does not lapse on sale, the expiry where it is perpetual.
    function buy(uint256 modelId, uint32 offerId, address to, uint128 maxPrice)
        external
        payable
        returns (uint256 licenseId);

    /// @notice Gives a license of an open offer for nothing. The owner. Emits `LicenseGranted`.
    function grant(uint256 modelId, uint32 offerId, address to) external returns (uint256 licenseId);

    // ------------------------------------------------------------------ rentals

    /// @notice Says what an hour of the model costs; 0 as the most hours takes it off. The owner. Emits `RentOffered`.
    /// @dev Requires 720 hours at most. Who rents already keeps what was paid for.
    function setRent(uint256 modelId, RentTerms calldata terms) external;

    /// @notice Rents a model: `user` is its user (ERC-4907) from now on for `hours_` hours, whoever owns it meanwhile. Anyone,
    /// while nobody rents it. Emits `ModelRented`, and `IRevenue.RevenuePaid`.
    /// @param token, maxPrice What the payer expects to pay: terms may have changed since they were read.
    function rent(uint256 modelId, uint32 hours_, address user, address token, uint256 maxPrice)
        external
        payable
        returns (uint64 expires);

    // ------------------------------------------------------------------ views

    /// @notice What a license allows its holder at this moment. `None` where `account` does not hold it, or it expired or lapsed.
    function entitles(address account, uint256 licenseId) external view returns (Tier);

    /// @notice How many offers were made for a model.
    function offers(uint256 modelId) external view returns (uint32);
    function offerOf(uint256 modelId, uint32 offerId) external view returns (Offer memory offered, bool open);
    /// @notice The terms that a rental of now would be under; `maxHours` is 0 where the model is not for rent.
    function rentTerms(uint256 modelId) external view returns (RentTerms memory);

    /// @notice What a license's id says.
    /// @param epoch The epoch of the model that it lapses with; 0 where it does not.
    /// @param expiresAt 0 where it is perpetual.
    /// @param ended Whether it expired or lapsed.
    function licenseOf(uint256 licenseId)
        external
        view
        returns (uint256 modelId, uint32 offerId, uint32 epoch, uint64 expiresAt, bool ended);

    function models() external view returns (IModels);
    function revenue() external view returns (IRevenue);
}
