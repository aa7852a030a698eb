import type { Activity } from '@assay/sdk'

type Words = string | ((entry: string) => string)

const says: Record<string, Words> = {
  ContestOpened: 'The contest was opened',
  ContestFunded: 'The reward was raised',
  ContestDrawn: 'The split was drawn',
  ContestCancelled: 'The contest was cancelled',
  TrainingPublished: 'The rows to train on were published',
  EntryCommitted: entry => `${entry} was committed`,
  EntryRevealed: entry => `${entry} was revealed`,
  TestRevealed: 'Test rows were revealed',
  EntryEvaluated: entry => `${entry} was run by the chain`,
  EntryClaimed: entry => `A score was claimed for ${entry.toLowerCase()}`,
  ClaimConfirmed: entry => `The claim for ${entry.toLowerCase()} was confirmed`,
  ClaimDisproved: entry => `The claim for ${entry.toLowerCase()} was shown to be wrong`,
  EntryDisqualified: entry => `${entry} was disqualified`,
  ContestFinalized: 'The contest was finalized',
  EntrySettled: entry => `${entry} was settled`,
  Refunded: 'A contribution went back',
  Credited: 'Money was credited',
}

/** What an event of a contest says happened; its name where there are no words for it. */
export function eventWords({ event, entryId }: Pick<Activity, 'event' | 'entryId'>): string {
  const words = says[event] ?? event
  return typeof words === 'string' ? words : words(`Entry ${entryId}`)
}
