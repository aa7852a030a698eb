import type { contestsAbi } from '../generated/contests.ts'
import { type Along, type Descriptions, takes } from './callDescription.ts'
import { percent } from './explanation.ts'

const scoreOnTraining = 1

/** What each function of `Contests` does; `multicall` is described by its parts. */
export const contestCalls: Omit<Descriptions<typeof contestsAbi>, 'multicall'> = {
  open: ([{ token, reward, bond, beaconDelay, burnBps, onDefault }]) => ({
    title: 'Open a contest',
    says: [
      'Terms and data are fixed from now on. The data becomes public: the training rows after the draw, the test rows once entries are revealed.',
      `Block ${beaconDelay} from now draws the test rows. Until shortly before it you can cancel and have everything back.`,
      'You lose the bond if nobody draws in time, or if you do not reveal the test rows in time.',
      onDefault === scoreOnTraining
        ? 'If you do not reveal them, entries are scored on the training rows instead.'
        : 'If you do not reveal them, you also lose what you gave to the reward, once an entry is revealed.',
      'The reward goes to entries that reach the threshold; what none of them wins goes back to whoever gave it.',
      ...(burnBps > 0 ? [`${percent(burnBps)} of each payout is burned.`] : []),
    ],
    pays: [
      { amount: reward, token, to: 'escrow' },
      { amount: bond, token, to: 'bond' },
    ],
  }),
  fund: ([contestId, amount], along) => {
    const contest = contestOf(contestId, along)
    const taken = takes(along, 'escrow', contest && { token: contest.terms.token, amount })
    return {
      title: `Add to the reward of contest ${contestId}`,
      says: [
        'It is bound until the contest closes. What no entry wins goes back in proportion to what each gave.',
        'If the contest is cancelled, not drawn or not scored, all of it goes back.',
        ...taken.says,
      ],
      pays: taken.pays,
    }
  },
  cancel: ([contestId]) => ({
    title: `Cancel contest ${contestId}`,
    says: [
      'The contest ends for good.',
      'The bond is credited to you, and whoever gave to the reward can have it refunded.',
    ],
    pays: [],
  }),
  draw: ([contestId]) => ({
    title: `Draw the split of contest ${contestId}`,
    says: [
      'The randomness of a block that was named beforehand decides which rows test: the same whoever draws, and whenever.',
      'The time to enter begins.',
    ],
    pays: [],
  }),
  publish: ([contestId]) => ({
    title: `Publish the training rows of contest ${contestId}`,
    says: ['Tells everybody where the training rows are. They stay public.'],
    pays: [],
  }),
  commit: ([contestId], along) => {
    const contest = contestOf(contestId, along)
    const known = contest && { token: contest.terms.token, amount: contest.terms.submissionBond }
    const taken = takes(along, 'bond', known)
    return {
      title: `Enter contest ${contestId}`,
      says: [
        'Only a hash of your model goes on chain: nobody can see it yet. The entry cannot be changed or withdrawn.',
        'Keep the file of the entry: without it you cannot reveal it.',
        'The bond comes back when the entry is scored or the contest closes. You lose it if you do not reveal the entry in time, or if it is no model.',
        ...taken.says,
      ],
      pays: taken.pays,
    }
  },
  reveal: ([contestId, entryId, { payout }]) => ({
    title: `Reveal entry ${entryId} of contest ${contestId}`,
    says: [
      'The model becomes public, for good: anyone can read and use it.',
      `If it wins, ${payout} is credited with the payout.`,
    ],
    pays: [],
  }),
  revealTest: ([contestId]) => ({
    title: `Reveal rows that contest ${contestId} is scored on`,
    says: [
      'These rows and their labels become public, for good.',
      'Once all of them are revealed, entries are scored.',
    ],
    pays: [],
  }),
  evaluate: ([contestId, entryId]) => ({
    title: `Score entry ${entryId} of contest ${contestId}`,
    says: [
      'The chain runs the model over revealed rows. It comes to the same whoever sends this.',
      'An entry that is no model is disqualified, and its bond is burned.',
    ],
    pays: [],
  }),
  claim: ([contestId, entryId], along) => {
    const contest = contestOf(contestId, along)
    const known = contest && { token: contest.terms.token, amount: contest.terms.claimBond }
    const taken = takes(along, 'bond', known)
    return {
      title: `Claim the score of entry ${entryId} of contest ${contestId}`,
      says: [
        'Your word stands for the score, unless somebody shows by executing a part of it that it is wrong.',
        'The bond comes back when the claim is confirmed or the contest closes. If the claim is wrong, you lose it, the entry and the entry’s bond.',
        ...taken.says,
      ],
      pays: taken.pays,
    }
  },
  challenge: ([contestId, entryId]) => ({
    title: `Challenge the claim of entry ${entryId} of contest ${contestId}`,
    says: [
      'The chain executes the part where you say that the claim is wrong.',
      'If it is, the entry is disqualified and half of the claim’s bond is credited to you. If not, the call fails, and costs you its gas.',
    ],
    pays: [],
  }),
  confirm: ([contestId, entryId]) => ({
    title: `Confirm the claim of entry ${entryId} of contest ${contestId}`,
    says: ['Nobody challenged it in time: what was claimed becomes the score, and the claim’s bond is credited back.'],
    pays: [],
  }),
  finalize: ([contestId]) => ({
    title: `Finalize contest ${contestId}`,
    says: [
      'The contest closes for good. Payouts and bonds are credited by what is on chain, the same whoever sends this.',
      'Where nobody drew in time, or the test rows were withheld, the organizer loses the bond.',
    ],
    pays: [],
  }),
  settle: ([contestId, entryId]) => ({
    title: `Settle entry ${entryId} of contest ${contestId}`,
    says: [
      'The bond is credited to the entry’s submitter, with a share of what the organizer lost by withholding test rows.',
      'The bond of an entry that was not revealed, or is disqualified, is burned.',
    ],
    pays: [],
  }),
  refund: ([contestId, funder]) => ({
    title: `Refund a contribution to contest ${contestId}`,
    says: [`What nobody won of it is credited to ${funder}.`],
    pays: [],
  }),
  withdraw: ([, account]) => ({
    title: 'Withdraw what contests owe',
    says: [`All that is credited is paid to ${account}, whoever signs.`],
    pays: [],
  }),
}

const contestOf = (contestId: bigint, { context: { contest } }: Along) =>
  contest?.contestId === contestId ? contest : undefined
