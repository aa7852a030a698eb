// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEscrow} from "./IEscrow.sol";

/// @title IContests
/// @notice A reward for a model, scored by the chain itself, paid when the score is proven (docs/protocol.md).
/// @dev Amounts are in the smallest unit of the contest's token (`address(0)` is the chain's own coin), shares and scores
/// in basis points, times in seconds since the epoch. Payments are pulled: they are credited, then withdrawn.
interface IContests is IEscrow {
    // ------------------------------------------------------------------ types

    enum Metric {
        Accuracy,
        BalancedAccuracy,
        MacroF1,
        MacroPrecision,
        MacroRecall,
        MeanAbsoluteError, // this and what follows, of a regression
        MeanSquaredError
    }

    /// @notice What happens when the organizer does not reveal the test groups in time.
    enum OnDefault {
        SplitOverRevealed, // the organizer's bond and part of the reward are split over those who revealed their entry
        ScoreOnTraining // anyone reveals the training groups, entries are scored on them, the organizer's bond is burned
    }

    enum Status {
        None,
        Open,
        Drawn,
        Tested, // all test groups are on chain
        Finalized,
        Cancelled,
        Void, // not drawn while that was possible
        Defaulted // test groups withheld
    }

    /// @notice What a contest is waiting for at this moment.
    enum Phase {
        None,
        Open, // for the beacon block; may be cancelled until shortly before
        Draw, // for anyone to draw
        Commit,
        Reveal,
        RevealTest,
        RevealTraining, // the organizer defaulted, entries are to be scored on training groups
        Evaluate,
        Confirm, // for claimed scores to be confirmed
        Finalize, // for anyone to finalize
        Closed
    }

    enum EntryStatus {
        None,
        Committed,
        Revealed,
        Claimed, // its submitter put a bond on its score; who shows that it is wrong has part of it
        Scored,
        Disqualified // what was revealed is no model, or what was claimed is not its score
    }

    /// @notice What the organizer promises; fixed when the contest opens.
    struct Terms {
        // slot 0
        address token;
        uint16 thresholdBps; // the score that an entry must reach
        uint16 baseline; // the share of the largest class in basis points; of a regression the label that guesses best
        uint16 burnBps; // share of each payout that is burned, the price of paying oneself
        uint16 defaultCapBps; // on default, the most one entry gets, as a share of what is split
        uint32 testGroups;
        // slot 1
        uint128 reward;
        uint128 bond; // the organizer's, lost on void and default
        // slot 2
        uint96 submissionBond; // lost by an entry that is not revealed, or is no model
        uint96 claimBond; // lost with a wrong claim
        uint32 beaconDelay; // blocks from opening to the block whose randomness draws the split
        uint32 commitSeconds;
        // slot 3
        uint32 revealSeconds;
        uint32 testSeconds;
        uint32 evaluateSeconds;
        uint32 challengeSeconds; // time in which a claimed score can be challenged; 0 where all are executed
        uint32 chunkGroups; // groups that one reveal brings and one evaluation runs over
        uint32 maxModelBytes;
        Metric metric;
        OnDefault onDefault;
        uint8 families; // bit set: bit f allows model family f
        // slot 4
        uint16[8] payoutBps; // share of the reward for each rank; adds up to 10,000; zeros last
    }

    /// @notice The commitment to a dataset (docs/formats.md, "Dataset").
    struct Dataset {
        bytes32 treeRoot;
        bytes32 binningHash;
        uint32 groups;
        uint16 groupSize; // rows
        uint16 features;
        uint8 classes; // 1 is a regression
    }

    struct Contest {
        Terms terms;
        Dataset dataset;
        // slot 8
        address organizer;
        uint64 beaconBlock;
        // slot 9
        bytes32 seed;
        // slot 10
        uint128 reward; // the organizer's and everybody's contributions
        uint128 refundable; // the part of it that goes back to whoever contributed
        // slot 11, with all that commit and reveal look at
        uint40 drawnAt;
        uint40 commitEnds;
        uint40 revealEnds;
        uint32 maxModelBytes; // as in the terms
        uint8 families;
        Status status;
        uint32 entries;
        uint32 revealed;
        // slot 12
        uint32 evaluated; // scored or disqualified
        uint32 claims; // neither confirmed nor disproved yet
        uint32 revealedGroups;
        uint32 nextGroup; // the smallest index that the next reveal may bring
        uint8 ranked; // entries that meet the criterion, counted up to the number of payouts
        bool onTraining; // entries are scored on the training groups, the organizer having defaulted
    }

