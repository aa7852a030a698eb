import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress, gzip } from 'node:zlib'
import type { CircuitProgram } from './circuitSource.ts'

// By the name of the package, so that a bundle of this module finds them too.
const sdk = pathToFileURL(createRequire(import.meta.url).resolve('@assay/sdk/package.json'))
const folder = new URL('src/generated/circuits/', sdk)

/** A circuit as it was compiled when this version of Assay was made. */
export async function readCircuitProgram(name: string): Promise<CircuitProgram> {
  const [abi, packed] = await Promise.all([
    readFile(new URL(`${name}.abi.json`, folder), 'utf8'),
    readFile(new URL(`${name}.acir.br`, folder)),
  ])
  const acir = await promisify(brotliDecompress)(packed)
  const bytecode = await promisify<Uint8Array, { level: number }, Buffer>(gzip)(acir, { level: 1 })
  return { abi: JSON.parse(abi), bytecode: bytecode.toString('base64') }
}

/** Its verification key, from the ceremony's points or from insecure ones. */
export const readVerificationKey = (name: string, { insecure }: { insecure: boolean }): Promise<Uint8Array> =>
  readFile(new URL(`${name}.${insecure ? 'insecure.' : ''}vk`, folder))
