// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBeacon} from "./IBeacon.sol";
import {IEscrow} from "./IEscrow.sol";

/// @title IRuns
/// @notice Training runs as their trainers recorded them: committed to before they begin, seeded by a beacon, signed and
/// bonded when they are complete, open to challenge for a window (docs/runs.md).
/// @dev Amounts are wei, times seconds, hashes SHA-256 over bytes (docs/formats.md, "Transcript"). A run of n checkpoints has n
/// segments: segment i leads from checkpoint i - 1 to checkpoint i, segment 0 from the seed to checkpoint 0. Payments are
/// pulled: credited, then withdrawn. What an accepted run shows is that somebody at risk says so and nobody at risk said
/// otherwise: that the trajectory was computed, by whom it was bonded, and when; not whose idea it was.
interface IRuns is IEscrow {
    // ------------------------------------------------------------------ types

    enum Stage {
        None,
        Begun, // the seed may be drawn once the beacon block is there
        Drawn, // the trainer trains
        Completed, // may be challenged until the window ends
        Challenged, // the window stands still
        Accepted,
        Rejected
    }

    /// @notice What a run commits to before it trains.
    struct Plan {
        bytes32 code;
        bytes32 dataset;
        bytes32 hyperparameters;
    }

    /// @notice What a checkpoint's hash is made of, beside the run's own domain and hyperparameters.
    struct Checkpoint {
        uint64 index;
        uint64 step;
        bytes32 state;
        bytes32 batches; // that led here from the checkpoint before
        bytes32 metrics;
        bytes32 previous; // checkpoint; zero for the first
    }

    /// @notice The sets of tensors that a state is made of, by their roots.
    struct State {
        bytes32 params;
        bytes32 buffers;
        bytes32 optimizer;
        bytes32 scheduler;
        bytes32 rng;
    }

    /// @notice A set of a state.
    enum Group {
        Params,
        Buffers,
        Optimizer,
        Scheduler,
        Rng
    }

    /// @notice A checkpoint whose hash the chain has seen while training went on.
    struct Anchor {
        uint64 index;
        uint40 anchoredAt;
        bytes32 checkpoint;
    }

    struct Run {
        // slot 0
        address trainer;
        uint64 beaconBlock;
        Stage stage;
        // slot 1
        address payer; // of the bond, who has it back
        uint40 completedAt;
        uint40 challengeEnds; // while no challenge is open
        // slot 2
        uint128 bond;
        uint64 checkpoints;
        uint64 challengeId; // the latest; 0 where there was none
        // slots 3 to 7
        bytes32 plan; // the hash of a Plan
        bytes32 hyperparameters;
        bytes32 seed;
        bytes32 root; // of the checkpoints
        bytes32 weightsRoot;
    }

    /// @notice A finished run.
    struct Completion {
        bytes32 root; // of the checkpoints
        uint64 checkpoints; // counted with the first, which is before any step
        Checkpoint last;
        State lastState;
        bytes32[][] anchorProofs; // of each anchor in the root, in the order in which they were put on chain
        string transcript; // content id of the transcript without weights
    }

    /// @notice One chunk of one tensor of one checkpoint, and what leads from it to the run's root.
    struct Opening {
        Checkpoint checkpoint;
        bytes32[] checkpointProof;
        State state;
        Group group;
        uint64 tensors; // in the group
        uint64 tensor; // the index of this one, by name
        bytes32[] tensorProof;
        string name;
        uint8 dtype; // as docs/formats.md numbers them
        uint64[] dims;
        uint64 chunk; // its index in the tensor's data
        bytes data;
        bytes32[] chunkProof;
    }

    /// @notice What an auditor finds of a segment, and what becomes of a challenge.
    enum Verdict {
        None,
        Holds, // re-running the segment leads to the checkpoint
        Fails, // it leads elsewhere, or the trainer does not give what it takes to re-run it
        CannotTell // the environment differs; of a challenge: nobody decided, or as many said so as said otherwise
    }

    /// @notice Who has to act next.
    enum Turn {
        None,
        Trainer,
        Challenger,
        Auditors,
        Nobody // the challenge is settled
    }

