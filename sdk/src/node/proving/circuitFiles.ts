import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress, gzip } from 'node:zlib'
import type { CircuitProgram } from './circuitSource.ts'

// The same from src/node/proving as from dist/node/proving.
const folder = new URL('../../../src/generated/circuits/', import.meta.url)

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
