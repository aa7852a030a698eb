import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesToHex, type Hex } from 'viem'
import { runBb } from './bb.ts'
import type { CircuitProgram } from './circuitSource.ts'

export type VerificationKey = {
  key: Uint8Array
  /** As its verifier states it. */
  hash: Hex
}

/** The verification key of a circuit, from the ceremony points in a folder: the same on every machine. */
export async function makeVerificationKey(program: CircuitProgram, points: string): Promise<VerificationKey> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-key-'))
  try {
    await writeFile(join(folder, 'program.json'), JSON.stringify(program))
    await runBb(['write_vk', '-b', 'program.json', '-o', '.', '-c', points], folder)
    const [key, hash] = await Promise.all(['vk', 'vk_hash'].map(name => readFile(join(folder, name))))
    return { key: new Uint8Array(key!), hash: bytesToHex(hash!) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