    struct Challenge {
        // slot 0
        address challenger;
        Turn turn;
        Verdict verdict;
        uint40 openedAt;
        uint40 deadline; // of who has to act; the auditors commit before and reveal after
        // slot 1
        uint64 runId;
        uint64 lo; // the first wrong checkpoint is one of lo to hi; where they are one, that segment is voted on
        uint64 hi;
        // slot 2
        uint32 committed; // votes
        uint32 holds;
        uint32 fails;
        uint32 unsure;
        uint128 share; // what each auditor of the majority is due
    }

    struct Auditor {
        uint128 bond; // less what is at risk in votes that are not settled
        uint40 enrolledAt;
        uint32 due; // votes that are not settled
    }

    struct Vote {
        bytes32 commitment;
        Verdict verdict; // None until it is revealed
    }

    /// @notice Fixed when the contract is deployed.
    struct Limits {
        uint64 minBeaconDelay; // blocks from `begin` to the beacon block: enough for its randomness to be unknown to everybody
        uint128 minBond; // of a run
        uint128 auditorBond;
        uint32 windowSeconds; // in which a completed run can be challenged
        uint32 stepSeconds; // in which trainer and challenger have to act
        uint32 commitSeconds; // in which auditors re-run a segment and commit to their votes
        uint32 revealSeconds;
    }

    // ------------------------------------------------------------------ errors

    error InvalidDelay(uint256 blocks, uint256 atLeast, uint256 atMost);
    error InvalidBond(uint256 bond, uint256 atLeast, uint256 atMost);
    error InvalidCheckpoints(uint256 checkpoints, uint256 atMost);

    error UnknownRun(uint256 runId);
    error UnknownChallenge(uint256 challengeId);
    error WrongStage(Stage stage);
    error WrongTurn(Turn turn);
    error TooEarly(uint64 time, uint64 opens);
    error TooLate(uint64 time, uint64 deadline);
    error NotTrainer(address caller, address trainer);
    error NotChallenger(address caller, address challenger);

    error TooManyAnchors(uint256 anchors, uint256 atMost);
    error WrongAnchor(uint64 index, uint64 atLeast);
    error WrongAnchorProofs(uint256 proofs, uint256 anchors);
    /// @notice The last anchor is not the last checkpoint.
    error NotAnchored(uint64 index, bytes32 checkpoint);
    /// @notice The checkpoint is not the one that the root has at that index.
    error WrongRoot(bytes32 computed, bytes32 committed);
    error WrongIndex(uint64 index, uint64 expected);
    error WrongState(bytes32 computed, bytes32 committed);
    error WrongSet(bytes32 computed, bytes32 committed);
    error WrongChunk(uint256 length, uint256 expected);
    error WrongSignature(address trainer, bytes32 digest);

    error AlreadyEnrolled(address auditor);
    error NotAuditor(address account);
    error EnrolledTooLate(uint64 time, uint64 before);
    /// @notice Trainer and challenger do not vote on their own matter.
    error Interested(address auditor);
    error VotesDue(address auditor, uint256 votes);
    error AlreadyVoted(uint256 challengeId, address auditor);
    error NotVoted(uint256 challengeId, address auditor);
    error WrongVerdict(Verdict verdict);
    error WrongVote(bytes32 computed, bytes32 committed);

    // ------------------------------------------------------------------ events

