// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IModels} from "../src/interfaces/IModels.sol";
import {IOrders} from "../src/interfaces/IOrders.sol";
import {IRuns} from "../src/interfaces/IRuns.sol";
import {ModelContracts} from "./support/ModelContracts.sol";
import {RunFixture} from "./support/RunFixture.sol";

/// @notice A model whose training was recorded becomes a token.
contract ModelsMintFromRunTest is RunFixture, ModelContracts {
    function setUp() public override {
        super.setUp();
        _deployModels(runs, IContests(address(0)), IOrders(address(0)));
    }

    function test_mintFromRun(uint32 later) public {
        uint256 id = _completed(CHECKPOINTS);
        uint256 completedAt = vm.getBlockTimestamp();
        skip(later);
        uint256 modelId = _mintRun(TRAINER, id);
        IModels.Model memory m = models.model(modelId);
        assertEq(m.creator, TRAINER);
        assertTrue(m.origin == IModels.Origin.Run);
        assertEq(m.originId, id);
        assertEq(m.scoreBps, 0);
        assertEq(m.weightsRoot, _weightsRoot(_state(CHECKPOINTS - 1)));
        assertEq(m.knownAt, completedAt);
        assertEq(m.mintedAt, completedAt + later);
        assertEq(models.modelFrom(IModels.Origin.Run, id, 0), modelId);
    }

    function test_mintFromRun_ofAnAcceptedRun() public {
        uint256 id = _completed(CHECKPOINTS);
        skip(WINDOW);
        runs.finalize(id);
        _mintRun(TRAINER, id);
    }

    function test_mintFromRun_revertsIf_notCompleted() public {
        uint256 id = _drawn();
        _refused(TRAINER, id, abi.encodeWithSelector(IModels.WrongRunStage.selector, IRuns.Stage.Drawn));
    }

    function test_mintFromRun_revertsIf_challenged() public {
        uint256 id = _completed(CHECKPOINTS);
        _challenge(id);
        _refused(TRAINER, id, abi.encodeWithSelector(IModels.WrongRunStage.selector, IRuns.Stage.Challenged));
    }

    function test_mintFromRun_revertsIf_rejected() public {
        uint256 id = _completed(CHECKPOINTS);
        uint256 challengeId = _challenge(id);
        vm.warp(runs.challengeOf(challengeId).deadline);
        runs.settle(challengeId);
        _refused(TRAINER, id, abi.encodeWithSelector(IModels.WrongRunStage.selector, IRuns.Stage.Rejected));
    }

    function test_mintFromRun_revertsIf_notTrainer(address caller) public {
        vm.assume(caller != TRAINER);
        uint256 id = _completed(CHECKPOINTS);
        _refused(caller, id, abi.encodeWithSelector(IModels.NotTrainer.selector, caller, TRAINER));
    }

    function test_mintFromRun_revertsIf_ofOtherWeights() public {
        uint256 id = _completed(CHECKPOINTS);
        bytes32 root = runs.weightsRootOf(id);
        vm.prank(TRAINER);
        vm.expectRevert(abi.encodeWithSelector(IModels.WrongWeights.selector, keccak256("other"), root));
        models.mintFromRun(_minted("other"), id);
    }

    function test_attack_runMintedTwice() public {
        uint256 id = _completed(CHECKPOINTS);
        uint256 modelId = _mintRun(TRAINER, id);
        _refused(TRAINER, id, abi.encodeWithSelector(IModels.OriginMinted.selector, IModels.Origin.Run, id, 0, modelId));
    }

    /// @dev Who reads the weights root in `complete`, and is first to mint, gives way to the trainer.
    function test_attack_completedRunMintedByWhoReadsIt() public {
        uint256 id = _completed(CHECKPOINTS);
        IModels.Mint memory minted = _minted("stolen");
        minted.weightsRoot = runs.weightsRootOf(id);
        uint256 stolen = _mint(STRANGER, minted);
        uint256 own = _mintRun(TRAINER, id);
        assertEq(models.modelOf(minted.weightsRoot), own);
        assertNotEq(stolen, own);
    }

    /// @dev Of two runs to the same weights, the one that was completed first has them, whichever is minted first.
    function test_attack_completedRunCopied() public {
        uint256 first = _completed(CHECKPOINTS);
        skip(12);
        uint256 copy = _completed(CHECKPOINTS);
        uint256 another = _completed(CHECKPOINTS);
        _mintRun(TRAINER, copy);
        uint256 own = _mintRun(TRAINER, first);
        bytes32 root = runs.weightsRootOf(first);
        assertEq(models.modelOf(root), own);
        _refused(TRAINER, another, abi.encodeWithSelector(IModels.AlreadyMinted.selector, root, own));
    }

    /// @dev Weights were stolen before their run was complete, and a made-up run was ended with them first: once that is rejected,
    /// they are their trainer's.
    function test_attack_stolenWeightsInAMadeUpRun() public {
        uint256 madeUp = _completed(CHECKPOINTS);
        uint256 stolen = _mintRun(TRAINER, madeUp);
        uint256 id = _completed(CHECKPOINTS);
        bytes32 root = runs.weightsRootOf(id);
        _refused(TRAINER, id, abi.encodeWithSelector(IModels.AlreadyMinted.selector, root, stolen));

        uint256 challengeId = _challenge(madeUp);
        vm.warp(runs.challengeOf(challengeId).deadline);
        runs.settle(challengeId);
        vm.expectEmit(address(models));
        emit IModels.ModelSuperseded(stolen, stolen + 1);
        uint256 own = _mintRun(TRAINER, id);
        assertEq(models.modelOf(root), own);
    }

    /// @dev A run of weights that were minted before it was completed makes nobody their creator.
    function test_attack_mintedModelClaimedByARun() public {
        uint256 id = _drawn();
        _record(id, CHECKPOINTS);
        IModels.Mint memory minted = _minted("model");
        minted.weightsRoot = _weightsRoot(_state(CHECKPOINTS - 1));
        uint256 own = _mint(STRANGER, minted);
        _complete(id);
        _refused(TRAINER, id, abi.encodeWithSelector(IModels.AlreadyMinted.selector, minted.weightsRoot, own));
    }

    function _mintRun(address trainer, uint256 id) private returns (uint256) {
        IModels.Mint memory minted = _minted("model");
        minted.weightsRoot = runs.weightsRootOf(id);
        vm.prank(trainer);
        return models.mintFromRun(minted, id);
    }

    function _refused(address caller, uint256 id, bytes memory reason) private {
        IModels.Mint memory minted = _minted("model");
        minted.weightsRoot = runs.weightsRootOf(id);
        vm.prank(caller);
        vm.expectRevert(reason);
        models.mintFromRun(minted, id);
    }
}