    struct Entry {
        bytes32 commitment;
        address submitter;
        EntryStatus status;
        uint32 chunks; // chunks that this entry has been run over
        uint16 scoreBps;
        bool settled;
    }

    /// @notice What a commitment hides.
    struct Opening {
        address payout;
        bytes32 salt;
        bytes model;
    }

    /// @notice What a submitter says an entry's evaluation would come to, chunk by chunk.
    struct Claim {
        bytes32 root; // of the hashes of the counts after each chunk
        address payout;
        uint64 ends; // of the time in which it can be challenged
        uint16 scoreBps;
        bool qualified;
    }

    struct Rank {
        address payout;
        uint32 entry;
        uint16 scoreBps;
    }

    struct Schedule {
        uint64 commit; // the end of each phase
        uint64 reveal;
        uint64 test;
        uint64 training;
        uint64 evaluate;
        uint64 confirm; // where there are claims, they are confirmed until then
    }

    // ------------------------------------------------------------------ errors

    error InvalidDelay(uint256 blocks, uint256 atLeast, uint256 atMost);
    error InvalidDataset(Dataset dataset);
    error InvalidTestGroups(uint256 testGroups, uint256 groups);
    error InvalidFamilies(uint256 families);
    error InvalidModelBytes(uint256 maxModelBytes);
    error InvalidThreshold(uint256 thresholdBps, uint256 mustExceedBps);
    error InvalidBaseline(uint256 baselineBps, uint256 atLeastBps);
    error InvalidMetric(Metric metric, uint256 classes);
    error InvalidClaimTerms(uint256 claimBond, uint256 challengeSeconds);
    error InvalidShare(uint256 bps);
    error InvalidPayouts(uint256 sumBps);
    error InvalidPhase(uint256 secondsGiven, uint256 atLeast, uint256 atMost);
    /// @notice An entry as large as the terms allow could not be revealed, or run over a chunk, in one transaction.
    error TooMuchGas(uint256 gasNeeded, uint256 gasCap);

    error UnknownContest(uint256 contestId);
    error UnknownEntry(uint256 contestId, uint256 entryId);
    error WrongStatus(Status status);
    error WrongEntryStatus(EntryStatus status);
    error NotOrganizer(address caller, address organizer);
    error TooEarly(uint64 time, uint64 opens);
    error TooLate(uint64 time, uint64 deadline);
    error TooLateToCancel(uint256 number, uint256 lastBlock);
    error ZeroAddress();
    error WrongCommitment(bytes32 computed, bytes32 committed);
    error WrongModel(uint256 length, uint256 maxLength);
    error WrongGroupCount(uint256 bytesGiven, uint256 bytesExpected);
    error WrongGroup(uint256 index);
    error WrongRoot(bytes32 computed, bytes32 committed);
    error WrongRows(bytes32 computed, bytes32 revealed);
    error WrongCounts(bytes32 computed, bytes32 stored);
    error LabelOutOfRange(uint256 group, uint8 label, uint8 classes);
    error ClaimsNotAllowed();
    error NotSubmitter(address caller, address submitter);
    error WrongChunkCount(uint256 chunks, uint256 expected);
    error WrongClaim(bytes32 computed, bytes32 claimed);
    error WrongRowCount(uint256 rows, uint256 expected);
    /// @notice The chunk was executed, and comes to what was claimed.
    error ClaimHolds(uint256 chunk);

    // ------------------------------------------------------------------ events

