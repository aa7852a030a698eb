import type { Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { AssayRun, decodeHyperparameters, hashRows, trainerVersion } from './assayRun.ts'
import type { Batch } from './hashTranscript.ts'
import { hashStateRoots, readCheckpoint } from './readCheckpoint.ts'
import { compareStates, distance, type Executor, type SegmentVerdict } from './segmentVerdict.ts'
import type { Checkpoint, Transcript } from './transcript.ts'
import { linkCheckpoint } from './transcriptLog.ts'

/**
 * Re-executes segments of a run of one of Assay's own trainers, whose arithmetic is the same in every engine: from the
 * recorded state before a segment, or from the seed, to the checkpoint that it leads to.
 *
 * @param rows What the run was trained on.
 * @throws AssayError from the executor: `training.wrongRows` for other rows, `transcript.wrong`, `training.…`
 * @example
 * ```ts
 * await verifySegments({ transcript, execute: reExecute(transcript, rows), segments: [1, 2] })
 * ```
 */
export function reExecute(transcript: Transcript, rows: Rows): Executor {
  return async function* (segments, signal) {
    const { run } = transcript
    const root = await hashRows(rows)
    if (root !== run.plan.dataset) {
      throw new AssayError('training.wrongRows', 'The run was trained on other rows', {
        details: `These rows: ${root}. The run's: ${run.plan.dataset}.`,
      })
    }
    for (const segment of segments) {
      signal?.throwIfAborted()
      yield await runSegment(transcript, rows, segment)
    }
  }
}

async function runSegment(transcript: Transcript, rows: Rows, segment: number): Promise<SegmentVerdict> {
  const { folder, run, hyperparameters, checkpoints } = transcript
  const recorded = checkpoints[segment]!
  const before = checkpoints[segment - 1]
  const options = decodeHyperparameters(hyperparameters)
  if (options.version !== trainerVersion) return versionDiffers(segment, options.version)

  const start = before && (await readCheckpoint(folder, before))
  const again = new AssayRun(rows, options, run.seed, start)
  const batches: Batch[] = []
  let metrics: Record<string, number> = {}
  for (let step = (before?.step ?? 0) + 1; step <= recorded.step; step++) {
    const taken = again.step()
    if (taken === undefined) break
    metrics = taken.metrics
    batches.push({ step, rows: Array.from(taken.rows) })
  }
  const state = again.state()
  const place = { index: segment, step: recorded.step, batches, metrics, previous: recorded.previous }
  const found = await linkCheckpoint(run, place, await hashStateRoots(state))
  const isMatch = found.hash === recorded.hash
  const told = isMatch ? state : await readCheckpoint(folder, recorded)
  const apart = distance(told.params, state.params)
  const reference = distance(told.params, start?.params ?? [])
  return {
    segment,
    verdict: isMatch ? 'match' : 'differs',
    distance: apart,
    reference,
    ratio: reference > 0 ? apart / reference : undefined,
    differences: isMatch ? [] : [...compareStates(told, state), ...compareLinks(recorded, found)],
    environment: [],
  }
}

const compareLinks = (recorded: Checkpoint, found: Checkpoint): string[] => [
  ...(recorded.batchRoot === found.batchRoot ? [] : ['batches']),
  ...(recorded.metrics.root === found.metrics.root ? [] : ['metrics']),
]

const versionDiffers = (segment: number, version: number): SegmentVerdict => ({
  segment,
  verdict: 'environmentDiffers',
  distance: undefined,
  reference: undefined,
  ratio: undefined,
  differences: [],
  environment: [`trainers: version ${version} recorded, version ${trainerVersion} here`],
})
