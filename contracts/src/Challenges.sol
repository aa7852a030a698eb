// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Escrow} from "./Escrow.sol";
import {RunStorage} from "./RunStorage.sol";
import {IRuns} from "./interfaces/IRuns.sol";

/// @title Challenges
/// @notice How a dispute about a run is narrowed to one segment, and who decides that.
abstract contract Challenges is RunStorage, Escrow {
    using SafeCast for uint256;

    /// @dev Of the challenger's bond, what a challenge costs that nobody decides.
    uint256 private constant UNDECIDED_PART = 10;

    // ------------------------------------------------------------------ auditors

    /// @inheritdoc IRuns
    function enroll() external payable {
        if (_auditors[msg.sender].enrolledAt != 0) revert AlreadyEnrolled(msg.sender);
        _pullExactly(address(0), auditorBond);
        _auditors[msg.sender] = Auditor({bond: auditorBond, enrolledAt: uint40(block.timestamp), due: 0});
        emit AuditorEnrolled(msg.sender, auditorBond);
    }

    /// @inheritdoc IRuns
    function leave() external {
        Auditor memory a = _auditors[msg.sender];
        if (a.enrolledAt == 0) revert NotAuditor(msg.sender);
        if (a.due > 0) revert VotesDue(msg.sender, a.due);
        delete _auditors[msg.sender];
        _credit(0, address(0), msg.sender, a.bond);
        emit AuditorLeft(msg.sender, a.bond);
    }

    // ------------------------------------------------------------------ bisection

    /// @inheritdoc IRuns
    function challenge(uint256 runId) external payable returns (uint256 challengeId) {
        Run storage r = _runAt(runId, Stage.Completed);
        _notAfter(r.challengeEnds);
        _pullExactly(address(0), r.bond);

        challengeId = ++challenges;
        (r.stage, r.challengeId) = (Stage.Challenged, uint64(challengeId));
        Challenge storage c = _challenges[challengeId];
        (c.challenger, c.openedAt) = (msg.sender, uint40(block.timestamp));
        (c.runId, c.hi) = (uint64(runId), r.checkpoints - 1);
        uint64 deadline = _narrow(c);
        emit ChallengeOpened(challengeId, runId, msg.sender, r.bond, c.lo, c.hi, deadline);
    }

    /// @inheritdoc IRuns
    function respond(uint256 challengeId, bytes32 checkpoint, bytes32[] calldata proof) external {
        Challenge storage c = _dueOf(challengeId, Turn.Trainer);
        uint64 middle = _middle(c);
        _requireInRoot(_runs[c.runId], middle, checkpoint, proof);
        emit ChallengeAnswered(challengeId, middle, checkpoint, _pass(c, Turn.Challenger, stepSeconds));
    }

    /// @inheritdoc IRuns
    function choose(uint256 challengeId, bool agrees) external {
        Challenge storage c = _dueOf(challengeId, Turn.Challenger);
        if (msg.sender != c.challenger) revert NotChallenger(msg.sender, c.challenger);
        if (agrees) c.lo = _middle(c) + 1;
        else c.hi = _middle(c);
        uint64 deadline = _narrow(c);
        emit ChallengeNarrowed(challengeId, c.lo, c.hi, deadline);
    }

    // ------------------------------------------------------------------ votes

    /// @inheritdoc IRuns
    function publish(uint256 challengeId, string calldata cid) external {
        Challenge storage c = _dueOf(challengeId, Turn.Auditors);
        _onlyTrainer(_runs[c.runId]);
        emit SegmentPublished(challengeId, c.lo, cid);
    }

    /// @inheritdoc IRuns
    function voteCommit(uint256 challengeId, bytes32 commitment) external {
        Challenge storage c = _dueOf(challengeId, Turn.Auditors);
        Auditor storage a = _auditors[msg.sender];
        if (a.enrolledAt == 0) revert NotAuditor(msg.sender);
        if (a.enrolledAt >= c.openedAt) revert EnrolledTooLate(a.enrolledAt, c.openedAt);
        if (msg.sender == c.challenger || msg.sender == _runs[c.runId].trainer) revert Interested(msg.sender);
        if (a.bond < votePenalty) revert InvalidBond(a.bond, votePenalty, auditorBond);
        Vote storage v = _votes[challengeId][msg.sender];
        if (v.commitment != 0) revert AlreadyVoted(challengeId, msg.sender);
        if (commitment == 0) revert WrongVote(0, 0);

        v.commitment = commitment;
        a.bond -= votePenalty;
        a.due++;
        c.committed++;
        emit VoteCommitted(challengeId, msg.sender, commitment);
    }

    /// @inheritdoc IRuns
    function voteReveal(uint256 challengeId, Verdict verdict, bytes32 salt) external {
        Challenge storage c = _challengeAt(challengeId, Turn.Auditors);
        _notBefore(c.deadline);
        _notAfter(c.deadline + revealSeconds);
        Vote storage v = _votes[challengeId][msg.sender];
        if (v.commitment == 0) revert NotVoted(challengeId, msg.sender);
        if (v.verdict != Verdict.None) revert AlreadyVoted(challengeId, msg.sender);
        bytes32 computed = keccak256(abi.encode(challengeId, msg.sender, verdict, salt));
        if (computed != v.commitment) revert WrongVote(computed, v.commitment);

        v.verdict = verdict;
        if (verdict == Verdict.Holds) c.holds++;
        else if (verdict == Verdict.Fails) c.fails++;
        else if (verdict == Verdict.CannotTell) c.unsure++;
        else revert WrongVerdict(verdict);
        emit VoteRevealed(challengeId, msg.sender, verdict);
    }

    // ------------------------------------------------------------------ decision

    /// @inheritdoc IRuns
    function settle(uint256 challengeId) external {
        Challenge storage c = _challenge(challengeId);
        if (c.turn == Turn.Nobody) revert WrongTurn(c.turn);
        _notBefore(c.turn == Turn.Auditors ? c.deadline + revealSeconds : c.deadline);

        Verdict verdict = _decide(c);
        (c.turn, c.verdict) = (Turn.Nobody, verdict);
        Run storage r = _runs[c.runId];
        if (verdict == Verdict.Fails) {
            r.stage = Stage.Rejected;
        } else {
            r.stage = Stage.Completed;
            uint256 ends = r.challengeEnds + block.timestamp - c.openedAt;
            // Or one's own challenge, opened at the last moment, would leave nobody the time for a better one.
            r.challengeEnds = uint40(Math.max(ends, block.timestamp + stepSeconds));
        }
        _distribute(c, r, verdict);
        emit ChallengeSettled(challengeId, c.runId, verdict, r.challengeEnds, c.share);
    }

    /// @inheritdoc IRuns
    function settleVote(uint256 challengeId, address auditor) external {
        Challenge storage c = _challengeAt(challengeId, Turn.Nobody);
        Vote memory v = _votes[challengeId][auditor];
        if (v.commitment == 0) revert NotVoted(challengeId, auditor);
        delete _votes[challengeId][auditor];

        bool decided = c.verdict != Verdict.CannotTell;
        bool against = decided && v.verdict != c.verdict && v.verdict != Verdict.CannotTell;
        uint256 lost = against || v.verdict == Verdict.None ? votePenalty : 0;
        uint256 share = v.verdict == c.verdict ? c.share : 0;
        Auditor storage a = _auditors[auditor];
        a.due--;
        a.bond += uint128(votePenalty - lost);
        _credit(c.runId, address(0), auditor, share);
        emit VoteSettled(challengeId, auditor, share, lost);
    }

    function _decide(Challenge storage c) private view returns (Verdict) {
        if (c.turn == Turn.Trainer) return Verdict.Fails;
        if (c.turn == Turn.Challenger) return Verdict.Holds;
        if (c.holds == c.fails) return Verdict.CannotTell;
        return c.holds > c.fails ? Verdict.Holds : Verdict.Fails;
    }

    /// @dev The loser's bond: half to the winner, half to the auditors of the majority, with what the others lost. A tie costs
    /// no auditor anything who revealed.
    function _distribute(Challenge storage c, Run storage r, Verdict verdict) private {
        bool decided = verdict != Verdict.CannotTell;
        uint256 majority = Math.max(c.holds, c.fails);
        uint256 kept = uint256(c.unsure) + (decided ? majority : uint256(c.holds) + c.fails);
        uint256 pot = (c.committed - kept) * votePenalty;
        // The challenger's own bond comes back unless the run holds.
        uint256 back = verdict == Verdict.Holds ? 0 : r.bond;
        if (!decided) {
            // Or a bond could be held up again and again, for nothing.
            uint256 delay = back / UNDECIDED_PART;
            _credit(c.runId, address(0), c.challenger, back - delay);
            _credit(c.runId, address(0), r.trainer, delay);
            _credit(c.runId, address(0), BURN, pot);
            return;
        }

        uint256 won = r.bond / 2;
        pot += r.bond - won;
        if (majority == 0) {
            _credit(c.runId, address(0), BURN, pot);
        } else {
            c.share = (pot / majority).toUint128();
            won += pot % majority;
        }
        _credit(c.runId, address(0), verdict == Verdict.Holds ? r.trainer : c.challenger, won + back);
    }

    // ------------------------------------------------------------------ turns

    /// @dev The challenge, if it is the turn of `turn` and there is time.
    function _dueOf(uint256 challengeId, Turn turn) private view returns (Challenge storage c) {
        c = _challengeAt(challengeId, turn);
        _notAfter(c.deadline);
    }

    function _middle(Challenge storage c) private view returns (uint64) {
        return c.lo + (c.hi - c.lo) / 2;
    }

    /// @dev To the trainer, as long as more than one segment is disputed.
    function _narrow(Challenge storage c) private returns (uint64) {
        return c.lo < c.hi ? _pass(c, Turn.Trainer, stepSeconds) : _pass(c, Turn.Auditors, commitSeconds);
    }

    function _pass(Challenge storage c, Turn turn, uint256 seconds_) private returns (uint64 deadline) {
        deadline = uint64(block.timestamp + seconds_);
        (c.turn, c.deadline) = (turn, uint40(deadline));
    }
}
