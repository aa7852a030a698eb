// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ContestStorage} from "./ContestStorage.sol";
import {Escrow} from "./Escrow.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IContests} from "./interfaces/IContests.sol";
import {IGroups} from "./interfaces/IGroups.sol";
import {IRules} from "./interfaces/IRules.sol";
import {IScorer} from "./interfaces/IScorer.sol";
import {ClaimTree} from "./libraries/ClaimTree.sol";
import {ContestState} from "./libraries/ContestState.sol";
import {Split} from "./libraries/Split.sol";

contract Contests is ContestStorage, Escrow, Multicall {
    using SafeCast for uint256;
    using ContestState for Contest;

    constructor(IBeacon beacon_, IRules rules_, IGroups groups_, uint256 minBeaconDelay_)
        ContestStorage(beacon_, rules_, groups_, minBeaconDelay_)
    {}

    // ------------------------------------------------------------------ life of a contest

    /// @inheritdoc IContests
    function open(Terms calldata terms, Dataset calldata dataset, string calldata card)
        external
        payable
        nonReentrant
        returns (uint256 contestId)
    {
        beacon.check();
        rules.check(terms, dataset, minBeaconDelay);

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
        emit ContestOpened(contestId, msg.sender, ContestState.datasetRoot(dataset), c.terms, dataset, card);
    }

    /// @inheritdoc IContests
    function fund(uint256 contestId, uint256 amount) external payable nonReentrant {
        Contest storage c = _contest(contestId);
        if (c.status != Status.Open && c.status != Status.Drawn) revert WrongStatus(c.status);
        if (c.status == Status.Drawn) _notAfter(c.commitEnds);
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
        c.drawnAt = uint40(block.timestamp);
        c.commitEnds = c.drawnAt + c.terms.commitSeconds;
        c.revealEnds = c.commitEnds + c.terms.revealSeconds;
        (c.maxModelBytes, c.families) = (c.terms.maxModelBytes, c.terms.families);
        c.seed = Split.seed(randomness, contestId, ContestState.datasetRoot(c.dataset));
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
        _notAfter(c.commitEnds);
        _pullExactly(c.terms.token, c.terms.submissionBond);

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
        _requireStatus(c, Status.Drawn);
        _notBefore(c.commitEnds);
        _notAfter(c.revealEnds);
        Entry storage e = _entries[contestId][entryId];
        _requireEntry(e, EntryStatus.Committed);
        _checkOpening(contestId, e, opening);
        c.checkModel(opening.model);

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
        uint256 groupsNow = Math.min(c.terms.chunkGroups, scoredGroups - c.revealedGroups);
        uint256 chunk = c.revealedGroups / c.terms.chunkGroups;
        IGroups.Side memory side = IGroups.Side(c.seed, c.terms.testGroups, c.onTraining, c.nextGroup);
        bytes memory rows;
        (rows, c.nextGroup) = groups.open(c.dataset, side, groupsNow, records, proof);

        _chunks[contestId][chunk] = keccak256(rows);
        c.revealedGroups += uint32(groupsNow);
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
        uint256 chunk = e.chunks;
        bytes32 countsHash = counts.length == 0 ? bytes32(0) : keccak256(counts);
        if (countsHash != _counts[contestId][entryId]) revert WrongCounts(countsHash, _counts[contestId][entryId]);

        (IScorer.Fault fault, bytes memory counted) = _run(contestId, e, chunk, opening, rows, counts);
        if (fault != IScorer.Fault.None) {
            e.status = EntryStatus.Disqualified;
            c.evaluated++;
            emit EntryDisqualified(contestId, entryId, uint8(fault));
            return;
        }
        e.chunks = uint32(chunk + 1);
        if (chunk + 1 < c.chunks()) {
            _counts[contestId][entryId] = keccak256(counted);
            emit EntryEvaluated(contestId, entryId, chunk, counted, false, 0, false);
            return;
        }
        (uint16 scoreBps, bool qualified,) = _score(c, counted);
        _place(contestId, entryId, opening.payout, scoreBps, qualified);
        emit EntryEvaluated(contestId, entryId, chunk, counted, true, scoreBps, qualified);
    }

    /// @inheritdoc IContests
    function claim(
        uint256 contestId,
        uint256 entryId,
        address payout,
        bytes32 salt,
        bytes32 modelHash,
        bytes32[] calldata countsHashes,
        bytes calldata counts
    ) external payable nonReentrant {
        Contest storage c = _contest(contestId);
        if (c.terms.challengeSeconds == 0) revert ClaimsNotAllowed();
        _requireStatus(c, Status.Tested);
        _notAfter(c.schedule().evaluate);
        Entry storage e = _entries[contestId][entryId];
        _requireEntry(e, EntryStatus.Revealed);
        if (msg.sender != e.submitter) revert NotSubmitter(msg.sender, e.submitter);
        _checkCommitment(contestId, e, payout, salt, modelHash);
        if (countsHashes.length != c.chunks()) revert WrongChunkCount(countsHashes.length, c.chunks());
        bytes32 last = countsHashes[countsHashes.length - 1];
        if (keccak256(counts) != last) revert WrongClaim(keccak256(counts), last);
        (uint16 scoreBps, bool qualified, uint256 rows) = _score(c, counts);
        uint256 scoredRows = c.scoredGroups() * c.dataset.groupSize;
        if (rows != scoredRows) revert WrongRowCount(rows, scoredRows);

        uint64 ends = uint64(block.timestamp) + c.terms.challengeSeconds;
        e.status = EntryStatus.Claimed;
        c.claims++;
        _claims[contestId][entryId] = Claim(ClaimTree.root(countsHashes), payout, ends, scoreBps, qualified);
        emit EntryClaimed(contestId, entryId, countsHashes, counts, scoreBps, ends);
        // Last: a token may call back, and then the entry must be claimed already.
        _pullExactly(c.terms.token, c.terms.claimBond);
    }

    /// @inheritdoc IContests
    function challenge(
        uint256 contestId,
        uint256 entryId,
        uint256 chunk,
        Opening calldata opening,
        bytes calldata rows,
        bytes calldata before,
        bytes32 claimed,
        bytes32[] calldata proof
    ) external {
        Contest storage c = _contest(contestId);
        Entry storage e = _entries[contestId][entryId];
        _requireEntry(e, EntryStatus.Claimed);
        _notAfter(_claims[contestId][entryId].ends);
        bytes32 root = ClaimTree.rootOfStep(chunk, before, claimed, proof, c.chunks());
        if (root != _claims[contestId][entryId].root) revert WrongClaim(root, _claims[contestId][entryId].root);

        (IScorer.Fault fault, bytes memory counted) = _run(contestId, e, chunk, opening, rows, before);
        if (fault == IScorer.Fault.None && keccak256(counted) == claimed) revert ClaimHolds(chunk);

        e.status = EntryStatus.Disqualified;
        c.claims--;
        c.evaluated++;
        // Not all of it, or to challenge oneself would cost nothing.
        uint256 won = c.terms.claimBond / 2;
        _credit(contestId, c.terms.token, msg.sender, won);
        _credit(contestId, c.terms.token, BURN, c.terms.claimBond - won);
        emit ClaimDisproved(contestId, entryId, msg.sender, chunk);
    }

    /// @inheritdoc IContests
    function confirm(uint256 contestId, uint256 entryId) external {
        Contest storage c = _contest(contestId);
        _requireStatus(c, Status.Tested);
        Entry storage e = _entries[contestId][entryId];
        _requireEntry(e, EntryStatus.Claimed);
        Claim memory claimed = _claims[contestId][entryId];
        _notBefore(claimed.ends);

        c.claims--;
        _place(contestId, entryId, claimed.payout, claimed.scoreBps, claimed.qualified);
        _credit(contestId, c.terms.token, e.submitter, c.terms.claimBond);
        emit ClaimConfirmed(contestId, entryId, claimed.scoreBps, claimed.qualified);
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
        else if (e.status <= EntryStatus.Claimed && !closed) revert WrongStatus(c.status);

        e.settled = true;
        emit EntrySettled(contestId, entryId);
        bool kept = e.status >= EntryStatus.Revealed && e.status <= EntryStatus.Scored;
        uint256 amount = c.terms.submissionBond;
        if (e.status == EntryStatus.Claimed) amount += c.terms.claimBond;
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
        if (c.evaluated < c.revealed) _notBefore(c.scoringEnds());
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

    // ------------------------------------------------------------------ scoring

    /// @dev Runs an entry over a chunk: the model that was committed, the rows that were revealed.
    function _run(
        uint256 contestId,
        Entry storage e,
        uint256 chunk,
        Opening calldata opening,
        bytes calldata rows,
        bytes calldata before
    ) private view returns (IScorer.Fault, bytes memory) {
        _checkOpening(contestId, e, opening);
        bytes32 rowsHash = keccak256(rows);
        if (rowsHash != _chunks[contestId][chunk]) revert WrongRows(rowsHash, _chunks[contestId][chunk]);
        Contest storage c = _contests[contestId];
        return scorer.count(opening.model, rows, c.dataset.features, c.dataset.classes, c.terms.baseline, before);
    }

    /// @dev The score of finished counts, and whether it meets the criterion. What a constant guess scores, which the organizer
    /// could only declare, is checked here against the rows themselves.
    function _score(Contest storage c, bytes memory counts)
        private
        view
        returns (uint16, bool qualified, uint256 rows)
    {
        uint256 scoreBps;
        uint256 baselineBps;
        (scoreBps, baselineBps, rows) = scorer.score(counts, c.dataset.classes, uint256(c.terms.metric));
        qualified = scoreBps >= c.terms.thresholdBps && scoreBps > baselineBps;
        return (uint16(scoreBps), qualified, rows);
    }

    function _place(uint256 contestId, uint256 entryId, address payout, uint16 scoreBps, bool qualified) private {
        Contest storage c = _contests[contestId];
        Entry storage e = _entries[contestId][entryId];
        e.status = EntryStatus.Scored;
        e.scoreBps = scoreBps;
        c.evaluated++;
        if (qualified) c.rank(_ranks[contestId], Rank(payout, uint32(entryId), scoreBps));
    }

    // ------------------------------------------------------------------ opening what was committed

    function _checkOpening(uint256 contestId, Entry storage e, Opening calldata opening) private view {
        _checkCommitment(contestId, e, opening.payout, opening.salt, keccak256(opening.model));
    }

    function _checkCommitment(uint256 contestId, Entry storage e, address payout, bytes32 salt, bytes32 modelHash)
        private
        view
    {
        if (payout == address(0)) revert ZeroAddress();
        bytes32 computed = ContestState.commitment(this, contestId, e.submitter, payout, salt, modelHash);
        if (computed != e.commitment) revert WrongCommitment(computed, e.commitment);
    }
}
