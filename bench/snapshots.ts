import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A figure that the contract tests hold: contracts/snapshots. */
export function readSnapshot(file: string, name: string): number {
  const path = join(import.meta.dirname, '../contracts/snapshots', `${file}.json`)
  const value = Number(JSON.parse(readFileSync(path, 'utf8'))[name])
  if (Number.isNaN(value)) throw new Error(`${path} has no "${name}"`)
  return value
}