    event ContestOpened(
        uint256 indexed contestId,
        address indexed organizer,
        bytes32 indexed datasetRoot,
        Terms terms,
        Dataset dataset,
        string card
    );
    event ContestFunded(uint256 indexed contestId, address indexed funder, uint256 amount, uint256 reward);
    event ContestDrawn(uint256 indexed contestId, bytes32 seed, uint256 randomness);
    event ContestCancelled(uint256 indexed contestId);
    event TrainingPublished(uint256 indexed contestId, string cid);
    event EntryCommitted(
        uint256 indexed contestId, uint256 indexed entryId, address indexed submitter, bytes32 commitment
    );
    event EntryRevealed(uint256 indexed contestId, uint256 indexed entryId, address payout, bytes32 salt, bytes model);
    /// @notice `rows` are those of one chunk, in ascending order of group: what `evaluate` asks for.
    event TestRevealed(uint256 indexed contestId, uint256 indexed chunk, bool onTraining, bytes rows);
    /// @notice `counts` is the confusion matrix after chunk `chunk`; `scoreBps` is final when `done`.
    event EntryEvaluated(
        uint256 indexed contestId,
        uint256 indexed entryId,
        uint256 chunk,
        bytes counts,
        bool done,
        uint256 scoreBps,
        bool qualified
    );
    /// @notice `countsHashes` are of the counts after each chunk, `counts` are those after the last.
    event EntryClaimed(
        uint256 indexed contestId,
        uint256 indexed entryId,
        bytes32[] countsHashes,
        bytes counts,
        uint256 scoreBps,
        uint64 ends
    );
    event ClaimConfirmed(uint256 indexed contestId, uint256 indexed entryId, uint256 scoreBps, bool qualified);
    /// @notice The entry is disqualified; `challenger` has half of the claim's bond.
    event ClaimDisproved(uint256 indexed contestId, uint256 indexed entryId, address indexed challenger, uint256 chunk);
    /// @notice `fault` as in `IScorer.Fault`.
    event EntryDisqualified(uint256 indexed contestId, uint256 indexed entryId, uint8 fault);
    event ContestFinalized(uint256 indexed contestId, Status status, uint256 refundable);
    event EntrySettled(uint256 indexed contestId, uint256 indexed entryId);
    event Refunded(uint256 indexed contestId, address indexed funder, uint256 amount);

    // ------------------------------------------------------------------ life of a contest

    /// @notice Opens a contest: creates, funds and commits it in one call. The caller is the organizer.
    /// @dev Pulls `reward + bond`; for the chain's own coin `msg.value` must be exactly that. Where a token takes a fee,
    /// reward and bond shrink in proportion. Emits `ContestOpened`.
    /// @param card Content id of the contest's description; not read by the contract.
    /// @return contestId The id, counted from 1.
    function open(Terms calldata terms, Dataset calldata dataset, string calldata card)
        external
        payable
        returns (uint256 contestId);

    /// @notice Adds to the reward. Anyone, until commits close. Emits `ContestFunded` with the amount that arrived.
    /// @param amount For the chain's own coin, the same as `msg.value`.
    function fund(uint256 contestId, uint256 amount) external payable;

    /// @notice Calls the contest off, with bond and contributions back. The organizer, until half the least beacon delay
    /// before the beacon block: from then on the split may be known to somebody. Emits `ContestCancelled`.
    function cancel(uint256 contestId) external;

    /// @notice Draws the split from the randomness of the beacon block, which is the same whoever calls and whenever.
    /// Anyone, while the header can be proven. Emits `ContestDrawn`.
    /// @param header RLP of the beacon block's header.
    function draw(uint256 contestId, bytes calldata header) external;

    /// @notice Says where the opened training groups can be had. The organizer. Emits `TrainingPublished`.
    function publish(uint256 contestId, string calldata cid) external;

    /// @notice Enters the contest without showing the model. Anyone, until commits close. Emits `EntryCommitted`.
    /// @dev Pulls `submissionBond`, which must arrive whole.
    /// @param commitment `keccak256(abi.encode(chainid, this, contest, msg.sender, payout, salt, keccak256(model)))`.
    /// @return entryId The entry's number, counted from 0.
    function commit(uint256 contestId, bytes32 commitment) external payable returns (uint256 entryId);

    /// @notice Reveals an entry. Anyone who knows the opening, after commits close. Only a mark is stored; the model goes
    /// out in `EntryRevealed`.
    function reveal(uint256 contestId, uint256 entryId, Opening calldata opening) external;

