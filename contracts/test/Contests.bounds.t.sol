// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../src/interfaces/IContests.sol";
import {ClaimFixture} from "./support/ClaimFixture.sol";
import {ContestModels} from "./support/ContestModels.sol";
import {TransactionGas} from "./support/TransactionGas.sol";

/// @notice Whatever `open` accepts can be played: at the edge of what it accepts, the worst entry is revealed and run, and the
/// longest chunk revealed, each in one transaction. Snapshots say how much of each bound was used, in percent.
contract ContestsBoundsTest is ClaimFixture {
    uint16 private constant WIDEST = 1_024;

    struct Shape {
        uint16 features;
        uint8 classes;
        uint16 groupSize;
        uint32 chunkGroups;
    }

    // ---- evaluate and reveal ----

    function test_bound_evaluate_oneFeature() public {
        _largestEntries("1 feature, 2 classes, 100 rows", Shape(1, 2, 5, 20));
    }

    function test_bound_evaluate_oneRow() public {
        _largestEntries("3 features, 2 classes, 1 row", Shape(3, 2, 1, 1));
    }

    /// @dev One more than a word of the widest lanes takes.
    function test_bound_evaluate_nineRows() public {
        _largestEntries("1 feature, 2 classes, 9 rows", Shape(1, 2, 9, 1));
    }

    function test_bound_evaluate_table() public {
        _largestEntries("30 features, 2 classes, 100 rows", Shape(30, 2, 5, 20));
    }

    function test_bound_evaluate_manyRows() public {
        _largestEntries("8 features, 2 classes, 600 rows", Shape(8, 2, 10, 60));
    }

    function test_bound_evaluate_manyClasses() public {
        _largestEntries("100 features, 64 classes, 50 rows", Shape(100, 64, 5, 10));
    }

    function test_bound_evaluate_wideRows() public {
        _largestEntries("784 features, 10 classes, 25 rows", Shape(784, 10, 5, 5));
    }

    /// @dev The longest chunk for entries of a usual size.
    function test_bound_evaluate_longestChunk() public {
        Shape memory shape = Shape(30, 2, 5, 1);
        for (uint8 family = 1; family <= 4; ++family) {
            (terms.families, terms.maxModelBytes) = (uint8(1 << family), family % 2 == 0 ? 2_000 : 100);
            shape.chunkGroups = _longestChunk(shape);
            uint256 percent = this.evaluateWorst(shape, family, 0, 21);
            string memory name = string.concat("evaluate, the longest chunk, family ", vm.toString(family));
            vm.snapshotValue("ContestsBounds", name, percent);
        }
    }

    // ---- claim and challenge ----

    /// @dev A challenge does what an evaluation does, and proves a step in the tree of the claim.
    function test_bound_challenge() public {
        Shape memory shape = Shape(30, 64, 2, 1);
        _useRandomRecords(shape.features, shape.groupSize, shape.classes, 66);
        (terms.families, terms.maxModelBytes) = (0x02, 7 + 3 + 64 * 34);
        (terms.testGroups, terms.chunkGroups) = (65, 1);
        (terms.claimBond, terms.challengeSeconds) = (1 ether, 1 days);
        (terms.metric, terms.thresholdBps) = (IContests.Metric.MacroF1, 200);
        uint256 id = _contestAt(IContests.Phase.Commit);
        _commit(id, SUBMITTER, _worst(shape, ContestModels.LINEAR, 0, 32));
        _toReveal(id);
        _reveal(id, 0);
        _toRevealTest(id);
        _revealTest(id);

        bytes[] memory counts = new bytes[](65);
        bytes32[] memory hashes = new bytes32[](65);
        for (uint256 chunk; chunk < 65; ++chunk) {
            bytes memory before = chunk == 0 ? bytes("") : counts[chunk - 1];
            (, counts[chunk]) =
                scorer.count(openings[id][0].model, _rows(id, chunk), shape.features, shape.classes, 0, before);
            hashes[chunk] = keccak256(counts[chunk]);
        }
        // The last step is wrong: one row is moved to another cell.
        bytes memory last = counts[64];
        uint256 cell = 3;
        while (last[cell] == 0) cell += 2;
        (last[1], last[cell]) = (bytes1(uint8(last[1]) + 1), bytes1(uint8(last[cell]) - 1));
        hashes[64] = keccak256(last);
        _checkClaim(id, hashes, last, counts[63]);
    }

    function _checkClaim(uint256 id, bytes32[] memory hashes, bytes memory last, bytes memory before) private {
        IContests.Opening memory o = openings[id][0];
        (uint256 evaluation, uint256 reveal) = this.bounds(terms, dataset);
        vm.deal(SUBMITTER, 1 ether);
        bytes memory data = abi.encodeCall(IContests.claim, (id, 0, o.payout, o.salt, keccak256(o.model), hashes, last));
        vm.snapshotValue("ContestsBounds", "claim, 65 chunks of 64 classes", _runAs(SUBMITTER, 1 ether, reveal, data));
        bytes32[] memory proof = _stepProof(hashes, 64);
        data = abi.encodeCall(IContests.challenge, (id, 0, 64, o, _rows(id, 64), before, hashes[64], proof));
        vm.snapshotValue("ContestsBounds", "challenge, 64 classes", _runAs(STRANGER, 0, evaluation, data));
        assertTrue(contests.entry(id, 0).status == IContests.EntryStatus.Disqualified);
    }

    // ---- revealTest ----

    /// @dev One feature, one row a group: the proof and the hashes weigh most.
    function test_bound_revealTest_shortRows() public {
        _longestReveal("short rows", Shape(1, 2, 1, 1), 2_048, IContests.OnDefault.SplitOverRevealed);
    }

    function test_bound_revealTest_wideRows() public {
        _longestReveal("wide rows", Shape(500, 2, 5, 1), 128, IContests.OnDefault.SplitOverRevealed);
    }

    function test_bound_revealTest_manyRows() public {
        _longestReveal("many rows", Shape(2, 2, 50, 1), 512, IContests.OnDefault.SplitOverRevealed);
    }

    /// @dev Training groups, few among many test groups, all of which are placed on the way.
    function test_bound_revealTest_training() public {
        _longestReveal("training groups", Shape(1, 2, 1, 1), 2_048, IContests.OnDefault.ScoreOnTraining);
    }

    // ---- The edge ----

    function bounds(IContests.Terms calldata t, IContests.Dataset calldata d) external view returns (uint256, uint256) {
        return (rules.evaluationGas(t, d), rules.revealGas(t, d));
    }

    function _accepted() private view returns (bool) {
        (uint256 evaluation, uint256 reveal) = this.bounds(terms, dataset);
        return evaluation <= TransactionGas.CAP && reveal <= TransactionGas.CAP;
    }

    function _largestEntries(string memory name, Shape memory shape) private {
        uint256 tightest;
        _useShape(shape);
        for (uint8 family = 1; family <= 4; ++family) {
            terms.families = uint8(1 << family);
            (uint32 low, uint32 high) = (6, 1_000_000);
            while (low < high) {
                terms.maxModelBytes = (low + high + 1) / 2;
                if (_accepted()) low = terms.maxModelBytes;
                else high = terms.maxModelBytes - 1;
            }
            terms.maxModelBytes = low;
            uint256 variants = family == ContestModels.MLP ? 12 : family == ContestModels.FOREST ? 6 : 1;
            for (uint256 variant; variant < variants; ++variant) {
                uint256 percent = this.evaluateWorst(shape, family, variant / 3, [21, 25, 32][variant % 3]);
                if (percent > tightest) tightest = percent;
            }
        }
        vm.snapshotValue("ContestsBounds", string.concat("evaluate, ", name), tightest);
    }

    function _longestChunk(Shape memory shape) private returns (uint32 low) {
        uint32 high = 65_535 / shape.groupSize;
        low = 1;
        _useShape(shape);
        while (low < high) {
            terms.chunkGroups = (low + high + 1) / 2;
            dataset.groups = terms.chunkGroups + 1;
            if (_accepted()) low = terms.chunkGroups;
            else high = terms.chunkGroups - 1;
        }
    }

    function _useShape(Shape memory shape) private {
        (dataset.features, dataset.classes, dataset.groupSize) = (shape.features, shape.classes, shape.groupSize);
        (terms.testGroups, terms.chunkGroups) = (shape.chunkGroups, shape.chunkGroups);
        dataset.groups = shape.chunkGroups + 1;
    }

    // ---- Playing at the edge ----

    /// @dev Called from outside, so that the memory of one model is free for the next.
    function evaluateWorst(Shape memory shape, uint8 family, uint256 variant, uint8 laneBits)
        external
        returns (uint256 percent)
    {
        vm.pauseGasMetering();
        uint256 start = vm.snapshotState();
        bytes memory model = _worst(shape, family, variant, laneBits);
        assertLe(model.length, terms.maxModelBytes);
        _useRandomRecords(shape.features, shape.groupSize, shape.classes, shape.chunkGroups + 1);
        _useShape(shape);
        uint256 id = _contestAt(IContests.Phase.Commit);
        _commit(id, SUBMITTER, model);
        _toReveal(id);
        (uint256 evaluation, uint256 reveal) = this.bounds(terms, dataset);
        _run(reveal, abi.encodeCall(IContests.reveal, (id, 0, openings[id][0])));
        _toRevealTest(id);
        (bytes memory opened, bytes32[] memory proof) = _records(_groups(id, true));
        _run(reveal, abi.encodeCall(IContests.revealTest, (id, opened, proof)));
        percent = _run(evaluation, abi.encodeCall(IContests.evaluate, (id, 0, openings[id][0], _rows(id, 0), "")));
        assertTrue(contests.entry(id, 0).status == IContests.EntryStatus.Scored);
        vm.revertToState(start);
        vm.resumeGasMetering();
    }

    function _longestReveal(string memory name, Shape memory shape, uint32 groups, IContests.OnDefault onDefault)
        private
    {
        vm.pauseGasMetering();
        (terms.families, terms.maxModelBytes, terms.onDefault) = (0x08, 20, onDefault);
        _useRandomRecords(shape.features, shape.groupSize, shape.classes, groups);
        bool training = onDefault == IContests.OnDefault.ScoreOnTraining;
        uint32 scored = _longestChunk(shape);
        if (scored > groups / 2) scored = groups / 2;
        (dataset.groups, terms.chunkGroups) = (groups, scored);
        terms.testGroups = training ? groups - scored : scored;
        while (!_accepted()) {
            terms.chunkGroups = --scored;
            terms.testGroups = training ? groups - scored : scored;
        }
        (, uint256 reveal) = this.bounds(terms, dataset);
        uint256 id = _contestAt(IContests.Phase.Commit);
        _commit(id, SUBMITTER, ContestModels.stump(shape.features, shape.classes, 0, 127));
        _toReveal(id);
        _reveal(id, 0);
        _toRevealTest(id);
        if (training) _toRevealTraining(id);
        (bytes memory opened, bytes32[] memory proof) = _records(_groups(id, !training));
        uint256 percent = _run(reveal, abi.encodeCall(IContests.revealTest, (id, opened, proof)));
        vm.snapshotValue("ContestsBounds", string.concat("revealTest, ", name), percent);
        assertTrue(contests.contest(id).status == IContests.Status.Tested);
        vm.resumeGasMetering();
    }

    /// @dev One transaction, from cold, with no more gas than the cap leaves it. Returns how much of its bound it used.
    function _run(uint256 bound_, bytes memory data) private returns (uint256) {
        return _runAs(ORGANIZER, 0, bound_, data);
    }

    function _runAs(address caller, uint256 value, uint256 bound_, bytes memory data)
        private
        returns (uint256 percent)
    {
        vm.cool(address(contests));
        vm.cool(address(scorer));
        uint256 left = TransactionGas.left(data);
        vm.resumeGasMetering();
        vm.prank(caller);
        (bool done,) = address(contests).call{value: value, gas: left}(data);
        uint256 execution = vm.lastCallGas().gasTotalUsed;
        vm.pauseGasMetering();
        assertTrue(done);
        uint256 gas = TransactionGas.total(data, execution);
        assertLe(gas, bound_);
        return gas * 100 / bound_;
    }

    // ---- The worst models ----

    /// @dev The dearest models that fit: a tree as deep as may be; all classes with all features; and networks that are wide,
    /// square, deep, or of as many neurons with one input as there is room for.
    function _worst(Shape memory shape, uint8 family, uint256 variant, uint8 laneBits)
        private
        view
        returns (bytes memory)
    {
        if (family == ContestModels.FOREST) return _worstForest(shape, variant);
        if (family == ContestModels.TREE) {
            uint8 depth = 1;
            while (depth < 10 && 6 + 3 * (2 << depth) - 2 <= terms.maxModelBytes) ++depth;
            return ContestModels.tree(shape.features, shape.classes, depth, 1);
        }
        if (family == ContestModels.LINEAR) {
            uint16[] memory only = new uint16[](1);
            only[0] = shape.classes;
            return ContestModels.network(shape.features, laneBits, only, -1);
        }
        uint16 width = WIDEST;
        while (_networkBytes(shape, _widths(shape, variant, width)) > terms.maxModelBytes) --width;
        return ContestModels.network(shape.features, laneBits, _widths(shape, variant, width), -1);
    }

    /// @dev As many trees as fit, of one level, of six or of ten, which add to one class or to all.
    function _worstForest(Shape memory shape, uint256 variant) private view returns (bytes memory) {
        uint8 depth = [1, 6, 10][variant % 3];
        bool every = variant > 2;
        uint256 room = terms.maxModelBytes - 8 - 4 * uint256(shape.classes);
        while (depth > 1 && ContestModels.forestTreeBytes(shape.classes, depth, every) > room) --depth;
        uint256 trees = room / ContestModels.forestTreeBytes(shape.classes, depth, every);
        return ContestModels.forest(shape.features, shape.classes, uint16(trees < 1024 ? trees : 1024), depth, every, 1);
    }

    function _widths(Shape memory shape, uint256 variant, uint16 width) private pure returns (uint16[] memory widths) {
        widths = new uint16[]([uint256(2), 3, 8, 8][variant]);
        for (uint256 i; i < widths.length; ++i) {
            widths[i] = variant == 3 && i % 2 == 1 ? 1 : width;
        }
        widths[widths.length - 1] = shape.classes;
    }

    function _networkBytes(Shape memory shape, uint16[] memory widths) private pure returns (uint256 size) {
        size = 7 + 2 * widths.length;
        uint256 inputs = shape.features;
        for (uint256 i; i < widths.length; ++i) {
            size += 1 + uint256(widths[i]) * (4 + inputs);
            inputs = widths[i];
        }
    }
}
