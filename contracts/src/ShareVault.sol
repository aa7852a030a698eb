// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {IEscrow} from "./interfaces/IEscrow.sol";
import {ILicenses} from "./interfaces/ILicenses.sol";
import {IModels} from "./interfaces/IModels.sol";
import {IShareVault} from "./interfaces/IShareVault.sol";
import {IShares} from "./interfaces/IShares.sol";

/// @title ShareVault
contract ShareVault is IShareVault, ERC20Permit, ERC20Votes, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    struct Dividends {
        bool counted;
        /// @dev What is here or waits in `IRevenue`, as far as it is somebody's: dividends, and what is left of the price.
        uint256 held;
        /// @dev All that ever arrived for one unit of a share, times `SCALE`.
        uint256 perShare;
        mapping(address account => Part) parts;
    }

    struct Part {
        /// @dev `perShare` when the account's shares last moved.
        uint256 perShare;
        uint256 owed;
    }

    struct Buyout {
        uint128 price;
        uint128 next;
        uint64 from;
    }

    /// @dev No more than `SCALE` units of shares, so that what an arrival loses to rounding is less than one unit of its token.
    uint256 private constant SCALE = 2 ** 96;
    /// @dev Of what is here in one token and of a price: what a token claims beyond that cannot overflow a transfer of shares.
    uint256 private constant MAX_AMOUNT = type(uint128).max;
    /// @dev Each transfer of shares reads the balance in every token.
    uint256 private constant MAX_TOKENS = 8;
    /// @dev What a token may spend to tell a balance: those in use need a tenth of it.
    uint256 private constant BALANCE_GAS = 100_000;
    uint64 private constant BUYOUT_DELAY = 1 days;

    /// @inheritdoc IShareVault
    uint256 public immutable modelId;
    /// @inheritdoc IShareVault
    address public immutable governor;
    /// @inheritdoc IShareVault
    address public immutable token;
    IModels private immutable _models;
    ILicenses private immutable _licenses;
    IEscrow private immutable _revenue;

    /// @inheritdoc IShareVault
    bool public gone;
    /// @inheritdoc IShareVault
    uint256 public pot;

    Buyout private _buyout;
    address[] private _tokens;
    mapping(address token => Dividends) private _dividends;
    /// @dev Who burned the last share: to them goes what arrives when there are none.
    address private _last;

    constructor(uint256 modelId_, address founder, IShares.Terms memory terms)
        ERC20(terms.name, terms.symbol)
        ERC20Permit(terms.name)
    {
        if (terms.supply == 0 || terms.supply > SCALE) {
            revert InvalidSupply(terms.supply, SCALE);
        }
        _checkPrice(terms.buyoutPrice, 1);
        IShares shares = IShares(msg.sender);
        (_models, _licenses, _revenue) = (shares.models(), shares.licenses(), shares.revenue());
        (modelId, governor, token) = (modelId_, shares.governorOf(address(this)), terms.token);
        _buyout.price = _buyout.next = uint128(terms.buyoutPrice);
        _mint(founder, terms.supply);
        _count(address(0));
        if (terms.token != address(0)) _count(terms.token);
    }

    receive() external payable {}

    // ---- Dividends ----

    /// @inheritdoc IShareVault
    function claim(address token_, address account) external nonReentrant returns (uint256 amount) {
        // Once there are no shares, nobody is left to vote that a token be counted.
        if (!_dividends[token_].counted && totalSupply() > 0) revert UnknownToken(token_);
        _accrue(token_);
        _settle(token_, account);
        Part storage part = _dividends[token_].parts[account];
        amount = part.owed;
        if (amount == 0) revert NothingToClaim(token_, account);
        part.owed = 0;
        emit DividendClaimed(token_, account, amount);
        _pay(token_, account, amount);
    }

    // ---- The model ----

    /// @inheritdoc IShareVault
    function buyOut(uint256 maxPrice) external payable nonReentrant {
        if (gone) revert ModelGone();
        uint256 price = buyoutPrice();
        if (price > maxPrice) revert PriceTooHigh(price, maxPrice);
        (gone, pot) = (true, price);
        _pull(price);
        _models.transferFrom(address(this), msg.sender, modelId);
        emit BoughtOut(msg.sender, token, price);
    }

    /// @inheritdoc IShareVault
    function redeem() external nonReentrant returns (uint256 amount) {
        if (!gone) revert NotBoughtOut();
        uint256 shares = balanceOf(msg.sender);
        if (shares == 0) revert NothingToClaim(token, msg.sender);
        amount = Math.mulDiv(pot, shares, totalSupply());
        pot -= amount;
        _burnAll(msg.sender, shares);
        emit Redeemed(msg.sender, shares, amount);
        _pay(token, msg.sender, amount);
    }

    /// @inheritdoc IShareVault
    function reunite() external nonReentrant {
        if (gone) revert ModelGone();
        uint256 shares = balanceOf(msg.sender);
        if (shares != totalSupply()) revert NotAllShares(shares, totalSupply());
        gone = true;
        _burnAll(msg.sender, shares);
        _models.transferFrom(address(this), msg.sender, modelId);
        emit Reunited(msg.sender);
    }

    // ---- What shareholders vote ----

    /// @inheritdoc IShareVault
    function act(address target, bytes calldata data) external returns (bytes memory) {
        if (msg.sender != governor) revert NotGovernor(msg.sender, governor);
        if (!_mayCall(target, bytes4(data))) revert NotAllowed(target, bytes4(data));
        return Address.functionCall(target, data);
    }

    /// @inheritdoc IShareVault
    function setBuyout(uint256 price) external {
        _onlySelf();
        uint256 current = buyoutPrice();
        _checkPrice(price, Math.ceilDiv(current, 2));
        uint64 from = uint64(block.timestamp) + BUYOUT_DELAY;
        _buyout = Buyout(uint128(current), uint128(price), from);
        emit BuyoutSet(price, from);
    }

    /// @inheritdoc IShareVault
    function addToken(address token_) external {
        _onlySelf();
        if (_dividends[token_].counted) revert TokenAlreadyCounted(token_);
        if (_tokens.length == MAX_TOKENS) revert TooManyTokens(MAX_TOKENS);
        _count(token_);
        emit TokenAdded(token_);
    }

    // ---- Views ----

    /// @inheritdoc IShareVault
    function buyoutPrice() public view returns (uint256) {
        return block.timestamp < _buyout.from ? _buyout.price : _buyout.next;
    }

    /// @inheritdoc IShareVault
    function nextBuyout() external view returns (uint256, uint64) {
        return (_buyout.next, _buyout.from);
    }

    /// @inheritdoc IShareVault
    function tokens() external view returns (address[] memory) {
        return _tokens;
    }

    /// @inheritdoc IShareVault
    function claimable(address token_, address account) external view returns (uint256) {
        Dividends storage dividends = _dividends[token_];
        (uint256 supply, uint256 arrived) = (totalSupply(), _arrived(token_));
        if (supply == 0) return dividends.parts[account].owed + (account == _last ? arrived : 0);
        if (!dividends.counted) return 0;
        return _owed(dividends, account, dividends.perShare + arrived * SCALE / supply);
    }

    /// @dev Timestamps: blocks come at another pace on every chain.
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @dev Whoever chose nobody votes with their own shares, without a transaction for that.
    function delegates(address account) public view override returns (address) {
        address chosen = super.delegates(account);
        return chosen == address(0) ? account : chosen;
    }

    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    // ---- Shares ----

    /// @dev Counts what arrived before shares move: it is for whoever held them. Others may be called in the middle of a payment,
    /// and move shares: `held` is never less than what is here and spoken for, so that no payment is counted as an arrival.
    function _update(address from, address to, uint256 amount) internal override(ERC20, ERC20Votes) {
        if (to == address(this)) revert ERC20InvalidReceiver(to);
        for (uint256 i; i < _tokens.length; ++i) {
            address token_ = _tokens[i];
            _accrue(token_);
            _settle(token_, from);
            _settle(token_, to);
        }
        super._update(from, to, amount);
    }

    function _delegate(address account, address delegatee) internal override {
        super._delegate(account, delegatee == address(0) ? account : delegatee);
    }

    function _burnAll(address account, uint256 shares) private {
        _burn(account, shares);
        if (totalSupply() == 0) _last = account;
    }

    // ---- Dividends ----

    function _count(address token_) private {
        _dividends[token_].counted = true;
        _tokens.push(token_);
    }

    function _accrue(address token_) private {
        uint256 arrived = _arrived(token_);
        if (arrived == 0) return;
        Dividends storage dividends = _dividends[token_];
        dividends.held += arrived;
        uint256 supply = totalSupply();
        if (supply == 0) dividends.parts[_last].owed += arrived;
        else dividends.perShare += arrived * SCALE / supply;
        emit DividendArrived(token_, arrived);
    }

    function _settle(address token_, address account) private {
        Dividends storage dividends = _dividends[token_];
        Part storage part = dividends.parts[account];
        if (part.perShare == dividends.perShare) return;
        (part.owed, part.perShare) = (_owed(dividends, account, dividends.perShare), dividends.perShare);
    }

    function _owed(Dividends storage dividends, address account, uint256 perShare) private view returns (uint256) {
        Part storage part = dividends.parts[account];
        return part.owed + Math.mulDiv(balanceOf(account), perShare - part.perShare, SCALE);
    }

    /// @dev What is here or waits in `IRevenue`, and has not been counted.
    function _arrived(address token_) private view returns (uint256) {
        uint256 here = Math.saturatingAdd(_balance(token_), _revenue.credited(token_, address(this)));
        return here > MAX_AMOUNT ? 0 : Math.saturatingSub(here, _dividends[token_].held);
    }

    /// @dev A token that answers badly, or not at all, holds up no share.
    function _balance(address token_) private view returns (uint256) {
        if (token_ == address(0)) return address(this).balance;
        (bool answered, bytes memory answer) =
            token_.staticcall{gas: BALANCE_GAS}(abi.encodeCall(IERC20.balanceOf, (address(this))));
        return answered && answer.length == 32 ? abi.decode(answer, (uint256)) : 0;
    }

    // ---- Money ----

    function _pull(uint256 price) private {
        Dividends storage dividends = _dividends[token];
        if (token == address(0)) {
            if (msg.value != price) revert WrongAmount(msg.value, price);
            dividends.held += price;
            return;
        }
        if (msg.value != 0) revert WrongAmount(msg.value, 0);
        // Until the price is here, it would hide what has arrived from those whose it is.
        _accrue(token);
        dividends.held += price;
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(msg.sender, address(this), price);
        uint256 received = IERC20(token).balanceOf(address(this)) - before;
        if (received != price) revert WrongAmount(received, price);
    }

    function _pay(address token_, address account, uint256 amount) private {
        if (_revenue.credited(token_, address(this)) > 0) _revenue.withdraw(token_, address(this));
        if (token_ == address(0)) Address.sendValue(payable(account), amount);
        else IERC20(token_).safeTransfer(account, amount);
        _dividends[token_].held -= amount;
    }

    // ---- What is allowed ----

    function _mayCall(address target, bytes4 selector) private view returns (bool) {
        if (target == address(_models)) return selector == IModels.recard.selector;
        if (target == address(_licenses)) {
            return selector == ILicenses.offer.selector || selector == ILicenses.close.selector
                || selector == ILicenses.setRent.selector;
        }
        return target == address(this)
            && (selector == IShareVault.setBuyout.selector || selector == IShareVault.addToken.selector);
    }

    function _checkPrice(uint256 price, uint256 atLeast) private pure {
        if (price < atLeast || price > MAX_AMOUNT) revert InvalidPrice(price, atLeast, MAX_AMOUNT);
    }

    function _onlySelf() private view {
        if (msg.sender != address(this)) revert NotSelf(msg.sender);
    }
}
