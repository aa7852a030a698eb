import type { Order, OrderRecord } from '@assay/sdk'
import type { Hex } from 'viem'
import type { Step } from '../../components/Steps.tsx'

/** A step of an order, and when it was taken; undefined where that is not known yet. */
export type ProgressStep = Pick<Step, 'name' | 'state'> & { at?: bigint | undefined; transaction?: Hex | undefined }

/** What the history knows of it. */
type Known = Pick<
  OrderRecord,
  'stage' | 'placedAt' | 'committedAt' | 'disclosedAt' | 'provenAt' | 'endedAt' | 'transactions'
>

const names = ['Placed', 'Model committed', 'Test rows disclosed', 'Proven', 'Key revealed'] as const
const reachedAt: Record<Exclude<Order['stage'], 'refunded'>, number> = {
  none: 0,
  placed: 1,
  committed: 2,
  disclosed: 3,
  proven: 4,
  settled: 5,
}

/**
 * How far an order got. The stage is the chain's; times and transactions are the record's, which may lag.
 *
 * @example
 * ```ts
 * orderProgress(order, record).find(({ state }) => state === 'now')?.name // 'Proven'
 * ```
 */
export function orderProgress(
  { stage, modelCommit, proven }: Pick<Order, 'stage' | 'modelCommit' | 'proven'>,
  record: Known | undefined,
): ProgressStep[] {
  const { placedAt, committedAt, disclosedAt, provenAt, endedAt, transactions } = record ?? {}
  const taken = [
    { at: placedAt, transaction: transactions?.place },
    { at: committedAt, transaction: transactions?.commit },
    { at: disclosedAt, transaction: transactions?.disclose },
    { at: provenAt, transaction: transactions?.prove },
    stage === 'settled' ? { at: endedAt, transaction: transactions?.end } : {},
  ]
  const isOver = stage === 'refunded'
  const reached = isOver ? (proven ? 4 : disclosedAt ? 3 : modelCommit ? 2 : 1) : reachedAt[stage]
  return names.map((name, index) => {
    if (index < reached) return { name, state: 'done', ...taken[index] }
    if (index > reached) return { name, state: isOver ? 'skipped' : 'next' }
    if (!isOver) return { name, state: 'now' }
    // A record that lags does not tell which step was missed.
    if (record?.stage !== 'refunded') return { name, state: 'skipped' }
    return { name, state: 'failed', at: endedAt, transaction: transactions?.end }
  })
}