    event RunBegun(uint256 indexed runId, address indexed trainer, Plan plan, uint64 beaconBlock, string card);
    event RunDrawn(uint256 indexed runId, bytes32 seed, uint256 randomness);
    event RunAnchored(uint256 indexed runId, address indexed trainer, uint64 index, bytes32 checkpoint);
    event RunCompleted(
        uint256 indexed runId,
        address indexed trainer,
        address indexed payer,
        bytes32 root,
        uint64 checkpoints,
        bytes32 weightsRoot,
        uint256 bond,
        uint64 challengeEnds,
        string transcript
    );
    event RunAccepted(uint256 indexed runId, address indexed trainer);
    /// @notice The trainer, where `lo < hi`, is to open the checkpoint in their middle until `deadline`; auditors, where not,
    /// are to commit to votes on segment `lo`.
    event ChallengeOpened(
        uint256 indexed challengeId,
        uint256 indexed runId,
        address indexed challenger,
        uint256 bond,
        uint64 lo,
        uint64 hi,
        uint64 deadline
    );
    /// @notice The challenger is to say until `deadline` whether checkpoint `index` is right.
    event ChallengeAnswered(uint256 indexed challengeId, uint64 index, bytes32 checkpoint, uint64 deadline);
    /// @notice As `ChallengeOpened`.
    event ChallengeNarrowed(uint256 indexed challengeId, uint64 lo, uint64 hi, uint64 deadline);
    event SegmentPublished(uint256 indexed challengeId, uint64 segment, string cid);
    event VoteCommitted(uint256 indexed challengeId, address indexed auditor, bytes32 commitment);
    event VoteRevealed(uint256 indexed challengeId, address indexed auditor, Verdict verdict);
    /// @notice The run is rejected if the verdict is `Fails`; otherwise its window goes on until `challengeEnds`.
    event ChallengeSettled(
        uint256 indexed challengeId, uint256 indexed runId, Verdict verdict, uint64 challengeEnds, uint256 share
    );
    /// @notice `share` is what the vote earned, `lost` what it cost.
    event VoteSettled(uint256 indexed challengeId, address indexed auditor, uint256 share, uint256 lost);
    event AuditorEnrolled(address indexed auditor, uint256 bond);
    event AuditorLeft(address indexed auditor, uint256 bond);

    // ------------------------------------------------------------------ life of a run

    /// @notice Commits to a plan, before training. The caller is the trainer. Emits `RunBegun`.
    /// @dev A run that nobody draws while its beacon block can be proven stays as it is, and costs nothing: begin another.
    /// Every attempt at a plan is on chain, so whoever draws many seeds to pick one is seen.
    /// @param delayBlocks From this block to the beacon block: at least `minBeaconDelay`, at most 50,400.
    /// @param card Content id of the run's description; not read by the contract.
    /// @return runId The id, counted from 1.
    function begin(Plan calldata plan, uint64 delayBlocks, string calldata card) external returns (uint256 runId);

    /// @notice Draws the seed of initial weights and data order from the randomness of the beacon block, which is the same
    /// whoever calls and whenever. Anyone, while the header can be proven. Emits `RunDrawn`.
    /// @param header RLP of the beacon block's header.
    function draw(uint256 runId, bytes calldata header) external;

    /// @notice Puts a checkpoint's hash on chain, so that its time is known. The trainer, while training. Emits `RunAnchored`.
    /// @dev Indices ascend; at most 32 anchors, of which the last checkpoint needs one. The completed run must contain every one.
    function anchor(uint256 runId, uint64 index, bytes32 checkpoint) external;

    /// @notice Ends training: fixes root and weights, and opens the window for challenges. Anyone with the trainer's
    /// signature. Emits `RunCompleted`.
    /// @dev The last checkpoint was anchored in an earlier block, so that nobody who reads the weights root in this call completes
    /// a run with the same weights before. `msg.value` is the bond: at least `minBond`, and at most a hundred times that, since a challenger has to match it. It
    /// goes back to whoever calls, who pays on the trainer's behalf; what a false challenge brings is the trainer's.
    /// @param signature EIP-712 of the trainer (ECDSA or ERC-1271), domain "Assay Runs" 1: `Completion(uint256 runId,bytes32
    /// root,uint64 checkpoints,bytes32 weightsRoot,uint256 bond,string transcript)`. So nobody can complete a run with less
    /// at risk, or with another transcript, than its trainer meant.
    function complete(uint256 runId, Completion calldata completion, bytes calldata signature) external payable;

    /// @notice Accepts a run whose window has ended, and credits its bond. Anyone. Emits `RunAccepted`.
    function finalize(uint256 runId) external;

    // ------------------------------------------------------------------ life of a challenge

    /// @notice Says that a run is wrong somewhere. Anyone, until the window ends; one challenge at a time. Emits
    /// `ChallengeOpened`.
    /// @dev `msg.value` is as much as the run's bond. The window stands still until the challenge is settled. The loser's bond
    /// goes to the winner by half, and to the auditors of the majority; burned where there are none.
    /// @return challengeId The id, counted from 1.
    function challenge(uint256 runId) external payable returns (uint256 challengeId);

    /// @notice Opens the checkpoint in the middle of `lo` and `hi` (rounded down) against the root. The trainer's turn, though
    /// anyone may answer: the root knows one answer. Emits `ChallengeAnswered`.
    function respond(uint256 challengeId, bytes32 checkpoint, bytes32[] calldata proof) external;

