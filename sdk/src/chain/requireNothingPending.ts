import { getTransactionCount } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { explained } from './explained.ts'
import type { Market } from './market.ts'
import { noAccount } from './sendTransaction.ts'

/**
 * Refuses while a transaction of the account waits to be mined: it may be the one that is about to be sent again.
 *
 * @throws AssayError `chain.pending` (retryable).
 */
export async function requireNothingPending({ client, account }: Market): Promise<void> {
  if (!account) throw noAccount()
  const { address } = account
  const [sent, mined] = await explained(
    Promise.all([
      getTransactionCount(client, { address, blockTag: 'pending' }),
      getTransactionCount(client, { address, blockTag: 'latest' }),
    ]),
  )
  if (sent <= mined) return
  throw new AssayError('chain.pending', `${sent - mined} transactions of ${address} wait to be mined`, {
    hint: 'Wait until they are mined, then repeat the command: it sends only what is still missing.',
    retryable: true,
  })
}
