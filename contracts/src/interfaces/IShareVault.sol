// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title IShareVault
/// @notice Holds one model for its shareholders: what the model earns is theirs in proportion, its terms are what they vote, and
/// whoever pays the posted price takes the model out.
/// @dev ERC-20 with ERC-2612 and ERC-5805 (clock: timestamps). Amounts are in the smallest unit of a token; `address(0)` is the
/// chain's own coin. Dividends are whatever `IRevenue` credits to this address and whatever is sent here, in the tokens that the
/// vault counts. They belong to whoever holds the shares when they arrive: a share that moves leaves them behind. Parts are rounded
/// down, so that less than one unit stays here each time that something arrives, and each time that a share moves. A fee that a
/// token keeps on its way here, and a balance that shrinks by itself, is the loss of whoever claims last.
interface IShareVault {
    // ------------------------------------------------------------------ errors

    error InvalidSupply(uint256 supply, uint256 atMost);
    error InvalidPrice(uint256 price, uint256 atLeast, uint256 atMost);
    error PriceTooHigh(uint256 price, uint256 maxPrice);
    error WrongAmount(uint256 amount, uint256 expected);
    error NothingToClaim(address token, address account);
    error NotAllShares(uint256 shares, uint256 supply);
    error NotBoughtOut();
    error ModelGone();
    error NotGovernor(address caller, address governor);
    error NotSelf(address caller);
    error NotAllowed(address target, bytes4 selector);
    error UnknownToken(address token);
    error TokenAlreadyCounted(address token);
    error TooManyTokens(uint256 atMost);

    // ------------------------------------------------------------------ events

    event DividendArrived(address indexed token, uint256 amount);
    event DividendClaimed(address indexed token, address indexed account, uint256 amount);
    event BoughtOut(address indexed buyer, address indexed token, uint256 price);
    event Redeemed(address indexed account, uint256 shares, uint256 amount);
    event Reunited(address indexed account);
    /// @param from When the price starts to hold, in seconds since 1970.
    event BuyoutSet(uint256 price, uint64 from);
    event TokenAdded(address indexed token);

    // ------------------------------------------------------------------ dividends

    /// @notice Pays `account` all its dividends in `token`, to itself. Anyone. Emits `DividendClaimed`.
    function claim(address token, address account) external returns (uint256 amount);

    // ------------------------------------------------------------------ the model

    /// @notice Pays the posted price for the model, which is the caller's from then on; the price waits for the shareholders
    /// (`redeem`). Anyone. Emits `BoughtOut`.
    /// @param maxPrice Reverts where the price is higher.
    function buyOut(uint256 maxPrice) external payable;

    /// @notice After a buy-out: burns all shares of the caller, for their part of the price. Dividends can be claimed as before;
    /// nobody else redeems for an account, which might be a contract that could not pass the money on. Emits `Redeemed`.
    function redeem() external returns (uint256 amount);

    /// @notice Burns all shares there are, which are the caller's, and gives the model to the caller. Emits `Reunited`.
    function reunite() external;

    // ------------------------------------------------------------------ what shareholders vote

    /// @notice Does what a vote decided, as the model's owner: `IModels.recard`; `ILicenses.offer`, `close` and `setRent`; `setBuyout`
    /// and `addToken` of the vault itself. The governor. Once the model is gone, votes no longer move it.
    function act(address target, bytes calldata data) external returns (bytes memory answer);

    /// @notice Posts another price, which holds a day later, so that buyers and shareholders see it come. It is at least half of
    /// the price before: a majority that lets the model go for less than it is worth has to let others bid on the way down. The
    /// vault itself, by `act`. Emits `BuyoutSet`.
    function setBuyout(uint256 price) external;

    /// @notice Counts what there is and what comes in `token` as dividends. The vault itself, by `act`. Emits `TokenAdded`.
    function addToken(address token) external;

    // ------------------------------------------------------------------ views

    function modelId() external view returns (uint256);
    /// @notice Whether the model is gone: bought out or reunited.
    function gone() external view returns (bool);
    /// @notice What the model is bought out in.
    function token() external view returns (address);
    function buyoutPrice() external view returns (uint256);
    /// @notice The price that was posted last, and when it starts to hold, or did.
    function nextBuyout() external view returns (uint256 price, uint64 from);
    /// @notice What is left of the price that was paid, for those who have not redeemed.
    function pot() external view returns (uint256);
    /// @notice In what dividends are counted: the chain's own coin, the token of the price, and up to six that a vote added.
    function tokens() external view returns (address[] memory);
    /// @notice What `claim` would pay.
    function claimable(address token, address account) external view returns (uint256 amount);
    function governor() external view returns (address);
}
