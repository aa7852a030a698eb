import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Settings } from './settings.ts'

/**
 * The name of the schema that holds what this version of the project makes of this market's events. Ponder refuses to go on
 * with what another made: that is left where it is, and all is indexed anew beside it (`ponder db prune` removes it).
 */
export async function schemaName(root: string, settings: Settings): Promise<string> {
  const { chainId, contracts, startBlock } = settings
  const hash = createHash('sha256').update(JSON.stringify({ chainId, contracts, startBlock }))
  const files = (await readdir(root, { recursive: true })).filter(name => /(?<!\.d)\.ts$/.test(name)).sort()
  for (const name of files) hash.update(await readFile(join(root, name)))
  return `assay_${hash.digest('hex').slice(0, 16)}`
}
