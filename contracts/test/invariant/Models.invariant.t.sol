// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ILicenses} from "../../src/interfaces/ILicenses.sol";
import {IModels} from "../../src/interfaces/IModels.sol";
import {IRevenue} from "../../src/interfaces/IRevenue.sol";
import {Test} from "../support/Test.sol";
import {ModelHandler} from "./ModelHandler.sol";

contract ModelsInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    ModelHandler private _handler;
    IModels private _models;
    ILicenses private _licenses;
    IRevenue private _revenue;

    function setUp() public {
        _handler = new ModelHandler();
        _handler.setUp();
        (_models, _licenses, _revenue) = _handler.contracts();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    function targetSelectors() public view returns (FuzzSelector[] memory targets) {
        bytes4[] memory selectors = new bytes4[](10);
        selectors[0] = ModelHandler.mint.selector;
        selectors[1] = ModelHandler.sell.selector;
        selectors[2] = ModelHandler.buy.selector;
        selectors[3] = ModelHandler.rent.selector;
        selectors[4] = ModelHandler.pay.selector;
        selectors[5] = ModelHandler.sweep.selector;
        selectors[6] = ModelHandler.withdraw.selector;
        selectors[7] = ModelHandler.wait.selector;
        selectors[8] = ModelHandler.split.selector;
        selectors[9] = ModelHandler.claim.selector;
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(_handler), selectors);
    }

    /// forge-config: default.invariant.runs = 16
    function invariant_paidOutIsWhatWasPaidIn_rightsEnd() public view {
        _checkMoney();
        _checkRights();
    }

    /// @dev From wherever a run ended, everybody takes out what is theirs, and nothing is left but what vaults could not divide.
    function afterInvariant() public {
        _handler.drain();
        _checkMoney();
        address[2] memory currencies = _handler.currencies();
        for (uint256 c; c < 2; ++c) {
            assertLe(_handler.balanceIn(currencies[c]), _handler.inVaults(currencies[c]));
            assertLe(_handler.inVaults(currencies[c]), _handler.roundings());
        }
    }

    /// @dev Whoever owned what when: what is owed and what was withdrawn is what was paid, to the wei, in each currency.
    function _checkMoney() private view {
        address[2] memory currencies = _handler.currencies();
        address[] memory actors = _handler.actors();
        for (uint256 c; c < 2; ++c) {
            uint256 inVaults = _handler.inVaults(currencies[c]);
            uint256 owed;
            for (uint256 i; i < actors.length; ++i) {
                owed += _revenue.credited(currencies[c], actors[i]);
            }
            uint256 paid;
            for (uint256 id = 1; id <= _models.models(); ++id) {
                assertEq(_revenue.earned(currencies[c], id), _handler.paid(currencies[c], id));
                paid += _handler.paid(currencies[c], id);
            }
            assertLe(owed, _handler.balanceIn(currencies[c]));
            assertLe(_handler.balanceIn(currencies[c]), owed + inVaults);
            assertEq(owed + inVaults + _handler.withdrawn(currencies[c]), paid);
        }
    }

    /// @dev A license is worth something until it expires or its model is sold, and never after.
    function _checkRights() private view {
        address holder = _handler.holder();
        for (uint256 i; i < _handler.licenseCount(); ++i) {
            uint256 licenseId = _handler.licenseIds(i);
            uint256 epoch = _handler.epochOf(licenseId);
            bool lapsed = epoch != 0 && epoch != _models.epochOf(licenseId >> 128);
            bool expired = vm.getBlockTimestamp() >= _handler.endOf(licenseId);
            bool entitled = _licenses.entitles(holder, licenseId) != ILicenses.Tier.None;
            assertEq(entitled, !lapsed && !expired);
        }
    }
}
