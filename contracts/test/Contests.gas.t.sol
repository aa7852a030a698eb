// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {IEscrow} from "../src/interfaces/IEscrow.sol";
import {ContestFixture} from "./support/ContestFixture.sol";
import {ContestModels} from "./support/ContestModels.sol";
import {TransactionGas} from "./support/TransactionGas.sol";

/// @notice What each verb costs, as whole transactions from cold, held by snapshots.
contract ContestsGasTest is ContestFixture {
    uint256 private constant CHUNK_ROWS = 100;

    function setUp() public override {
        super.setUp();
        _useDataset(100);
        (terms.testGroups, terms.chunkGroups) = (20, 20);
    }

    function test_gas_open() public {
        _arm(ORGANIZER, COIN, 22 ether);
        _snapshot("open", ORGANIZER, 22 ether, abi.encodeCall(IContests.open, (terms, dataset, "card")));
    }

    function test_gas_draw() public {
        uint256 id = _open();
        bytes memory header = _passBeaconBlock(id, 1);
        _snapshot("draw", STRANGER, 0, abi.encodeCall(IContests.draw, (id, header)));
    }

    function test_gas_commit() public {
        uint256 id = _contestAt(IContests.Phase.Commit);
        vm.deal(SUBMITTER, terms.submissionBond);
        bytes memory data = abi.encodeCall(IContests.commit, (id, keccak256("commitment")));
        _snapshot("commit", SUBMITTER, terms.submissionBond, data);
    }

    function test_gas_reveal() public {
        (uint256 id, bytes memory model) = _wide();
        _commit(id, SUBMITTER, model);
        _toReveal(id);
        bytes memory data = abi.encodeCall(IContests.reveal, (id, 0, openings[id][0]));
        _snapshot("reveal, 608 weights", SUBMITTER, 0, data);
    }

    function test_gas_revealTest() public {
        uint256 id = _contestAt(IContests.Phase.RevealTest);
        (bytes memory opened, bytes32[] memory proof) = _records(_groups(id, true));
        bytes memory data = abi.encodeCall(IContests.revealTest, (id, opened, proof));
        uint256 gas = _snapshot("revealTest, 100 rows of 3 features", ORGANIZER, 0, data);
        vm.snapshotValue("Contests", "revealTest, a row of 3 features", gas / CHUNK_ROWS);
    }

    /// @dev Groups as large as they are by default for this many rows.
    function test_gas_revealTest_largeGroups() public {
        _useRandomRecords(FEATURES, 32, CLASSES, 128);
        (terms.testGroups, terms.chunkGroups, terms.families) = (26, 26, 0x08);
        uint256 id = _contestAt(IContests.Phase.Commit);
        _commit(id, SUBMITTER, _best());
        _toRevealTest(id);
        (bytes memory opened, bytes32[] memory proof) = _records(_groups(id, true));
        bytes memory data = abi.encodeCall(IContests.revealTest, (id, opened, proof));
        uint256 gas = _snapshot("revealTest, 832 of 4,096 rows of 3 features", ORGANIZER, 0, data);
        vm.snapshotValue("Contests", "revealTest, one of 832 rows of 3 features", gas / (26 * 32));
    }

    /// @dev Whole, and what the contest adds to the scorer's own work.
    function test_gas_evaluate() public {
        uint256 id = _contestAt(IContests.Phase.Evaluate);
        bytes memory rows = _rows(id, 0);
        bytes memory data = abi.encodeCall(IContests.evaluate, (id, 0, openings[id][0], rows, ""));
        vm.cool(address(scorer));
        scorer.count(openings[id][0].model, rows, FEATURES, CLASSES, 0, "");
        uint256 scoring = vm.lastCallGas().gasTotalUsed;
        uint256 gas = _snapshot("evaluate, a tree over 100 rows", STRANGER, 0, data);
        vm.snapshotValue("Contests", "evaluate, beside the scorer", gas - scoring);
    }

    function test_gas_finalize() public {
        uint256 id = _contestAt(IContests.Phase.Finalize);
        _snapshot("finalize, one winner", STRANGER, 0, abi.encodeCall(IContests.finalize, (id)));
    }

    function test_gas_settle() public {
        uint256 id = _contestAt(IContests.Phase.Closed);
        _snapshot("settle", STRANGER, 0, abi.encodeCall(IContests.settle, (id, 0)));
    }

    function test_gas_withdraw() public {
        _contestAt(IContests.Phase.Closed);
        _snapshot("withdraw", PAYOUT, 0, abi.encodeCall(IEscrow.withdraw, (COIN, PAYOUT)));
    }

    /// @dev A drawn contest over 16 features and 6 classes, and the 16-16-6 network for it: 608 weights.
    function _wide() private returns (uint256 id, bytes memory model) {
        uint16[] memory widths = new uint16[](3);
        (widths[0], widths[1], widths[2]) = (16, 16, 6);
        model = ContestModels.network(16, 21, widths, 1);
        (dataset.features, dataset.classes) = (16, 6);
        id = _contestAt(IContests.Phase.Commit);
    }

    function _snapshot(string memory name, address caller, uint256 value, bytes memory data)
        private
        returns (uint256 gas)
    {
        vm.cool(address(contests));
        vm.cool(address(scorer));
        vm.prank(caller);
        (bool done,) = address(contests).call{value: value}(data);
        uint256 execution = vm.lastCallGas().gasTotalUsed;
        assertTrue(done);
        gas = TransactionGas.total(data, execution);
        vm.snapshotValue("Contests", name, gas);
    }
}
