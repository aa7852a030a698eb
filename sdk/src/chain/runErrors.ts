import { formatEther } from 'viem'
import { runStages } from '../runs/runStage.ts'
import { turns, voteVerdicts } from '../runs/turn.ts'
import { type Explanations, time } from './explanation.ts'

const otherTranscript = 'Use the transcript that was recorded for this run: its files belong together.'
const showsRun = '`assay run show` says what it is waiting for.'
const seconds = (left: bigint) => ({ hint: `Wait until ${time(left)}.`, retryable: true })

/** The errors of `Runs`. */
export const runExplanations: Explanations = {
  UnknownRun: id => ({ message: `There is no run ${id}`, hint: '`assay run list` shows those there are.' }),
  UnknownChallenge: id => ({
    message: `There is no challenge ${id}`,
    hint: '`assay run show` names a run’s challenge.',
  }),
  WrongStage: stage => ({ message: `The run is ${runStages[stage] ?? stage}: this is not its turn`, hint: showsRun }),
  WrongTurn: turn => ({
    message: turns[turn] === 'nobody' ? 'The challenge is settled' : `It is the turn of the ${turns[turn] ?? turn}`,
    hint: showsRun,
  }),
  TooEarly: (at, opens) => ({
    message: `Too early: this opens at ${time(opens)}, and it is ${time(at)}`,
    ...seconds(opens),
  }),
  TooLate: (at, deadline) => ({
    message: `Too late: the time for this ended at ${time(deadline)}, and it is ${time(at)}`,
    hint: showsRun,
  }),
  NotTrainer: (caller, trainer) => ({
    message: `Only the trainer ${trainer} may do this, not ${caller}`,
    hint: 'Sign with the key that the run was begun with.',
  }),
  NotChallenger: (caller, challenger) => ({
    message: `Only the challenger ${challenger} may do this, not ${caller}`,
    hint: 'Sign with the key that the challenge was made with.',
  }),
  InvalidDelay: (blocks, least, most) => ({
    message: `A beacon delay of ${blocks} blocks: it must be ${least} to ${most}`,
    hint: 'Leave the delay out for the shortest.',
  }),
  InvalidBond: (bond, least, most) => ({
    message: `A bond of ${formatEther(bond)}: it must be ${formatEther(least)} to ${formatEther(most)} of the chain’s coin`,
    hint: 'Name another with --bond.',
  }),
  InvalidCheckpoints: (checkpoints, most) => ({
    message: `A run has 1 to ${most} checkpoints, not ${checkpoints}`,
    hint: 'Write checkpoints less often.',
  }),
  TooManyAnchors: (_, most) => ({
    message: `A run takes ${most} anchors, and this one has them`,
    hint: 'Begin the run again, and anchor less often: its last checkpoint has to be anchored before it is completed.',
  }),
  WrongAnchor: (index, least) => ({
    message: `Checkpoint ${index} is not above those that are anchored: ${least} is the next that can be`,
    hint: 'Anchor a newer checkpoint.',
  }),
  NotAnchored: index => ({
    message: `Checkpoint ${index}, the last, is not anchored`,
    hint: 'The trainer anchors it, and completes the run in a later block.',
  }),
  WrongAnchorProofs: (proofs, anchors) => ({
    message: `${proofs} proofs for ${anchors} anchors`,
    hint: 'Read the run again: an anchor was added meanwhile.',
    retryable: true,
  }),
  WrongRoot: () => ({ message: 'The checkpoint is not in the root of the run', hint: otherTranscript }),
  WrongIndex: (index, expected) => ({ message: `This is checkpoint ${index}, not ${expected}`, hint: otherTranscript }),
  WrongState: () => ({ message: 'The state is not that of the checkpoint', hint: otherTranscript }),
  WrongSet: () => ({ message: 'The tensor is not in the state of the checkpoint', hint: otherTranscript }),
  WrongChunk: (length, expected) => ({
    message: `The chunk has ${length} bytes, and at its place there are ${expected}`,
    hint: otherTranscript,
  }),
  WrongProofLength: (length, levels) => ({
    message: `A proof of ${length} hashes for a tree of ${levels} levels`,
    hint: otherTranscript,
  }),
  IndexOutOfRange: (index, count) => ({ message: `There is no ${index} among ${count}`, hint: 'Count from 0.' }),
  UnknownDtype: code => ({ message: `There is no number format ${code}`, hint: otherTranscript }),
  WrongSignature: trainer => ({
    message: `The completion is not signed by the trainer ${trainer}`,
    hint: 'Sign with the key that the run was begun with.',
  }),
  AlreadyEnrolled: auditor => ({ message: `${auditor} is an auditor already`, hint: 'There is nothing to do.' }),
  NotAuditor: account => ({ message: `${account} is no auditor`, hint: '`assay run enroll` makes it one.' }),
  EnrolledTooLate: (at, before) => ({
    message: `Enrolled at ${time(at)}, and the challenge was opened at ${time(before)}: such an auditor has no vote in it`,
    hint: 'Vote in later challenges.',
  }),
  Interested: auditor => ({
    message: `${auditor} is trainer or challenger, and does not vote on its own matter`,
    hint: 'Leave it to others.',
  }),
  VotesDue: (_, votes) => ({
    message: `${votes} votes of this auditor are not settled`,
    hint: '`assay run settle <challenge>` settles a challenge and your vote in it.',
  }),
  AlreadyVoted: challengeId => ({
    message: `This auditor’s vote in challenge ${challengeId} was cast before`,
    hint: 'It cannot be changed. It is revealed once, by `assay run vote`, when the time to commit is over.',
  }),
  NotVoted: challengeId => ({
    message: `There is no vote of this auditor in challenge ${challengeId}`,
    hint: 'Votes are committed while the auditors’ time to commit runs, and settled once.',
  }),
  WrongVerdict: verdict => ({
    message: `${voteVerdicts[verdict] ?? verdict} is no verdict`,
    hint: 'Say that it holds, that it fails, or that you cannot tell.',
  }),
  WrongVote: () => ({
    message: 'Verdict and salt are not those that were committed to',
    hint: 'Use the home that the vote was committed from.',
  }),
  WrongAmount: (amount, expected) => ({
    message: `The amount that arrived is ${amount}, and it must be ${expected}`,
    hint: 'Bonds of a run are equal, and in the chain’s coin.',
  }),
  NothingOwed: account => ({
    message: `Runs owe nothing to ${account}`,
    hint: 'Bonds are credited when a run is accepted or a challenge is settled.',
  }),
}
