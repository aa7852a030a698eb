import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { bytesToHex } from 'viem'
import { z } from 'zod'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { AssayError } from '../errors.ts'
import type { Executor, SegmentVerdict } from '../transcripts/segmentVerdict.ts'
import { sha256 } from '../transcripts/sha256.ts'
import type { Transcript } from '../transcripts/transcript.ts'
import { readBytes } from './readFile.ts'
import { recorderWords, startPython, type TorchScript } from './torchScript.ts'

/** The script is your own copy of the one that trained, which you have looked at; what it imports lies beside it. */
export type PythonExecutorParameters = TorchScript & {
  transcript: Transcript
  /** Where the transcript is on disk. */
  folder: string
  /** The largest ratio of distance to recorded update that is `within`, below 1. Without it, bits count. */
  tolerance?: number
}

const number = z
  .number()
  .nullable()
  .transform(value => value ?? undefined)

const verdictSchema = z.object({
  segment: z.int().nonnegative(),
  verdict: z.enum(['match', 'within', 'differs', 'environmentDiffers']),
  distance: number,
  reference: number,
  ratio: number,
  differences: z.array(z.string()),
  environment: z.array(z.string()),
}) satisfies z.ZodType<SegmentVerdict>

/** Exit codes of `assay_recorder verify` that come with verdicts: all match, some differ, environments differ. */
const verdictCodes = [0, 3, 4]

/**
 * Re-executes segments of a PyTorch run by the recorder's own command, which starts the script once for all of them.
 *
 * @throws AssayError from the executor: `transcript.otherCode` unless the script is the one that trained,
 * `transcript.notExecuted` with what Python said, and the signal's reason.
 * @example
 * ```ts
 * const execute = pythonExecutor({ transcript, folder: 'runs/digits', script: 'train.py', recorder: 'recorder' })
 * const [verdict] = await verifySegments({ transcript, segments: [1], execute })
 * ```
 */
export function pythonExecutor(parameters: PythonExecutorParameters): Executor {
  const { transcript, folder, script, tolerance, scriptArguments = [] } = parameters
  return async function* (segments, signal) {
    await checkCode(transcript, script)
    const options = ['--segments', segments.join(), '--script', script, '--json']
    if (tolerance !== undefined) options.push('--tolerance', String(tolerance))
    if (scriptArguments.length > 0) options.push('--', ...scriptArguments)
    const words = [...recorderWords, 'verify', folder, ...options]
    const python = startPython(parameters, words, { code: 'transcript.notExecuted', signal })
    try {
      for await (const line of createInterface(python.output)) {
        yield decodeJson(line, verdictSchema, { code: 'transcript.notExecuted', name: 'A verdict of assay_recorder' })
      }
      const exitCode = await python.ended
      if (exitCode === null || !verdictCodes.includes(exitCode)) {
        throw new AssayError('transcript.notExecuted', 'The segments could not be re-executed', {
          details: python.complaint(),
        })
      }
    } finally {
      // Whoever has seen enough does not wait for the rest.
      python.stop()
    }
  }
}

/** Makes sure that what is to run is what trained. */
async function checkCode({ run }: Transcript, script: string): Promise<void> {
  if (!run.code.some(({ name }) => name === basename(script))) {
    throw new AssayError('transcript.otherCode', `${basename(script)} is no file of the run's code`, {
      details: `Its code: ${run.code.map(({ name }) => name).join(', ')}`,
      hint: 'Look at the code in the transcript, and use a copy of it, by the same name.',
    })
  }
  for (const { name, sha256: recorded } of run.code) {
    const path = join(dirname(script), name)
    const found = bytesToHex(await sha256(await readBytes(path)))
    if (found !== recorded) {
      throw new AssayError('transcript.otherCode', `${path} is not the code that trained`, {
        details: `SHA-256 ${found}, recorded ${recorded}`,
        hint: 'Look at the code in the transcript, and use a copy of it.',
      })
    }
  }
}