    /// @notice Reveals the next chunk of test groups. The organizer, after entries are revealed; or, on a contest that falls
    /// back to its training groups, anyone, with training groups, after the organizer's time. Emits `TestRevealed`.
    /// @dev Every chunk has exactly `chunkGroups` groups, but the last. Groups ascend within and across chunks, so that all
    /// of them are revealed exactly when the count is reached.
    /// @param records `uint32 index ‖ rows ‖ salt` of each group.
    /// @param proof Multiproof of the groups (docs/formats.md).
    function revealTest(uint256 contestId, bytes calldata records, bytes32[] calldata proof) external;

    /// @notice Runs an entry over its next chunk of revealed rows. Anyone. Emits `EntryEvaluated` or `EntryDisqualified`.
    /// @param rows The chunk's rows, as `TestRevealed` carried them.
    /// @param counts The confusion matrix so far, as the last `EntryEvaluated` carried it; empty for the first chunk.
    function evaluate(
        uint256 contestId,
        uint256 entryId,
        Opening calldata opening,
        bytes calldata rows,
        bytes calldata counts
    ) external;

    /// @notice Claims an entry's score under bond, instead of executing it. Its submitter, while entries are evaluated, in a
    /// contest that allows it. Emits `EntryClaimed`.
    /// @dev Pulls `claimBond`, which must arrive whole.
    /// @param payout, salt, modelHash What the commitment hides, the model by its hash.
    /// @param countsHashes `keccak256` of the counts after each chunk.
    /// @param counts Those after the last.
    function claim(
        uint256 contestId,
        uint256 entryId,
        address payout,
        bytes32 salt,
        bytes32 modelHash,
        bytes32[] calldata countsHashes,
        bytes calldata counts
    ) external payable;

    /// @notice Executes one chunk of a claimed entry and shows that the claim is wrong there. Anyone, until the claim's time
    /// ends. Emits `ClaimDisproved`.
    /// @dev The first chunk at which a claim is wrong always shows it: what was claimed before it is right, and so its counts
    /// can be computed by anybody.
    /// @param rows, before As for `evaluate`.
    /// @param claimed The hash that was claimed for the counts after the chunk.
    /// @param proof Multiproof of the hashes claimed after the chunk before and after this one, in the tree of all of them.
    function challenge(
        uint256 contestId,
        uint256 entryId,
        uint256 chunk,
        Opening calldata opening,
        bytes calldata rows,
        bytes calldata before,
        bytes32 claimed,
        bytes32[] calldata proof
    ) external;

    /// @notice Takes an unchallenged claim for the entry's score. Anyone, from the end of the claim's time until the contest is
    /// finalized. Emits `ClaimConfirmed`.
    function confirm(uint256 contestId, uint256 entryId) external;

    /// @notice Closes the contest and credits what it owes. Anyone, once it is decided: every revealed entry is evaluated or
    /// the time for it is over; the test groups were withheld; or it was not drawn in time. Emits `ContestFinalized`.
    /// @dev Withheld test groups cost the organizer's bond even where nobody revealed an entry. Where somebody did, the
    /// organizer's own part of the reward goes with it, and what others gave goes back to them.
    function finalize(uint256 contestId) external;

    // ------------------------------------------------------------------ money out

    /// @notice Credits what an entry's submitter is owed: the bonds, and a share on default. An unrevealed or disqualified
    /// entry's bond is burned. Anyone, once that is known. Emits `EntrySettled`.
    function settle(uint256 contestId, uint256 entryId) external;

    /// @notice Credits a funder's part of what goes back: all of it if nobody won, pro rata if not all was won. Anyone.
    function refund(uint256 contestId, address funder) external;

    // ------------------------------------------------------------------ views

    function contests() external view returns (uint256);
    function contest(uint256 contestId) external view returns (Contest memory);
    function entry(uint256 contestId, uint256 entryId) external view returns (Entry memory);
    /// @notice What was claimed of an entry.
    function claimOf(uint256 contestId, uint256 entryId) external view returns (Claim memory);
    /// @notice Entries in the order in which they are paid, as known so far.
    function ranking(uint256 contestId) external view returns (Rank[] memory);
    function phase(uint256 contestId) external view returns (Phase);
    /// @notice When each phase ends; all zero before the draw.
    function schedule(uint256 contestId) external view returns (Schedule memory);
    function contributed(uint256 contestId, address funder) external view returns (uint256);
}
