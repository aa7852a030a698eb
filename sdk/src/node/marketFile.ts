import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { addressSchema } from '../chain/chainSchemas.ts'
import type { Market } from '../chain/market.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { AssayError } from '../errors.ts'
import { readText } from './readFile.ts'
import { writeWhole } from './writeFile.ts'

const schema = z.object({
  chainId: z.int(),
  rpcUrl: z.url(),
  contests: addressSchema,
  /** A file from before pools does not name them. */
  pools: addressSchema.optional(),
  /** Nor does one from before orders. */
  orders: addressSchema.optional(),
  deployedBlock: z.coerce.bigint(),
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
export async function writeMarketFile(home: string, market: Market, rpcUrl: string): Promise<string> {
  const { client, contests, pools, orders, deployedBlock } = market
  const file = { chainId: client.chain?.id, rpcUrl, contests, pools, orders, deployedBlock: Number(deployedBlock) }
  await mkdir(home, { recursive: true })
  await writeWhole(pathIn(home), `${JSON.stringify(file, null, 2)}\n`)
  return pathIn(home)
}
