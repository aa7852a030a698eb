// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "./interfaces/IBeacon.sol";
import {IContests} from "./interfaces/IContests.sol";
import {IGroups} from "./interfaces/IGroups.sol";
import {IRules} from "./interfaces/IRules.sol";
import {IScorer} from "./interfaces/IScorer.sol";
import {ContestState} from "./libraries/ContestState.sol";

/// @title ContestStorage
/// @notice What the chain remembers of contests, how it is read, and what is asked of it before anything is done.
abstract contract ContestStorage is IContests {
    using ContestState for Contest;

    IBeacon public immutable beacon;
    IRules public immutable rules;
    IGroups public immutable groups;
    IScorer public immutable scorer;
    /// @dev The fewest blocks from opening to the beacon block: enough for its randomness to be unknown to everybody.
    uint256 public immutable minBeaconDelay;

    /// @inheritdoc IContests
    uint256 public contests;
    /// @inheritdoc IContests
    mapping(uint256 contestId => mapping(address funder => uint256 amount)) public contributed;

    mapping(uint256 contestId => Contest) internal _contests;
    mapping(uint256 contestId => mapping(uint256 entryId => Entry)) internal _entries;
    mapping(uint256 contestId => mapping(uint256 entryId => bytes32 hash)) internal _counts;
    mapping(uint256 contestId => mapping(uint256 entryId => Claim)) internal _claims;
    mapping(uint256 contestId => mapping(uint256 chunk => bytes32 hash)) internal _chunks;
    mapping(uint256 contestId => mapping(uint256 place => Rank)) internal _ranks;

    constructor(IBeacon beacon_, IRules rules_, IGroups groups_, uint256 minBeaconDelay_) {
        // A delay below this is for the local chain alone, where nobody else proposes blocks.
        if (minBeaconDelay_ < 128 && block.chainid != 31337) {
            revert InvalidDelay(minBeaconDelay_, 128, ContestState.MAX_BEACON_DELAY);
        }
        beacon = beacon_;
        rules = rules_;
        groups = groups_;
        scorer = rules_.scorer();
        minBeaconDelay = minBeaconDelay_;
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
    function claimOf(uint256 contestId, uint256 entryId) external view returns (Claim memory) {
        return _claims[contestId][entryId];
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

    // ------------------------------------------------------------------ requirements

    function _contest(uint256 contestId) internal view returns (Contest storage c) {
        c = _contests[contestId];
        if (c.status == Status.None) revert UnknownContest(contestId);
    }

    function _onlyOrganizer(Contest storage c) internal view {
        if (msg.sender != c.organizer) revert NotOrganizer(msg.sender, c.organizer);
    }

    function _requireStatus(Contest storage c, Status status) internal view {
        if (c.status != status) revert WrongStatus(c.status);
    }

    function _requireEntry(Entry storage e, EntryStatus status) internal view {
        if (e.status != status) revert WrongEntryStatus(e.status);
    }

    function _notBefore(uint64 opens) internal view {
        if (block.timestamp < opens) revert TooEarly(uint64(block.timestamp), opens);
    }

    function _notAfter(uint64 deadline) internal view {
        if (block.timestamp >= deadline) revert TooLate(uint64(block.timestamp), deadline);
    }
}
