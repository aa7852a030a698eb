// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "./IEscrow.sol";
import {IModels} from "./IModels.sol";

/// @title IRevenue
/// @notice One splitter for all that models earn: to the owners of the models that a model was derived from, each its part, and the
/// rest to its own owner; of a royalty to its creator (docs/models.md).
/// @dev Whoever owns a model when it is paid for is credited. Of a token that takes a fee, what arrives is split. Parts
/// follow from all that a model has earned in a token, not from single payments: to cut a payment into pieces moves nothing.
interface IRevenue is IEscrow {
    // ------------------------------------------------------------------ types

    /// @notice What a payment is for.
    enum Source {
        Other,
        License,
        Rental,
        Royalty
    }

    // ------------------------------------------------------------------ errors

    error NotLicenses(address caller, address licenses);

    // ------------------------------------------------------------------ events

    /// @param amount What arrived.
    event RevenuePaid(
        uint256 indexed modelId, address indexed payer, address indexed token, uint256 amount, Source source
    );

    // ------------------------------------------------------------------ verbs

    /// @notice Pays for a model, for whatever reason. Anyone. Emits `RevenuePaid`, and `Credited` for each who has a part.
    /// @param amount For the chain's own coin, the same as `msg.value`.
    function pay(uint256 modelId, address token, uint256 amount) external payable;

    /// @notice Pays for a license or a rental, from `payer`, who approved this contract. `ILicenses` alone. Emits as `pay` does.
    function payFor(uint256 modelId, address payer, address token, uint256 amount, Source source) external payable;

    /// @notice Splits what arrived at a model's receiver. Anyone. Emits as `pay` does, the receiver as the payer.
    /// @return amount What had arrived.
    function sweep(uint256 modelId, address token) external returns (uint256 amount);

    // ------------------------------------------------------------------ views

    /// @notice Where the royalties of a model arrive. It can be paid before anything is deployed there.
    function receiverOf(uint256 modelId) external view returns (address);

    /// @notice All that a model has earned in a token.
    function earned(address token, uint256 modelId) external view returns (uint256);

    function models() external view returns (IModels);
    function licenses() external view returns (address);
}
