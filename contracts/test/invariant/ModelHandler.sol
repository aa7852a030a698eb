// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IModels} from "../../src/interfaces/IModels.sol";
import {IRevenue} from "../../src/interfaces/IRevenue.sol";
import {IShareVault} from "../../src/interfaces/IShareVault.sol";
import {IShares} from "../../src/interfaces/IShares.sol";
import {ModelFixture} from "../support/ModelFixture.sol";

/// @notice Mints, sells, splits, licenses and rents models in any order, pays for them in coin and in a token, and keeps books of its
/// own.
contract ModelHandler is ModelFixture {
    uint256 private constant MAX_MODELS = 8;
    uint256 private constant MAX_LICENSES = 6;
    uint256 private constant MAX_VAULTS = 2;
    uint256 private constant SUPPLY = 1_000;

    /// @dev What was paid for each model, and what was taken out by everybody, shareholders among them.
    mapping(address currency => mapping(uint256 modelId => uint256)) public paid;
    mapping(address currency => uint256) public withdrawn;
    /// @dev Of licenses that were bought or granted: in which epoch they lapse, if they do, and when they end.
    uint256[] public licenseIds;
    mapping(uint256 licenseId => uint256) public epochOf;
    mapping(uint256 licenseId => uint256) public endOf;

    /// @dev How often something arrived at a vault or a share of it moved: each may leave less than a unit there.
    uint256 public roundings;

    IShares private _shares;
    address[] private _vaults;
    address[] private _actors;

    function setUp() public override {
        address governors = vm.deployCode("Governors.sol");
        super.setUp();
        _shares = IShares(vm.deployCode("Shares.sol", abi.encode(models, licenses, revenue, governors)));
        _actors = [CREATOR, BUYER, HOLDER, ELDER, STRANGER];
        _mint(ELDER, "first");
        _mint(CREATOR, "second");
    }

    // ---- Verbs ----

    function mint(uint256 seed) external {
        uint256 count = models.models();
        if (count == MAX_MODELS) return;
        uint256 a = 1 + seed % count;
        uint256 b = 1 + (seed >> 8) % count;
        uint256 aBps = 1 + (seed >> 16) % 2_500;
        uint256 bBps = 1 + (seed >> 32) % 2_500;
        IModels.Parent[] memory parents = a < b ? _parents(a, aBps, b, bBps) : _parents(a, aBps);
        _mintFrom(_actor(seed >> 48), vm.toString(count), parents);
    }

    /// @dev Of a model that is split, shares change hands.
    function sell(uint256 seed) external {
        uint256 id = _model(seed);
        address owner = models.ownerOf(id);
        if (!_isVault(owner)) return _sell(id, _actor(seed >> 8));
        address from = _actor(seed >> 16);
        vm.prank(from);
        assertTrue(IERC20(owner).transfer(_actor(seed >> 8), (seed >> 24) % (IERC20(owner).balanceOf(from) + 1)));
        roundings += 2;
    }

    function split(uint256 seed) external {
        uint256 id = _model(seed);
        address owner = models.ownerOf(id);
        if (_vaults.length == MAX_VAULTS || _isVault(owner)) return;
        vm.startPrank(owner);
        models.approve(address(_shares), id);
        _vaults.push(_shares.split(id, IShares.Terms("Shares", "SHARE", SUPPLY, address(token), 1 ether)));
        vm.stopPrank();
    }

    function claim(uint256 seed) external {
        if (_vaults.length == 0) return;
        _claim(_vaults[seed % _vaults.length], _currency(seed >> 8 & 1 == 1), _actor(seed >> 16));
    }

    function buy(uint256 seed, uint96 price) external {
        if (licenseIds.length == MAX_LICENSES) return;
        uint256 id = _model(seed);
        _useToken(seed >> 8 & 1 == 1);
        (offer.price, offer.lapsesOnSale) = (_small(seed, price), seed >> 9 & 1 == 1);
        offer.durationSeconds = seed >> 10 & 1 == 1 ? 1 hours : 0;
        uint32 offerId = _offer(id);
        uint256 licenseId;
        if (seed >> 11 & 3 == 0) {
            address owner = models.ownerOf(id);
            vm.prank(owner);
            licenseId = licenses.grant(id, offerId, HOLDER);
        } else {
            licenseId = _buy(id, offerId);
            paid[offer.token][id] += offer.price;
        }
        licenseIds.push(licenseId);
        epochOf[licenseId] = offer.lapsesOnSale ? models.epochOf(id) : 0;
        endOf[licenseId] = offer.durationSeconds == 0 ? type(uint256).max : vm.getBlockTimestamp() + 1 hours;
    }

    function rent(uint256 seed, uint96 price) external {
        uint256 id = _model(seed);
        _useToken(seed >> 8 & 1 == 1);
        terms.pricePerHour = _small(seed, price);
        _setRent(id);
        uint32 hours_ = uint32(1 + (seed >> 16) % 3);
        _rent(id, hours_);
        paid[terms.token][id] += uint256(terms.pricePerHour) * hours_;
    }

    function pay(uint256 seed, uint96 amount) external {
        uint256 id = _model(seed);
        address currency = _currency(seed >> 8 & 1 == 1);
        _pay(id, currency, _small(seed, amount));
        paid[currency][id] += _small(seed, amount);
    }

    function sweep(uint256 seed, uint96 amount) external {
        uint256 id = _model(seed);
        address currency = _currency(seed >> 8 & 1 == 1);
        uint256 royalty = uint256(_small(seed, amount)) + 1;
        _payRoyalty(id, currency, royalty);
        revenue.sweep(id, currency);
        paid[currency][id] += royalty;
    }

    function withdraw(uint256 seed) external {
        _withdraw(_currency(seed >> 8 & 1 == 1), _actor(seed));
    }

    function wait(uint256 seed) external {
        skip(seed % 2 hours);
    }

    function drain() external {
        for (uint256 i; i < _actors.length; ++i) {
            if (revenue.credited(COIN, _actors[i]) > 0) _withdraw(COIN, _actors[i]);
            if (revenue.credited(address(token), _actors[i]) > 0) _withdraw(address(token), _actors[i]);
            for (uint256 v; v < _vaults.length; ++v) {
                _claim(_vaults[v], COIN, _actors[i]);
                _claim(_vaults[v], address(token), _actors[i]);
            }
        }
    }

    // ---- What there is to look at ----

    function contracts() external view returns (IModels, ILicenses, IRevenue) {
        return (models, licenses, revenue);
    }

    function actors() external view returns (address[] memory) {
        return _actors;
    }

    function currencies() external view returns (address[2] memory) {
        return [COIN, address(token)];
    }

    function balanceIn(address currency) external view returns (uint256) {
        return _held(currency);
    }

    /// @dev What vaults have, or `Revenue` for them.
    function inVaults(address currency) external view returns (uint256 sum) {
        for (uint256 v; v < _vaults.length; ++v) {
            address vault = _vaults[v];
            sum += currency == COIN ? vault.balance : token.balanceOf(vault);
            sum += revenue.credited(currency, vault);
        }
    }

    function holder() external view returns (address) {
        return HOLDER;
    }

    function licenseCount() external view returns (uint256) {
        return licenseIds.length;
    }

    // ---- Choices ----

    function _withdraw(address currency, address account) private {
        withdrawn[currency] += revenue.withdraw(currency, account);
    }

    function _claim(address vault, address currency, address account) private {
        ++roundings;
        if (IShareVault(vault).claimable(currency, account) == 0) return;
        withdrawn[currency] += IShareVault(vault).claim(currency, account);
    }

    function _isVault(address owner) private view returns (bool) {
        for (uint256 v; v < _vaults.length; ++v) {
            if (_vaults[v] == owner) return true;
        }
        return false;
    }

    function _model(uint256 seed) private view returns (uint256) {
        return 1 + seed % models.models();
    }

    function _actor(uint256 seed) private view returns (address) {
        return _actors[seed % _actors.length];
    }

    /// @dev A few units as often as many, for they are what rounding is about.
    function _small(uint256 seed, uint96 amount) private pure returns (uint96) {
        return seed >> 24 & 1 == 1 ? amount : amount % 8;
    }
}
