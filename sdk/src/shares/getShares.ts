import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { explained } from '../chain/explained.ts'
import type { Market } from '../chain/market.ts'
import { requireVault } from './requireVault.ts'

/** A model that is divided into shares. Amounts are in a token's smallest unit, shares in theirs, of which 10^18 are one. */
export type Shares = {
  modelId: bigint
  vault: Address
  /** The one address that the vault obeys; it is deployed with the first proposal. */
  governor: Address
  name: string
  symbol: string
  supply: bigint
  /** What the model is bought out in. */
  token: Address
  buyoutPrice: bigint
  /** The price that was posted last, and from when it holds, or did, in seconds since the epoch. */
  nextBuyout: { price: bigint; from: bigint }
  /** Whether the model has left the vault: bought out, or given to whoever had all shares. */
  gone: boolean
  /** What is left of the price that was paid for it. */
  pot: bigint
  /** In what dividends are counted. */
  tokens: readonly Address[]
  /** Of the account that was asked for. */
  holding: { shares: bigint; votes: bigint; dividends: { token: Address; amount: bigint }[] } | undefined
}

export type GetSharesParameters = {
  modelId: bigint
  /** Whose holding to read. */
  account?: Address
  /** Where the model was divided more than once; the latest unless given. */
  vault?: Address
}

/**
 * The vault of a model: its shares, its price, and what an account has in it.
 *
 * @throws AssayError `share.noVault`, `market.noModels`.
 */
export async function getShares(market: Market, parameters: GetSharesParameters): Promise<Shares> {
  const { client } = market
  const { modelId, account } = parameters
  const vault = await requireVault(market, modelId, parameters.vault)
  const [governor, name, symbol, supply, token, buyoutPrice, [price, from], gone, pot, tokens] = await explained(
    Promise.all([
      readContract(client, { ...vault, functionName: 'governor' }),
      readContract(client, { ...vault, functionName: 'name' }),
      readContract(client, { ...vault, functionName: 'symbol' }),
      readContract(client, { ...vault, functionName: 'totalSupply' }),
      readContract(client, { ...vault, functionName: 'token' }),
      readContract(client, { ...vault, functionName: 'buyoutPrice' }),
      readContract(client, { ...vault, functionName: 'nextBuyout' }),
      readContract(client, { ...vault, functionName: 'gone' }),
      readContract(client, { ...vault, functionName: 'pot' }),
      readContract(client, { ...vault, functionName: 'tokens' }),
    ]),
  )
  const posted = { token, buyoutPrice, nextBuyout: { price, from }, gone, pot, tokens }
  const holding = account && (await getHolding(market, vault, account, tokens))
  return { modelId, vault: vault.address, governor, name, symbol, supply, ...posted, holding }
}

async function getHolding(
  { client }: Market,
  vault: Awaited<ReturnType<typeof requireVault>>,
  account: Address,
  tokens: readonly Address[],
): Promise<NonNullable<Shares['holding']>> {
  const claimable = (token: Address) =>
    readContract(client, { ...vault, functionName: 'claimable', args: [token, account] })
  const [shares, votes, ...amounts] = await explained(
    Promise.all([
      readContract(client, { ...vault, functionName: 'balanceOf', args: [account] }),
      readContract(client, { ...vault, functionName: 'getVotes', args: [account] }),
      ...tokens.map(claimable),
    ]),
  )
  const dividends = tokens.map((token, i) => ({ token, amount: amounts[i] ?? 0n }))
  return { shares, votes, dividends }
}
