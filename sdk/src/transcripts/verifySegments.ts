import { AssayError } from '../errors.ts'
import type { Executor, SegmentVerdict } from './segmentVerdict.ts'
import type { Transcript } from './transcript.ts'

export type VerifySegmentsParameters = {
  transcript: Transcript
  /** Which to re-execute, as {@link chooseSegments} chooses them or a user names them. */
  segments: readonly number[]
  /** Of Assay's own trainers `reExecute`; of PyTorch `pythonExecutor` of `@assay/sdk/node`. */
  execute: Executor
  /** Told of every verdict. */
  onVerdict?: (verdict: SegmentVerdict) => void
  signal?: AbortSignal
}

/**
 * Re-executes segments of a run, and says of each whether it leads to the recorded checkpoint. A difference is the trainer's
 * only where the environment is the recorded one. {@link checkTranscript} is to come before.
 *
 * @throws AssayError `transcript.noSegment`, `transcript.twoVerdicts`, `transcript.noVerdict`, what the executor throws, and the
 * signal's reason.
 * @example
 * ```ts
 * const segments = await chooseSegments(transcript, { top: 3, random: 5, randomness })
 * const verdicts = await verifySegments({ transcript, segments, execute: reExecute(transcript, rows) })
 * verdicts.every(({ verdict }) => verdict === 'match') // true
 * ```
 */
export async function verifySegments({
  transcript,
  segments,
  execute,
  onVerdict,
  signal,
}: VerifySegmentsParameters): Promise<SegmentVerdict[]> {
  const { length } = transcript.checkpoints
  const unknown = segments.find(segment => !Number.isInteger(segment) || segment < 0 || segment >= length)
  if (unknown !== undefined) {
    throw new AssayError('transcript.noSegment', `There is no segment ${unknown}`, {
      details: `The run has ${length} checkpoints, and segments 0 to ${length - 1} that lead to them.`,
    })
  }
  const verdicts: SegmentVerdict[] = []
  const missing = new Set(segments)
  for await (const verdict of execute([...missing], signal)) {
    signal?.throwIfAborted()
    const { segment } = verdict
    // A script of somebody else could speak for the recorder.
    if (!missing.delete(segment)) {
      throw new AssayError('transcript.twoVerdicts', `A verdict on segment ${segment} came unasked, or twice`, {
        hint: 'Look at the code of the run: none of it should write verdicts.',
      })
    }
    verdicts.push(verdict)
    onVerdict?.(verdict)
  }
  if (missing.size === 0) return verdicts
  throw new AssayError('transcript.noVerdict', `Nothing was found out about segment ${[...missing][0]}`)
}