    /// @notice Says whether the checkpoint in the middle is right, which halves what is disputed. The challenger. Emits
    /// `ChallengeNarrowed`.
    function choose(uint256 challengeId, bool agrees) external;

    /// @notice Says where the checkpoints of the disputed segment can be had with their weights. The trainer, while auditors
    /// commit. Emits `SegmentPublished`.
    function publish(uint256 challengeId, string calldata cid) external;

    /// @notice Votes on the disputed segment without showing the vote. Auditors who were enrolled before the challenge, but
    /// neither its challenger nor the trainer; once. Emits `VoteCommitted`.
    /// @dev Puts `votePenalty` of the auditor's bond at risk.
    /// @param commitment `keccak256(abi.encode(challengeId, auditor, verdict, salt))`.
    function voteCommit(uint256 challengeId, bytes32 commitment) external;

    /// @notice Shows a vote. Its auditor, when the time to commit is over. Emits `VoteRevealed`.
    function voteReveal(uint256 challengeId, Verdict verdict, bytes32 salt) external;

    /// @notice Decides a challenge: for the other side where trainer or challenger are silent; by the majority of those who
    /// revealed `Holds` or `Fails`, once votes are in. Anyone, after the deadline. Emits `ChallengeSettled`.
    /// @dev Where nobody decides, a tenth of the challenger's bond is the trainer's, the rest comes back, and the window goes on. After any challenge that the run outlives
    /// at least `stepSeconds` of it are left, so that one's own challenge at the last moment shuts nobody out.
    function settle(uint256 challengeId) external;

    /// @notice Credits what a vote earned, and takes what it cost: `votePenalty` of who voted against the majority, or did not
    /// reveal. Anyone, once the challenge is settled. Emits `VoteSettled`.
    function settleVote(uint256 challengeId, address auditor) external;

    // ------------------------------------------------------------------ auditors

    /// @notice Makes the caller an auditor, bonded with `auditorBond`, which `msg.value` must be. Emits `AuditorEnrolled`.
    function enroll() external payable;

    /// @notice Credits an auditor's bond, as from run 0, and ends its office. An auditor whose votes are all settled. Emits
    /// `AuditorLeft`.
    function leave() external;

    // ------------------------------------------------------------------ views

    function runs() external view returns (uint256);
    function challenges() external view returns (uint256);
    function run(uint256 runId) external view returns (Run memory);
    function anchorsOf(uint256 runId) external view returns (Anchor[] memory);
    function challengeOf(uint256 challengeId) external view returns (Challenge memory);
    /// @notice All zero where the account is not enrolled.
    function auditorOf(address account) external view returns (Auditor memory);
    /// @notice All zero where there is no vote, or it is settled.
    function voteOf(uint256 challengeId, address auditor) external view returns (Vote memory);

    /// @notice `None` where there is no such run.
    function stageOf(uint256 runId) external view returns (Stage);
    function trainerOf(uint256 runId) external view returns (address);
    /// @notice What every checkpoint of a run is bound to: chain, contract, trainer and run.
    function domainOf(uint256 runId) external view returns (bytes32);
    /// @notice Zero until it is drawn.
    function seedOf(uint256 runId) external view returns (bytes32);
    /// @notice Of the last checkpoint's weights; zero until the run is complete.
    function weightsRootOf(uint256 runId) external view returns (bytes32);
    /// @notice When the chain was shown the run's weights root; zero until then.
    function completedAt(uint256 runId) external view returns (uint40);
    /// @notice Checks one chunk of a tensor against a completed run's root; reverts where it does not belong.
    /// @return tensor The hash of the tensor.
    function openChunk(uint256 runId, Opening calldata opening) external view returns (bytes32 tensor);

    function beacon() external view returns (IBeacon);
    function minBeaconDelay() external view returns (uint64);
    function minBond() external view returns (uint128);
    function auditorBond() external view returns (uint128);
    /// @notice A tenth of `auditorBond`.
    function votePenalty() external view returns (uint128);
    function windowSeconds() external view returns (uint32);
    function stepSeconds() external view returns (uint32);
    function commitSeconds() external view returns (uint32);
    function revealSeconds() external view returns (uint32);
}
