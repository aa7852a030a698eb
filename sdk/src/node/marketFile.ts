import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Market } from '../chain/market.ts'
import { contractsOf, marketContractsSchema } from '../chain/marketContracts.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { AssayError } from '../errors.ts'
import { readText } from './readFile.ts'
import { writeWhole } from './writeFile.ts'

const schema = marketContractsSchema.extend({
  chainId: z.int(),
  rpcUrl: z.url(),
  deployedBlock: z.coerce.bigint(),
  /** Where signed sales of models are kept and found. */
  bookUrl: z.url().optional(),
})

/** Where the market of a home folder is. */
export type MarketFile = z.infer<typeof schema>

const pathIn = (home: string) => join(home, 'market.json')

/**
 * The market that a home folder names, if it names one.
 *
 * @throws AssayError `home.invalidMarket` when the file says something else, `file.…` when it cannot be read.
 */
export async function readMarketFile(home: string): Promise<MarketFile | undefined> {
  const path = pathIn(home)
  try {
    return decodeJson(await readText(path), schema, { code: 'home.invalidMarket', name: path })
  } catch (error) {
    if (error instanceof AssayError && error.code === 'file.notFound') return undefined
    throw error
  }
}

/** Names a market in a home folder, for every command that is run there. */
export async function writeMarketFile(
  home: string,
  market: Market,
  { rpcUrl, bookUrl }: { rpcUrl: string; bookUrl?: string },
): Promise<string> {
  const { client, deployedBlock } = market
  const place = { chainId: client.chain?.id, rpcUrl, ...(bookUrl && { bookUrl }) }
  const file = { ...place, ...contractsOf(market), deployedBlock: Number(deployedBlock) }
  await mkdir(home, { recursive: true })
  await writeWhole(pathIn(home), `${JSON.stringify(file, null, 2)}\n`)
  return pathIn(home)
}
