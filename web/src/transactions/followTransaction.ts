import { type Client, TransactionNotFoundError, TransactionReceiptNotFoundError } from 'viem'
import { getBlockNumber, getTransaction, getTransactionReceipt } from 'viem/actions'
import type { SentTransaction } from './sentTransactions.ts'

/** What no RPC knows after so long was replaced in the wallet, or dropped. */
const lostMs = 600_000

/**
 * How far a transaction got.
 *
 * @param finalDepth Blocks after which no reorganisation is expected to take it back.
 * @throws What the RPC fails with: then nothing is known.
 */
export async function followTransaction(
  client: Client,
  { hash, sentAt }: Pick<SentTransaction, 'hash' | 'sentAt'>,
  finalDepth: number,
): Promise<Pick<SentTransaction, 'state' | 'depth'>> {
  const head = await getBlockNumber(client, { cacheTime: 0 })
  // Not there while it waits; taken back by a reorganisation, it waits again.
  const receipt = await getTransactionReceipt(client, { hash }).catch(unless(TransactionReceiptNotFoundError))
  if (receipt) {
    const depth = Number(head - receipt.blockNumber) + 1
    if (receipt.status === 'reverted') return { state: 'reverted', depth }
    return { state: depth >= finalDepth ? 'final' : 'mined', depth }
  }
  const isLost =
    Date.now() - sentAt > lostMs && !(await getTransaction(client, { hash }).catch(unless(TransactionNotFoundError)))
  return { state: isLost ? 'lost' : 'pending', depth: 0 }
}

const unless = (absent: new (...args: never[]) => Error) => (error: unknown) => {
  if (error instanceof absent) return undefined
  throw error
}
