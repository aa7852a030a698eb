import type { Contest } from '@assay/sdk'

export type Outcome = { title: string; says: string[]; tone: 'gold' | 'plain' | 'bad' }

/** How a closed contest ended, and what became of the money. */
export function outcome({ status, ranking, revealed, entries, terms, onTraining }: Contest): Outcome {
  const bonds =
    entries === 0 ? [] : ['Bonds of revealed entries go back; of those that were not revealed they are burned.']
  switch (status) {
    case 'finalized': {
      const onTrainingSays = onTraining
        ? [
            'The organizer withheld the test rows: entries were scored on the training rows, and the organizer’s bond is burned.',
          ]
        : ['The organizer’s bond goes back.']
      const [winner] = ranking
      return winner
        ? {
            title: `Entry ${winner.entryId} won`,
            says: [
              ranking.length < terms.payoutBps.length
                ? `${ranking.length} of ${terms.payoutBps.length} ranks were filled and are paid; the rest of the reward goes back to whoever gave it.`
                : 'The reward is paid by rank, less the part that is burned.',
              ...onTrainingSays,
              ...bonds,
            ],
            tone: 'gold',
          }
        : {
            title: 'Nobody won',
            says: [
              entries === 0 ? 'Nobody entered.' : 'No entry met the criterion.',
              'The whole reward goes back to whoever gave it.',
              ...onTrainingSays,
              ...bonds,
            ],
            tone: 'plain',
          }
    }
    case 'cancelled':
      return {
        title: 'The organizer cancelled it',
        says: ['That was before anybody could know the draw. Reward and bond go back.'],
        tone: 'plain',
      }
    case 'void':
      return {
        title: 'It is void',
        says: ['Nobody drew the split while that was possible. The reward goes back; the organizer’s bond is burned.'],
        tone: 'bad',
      }
    case 'defaulted':
      return {
        title: 'The test rows were withheld',
        says:
          revealed === 0
            ? ['Nobody had revealed an entry: the reward goes back, and the organizer’s bond is burned.']
            : [
                `The organizer’s bond and own part of the reward are split over ${revealed.toLocaleString('en')} revealed entries, at most ${terms.defaultCapBps / 100} % each; the rest is burned.`,
                'What others gave goes back to them.',
                ...bonds,
              ],
        tone: 'bad',
      }
    default:
      return { title: 'It goes on', says: [], tone: 'plain' }
  }
}
