import type { runsAbi } from '../generated/runs.ts'
import { voteVerdicts } from '../runs/turn.ts'
import { type Along, type Descriptions, takes } from './callDescription.ts'

const verdictTexts: Record<(typeof voteVerdicts)[number], string> = {
  none: 'nothing',
  holds: 'the segment leads to its checkpoint',
  fails: 'the segment leads elsewhere',
  cannotTell: 'it cannot be told here',
}

/** Bonds of runs are in the chain's coin, which is sent along. */
const bond = (along: Along) => takes(along, 'bond', undefined)

/** What each function of `Runs` does. */
export const runCalls: Descriptions<typeof runsAbi> = {
  begin: ([, delayBlocks]) => ({
    title: 'Begin a run',
    says: [
      'Code, dataset and hyperparameters are fixed from now on, by their hashes. They stay with you.',
      `Block ${delayBlocks} from now draws the seed of the weights and of the order of data: nobody can choose it.`,
      'It costs nothing but gas. A run that is never completed stays on chain as begun.',
    ],
    pays: [],
  }),
  draw: ([runId]) => ({
    title: `Draw the seed of run ${runId}`,
    says: ['The randomness of a block that was named beforehand is the seed: the same whoever draws, and whenever.'],
    pays: [],
  }),
  anchor: ([runId, index]) => ({
    title: `Anchor checkpoint ${index} of run ${runId}`,
    says: [
      'Its hash is dated by the chain. The completed run must contain it.',
      'The last checkpoint of a run has to be anchored before the run is completed.',
    ],
    pays: [],
  }),
  complete: ([runId, { checkpoints }], along) => {
    const taken = bond(along)
    return {
      title: `Complete run ${runId}`,
      says: [
        `The ${checkpoints} checkpoints and the weights are fixed for good, by their hashes.`,
        'Anybody may challenge them for a time. If a segment turns out wrong, or you are silent in a challenge, you lose the bond; otherwise it is credited back to whoever sends this.',
        ...taken.says,
      ],
      pays: taken.pays,
    }
  },
  finalize: ([runId]) => ({
    title: `Accept run ${runId}`,
    says: ['Nobody challenged it in time, or no challenge held. Its bond is credited back.'],
    pays: [],
  }),
  challenge: ([runId], along) => {
    const taken = bond(along)
    return {
      title: `Challenge run ${runId}`,
      says: [
        'You say that it is wrong somewhere. Trainer and you narrow it down to one segment, on which auditors vote.',
        'If you turn out wrong, or are silent in your turn, you lose the bond. If you are right, you have it back, with half of the trainer’s.',
        ...taken.says,
      ],
      pays: taken.pays,
    }
  },
  respond: ([challengeId]) => ({
    title: `Answer challenge ${challengeId}`,
    says: [
      'The checkpoint in the middle of what is disputed is shown. The run’s root knows one answer, whoever gives it.',
    ],
    pays: [],
  }),
  choose: ([challengeId, agrees]) => ({
    title: `Choose a half in challenge ${challengeId}`,
    says: [
      `You say that the checkpoint in the middle is ${agrees ? 'right' : 'wrong'}: the dispute is about the ${agrees ? 'later' : 'earlier'} half from now on.`,
      'It cannot be taken back.',
    ],
    pays: [],
  }),
  publish: ([challengeId, cid]) => ({
    title: `Publish the segment of challenge ${challengeId}`,
    says: [`Auditors find its checkpoints, with the weights, at ${cid}. They become public.`],
    pays: [],
  }),
  voteCommit: ([challengeId]) => ({
    title: `Vote in challenge ${challengeId}`,
    says: [
      'Only a hash of your vote goes on chain. It cannot be changed.',
      'Keep the file of the vote, and reveal it in time: a tenth of your bond as an auditor is lost otherwise, or where most others say the opposite.',
    ],
    pays: [],
  }),
  voteReveal: ([challengeId, verdict]) => ({
    title: `Reveal a vote in challenge ${challengeId}`,
    says: [`Everybody sees that you found: ${verdictTexts[voteVerdicts[verdict] ?? 'none']}.`],
    pays: [],
  }),
  settle: ([challengeId]) => ({
    title: `Settle challenge ${challengeId}`,
    says: [
      'Whoever was silent loses, or whom the auditors voted against. The loser’s bond goes to the winner by half, and to auditors of the majority.',
      'Where they did not decide, the challenger loses a tenth of the bond to the trainer, and the window goes on.',
    ],
    pays: [],
  }),
  settleVote: ([challengeId, auditor]) => ({
    title: `Settle a vote in challenge ${challengeId}`,
    says: [`What it earned is credited to ${auditor}; what it cost is taken from the bond.`],
    pays: [],
  }),
  enroll: (_, along) => {
    const taken = bond(along)
    return {
      title: 'Become an auditor',
      says: [
        'You may vote in challenges that are opened from now on. A tenth of the bond is at risk in each vote.',
        'It comes back when you leave, once your votes are settled.',
        ...taken.says,
      ],
      pays: taken.pays,
    }
  },
  leave: () => ({
    title: 'Leave the auditors',
    says: ['What is left of your bond is credited to you.'],
    pays: [],
  }),
  withdraw: ([, account]) => ({
    title: 'Withdraw what runs owe',
    says: [`All that is credited is paid to ${account}, whoever signs.`],
    pays: [],
  }),
}
