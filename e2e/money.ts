import { getBalance, getTransactionReceipt } from 'viem/actions'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'

/** What somebody has, in wei. */
export const balanceOf = ({ chain }: Scene, { wallet }: Person): Promise<bigint> =>
  getBalance(chain.client, { address: wallet.account.address })

/** What the transactions of somebody's wallet cost, in wei. */
export async function feesOf({ chain }: Scene, { wallet }: Person): Promise<bigint> {
  const receipts = await Promise.all(wallet.sent.map(hash => getTransactionReceipt(chain.client, { hash })))
  return receipts.reduce((sum, { gasUsed, effectiveGasPrice }) => sum + gasUsed * effectiveGasPrice, 0n)
}
