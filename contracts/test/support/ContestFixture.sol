// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "../../src/interfaces/IBeacon.sol";
import {IContests} from "../../src/interfaces/IContests.sol";
import {IGroups} from "../../src/interfaces/IGroups.sol";
import {IRules} from "../../src/interfaces/IRules.sol";
import {IScorer} from "../../src/interfaces/IScorer.sol";
import {Split} from "../../src/libraries/Split.sol";
import {ContestModels} from "./ContestModels.sol";
import {GroupTree} from "./GroupTree.sol";
import {Header} from "./Header.sol";
import {Test} from "./Test.sol";
import {Token} from "./Tokens.sol";

/// @notice A whole contest in a few lines: a dataset, terms that a test may change before it opens one, and each verb with
/// what it needs worked out.
/// @dev Every group holds three rows of class 0 and two of class 1, so a model scores the same whatever the split: the
/// stump on feature 0 is right 10 times in 10, on feature 1 8 times, on feature 2, or always saying 0, 6 times.
abstract contract ContestFixture is Test {
    uint256 internal constant MIN_DELAY = 128;
    uint256 internal constant MAX_DELAY = 50_400;
    uint16 internal constant FEATURES = 3;
    uint8 internal constant CLASSES = 2;
    uint16 internal constant GROUP_SIZE = 5;
    uint256 internal constant GROUPS = 10;

    address internal constant COIN = address(0);
    address internal constant BURN = 0x000000000000000000000000000000000000dEaD;
    bytes32 internal constant RANDOMNESS = keccak256("randomness");

    address internal ORGANIZER = makeAddr("organizer");
    address internal SUBMITTER = makeAddr("submitter");
    address internal RIVAL = makeAddr("rival");
    address internal FUNDER = makeAddr("funder");
    address internal STRANGER = makeAddr("stranger");
    address internal PAYOUT = makeAddr("payout");

    IBeacon internal beacon;
    IScorer internal scorer;
    IRules internal rules;
    IGroups internal groups_;
    IContests internal contests;
    Token internal token;

    IContests.Terms internal terms;
    IContests.Dataset internal dataset;
    bytes[] internal records;
    bytes32[][] internal levels;

    /// @dev What each entry's owner keeps to itself.
    mapping(uint256 contestId => mapping(uint256 entryId => IContests.Opening)) internal openings;
    /// @dev The confusion matrix so far, as `EntryEvaluated` carried it.
    mapping(uint256 contestId => mapping(uint256 entryId => bytes)) internal counted;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(20_000);
        vm.prevrandao(RANDOMNESS);
        // By artifact, not `new`: a test would compile the whole contract once more.
        beacon = IBeacon(vm.deployCode("PrevrandaoBeacon.sol"));
        scorer = IScorer(vm.deployCode("Scorer.sol"));
        rules = IRules(vm.deployCode("Rules.sol", abi.encode(scorer)));
        groups_ = IGroups(vm.deployCode("Groups.sol"));
        contests = _deploy(MIN_DELAY);
        token = new Token();
        _useDataset(GROUPS);
        _useTerms();
    }

    function _deploy(uint256 minDelay) internal returns (IContests) {
        return IContests(vm.deployCode("Contests.sol", abi.encode(beacon, rules, groups_, minDelay)));
    }

    // ---- What is opened ----

    function _useTerms() internal {
        terms.token = COIN;
        terms.metric = IContests.Metric.Accuracy;
        terms.onDefault = IContests.OnDefault.SplitOverRevealed;
        terms.families = 0x1e;
        terms.thresholdBps = 7_000;
        terms.baseline = 6_000;
        terms.burnBps = 100;
        terms.defaultCapBps = 2_500;
        terms.reward = 10 ether;
        terms.bond = 12 ether;
        terms.submissionBond = 0.1 ether;
        terms.testGroups = 2;
        terms.chunkGroups = 2;
        terms.maxModelBytes = 2_000;
        terms.beaconDelay = 150;
        terms.commitSeconds = 2 days;
        terms.revealSeconds = 1 days;
        terms.testSeconds = 1 days;
        terms.evaluateSeconds = 3 days;
        terms.payoutBps[0] = 10_000;
    }

    function _useDataset(uint256 groups) internal {
        delete records;
        for (uint256 i; i < groups; ++i) {
            records.push(abi.encodePacked(uint32(i), _rowsOf(i), _saltOf(i)));
        }
        _useRecords(FEATURES, GROUP_SIZE, CLASSES);
    }

    function _useRandomRecords(uint16 features, uint16 groupSize, uint8 classes, uint256 groups) internal {
        delete records;
        uint256 labels = uint256(features) * groupSize;
        for (uint256 i; i < groups; ++i) {
            bytes memory rows = new bytes(labels + groupSize);
            for (uint256 at_; at_ < rows.length; at_ += 32) {
                bytes32 noise = keccak256(abi.encode(i, at_));
                for (uint256 b; b < 32 && at_ + b < rows.length; ++b) {
                    rows[at_ + b] = at_ + b < labels ? noise[b] : bytes1(uint8(noise[b]) % classes);
                }
            }
            records.push(abi.encodePacked(uint32(i), rows, _saltOf(i)));
        }
        _useRecords(features, groupSize, classes);
    }

    /// @dev Commits to whatever is in `records`.
    function _useRecords(uint16 features, uint16 groupSize, uint8 classes) internal {
        bytes32[] memory leaves = new bytes32[](records.length);
        for (uint256 i; i < leaves.length; ++i) {
            leaves[i] = GroupTree.leaf(records[i]);
        }
        levels = GroupTree.build(leaves);
        dataset = IContests.Dataset({
            treeRoot: GroupTree.root(levels),
            binningHash: keccak256("binning"),
            groups: uint32(records.length),
            groupSize: groupSize,
            features: features,
            classes: classes
        });
    }

    function _rowsOf(uint256 group) internal pure returns (bytes memory rows) {
        // What feature f's stump says of row r is bit r of SAYS[f]; the last column are the labels.
        uint8[4] memory says = [24, 28, 30, 24];
        for (uint256 f; f <= FEATURES; ++f) {
            for (uint256 r; r < GROUP_SIZE; ++r) {
                uint256 row = (r + group) % GROUP_SIZE;
                uint256 said = says[f] >> row & 1;
                uint256 noise = uint256(keccak256(abi.encode(group, row, f))) % 128;
                rows = abi.encodePacked(rows, uint8(f == FEATURES ? said : 128 * said + noise));
            }
        }
    }

    function _saltOf(uint256 group) internal pure returns (bytes32) {
        return keccak256(abi.encode("salt", group));
    }

    function _useToken(bool inToken) internal {
        terms.token = inToken ? address(token) : COIN;
    }

    // ---- Models ----

    function _best() internal pure returns (bytes memory) {
        return ContestModels.stump(FEATURES, CLASSES, 0, 127);
    }

    function _good() internal pure returns (bytes memory) {
        return ContestModels.stump(FEATURES, CLASSES, 1, 127);
    }

    function _poor() internal pure returns (bytes memory) {
        return ContestModels.stump(FEATURES, CLASSES, 2, 127);
    }

    function _zeros() internal pure returns (bytes memory) {
        return ContestModels.linear(FEATURES, new int32[](CLASSES), new int8[](FEATURES * CLASSES));
    }

    /// @dev Class 1 when feature 0 is 128 or more: as good as `_best`.
    function _bestLinear() internal pure returns (bytes memory) {
        int32[] memory biases = new int32[](CLASSES);
        int8[] memory weights = new int8[](FEATURES * CLASSES);
        biases[1] = -255;
        weights[FEATURES] = 2;
        return ContestModels.linear(FEATURES, biases, weights);
    }

    // ---- Money ----

    /// @dev Gives `account` `amount` of the contest's token and leave to spend it; returns the coin to send along.
    function _arm(address account, address currency, uint256 amount) internal returns (uint256 value) {
        if (currency == COIN) {
            vm.deal(account, account.balance + amount);
            return amount;
        }
        Token(currency).mint(account, amount);
        vm.prank(account);
        Token(currency).approve(address(contests), type(uint256).max);
    }

    function _credited(address account) internal view returns (uint256) {
        return contests.credited(terms.token, account);
    }

    function _balance(address currency, address account) internal view returns (uint256) {
        return currency == COIN ? account.balance : Token(currency).balanceOf(account);
    }

    // ---- Verbs ----

    function _open() internal returns (uint256 id) {
        uint256 value = _arm(ORGANIZER, terms.token, uint256(terms.reward) + terms.bond);
        vm.prank(ORGANIZER);
        id = contests.open{value: value}(terms, dataset, "card");
    }

    function _fund(uint256 id, address funder, uint256 amount) internal {
        uint256 value = _arm(funder, contests.contest(id).terms.token, amount);
        vm.prank(funder);
        contests.fund{value: value}(id, amount);
    }

    /// @dev Makes the beacon block, with its hash known to the chain, and moves to `distance` blocks after it.
    function _passBeaconBlock(uint256 id, uint256 distance) internal returns (bytes memory header) {
        uint256 number = contests.contest(id).beaconBlock;
        header = Header.encode(number, vm.getBlockTimestamp(), RANDOMNESS);
        vm.roll(number + 1);
        _remember(header);
        vm.roll(number + distance);
    }

    /// @dev What every block does first (EIP-2935): the hash of the block before it goes into the history contract.
    function _remember(bytes memory header) internal {
        address history = 0x0000F90827F1C53a10cb7A02335B175320002935;
        vm.etch(
            history,
            hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500"
        );
        vm.setBlockhash(vm.getBlockNumber() - 1, keccak256(header));
        vm.prank(0xffffFFFfFFffffffffffffffFfFFFfffFFFfFFfE);
        (bool stored,) = history.call(abi.encode(keccak256(header)));
        assertTrue(stored);
    }

    function _draw(uint256 id) internal {
        bytes memory header = _passBeaconBlock(id, 1);
        vm.prank(STRANGER);
        contests.draw(id, header);
    }

    function _commit(uint256 id, address submitter, bytes memory model) internal returns (uint256 entryId) {
        IContests.Opening memory opening = _opening(submitter, model);
        uint256 value = _arm(submitter, contests.contest(id).terms.token, contests.contest(id).terms.submissionBond);
        bytes32 commitment = _commitment(id, submitter, opening);
        vm.prank(submitter);
        entryId = contests.commit{value: value}(id, commitment);
        openings[id][entryId] = opening;
    }

    function _opening(address submitter, bytes memory model) internal view returns (IContests.Opening memory) {
        address payout = submitter == SUBMITTER ? PAYOUT : submitter;
        return IContests.Opening(payout, keccak256(abi.encode("salt", submitter, model)), model);
    }

    function _commitment(uint256 id, address submitter, IContests.Opening memory opening)
        internal
        view
        returns (bytes32)
    {
        return keccak256(
            abi.encode(
                block.chainid, address(contests), id, submitter, opening.payout, opening.salt, keccak256(opening.model)
            )
        );
    }

    function _reveal(uint256 id, uint256 entryId) internal {
        contests.reveal(id, entryId, openings[id][entryId]);
    }

    /// @dev Reveals every test group, chunk by chunk.
    function _revealTest(uint256 id) internal {
        uint256[] memory groups = _groups(id, true);
        uint256 size = contests.contest(id).terms.chunkGroups;
        for (uint256 from; from < groups.length; from += size) {
            (bytes memory opened, bytes32[] memory proof) = _records(_slice(groups, from, size));
            vm.prank(ORGANIZER);
            contests.revealTest(id, opened, proof);
        }
    }

    function _evaluate(uint256 id, uint256 entryId) internal {
        uint256 chunks =
            _ceilDiv(_groups(id, !contests.contest(id).onTraining).length, contests.contest(id).terms.chunkGroups);
        for (uint256 chunk = contests.entry(id, entryId).chunks; chunk < chunks; ++chunk) {
            _evaluateChunk(id, entryId);
        }
    }

    function _evaluateChunk(uint256 id, uint256 entryId) internal {
        bytes memory rows = _rows(id, contests.entry(id, entryId).chunks);
        bytes memory before = counted[id][entryId];
        IContests.Opening memory opening = openings[id][entryId];
        (, bytes memory counts) =
            scorer.count(opening.model, rows, dataset.features, dataset.classes, terms.baseline, before);
        contests.evaluate(id, entryId, opening, rows, before);
        counted[id][entryId] = counts;
    }

    function _ceilDiv(uint256 a, uint256 b) internal pure returns (uint256) {
        return (a + b - 1) / b;
    }

    // ---- What is revealed ----

    /// @dev Whether a group of a drawn contest is a test group.
    function _isTest(uint256 id, uint256 index) internal view returns (bool) {
        (uint256 a, uint256 b) = Split.grid(records.length);
        IContests.Contest memory c = contests.contest(id);
        return Split.position(c.seed, records.length, a, b, index) < c.terms.testGroups;
    }

    /// @dev The test groups of a drawn contest, or the training groups, ascending.
    function _groups(uint256 id, bool test) internal view returns (uint256[] memory groups) {
        groups = new uint256[](records.length);
        uint256 length;
        for (uint256 i; i < records.length; ++i) {
            if (_isTest(id, i) == test) groups[length++] = i;
        }
        groups = _slice(groups, 0, length);
    }

    function _slice(uint256[] memory list, uint256 from, uint256 size) internal pure returns (uint256[] memory part) {
        part = new uint256[](list.length - from < size ? list.length - from : size);
        for (uint256 i; i < part.length; ++i) {
            part[i] = list[from + i];
        }
    }

    /// @dev What opens `groups`.
    function _records(uint256[] memory groups) internal view returns (bytes memory opened, bytes32[] memory proof) {
        opened = _joined(groups);
        proof = GroupTree.proof(levels, groups);
    }

    /// @dev The rows of a chunk, as `TestRevealed` carries them: each column of all groups, one after the other.
    function _rows(uint256 id, uint256 chunk) internal view returns (bytes memory rows) {
        IContests.Contest memory c = contests.contest(id);
        uint256[] memory groups = _slice(_groups(id, !c.onTraining), chunk * c.terms.chunkGroups, c.terms.chunkGroups);
        uint256 columnBytes = c.dataset.groupSize;
        uint256 columns = (records[0].length - 36) / columnBytes;
        rows = new bytes(groups.length * columns * columnBytes);
        uint256 to;
        for (uint256 column; column < columns; ++column) {
            for (uint256 i; i < groups.length; ++i) {
                bytes memory record = records[groups[i]];
                assembly ("memory-safe") {
                    mcopy(add(add(rows, 0x20), to), add(add(record, 0x24), mul(column, columnBytes)), columnBytes)
                }
                to += columnBytes;
            }
        }
    }

    /// @dev The records of `groups`, one after the other.
    function _joined(uint256[] memory groups) private view returns (bytes memory joined) {
        uint256 size = records[0].length;
        joined = new bytes(groups.length * size);
        for (uint256 i; i < groups.length; ++i) {
            bytes memory record = records[groups[i]];
            assembly ("memory-safe") {
                mcopy(add(add(joined, 0x20), mul(i, size)), add(record, 0x20), size)
            }
        }
    }

    // ---- Time ----

    function _toReveal(uint256 id) internal {
        vm.warp(contests.schedule(id).commit);
    }

    function _toRevealTest(uint256 id) internal {
        vm.warp(contests.schedule(id).reveal);
    }

    function _toRevealTraining(uint256 id) internal {
        vm.warp(contests.schedule(id).test);
    }

    /// @dev A contest in which SUBMITTER's best and RIVAL's good model stand, moved to `phase`.
    function _contestAt(IContests.Phase phase) internal returns (uint256 id) {
        id = _open();
        if (phase == IContests.Phase.Open) return id;
        if (phase == IContests.Phase.Draw) {
            _passBeaconBlock(id, 1);
            return id;
        }
        _draw(id);
        if (phase == IContests.Phase.Commit) return id;
        _commit(id, SUBMITTER, _best());
        _commit(id, RIVAL, _good());
        _toReveal(id);
        if (phase == IContests.Phase.Reveal) return id;
        _reveal(id, 0);
        _reveal(id, 1);
        _toRevealTest(id);
        if (phase == IContests.Phase.RevealTest) return id;
        _revealTest(id);
        if (phase == IContests.Phase.Evaluate) return id;
        _evaluate(id, 0);
        _evaluate(id, 1);
        if (phase == IContests.Phase.Finalize) return id;
        contests.finalize(id);
    }
}
