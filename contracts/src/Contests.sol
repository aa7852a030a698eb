// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IContests} from "./interfaces/IContests.sol";
import {IScorer} from "./interfaces/IScorer.sol";
import {ContestRules} from "./libraries/ContestRules.sol";
import {GroupOpening} from "./libraries/GroupOpening.sol";
import {Split} from "./libraries/Split.sol";

contract Contests is IContests, Multicall, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;
    using ContestRules for Contest;
    using GroupOpening for Contest;

    /// @dev Where burned money is sent: nobody has its key, and tokens that refuse address(0) accept it.
    address public constant BURN = 0x000000000000000000000000000000000000dEaD;

    IBeacon public immutable beacon;
    IScorer public immutable scorer;
    /// @dev The fewest blocks from opening to the beacon block: enough for its randomness to be unknown to everybody.
    uint256 public immutable minBeaconDelay;

    /// @inheritdoc IContests
    uint256 public contests;
    /// @inheritdoc IContests
    mapping(uint256 contestId => mapping(address funder => uint256 amount)) public contributed;
    /// @inheritdoc IContests
    mapping(address token => mapping(address account => uint256 amount)) public credited;

    mapping(uint256 contestId => Contest) private _contests;
    mapping(uint256 contestId => mapping(uint256 entryId => Entry)) private _entries;
    mapping(uint256 contestId => mapping(uint256 entryId => bytes32 hash)) private _counts;
    mapping(uint256 contestId => mapping(uint256 chunk => bytes32 hash)) private _chunks;
    mapping(uint256 contestId => mapping(uint256 place => Rank)) private _ranks;

    constructor(IBeacon beacon_, IScorer scorer_, uint256 minBeaconDelay_) {
        // A delay below this is for the local chain alone, where nobody else proposes blocks.
        if (minBeaconDelay_ < 128 && block.chainid != 31337) {
            revert InvalidDelay(minBeaconDelay_, 128, ContestRules.MAX_BEACON_DELAY);
        }
        beacon = beacon_;
        scorer = scorer_;
        minBeaconDelay = minBeaconDelay_;
    }

    // ------------------------------------------------------------------ life of a contest

    /// @inheritdoc IContests
    function open(Terms calldata terms, Dataset calldata dataset, string calldata card)
        external
        payable
        nonReentrant
        returns (uint256 contestId)
    {
        beacon.check();
        ContestRules.check(terms, dataset, minBeaconDelay);
        ContestRules.checkGas(evaluationGas(terms, dataset));
        ContestRules.checkGas(ContestRules.revealGas(terms, dataset));

        uint256 asked = uint256(terms.reward) + terms.bond;
        uint256 received = _pull(terms.token, asked);
        uint256 reward = received == asked ? terms.reward : Math.mulDiv(received, terms.reward, asked);

        contestId = ++contests;
        Contest storage c = _contests[contestId];
        c.terms = terms;
        c.dataset = dataset;
        c.terms.bond = (received - reward).toUint128();
        c.reward = reward.toUint128();
        c.organizer = msg.sender;
        c.beaconBlock = (block.number + terms.beaconDelay).toUint64();
        c.status = Status.Open;
        contributed[contestId][msg.sender] = reward;
        emit ContestOpened(contestId, msg.sender, ContestRules.datasetRoot(dataset), c.terms, dataset, card);
    }

    /// @inheritdoc IContests
    function fund(uint256 contestId, uint256 amount) external payable nonReentrant {
        Contest storage c = _contest(contestId);
        if (c.status != Status.Open && c.status != Status.Drawn) revert WrongStatus(c.status);
        if (c.status == Status.Drawn) _notAfter(c.schedule().commit);
        else if (c.voided(beacon.window())) revert WrongStatus(Status.Void);

        uint256 received = _pull(c.terms.token, amount);
        c.reward += received.toUint128();
        contributed[contestId][msg.sender] += received;
        emit ContestFunded(contestId, msg.sender, received, c.reward);
    }

    /// @inheritdoc IContests
    function cancel(uint256 contestId) external nonReentrant {
        Contest storage c = _contest(contestId);
        _onlyOrganizer(c);
        _requireStatus(c, Status.Open);
        // Whoever proposes the last blocks before the beacon block knows its randomness before it is there.
        uint256 lastBlock = c.beaconBlock - 1 - minBeaconDelay / 2;
        if (block.number > lastBlock) revert TooLateToCancel(block.number, lastBlock);

        c.status = Status.Cancelled;
        c.refundable = c.reward;
        _credit(contestId, c.terms.token, c.organizer, c.terms.bond);
        emit ContestCancelled(contestId);
    }

    /// @inheritdoc IContests
    function draw(uint256 contestId, bytes calldata header) external {
        Contest storage c = _contest(contestId);
        _requireStatus(c, Status.Open);
        uint256 randomness = beacon.randomness(c.beaconBlock, header);

        c.status = Status.Drawn;
        c.drawnAt = uint64(block.timestamp);
        c.seed = Split.seed(randomness, contestId, ContestRules.datasetRoot(c.dataset));
        emit ContestDrawn(contestId, c.seed, randomness);
    }

    /// @inheritdoc IContests
    function publish(uint256 contestId, string calldata cid) external {
        Contest storage c = _contest(contestId);
        _onlyOrganizer(c);
        _requireStatus(c, Status.Drawn);
        emit TrainingPublished(contestId, cid);
    }

    /// @inheritdoc IContests
    function commit(uint256 contestId, bytes32 commitment) external payable nonReentrant returns (uint256 entryId) {
        Contest storage c = _contest(contestId);
        _requireStatus(c, Status.Drawn);
        _notAfter(c.schedule().commit);
        uint256 received = _pull(c.terms.token, c.terms.submissionBond);
        if (received != c.terms.submissionBond) revert WrongAmount(received, c.terms.submissionBond);

        entryId = c.entries++;
        Entry storage e = _entries[contestId][entryId];
        e.commitment = commitment;
        e.submitter = msg.sender;
        e.status = EntryStatus.Committed;
        emit EntryCommitted(contestId, entryId, msg.sender, commitment);
    }

    /// @inheritdoc IContests
    function reveal(uint256 contestId, uint256 entryId, Opening calldata opening) external {
        Contest storage c = _contest(contestId);
        Schedule memory schedule_ = c.schedule();
        _requireStatus(c, Status.Drawn);
        _notBefore(schedule_.commit);
        _notAfter(schedule_.reveal);
        Entry storage e = _entries[contestId][entryId];
        _requireEntry(e, EntryStatus.Committed);
        _checkCommitment(contestId, e, opening);
        ContestRules.checkModel(c, opening.model);

        e.status = EntryStatus.Revealed;
        c.revealed++;
        emit EntryRevealed(contestId, entryId, opening.payout, opening.salt, opening.model);
    }

    /// @inheritdoc IContests
    function revealTest(uint256 contestId, bytes calldata records, bytes32[] calldata proof) external {
        Contest storage c = _contest(contestId);
        Schedule memory schedule_ = c.schedule();
        _requireStatus(c, Status.Drawn);
        _notBefore(schedule_.reveal);
        if (block.timestamp < schedule_.test) {
            _onlyOrganizer(c);
        } else {
            _notAfter(c.revealed > 0 ? schedule_.training : schedule_.test);
            if (!c.onTraining) {
                // What the organizer revealed in part is worth nothing: all or nothing.
                c.onTraining = true;
                c.revealedGroups = 0;
                c.nextGroup = 0;
            }
        }

        uint256 scoredGroups = c.scoredGroups();
        uint256 groups = Math.min(c.terms.chunkGroups, scoredGroups - c.revealedGroups);
        uint256 chunk = c.revealedGroups / c.terms.chunkGroups;
        bytes memory rows = c.openGroups(records, proof, groups);

        _chunks[contestId][chunk] = keccak256(rows);
        c.revealedGroups += uint32(groups);
        if (c.revealedGroups == scoredGroups) c.status = Status.Tested;
        emit TestRevealed(contestId, chunk, c.onTraining, rows);
    }

    /// @inheritdoc IContests
    function evaluate(
        uint256 contestId,
        uint256 entryId,
        Opening calldata opening,
        bytes calldata rows,
        bytes calldata counts
    ) external {
        Contest storage c = _contest(contestId);
        _requireStatus(c, Status.Tested);
        _notAfter(c.schedule().evaluate);
        Entry storage e = _entries[contestId][entryId];
        _requireEntry(e, EntryStatus.Revealed);
        _checkCommitment(contestId, e, opening);
        uint256 chunk = e.chunks;
        bytes32 rowsHash = keccak256(rows);
        if (rowsHash != _chunks[contestId][chunk]) revert WrongRows(rowsHash, _chunks[contestId][chunk]);
        bytes32 countsHash = counts.length == 0 ? bytes32(0) : keccak256(counts);
        if (countsHash != _counts[contestId][entryId]) revert WrongCounts(countsHash, _counts[contestId][entryId]);

        (IScorer.Fault fault, bytes memory counted) =
            scorer.count(opening.model, rows, c.dataset.features, c.dataset.classes, counts);
        if (fault != IScorer.Fault.None) {
            e.status = EntryStatus.Disqualified;
            c.evaluated++;
            emit EntryDisqualified(contestId, entryId, uint8(fault));
            return;
        }
        e.chunks = uint32(chunk + 1);
        bool done = (chunk + 1) * c.terms.chunkGroups >= c.scoredGroups();
        if (!done) {
            _counts[contestId][entryId] = keccak256(counted);
            emit EntryEvaluated(contestId, entryId, chunk, counted, false, 0, false);
            return;
        }
        (uint256 scoreBps, bool qualified) = ContestRules.score(c.terms, counted, c.dataset.classes);
        e.status = EntryStatus.Scored;
        e.scoreBps = uint16(scoreBps);
        c.evaluated++;
        if (qualified) c.rank(_ranks[contestId], Rank(opening.payout, uint32(entryId), uint16(scoreBps)));
        emit EntryEvaluated(contestId, entryId, chunk, counted, true, scoreBps, qualified);
    }

    /// @inheritdoc IContests
    function finalize(uint256 contestId) external {
        Contest storage c = _contest(contestId);
        if (c.status == Status.Open) _void(contestId, c);
        else if (c.status == Status.Drawn) _closeUntested(contestId, c);
        else if (c.status == Status.Tested) _closeTested(contestId, c);
        else revert WrongStatus(c.status);
        emit ContestFinalized(contestId, c.status, c.refundable);
    }

    // ------------------------------------------------------------------ money out

    /// @inheritdoc IContests
    function settle(uint256 contestId, uint256 entryId) external {
        Contest storage c = _contest(contestId);
        Entry storage e = _entries[contestId][entryId];
        if (e.status == EntryStatus.None) revert UnknownEntry(contestId, entryId);
        if (e.settled) revert NothingOwed(e.submitter);
        bool closed = c.closed();
        if (e.status == EntryStatus.Committed) _notBefore(c.schedule().reveal);
        else if (e.status == EntryStatus.Revealed && !closed) revert WrongStatus(c.status);

        e.settled = true;
        emit EntrySettled(contestId, entryId);
        bool kept = e.status == EntryStatus.Revealed || e.status == EntryStatus.Scored;
        uint256 amount = c.terms.submissionBond;
        if (kept && c.status == Status.Defaulted) amount += c.defaultShare(contributed[contestId][c.organizer]);
        _credit(contestId, c.terms.token, kept ? e.submitter : BURN, amount);
    }

    /// @inheritdoc IContests
    function refund(uint256 contestId, address funder) external {
        Contest storage c = _contest(contestId);
        if (!c.closed()) revert WrongStatus(c.status);
        // On default, the organizer's own part went with the bond.
        bool lost = c.status == Status.Defaulted && c.revealed > 0 && funder == c.organizer;
        uint256 contribution = lost ? 0 : contributed[contestId][funder];
        uint256 amount = contribution == 0 ? 0 : Math.mulDiv(contribution, c.refundable, c.reward);
        if (amount == 0) revert NothingOwed(funder);

        contributed[contestId][funder] = 0;
        _credit(contestId, c.terms.token, funder, amount);
        emit Refunded(contestId, funder, amount);
    }

    /// @inheritdoc IContests
    function withdraw(address token, address account) external nonReentrant returns (uint256 amount) {
        amount = credited[token][account];
        if (amount == 0) revert NothingOwed(account);
        credited[token][account] = 0;
        if (token == address(0)) Address.sendValue(payable(account), amount);
        else IERC20(token).safeTransfer(account, amount);
        emit Withdrawn(token, account, amount);
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IContests
    function contest(uint256 contestId) external view returns (Contest memory) {
        return _contest(contestId);
    }

    /// @inheritdoc IContests
    function entry(uint256 contestId, uint256 entryId) external view returns (Entry memory e) {
        e = _entries[contestId][entryId];
        if (e.status == EntryStatus.None) revert UnknownEntry(contestId, entryId);
    }

    /// @inheritdoc IContests
    function ranking(uint256 contestId) external view returns (Rank[] memory ranks) {
        ranks = new Rank[](_contest(contestId).ranked);
        for (uint256 i; i < ranks.length; ++i) {
            ranks[i] = _ranks[contestId][i];
        }
    }

    /// @inheritdoc IContests
    function phase(uint256 contestId) external view returns (Phase) {
        return _contest(contestId).phase(beacon.window());
    }

    /// @inheritdoc IContests
    function schedule(uint256 contestId) external view returns (Schedule memory) {
        return _contest(contestId).schedule();
    }

    /// @inheritdoc IContests
    function isTest(uint256 contestId, uint256 index) external view returns (bool) {
        Contest storage c = _contest(contestId);
        if (c.seed == 0) revert WrongStatus(c.status);
        if (index >= c.dataset.groups) revert WrongGroup(index);
        (uint256 a, uint256 b) = Split.grid(c.dataset.groups);
        return c.isTest(a, b, index);
    }

    /// @inheritdoc IContests
    function evaluationGas(Terms calldata terms, Dataset calldata dataset) public view returns (uint256) {
        uint256 rows = uint256(terms.chunkGroups) * dataset.groupSize;
        return ContestRules.evaluationGas(
            scorer.gasBound(terms.families, terms.maxModelBytes, dataset.features, dataset.classes, rows),
            terms.maxModelBytes,
            rows * (uint256(dataset.features) + 1),
            dataset.classes
        );
    }

    // ------------------------------------------------------------------ closing

    /// @dev Nobody drew while the beacon block could be proven: waiting for it to pass is not a second try.
    function _void(uint256 contestId, Contest storage c) private {
        if (!c.voided(beacon.window())) revert WrongStatus(c.status);
        c.status = Status.Void;
        c.refundable = c.reward;
        _credit(contestId, c.terms.token, BURN, c.terms.bond);
    }

    /// @dev The test groups were withheld. That costs the bond even if nobody revealed an entry: otherwise an organizer who
    /// does not like the split could withhold the training groups, be left alone, and draw again for free.
    function _closeUntested(uint256 contestId, Contest storage c) private {
        bool entered = c.revealed > 0;
        _notBefore(entered ? c.schedule().training : c.schedule().test);
        c.status = Status.Defaulted;
        uint256 burned = c.terms.bond;
        if (entered) {
            // Others gave their part of the reward to a winner, and there is none: it goes back to them.
            uint256 own = contributed[contestId][c.organizer];
            c.reward -= own.toUint128();
            burned = burned + own - c.defaultShare(own) * c.revealed;
        }
        c.refundable = c.reward;
        _credit(contestId, c.terms.token, BURN, burned);
    }

    function _closeTested(uint256 contestId, Contest storage c) private {
        if (c.evaluated < c.revealed) _notBefore(c.schedule().evaluate);
        c.status = Status.Finalized;
        uint256 paid;
        uint256 burned;
        for (uint256 i; i < c.ranked; ++i) {
            uint256 share = uint256(c.reward) * c.terms.payoutBps[i] / 10_000;
            uint256 burn = share * c.terms.burnBps / 10_000;
            paid += share;
            burned += burn;
            _credit(contestId, c.terms.token, _ranks[contestId][i].payout, share - burn);
        }
        c.refundable = (c.reward - paid).toUint128();
        // Scored on training groups, the organizer had defaulted.
        if (c.onTraining) burned += c.terms.bond;
        else _credit(contestId, c.terms.token, c.organizer, c.terms.bond);
        _credit(contestId, c.terms.token, BURN, burned);
    }

    // ------------------------------------------------------------------ opening what was committed

    function _checkCommitment(uint256 contestId, Entry storage e, Opening calldata opening) private view {
        if (opening.payout == address(0)) revert ZeroAddress();
        bytes32 computed = keccak256(
            abi.encode(
                block.chainid,
                address(this),
                contestId,
                e.submitter,
                opening.payout,
                opening.salt,
                keccak256(opening.model)
            )
        );
        if (computed != e.commitment) revert WrongCommitment(computed, e.commitment);
    }

    // ------------------------------------------------------------------ money

    /// @dev Takes `amount` from the caller and returns what arrived.
    function _pull(address token, uint256 amount) private returns (uint256 received) {
        if (token == address(0)) {
            if (msg.value != amount) revert WrongAmount(msg.value, amount);
            return amount;
        }
        if (msg.value != 0) revert WrongAmount(msg.value, 0);
        if (amount == 0) return 0;
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
        received = IERC20(token).balanceOf(address(this)) - before;
    }

    function _credit(uint256 contestId, address token, address account, uint256 amount) private {
        if (amount == 0) return;
        credited[token][account] += amount;
        emit Credited(contestId, account, token, amount);
    }

    // ------------------------------------------------------------------ requirements

    function _contest(uint256 contestId) private view returns (Contest storage c) {
        c = _contests[contestId];
        if (c.status == Status.None) revert UnknownContest(contestId);
    }

    function _onlyOrganizer(Contest storage c) private view {
        if (msg.sender != c.organizer) revert NotOrganizer(msg.sender, c.organizer);
    }

    function _requireStatus(Contest storage c, Status status) private view {
        if (c.status != status) revert WrongStatus(c.status);
    }

    function _requireEntry(Entry storage e, EntryStatus status) private view {
        if (e.status != status) revert WrongEntryStatus(e.status);
    }

    function _notBefore(uint64 opens) private view {
        if (block.timestamp < opens) revert TooEarly(uint64(block.timestamp), opens);
    }

    function _notAfter(uint64 deadline) private view {
        if (block.timestamp >= deadline) revert TooLate(uint64(block.timestamp), deadline);
    }
}
