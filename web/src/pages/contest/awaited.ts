import type { Contest } from '@assay/sdk'

/** What a contest waits for, on whom, and what happens if it does not come: sentences for people. */
export type Awaited = { what: string; who: string; otherwise: string | undefined }

const entries = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'entry' : 'entries'}`

/**
 * What a contest waits for now. Until when is told by `nextStep`.
 *
 * @example
 * ```ts
 * awaited(contest).what // '2 of 5 revealed entries are scored.'
 * ```
 */
export function awaited(contest: Contest): Awaited {
  const { phase, entries: entered, revealed, evaluated, claims } = contest
  switch (phase) {
    case 'none':
    case 'open':
      return {
        what: 'A block that does not exist yet. Its randomness, which nobody knows before, draws the rows that test.',
        who: 'Nobody has to do anything until then',
        otherwise: notDrawn,
      }
    case 'draw':
      return {
        what: 'The draw. Whoever calls it, and when, changes nothing: the randomness is that of one fixed block.',
        who: 'Anyone may draw',
        otherwise: notDrawn,
      }
    case 'commit':
      return {
        what: `Models. ${entered === 0 ? 'Nobody has entered yet.' : `${entries(entered)} so far.`} Nobody sees one before entries close.`,
        who: 'Anyone may enter',
        otherwise: 'After that nobody can enter.',
      }
    case 'reveal':
      return {
        what: `Entries to be revealed: ${revealed.toLocaleString('en')} of ${entries(entered)} so far.`,
        who: 'Each submitter reveals their own',
        otherwise: 'An entry that is not revealed is out, and its bond is burned.',
      }
    case 'revealTest':
      return {
        what: `The test rows: ${revealedGroups(contest)}.`,
        who: 'The organizer reveals them',
        otherwise: withheld(contest),
      }
    case 'revealTraining':
      return {
        what: 'The training rows, to score entries on: the organizer withheld the test rows, and the bond is lost.',
        who: 'Anyone who has the training rows may reveal them',
        otherwise: shared,
      }
    case 'evaluate':
      return {
        what: `Scores: ${evaluated.toLocaleString('en')} of ${revealed.toLocaleString('en')} revealed entries are scored${claims > 0 ? `, ${claims.toLocaleString('en')} more claimed` : ''}.`,
        who: 'Anyone may have the chain run an entry over the test rows',
        otherwise: 'An entry that is not scored by then cannot win. Its bond goes back.',
      }
    case 'confirm':
      return {
        what: 'Claimed scores to be confirmed, each once its time to be challenged is over.',
        who: 'Anyone may confirm',
        otherwise: 'A claim that is not confirmed by then cannot win. Its bond goes back.',
      }
    case 'finalize':
      return {
        what: `${decided(contest)} Once somebody closes it, what is owed can be withdrawn.`,
        who: 'Anyone may finalize',
        otherwise: undefined,
      }
    case 'closed':
      return {
        what: 'Nothing. What it owes can be withdrawn at any time.',
        who: 'Each withdraws what is theirs',
        otherwise: undefined,
      }
  }
}

const notDrawn =
  'If nobody draws while that block can be proven, the contest is void: the reward goes back and the organizer’s bond is burned.'

const shared =
  'Otherwise the organizer’s bond and part of the reward are split over those who revealed an entry; what others gave goes back to them.'

function decided({ status }: Contest): string {
  if (status === 'open') return 'Nobody drew in time: it is void.'
  return status === 'drawn' ? 'The test rows were withheld.' : 'All is decided.'
}

function revealedGroups({ revealedGroups, terms }: Contest): string {
  return `${revealedGroups.toLocaleString('en')} of ${terms.testGroups.toLocaleString('en')} groups are on chain`
}

function withheld({ revealed, terms }: Contest): string {
  if (revealed === 0)
    return 'Otherwise the reward goes back and the organizer’s bond is burned: nobody revealed an entry.'
  if (terms.onDefault === 'splitOverRevealed') return shared
  return 'Otherwise the organizer’s bond is burned, and anyone may have the entries scored on the training rows instead.'
}
