// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IContests} from "../../src/interfaces/IContests.sol";
import {IEscrow} from "../../src/interfaces/IEscrow.sol";
import {ClaimFixture} from "../support/ClaimFixture.sol";
import {Vm} from "../support/Vm.sol";

/// @notice A second set of books, kept from what went in and from the events, and what each account is due by the rules.
abstract contract ContestLedger is ClaimFixture {
    uint256 internal constant SCORE_OF_BEST = 10_000;
    uint256 internal constant SCORE_OF_GOOD = 8_000;

    /// @dev What came in with each contest, and what it has credited, in all and to each account.
    mapping(uint256 contestId => uint256) public paidIn;
    mapping(uint256 contestId => uint256) public paidOut;
    mapping(uint256 contestId => mapping(address account => uint256)) public paidTo;
    mapping(uint256 contestId => mapping(address funder => uint256)) public gave;
    mapping(uint256 contestId => uint256) public rewardOf;
    mapping(uint256 contestId => uint256) public bondOf;
    mapping(uint256 contestId => mapping(uint256 entryId => uint256)) public scoreOf;
    mapping(uint256 contestId => mapping(uint256 entryId => bool)) internal claimed;
    mapping(uint256 contestId => mapping(uint256 entryId => address)) internal disproved;
    mapping(address currency => uint256) public received;
    mapping(address currency => uint256) public withdrawn;

    mapping(uint256 contestId => IContests.Status) private _status;
    mapping(uint256 contestId => mapping(uint256 entryId => IContests.EntryStatus)) private _entryStatus;
    mapping(uint256 contestId => mapping(uint256 entryId => uint256)) private _timesSettled;
    mapping(uint256 contestId => mapping(address funder => uint256)) private _timesRefunded;

    /// @notice How often each event was seen, and each status entered.
    mapping(bytes32 event_ => uint256) public seen;
    mapping(IContests.Status => uint256) public entered;
    /// @notice The first rule that was broken.
    string public violation;

    address[] public accounts;
    address[2] public currencies;

    /// @dev Reads what a call did.
    modifier watched() {
        vm.recordLogs();
        _;
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter == address(contests)) _read(logs[i]);
        }
    }

    function _read(Vm.Log memory log) private {
        bytes32 kind = log.topics[0];
        ++seen[kind];
        if (kind == IEscrow.Withdrawn.selector) {
            withdrawn[_account(log.topics[1])] += abi.decode(log.data, (uint256));
            return;
        }
        uint256 id = uint256(log.topics[1]);
        _readStatus(id);
        if (kind == IEscrow.Credited.selector) {
            _readCredit(id, _account(log.topics[2]), _account(log.topics[3]), abi.decode(log.data, (uint256)));
        } else if (kind == IContests.ClaimDisproved.selector) {
            disproved[id][uint256(log.topics[2])] = _account(log.topics[3]);
        } else if (kind == IContests.EntrySettled.selector) {
            if (++_timesSettled[id][uint256(log.topics[2])] > 1) _break("an entry was settled twice");
        } else if (kind == IContests.Refunded.selector) {
            if (++_timesRefunded[id][_account(log.topics[2])] > 1) _break("a funder was refunded twice");
        }
    }

    function _readCredit(uint256 id, address account, address currency, uint256 amount) private {
        paidOut[id] += amount;
        paidTo[id][account] += amount;
        if (currency != contests.contest(id).terms.token) _break("paid in another token");
        if (paidOut[id] > paidIn[id]) _break("a contest paid more than it took");
        bool closed = contests.phase(id) == IContests.Phase.Closed;
        if (closed && paidTo[id][account] > due(id, account)) _break("an account was paid more than its due");
    }

    function _account(bytes32 topic) private pure returns (address) {
        return address(uint160(uint256(topic)));
    }

    function _readStatus(uint256 id) internal {
        IContests.Contest memory c = contests.contest(id);
        if (c.status != _status[id]) {
            if (!_forward(_status[id], c.status)) _break("a contest went back");
            _status[id] = c.status;
            ++entered[c.status];
        }
        for (uint256 i; i < c.entries; ++i) {
            IContests.EntryStatus now_ = contests.entry(id, i).status;
            if (now_ < _entryStatus[id][i]) _break("an entry went back");
            bool final_ = _entryStatus[id][i] >= IContests.EntryStatus.Scored;
            if (final_ && now_ != _entryStatus[id][i]) _break("a final entry changed");
            _entryStatus[id][i] = now_;
        }
    }

    function _forward(IContests.Status from, IContests.Status to) private pure returns (bool) {
        if (from == IContests.Status.None) return to == IContests.Status.Open;
        if (from == IContests.Status.Open) {
            return to == IContests.Status.Drawn || to == IContests.Status.Cancelled || to == IContests.Status.Void;
        }
        if (from == IContests.Status.Drawn) {
            return to == IContests.Status.Tested || to == IContests.Status.Defaulted;
        }
        return from == IContests.Status.Tested && to == IContests.Status.Finalized;
    }

    function _break(string memory rule) private {
        if (bytes(violation).length == 0) violation = rule;
    }

    // ---- What is due ----

    /// @notice All that a closed contest owes to `account`, from the rules alone.
    function due(uint256 id, address account) public view returns (uint256 amount) {
        IContests.Contest memory c = contests.contest(id);
        if (c.status == IContests.Status.Defaulted) {
            amount = _dueOnDefault(id, c, account);
        } else if (c.status == IContests.Status.Void) {
            amount = gave[id][account] + (account == BURN ? bondOf[id] : 0);
        } else {
            amount = account == (c.onTraining ? BURN : c.organizer) ? bondOf[id] : 0;
            (uint256 won, uint256 back) = _dueOfRanks(id, c, account);
            amount += won;
            if (rewardOf[id] > 0) amount += gave[id][account] * back / rewardOf[id];
        }
        for (uint256 i; i < c.entries; ++i) {
            IContests.Entry memory e = contests.entry(id, i);
            bool kept = e.status >= IContests.EntryStatus.Revealed && e.status <= IContests.EntryStatus.Scored;
            if (account == (kept ? e.submitter : BURN)) amount += c.terms.submissionBond;
            if (claimed[id][i]) amount += _dueOfClaim(c.terms.claimBond, e.submitter, disproved[id][i], account);
        }
    }

    function _dueOfClaim(uint256 bond, address submitter, address challenger, address account)
        private
        pure
        returns (uint256 amount)
    {
        if (challenger == address(0)) return account == submitter ? bond : 0;
        if (account == challenger) amount = bond / 2;
        if (account == BURN) amount += bond - bond / 2;
    }

    function _dueOnDefault(uint256 id, IContests.Contest memory c, address account)
        private
        view
        returns (uint256 amount)
    {
        if (c.revealed == 0) return gave[id][account] + (account == BURN ? bondOf[id] : 0);
        if (account != c.organizer) amount = gave[id][account];
        uint256 pot = gave[id][c.organizer] + bondOf[id];
        uint256 share = pot / c.revealed;
        if (share > pot * c.terms.defaultCapBps / 10_000) share = pot * c.terms.defaultCapBps / 10_000;
        for (uint256 i; i < c.entries; ++i) {
            bool opened = contests.entry(id, i).status == IContests.EntryStatus.Revealed;
            if (opened && contests.entry(id, i).submitter == account) amount += share;
        }
        if (account == BURN) amount += pot - share * c.revealed;
    }

    /// @dev First all that scored best, then all that scored well, each in the order of their commitments.
    function _dueOfRanks(uint256 id, IContests.Contest memory c, address account)
        private
        view
        returns (uint256 won, uint256 back)
    {
        back = rewardOf[id];
        uint256 place;
        for (uint256 score = SCORE_OF_BEST; score >= SCORE_OF_GOOD; score -= 2_000) {
            for (uint256 i; i < c.entries && place < 8; ++i) {
                if (contests.entry(id, i).status != IContests.EntryStatus.Scored || scoreOf[id][i] != score) continue;
                uint256 share = rewardOf[id] * c.terms.payoutBps[place++] / 10_000;
                uint256 burned = share * c.terms.burnBps / 10_000;
                back -= share;
                if (openings[id][i].payout == account) won += share - burned;
                if (account == BURN) won += burned;
            }
        }
    }
}
