// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../../src/interfaces/IContests.sol";
import {Header} from "../support/Header.sol";
import {ContestLedger} from "./ContestLedger.sol";

/// @notice Plays any verb at any time. Each prefers a contest that waits for it, so that contests get far, but tries it on
/// another when there is none.
contract ContestHandler is ContestLedger {
    uint256 private constant MAX_CONTESTS = 3;
    uint256 private constant MAX_ENTRIES = 4;
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    struct Forged {
        uint256 id;
        uint256 entryId;
        bytes32[] hashes;
    }

    address[] private _actors;
    Forged[] private _forged;

    function setUp() public override {
        super.setUp();
        _useDataset(6);
        vm.etch(
            HISTORY,
            hex"3373fffffffffffffffffffffffffffffffffffffffe14604657602036036042575f35600143038111604257611fff81430311604257611fff9006545f5260205ff35b5f5ffd5b5f35611fff60014303065500"
        );
        _actors = [ORGANIZER, SUBMITTER, RIVAL, FUNDER, STRANGER];
        accounts = [ORGANIZER, SUBMITTER, RIVAL, FUNDER, STRANGER, PAYOUT, BURN];
        currencies = [COIN, address(token)];
        open(0);
        open(1);
    }

    function target() external view returns (IContests) {
        return contests;
    }

    function balanceOf(address account) external view returns (uint256) {
        return token.balanceOf(account);
    }

    // ---- Verbs ----

    function open(uint256 seed) public watched {
        if (contests.contests() == MAX_CONTESTS) return;
        _useToken(seed % 2 == 1);
        terms.onDefault = IContests.OnDefault(_mix(seed, "default") % 2);
        terms.chunkGroups = uint32(1 + _mix(seed, "chunk") % 3);
        terms.testGroups = uint32(1 + _mix(seed, "test") % 4);
        terms.burnBps = uint16(_mix(seed, "burn") % 10_001);
        terms.defaultCapBps = uint16(1 + _mix(seed, "cap") % 10_000);
        terms.reward = uint128(_mix(seed, "reward") % 1e20);
        terms.bond = uint128(_mix(seed, "bond") % 1e20);
        terms.submissionBond = uint96(_mix(seed, "entry") % 1e18);
        (terms.claimBond, terms.challengeSeconds) =
            contests.contests() % 2 == 0 ? (uint96(1 + _mix(seed, "claim") % 1e18), 1 days) : (0, 0);
        uint16 second = uint16(_mix(seed, "second") % 5_000);
        (terms.payoutBps[0], terms.payoutBps[1]) = (10_000 - second, second);

        uint256 id = contests.contests() + 1;
        _open();
        (rewardOf[id], bondOf[id], gave[id][ORGANIZER]) = (terms.reward, terms.bond, terms.reward);
        _receive(id, uint256(terms.reward) + terms.bond);
    }

    function fund(uint256 seed, uint96 amount) public watched {
        uint256 id = _pick(seed, seed % 2 == 0 ? IContests.Phase.Open : IContests.Phase.Commit);
        address funder = _actor(seed);
        _fund(id, funder, amount);
        rewardOf[id] += amount;
        gave[id][funder] += amount;
        _receive(id, amount);
    }

    function cancel(uint256 seed) public watched {
        // Now and then only: what is cancelled goes no further.
        if (_mix(seed, "cancel") % 4 > 0) return;
        uint256 id = _pick(seed, IContests.Phase.Open);
        vm.prank(_mix(seed, "caller") % 2 == 0 ? ORGANIZER : _actor(seed));
        contests.cancel(id);
    }

    function draw(uint256 seed) public watched {
        uint256 id = _pick(seed, seed % 2 == 0 ? IContests.Phase.Draw : IContests.Phase.Open);
        uint256 number = contests.contest(id).beaconBlock;
        if (vm.getBlockNumber() <= number) vm.roll(number + 1);
        bytes memory header = Header.encode(number, number, keccak256(abi.encode(number)));
        vm.store(HISTORY, bytes32(number % 8191), keccak256(header));
        vm.prank(_actor(seed));
        contests.draw(id, header);
    }

    function commit(uint256 seed) public watched {
        uint256 id = _pick(seed, IContests.Phase.Commit);
        IContests.Contest memory c = contests.contest(id);
        if (c.entries == MAX_ENTRIES) return;
        uint256 quality = _mix(seed, "quality") % 5;
        bytes memory model = quality == 0 ? _best() : quality == 1 ? _good() : quality == 2 ? _poor() : _bestLinear();
        if (quality == 4) model[0] = 0x07; // no model
        uint256 entryId = _commit(id, _actor(seed), model);
        scoreOf[id][entryId] = quality == 1 ? SCORE_OF_GOOD : quality == 2 ? 6_000 : SCORE_OF_BEST;
        _receive(id, c.terms.submissionBond);
    }

    function reveal(uint256 seed) public watched {
        uint256 id = _pick(seed, IContests.Phase.Reveal);
        uint256 entries = contests.contest(id).entries;
        for (uint256 i; i < entries; ++i) {
            uint256 entryId = (seed % 1_000 + i) % entries;
            if (contests.entry(id, entryId).status != IContests.EntryStatus.Committed) continue;
            vm.prank(_actor(seed));
            _reveal(id, entryId);
            // One at a time, or all.
            if (seed % 3 == 0) return;
        }
    }

    function revealTest(uint256 seed) public watched {
        uint256 id = _pick(seed, seed % 3 == 0 ? IContests.Phase.RevealTraining : IContests.Phase.RevealTest);
        IContests.Contest memory c = contests.contest(id);
        bool training = contests.phase(id) == IContests.Phase.RevealTraining;
        uint256[] memory groups = _groups(id, !training);
        uint256 from = training != c.onTraining ? 0 : c.revealedGroups;
        for (; from < groups.length; from += c.terms.chunkGroups) {
            (bytes memory opened, bytes32[] memory proof) = _records(_slice(groups, from, c.terms.chunkGroups));
            vm.prank(training ? _actor(seed) : ORGANIZER);
            contests.revealTest(id, opened, proof);
            if (seed % 5 == 0) return;
        }
    }

    function evaluate(uint256 seed) public watched {
        uint256 id = _pick(seed, IContests.Phase.Evaluate);
        uint256 entries = contests.contest(id).entries;
        for (uint256 i; i < entries; ++i) {
            uint256 entryId = (seed % 1_000 + i) % entries;
            if (contests.entry(id, entryId).status != IContests.EntryStatus.Revealed) continue;
            vm.prank(_actor(seed));
            _evaluateChunk(id, entryId);
            if (seed % 4 == 0) return;
        }
    }

    /// @dev What is true, or a score of 100 % for as many rows as there are, by counts that no rows have.
    function claim(uint256 seed) public watched {
        uint256 id = _pick(seed, IContests.Phase.Evaluate);
        IContests.Contest memory c = contests.contest(id);
        for (uint256 i; i < c.entries; ++i) {
            uint256 entryId = (seed % 1_000 + i) % c.entries;
            if (contests.entry(id, entryId).status != IContests.EntryStatus.Revealed) continue;
            bytes[] memory counts = _trueCounts(id, entryId);
            bool forged = _mix(seed, "forged") % 2 == 0 || counts[0].length == 0;
            // One row more of class 0 and one less of class 1 than there are.
            uint16 rows = uint16(5 * _groups(id, !c.onTraining).length);
            uint16 zeros = rows / 5 * 3 + 1;
            if (forged) counts[counts.length - 1] = abi.encodePacked(zeros, uint16(0), uint16(0), rows - zeros);
            bytes32[] memory hashes = _hashes(counts);
            _claim(id, entryId, hashes, counts[counts.length - 1]);
            claimed[id][entryId] = true;
            _receive(id, c.terms.claimBond);
            if (forged) _forged.push(Forged(id, entryId, hashes));
            return;
        }
    }

    /// @dev Somebody recomputes what is claimed before its time is over.
    function challenge() public watched {
        for (; _forged.length > 0; _forged.pop()) {
            Forged memory f = _forged[_forged.length - 1];
            bytes[] memory counts = _trueCounts(f.id, f.entryId);
            uint256 chunk;
            while (f.hashes[chunk] == keccak256(counts[chunk]) && counts[chunk].length > 0) ++chunk;
            _challenge(f.id, f.entryId, chunk, f.hashes, chunk == 0 ? bytes("") : counts[chunk - 1]);
        }
    }

    function confirm(uint256 seed) public {
        _confirmAll(_pick(seed, seed % 2 == 0 ? IContests.Phase.Confirm : IContests.Phase.Evaluate), seed % 8 == 0);
    }

    function _confirmAll(uint256 id, bool early) private watched {
        for (uint256 i; i < contests.contest(id).entries; ++i) {
            if (early || _isConfirmable(id, i)) contests.confirm(id, i);
        }
    }

    function _isConfirmable(uint256 id, uint256 entryId) private view returns (bool) {
        bool claimed_ = contests.entry(id, entryId).status == IContests.EntryStatus.Claimed;
        return claimed_ && contests.claimOf(id, entryId).ends <= vm.getBlockTimestamp();
    }

    function finalize(uint256 seed) public watched {
        uint256 id = _pick(seed, IContests.Phase.Finalize);
        vm.prank(_actor(seed));
        contests.finalize(id);
    }

    function settle(uint256 seed) public watched {
        uint256 id = _pick(seed, seed % 2 == 0 ? IContests.Phase.Closed : IContests.Phase.Evaluate);
        contests.settle(id, _mix(seed, "entry") % (contests.contest(id).entries + 1));
    }

    function refund(uint256 seed) public watched {
        contests.refund(_pick(seed, IContests.Phase.Closed), accounts[_mix(seed, "funder") % accounts.length]);
    }

    function withdraw(uint256 seed) public watched {
        contests.withdraw(currencies[seed % 2], accounts[_mix(seed, "account") % accounts.length]);
    }

    /// @dev What some contest waits for, so that lives end within a run.
    function step(uint256 seed) external {
        uint256 id = 1 + _mix(seed, "contest") % contests.contests();
        IContests.Phase phase = contests.phase(id);
        if (phase == IContests.Phase.Open && seed % 4 == 0) cancel(seed);
        else if (phase <= IContests.Phase.Draw && seed % 4 > 1) draw(seed);
        else if (phase == IContests.Phase.Commit && seed % 2 == 0) commit(seed);
        else if (phase == IContests.Phase.Reveal && seed % 2 == 0) reveal(seed);
        else if (phase == IContests.Phase.RevealTest && seed % 4 > 0) revealTest(seed);
        else if (phase == IContests.Phase.RevealTraining && seed % 4 > 0) revealTest(seed);
        else if (phase == IContests.Phase.Evaluate && _has(id, IContests.EntryStatus.Revealed)) _score(id, seed);
        else if (phase == IContests.Phase.Evaluate || phase == IContests.Phase.Confirm) _waitForClaims(id);
        else if (phase == IContests.Phase.Finalize) finalize(seed);
        else if (phase == IContests.Phase.Closed && seed % 2 == 0) settle(seed);
        else if (phase == IContests.Phase.Closed) refund(seed);
        else pass(seed);
    }

    function _score(uint256 id, uint256 seed) private {
        if (contests.contest(id).terms.challengeSeconds > 0 && seed % 4 > 0) claim(seed);
        else evaluate(seed);
    }

    /// @dev Waits for the claims of a contest in which nothing else is left to do.
    function _waitForClaims(uint256 id) private {
        challenge();
        uint64 ends = _claimEnds(id);
        if (ends > vm.getBlockTimestamp()) vm.warp(ends);
        _confirmAll(id, false);
    }

    /// @dev An hour, or to the next end of a phase: seldom while there is work to do in it. Rarely past the blocks in which a
    /// contest can be drawn.
    function pass(uint256 seed) public {
        challenge();
        if (seed % 128 == 0) vm.roll(vm.getBlockNumber() + 8_400);
        if (seed % 4 == 0) {
            vm.warp(vm.getBlockTimestamp() + 1 hours);
            return;
        }
        (uint256 end, uint256 id) = _nextEnd();
        if (id > 0 && (seed % 32 == 1 || !_hasWork(id))) vm.warp(end);
    }

    function _nextEnd() private view returns (uint256 end, uint256 next) {
        end = type(uint256).max;
        for (uint256 id = 1; id <= contests.contests(); ++id) {
            if (contests.phase(id) == IContests.Phase.Closed) continue;
            IContests.Schedule memory s = contests.schedule(id);
            uint64[6] memory ends = [s.commit, s.reveal, s.test, s.training, s.evaluate, s.confirm];
            for (uint256 i; i < ends.length; ++i) {
                if (ends[i] > vm.getBlockTimestamp() && ends[i] < end) (end, next) = (ends[i], id);
            }
        }
    }

    /// @dev When the last of a contest's claims can be confirmed.
    function _claimEnds(uint256 id) private view returns (uint64 ends) {
        for (uint256 i; i < contests.contest(id).entries; ++i) {
            uint64 end = contests.claimOf(id, i).ends;
            if (end > ends) ends = end;
        }
    }

    function _hasWork(uint256 id) private view returns (bool) {
        IContests.Phase phase = contests.phase(id);
        IContests.Contest memory c = contests.contest(id);
        if (phase == IContests.Phase.Commit) return c.entries < 2;
        if (phase == IContests.Phase.Reveal) return c.entries > 0 && c.revealed == 0;
        // Every second organizer forgets.
        if (phase == IContests.Phase.RevealTest) return id % 2 == 0;
        if (phase == IContests.Phase.Evaluate) return _has(id, IContests.EntryStatus.Revealed);
        return phase == IContests.Phase.RevealTraining;
    }

    function _has(uint256 id, IContests.EntryStatus status) private view returns (bool) {
        for (uint256 i; i < contests.contest(id).entries; ++i) {
            if (contests.entry(id, i).status == status) return true;
        }
        return false;
    }

    // ---- The end ----

    /// @notice Everybody has left but one, who closes all contests and pays everybody out.
    function drain() external watched {
        challenge();
        vm.roll(vm.getBlockNumber() + 20_000);
        vm.warp(vm.getBlockTimestamp() + 365 days);
        vm.startPrank(STRANGER);
        for (uint256 id = 1; id <= contests.contests(); ++id) {
            if (contests.phase(id) != IContests.Phase.Closed) contests.finalize(id);
            uint256 entries = contests.contest(id).entries;
            for (uint256 i; i < entries; ++i) {
                if (!contests.entry(id, i).settled) contests.settle(id, i);
            }
            for (uint256 i; i < accounts.length; ++i) {
                try contests.refund(id, accounts[i]) {} catch {}
            }
        }
        for (uint256 i; i < accounts.length; ++i) {
            for (uint256 j; j < 2; ++j) {
                if (contests.credited(currencies[j], accounts[i]) > 0) contests.withdraw(currencies[j], accounts[i]);
            }
        }
        vm.stopPrank();
        for (uint256 id = 1; id <= contests.contests(); ++id) {
            _readStatus(id);
        }
    }

    // ---- Chance ----

    /// @dev A contest in `phase`, or any.
    function _pick(uint256 seed, IContests.Phase phase) private view returns (uint256 id) {
        uint256 count = contests.contests();
        for (uint256 i; i < count; ++i) {
            id = 1 + (_mix(seed, "contest") % count + i) % count;
            if (contests.phase(id) == phase) return id;
        }
    }

    function _actor(uint256 seed) private view returns (address) {
        return _actors[_mix(seed, "actor") % _actors.length];
    }

    function _mix(uint256 seed, string memory what) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, what)));
    }

    function _receive(uint256 id, uint256 amount) private {
        paidIn[id] += amount;
        received[contests.contest(id).terms.token] += amount;
    }
}
