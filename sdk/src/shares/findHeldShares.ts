import type { Address } from 'viem'
import { vaultAbi } from '../chain/abis/vaultAbi.ts'
import { findEvents } from '../chain/findEvents.ts'
import type { Market } from '../chain/market.ts'
import { getShares, type Shares } from './getShares.ts'
import { sharesContract } from './sharesContract.ts'

/** The vaults whose shares an account was ever given: it may have dividends there still. */
export async function findHeldShares(market: Market, { account }: { account: Address }): Promise<Shares[]> {
  const splits = await findEvents(market, sharesContract(market), 'ModelSplit', {})
  if (splits.length === 0) return []
  const vaults = { address: splits.map(({ args }) => args.vault), abi: vaultAbi }
  const received = await findEvents(market, vaults, 'Transfer', { to: account })
  const held = new Set(received.map(({ address }) => address.toLowerCase()))
  const ofAccount = splits.filter(({ args }) => held.has(args.vault.toLowerCase()))
  return Promise.all(ofAccount.map(({ args: { modelId, vault } }) => getShares(market, { modelId, vault, account })))
}
