import { hexToBytes } from 'viem'
import type { Market } from '../chain/market.ts'
import { type Rows, unpackRows } from '../datasets/rows.ts'
import { getContestEvents } from './contestEvents.ts'
import type { Contest } from './getContest.ts'

/** The rows that entries are scored on, chunk by chunk, as they were revealed. */
export async function getTestRows(market: Market, contest: Contest): Promise<Rows[]> {
  const { contestId, dataset, onTraining } = contest
  const shape = { featureCount: dataset.features, classCount: dataset.classes }
  const events = await getContestEvents(market, 'TestRevealed', { contestId })
  return events
    .filter(event => event.args.onTraining === onTraining)
    .sort((a, b) => Number(a.args.chunk - b.args.chunk))
    .map(event => unpackRows(hexToBytes(event.args.rows), shape))
}
