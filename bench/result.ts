import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'

/** One thing measured; `peer` is what the field's reference does with the same. */
export type Figure = { figure: string; unit: string; ours: number; peer?: number; ratio?: number; goal?: string }

/** What a bench measured, against whom, and how to measure it again. */
export type Result = {
  name: string
  commit: string
  machine: string
  command: string
  runs: number
  peer: string
  figures: Figure[]
}

export const resultsFolder = join(import.meta.dirname, 'results')

/** Adds to figures what they were measured on and how, and keeps them in bench/results. */
export function saveResult(measured: Pick<Result, 'name' | 'runs' | 'peer' | 'figures'>): Result {
  const result: Result = {
    ...measured,
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`,
    command: `npm run bench -- ${measured.name}`,
    figures: measured.figures.map(withRatio),
  }
  mkdirSync(resultsFolder, { recursive: true })
  writeFileSync(join(resultsFolder, `${result.name}.json`), `${JSON.stringify(result, null, 2)}\n`)
  return result
}

/** With how many times what we take the peer takes, to three digits; what has no unit is not a cost. */
function withRatio(figure: Figure): Figure {
  const { ours, peer, unit } = figure
  return peer === undefined || unit === '' ? figure : { ...figure, ratio: Number((peer / ours).toPrecision(3)) }
}
