import { type Client, type Hash, type TransactionReceipt, WaitForTransactionReceiptTimeoutError } from 'viem'
import { waitForTransactionReceipt } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { explainError } from './explainError.ts'

const patienceMs = 180_000
/**
 * Of polling intervals; then it is asked anew. A node may count a block before it tells the receipts in it, and whoever asked
 * in between would wait for another block, which on a chain of one's own does not come.
 */
const asksAnewAfter = 40

/**
 * Waits until a transaction that was sent is mined. Whatever fails from here on, it must not sound as if nothing had been sent:
 * whoever repeats it pays twice.
 *
 * @throws AssayError `chain.notMined` (retryable) where nobody can tell, `chain.replaced` where the wallet put another one in its
 * place.
 */
export async function awaitReceipt(client: Client, hash: Hash): Promise<TransactionReceipt> {
  let isReplaced = false
  const timeout = asksAnewAfter * client.pollingInterval
  const ask = async (leftMs: number): Promise<TransactionReceipt> =>
    waitForTransactionReceipt(client, {
      hash,
      timeout,
      onReplaced: ({ reason }) => {
        isReplaced = reason !== 'repriced'
      },
    }).catch(error => {
      if (error instanceof WaitForTransactionReceiptTimeoutError && leftMs > timeout) return ask(leftMs - timeout)
      throw notMined(hash, explainError(error))
    })
  const receipt = await ask(patienceMs)
  if (isReplaced) throw replaced(hash, receipt.transactionHash)
  return receipt
}

const notMined = (hash: Hash, cause: AssayError) =>
  new AssayError('chain.notMined', 'The transaction was sent, but nobody saw it mined yet', {
    details: [hash, cause.shortMessage, cause.details].filter(Boolean).join('\n'),
    hint: 'Look at its state before sending it again.',
    retryable: true,
    cause,
  })

const replaced = (hash: Hash, by: Hash) =>
  new AssayError('chain.replaced', 'Another transaction was mined in its place', {
    details: `${by} instead of ${hash}`,
    hint: 'It was cancelled or changed in the wallet. Look at the state, then repeat what still applies.',
  })
