// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IModels} from "../src/interfaces/IModels.sol";
import {IOrders} from "../src/interfaces/IOrders.sol";
import {IRuns} from "../src/interfaces/IRuns.sol";
import {ContestFixture} from "./support/ContestFixture.sol";
import {ListTree} from "./support/ListTree.sol";
import {ModelContracts} from "./support/ModelContracts.sol";

/// @notice A model that was scored in a contest becomes a token with its score.
contract ModelsMintFromEntryTest is ContestFixture, ModelContracts {
    function setUp() public override {
        super.setUp();
        _deployModels(IRuns(address(0)), contests, IOrders(address(0)));
    }

    function test_mintFromEntry() public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        _checkMinted(SUBMITTER, id, 0, 10_000);
        _checkMinted(RIVAL, id, 1, 8_000);
    }

    function test_mintFromEntry_asSoonAsItIsScored() public {
        _mintEntry(SUBMITTER, _contestAt(IContests.Phase.Finalize), 0);
    }

    function test_mintFromEntry_revertsIf_notScored() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        _refused(
            SUBMITTER,
            id,
            0,
            abi.encodeWithSelector(IContests.WrongEntryStatus.selector, IContests.EntryStatus.Revealed)
        );
    }

    function test_mintFromEntry_revertsIf_notSubmitter() public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        _refused(RIVAL, id, 0, abi.encodeWithSelector(IContests.NotSubmitter.selector, RIVAL, SUBMITTER));
    }

    function test_mintFromEntry_revertsIf_theEntryIsNotThere() public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        _refused(RIVAL, id, 2, abi.encodeWithSelector(IContests.UnknownEntry.selector, id, 2));
    }

    function test_mintFromEntry_revertsIf_anotherModelIsOpened() public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        openings[id][0].model = _good();
        bytes32 computed = _commitment(id, SUBMITTER, openings[id][0]);
        bytes32 committed = contests.entry(id, 0).commitment;
        _refused(SUBMITTER, id, 0, abi.encodeWithSelector(IContests.WrongCommitment.selector, computed, committed));
    }

    function test_mintFromEntry_revertsIf_ofOtherWeights() public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        bytes32 root = _weightsRoot(_best());
        vm.prank(SUBMITTER);
        vm.expectRevert(abi.encodeWithSelector(IModels.WrongWeights.selector, keccak256("other"), root));
        models.mintFromEntry(_minted("other"), id, 0, openings[id][0]);
    }

    function test_attack_entryMintedTwice() public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        uint256 modelId = _mintEntry(SUBMITTER, id, 0);
        _refused(
            SUBMITTER,
            id,
            0,
            abi.encodeWithSelector(IModels.OriginMinted.selector, IModels.Origin.Entry, id, 0, modelId)
        );
    }

    /// @dev Anybody can read a revealed model, and mint it before its entry is scored: then it gives way.
    function test_attack_revealedEntryMintedByWhoReadsIt() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        IModels.Mint memory minted = _minted("stolen");
        minted.weightsRoot = _weightsRoot(_best());
        uint256 stolen = _mint(STRANGER, minted);
        assertEq(models.modelOf(minted.weightsRoot), stolen);

        _evaluate(id, 0);
        vm.expectEmit(address(models));
        emit IModels.ModelSuperseded(stolen, stolen + 1);
        uint256 own = _mintEntry(SUBMITTER, id, 0);
        assertEq(models.modelOf(minted.weightsRoot), own);
        assertEq(models.ownerOf(stolen), STRANGER);

        _commit(STRANGER, minted.weightsRoot);
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IModels.AlreadyMinted.selector, minted.weightsRoot, own));
        models.mint(minted, MINT_SALT);
    }

    /// @dev Whoever enters a model that was minted before does not become its creator.
    function test_attack_mintedModelEnteredByWhoDownloadedIt() public {
        IModels.Mint memory minted = _minted("model");
        minted.weightsRoot = _weightsRoot(_best());
        uint256 own = _mint(RIVAL, minted);
        uint256 id = _contestAt(IContests.Phase.Closed);
        _refused(SUBMITTER, id, 0, abi.encodeWithSelector(IModels.AlreadyMinted.selector, minted.weightsRoot, own));
    }

    function _checkMinted(address submitter, uint256 id, uint256 entryId, uint256 scoreBps) private {
        uint256 modelId = _mintEntry(submitter, id, entryId);
        IModels.Model memory m = models.model(modelId);
        assertEq(m.creator, submitter);
        assertTrue(m.origin == IModels.Origin.Entry);
        assertEq(m.originId, id);
        assertEq(m.originEntry, entryId);
        assertEq(m.scoreBps, scoreBps);
        assertEq(m.knownAt, contests.schedule(id).commit);
        assertEq(m.mintedAt, vm.getBlockTimestamp());
        assertEq(models.modelFrom(IModels.Origin.Entry, id, entryId), modelId);
        assertEq(models.ownerOf(modelId), submitter);
    }

    function _mintEntry(address submitter, uint256 id, uint256 entryId) private returns (uint256) {
        IModels.Mint memory minted = _minted("model");
        minted.weightsRoot = _weightsRoot(openings[id][entryId].model);
        vm.prank(submitter);
        return models.mintFromEntry(minted, id, entryId, openings[id][entryId]);
    }

    function _refused(address caller, uint256 id, uint256 entryId, bytes memory reason) private {
        IModels.Mint memory minted = _minted("model");
        minted.weightsRoot = _weightsRoot(openings[id][entryId].model);
        vm.prank(caller);
        vm.expectRevert(reason);
        models.mintFromEntry(minted, id, entryId, openings[id][entryId]);
    }

    /// @dev docs/formats.md, "Transcript", of a model that is one chunk long.
    function _weightsRoot(bytes memory model) private pure returns (bytes32) {
        bytes32[] memory one = new bytes32[](1);
        one[0] = sha256(abi.encodePacked(uint8(0), uint64(0), model));
        bytes memory shape = abi.encodePacked(uint32(5), "model", uint8(1), uint8(1), uint64(model.length));
        one[0] = sha256(abi.encodePacked(uint8(2), shape, ListTree.root(one)));
        bytes32 buffers = ListTree.root(new bytes32[](0));
        return sha256(abi.encodePacked(uint8(7), ListTree.root(one), buffers));
    }
}
