import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { delimiter } from 'node:path'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { z } from 'zod'
import { hexSchema } from '../chain/chainSchemas.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { AssayError } from '../errors.ts'
import type { Plan } from '../transcripts/hashTranscript.ts'

/** A script that trains with PyTorch and records it (`assay_recorder`). It is run: look at what somebody else has written before. */
export type TorchScript = {
  script: string
  /** The interpreter that has PyTorch. Default: `python3`. */
  python?: string
  /** The folder that holds `assay_recorder`, where it is not installed. */
  recorder?: string
  /** What the script is given on its command line. */
  scriptArguments?: readonly string[]
}

export type RunTorchScriptParameters = TorchScript & { signal?: AbortSignal }

const plan = z.object({ code: hexSchema, dataset: hexSchema, hyperparameters: hexSchema })
const mostErrorLength = 2_000
const candidates = ['python3', '/usr/bin/python3']

/** Python looks for modules where one happens to be first of all: in the folder of a stranger, it may be. */
const notHere = 'import sys; sys.path = [path for path in sys.path if path]'
const startModule = "import runpy; runpy.run_module('assay_recorder', run_name='__main__', alter_sys=True)"

/** The words by which Python is the recorder. */
export const recorderWords: readonly string[] = ['-c', `${notHere}; ${startModule}`]

/** An interpreter that has PyTorch: what `ASSAY_PYTHON` names, or one that is commonly there; undefined where none has. */
export async function findTorch(): Promise<string | undefined> {
  const named = process.env.ASSAY_PYTHON
  for (const python of named ? [named] : candidates) {
    const found = await promisify(execFile)(python, ['-c', `${notHere}; import numpy, torch`]).then(
      () => true,
      () => false,
    )
    if (found) return python
  }
  return undefined
}

/**
 * The environment of a script that imports the recorder: without what is ours, keys and passwords, since somebody else may have
 * written it.
 */
function recorderEnvironment({ recorder }: Pick<TorchScript, 'recorder'>): NodeJS.ProcessEnv {
  const others = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('ASSAY_')))
  const paths = [recorder, others.PYTHONPATH].filter(path => path !== undefined)
  return { ...others, ...(paths.length > 0 && { PYTHONPATH: paths.join(delimiter) }) }
}

/**
 * What a run of the script commits to before it trains: the script is started, and ends when it has named code, data and
 * hyperparameters.
 *
 * @throws AssayError `torch.failed` with what Python said, and the signal's reason.
 */
export async function planTorchRun(parameters: RunTorchScriptParameters): Promise<Plan> {
  const { script, scriptArguments = [] } = parameters
  const words = [...recorderWords, 'plan', '--script', script, '--', ...scriptArguments]
  const output = await runPython(parameters, words)
  return decodeJson(output, plan, { code: 'torch.failed', name: 'What assay_recorder says of the script' })
}

/**
 * Runs the script until it has trained.
 *
 * @throws AssayError `torch.failed` with what Python said, and the signal's reason.
 */
export async function recordTorchRun(parameters: RunTorchScriptParameters): Promise<void> {
  const { script, scriptArguments = [] } = parameters
  await runPython(parameters, [script, ...scriptArguments])
}

async function runPython(parameters: RunTorchScriptParameters, words: string[]): Promise<string> {
  const { script, signal } = parameters
  const python = startPython(parameters, words, { code: 'torch.failed', signal })
  let output = ''
  python.output.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const exitCode = await python.ended
  if (exitCode === 0) return output
  throw new AssayError('torch.failed', `${script} ended with exit code ${exitCode}`, { details: python.complaint() })
}

export type StartedPython = {
  output: Readable
  /** The exit code; null where it was killed. Throws where it could not be started, and the signal's reason. */
  ended: Promise<number | null>
  /** The end of what it wrote to its standard error so far. */
  complaint(): string
  stop(): void
}

/** Starts Python for a script, in its environment. `code` is that of the error where it cannot be started. */
export function startPython(
  torch: Pick<TorchScript, 'python' | 'recorder'>,
  words: readonly string[],
  { code, signal }: { code: string; signal?: AbortSignal | undefined },
): StartedPython {
  const { python = 'python3' } = torch
  const child = spawn(python, words, {
    env: recorderEnvironment(torch),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-mostErrorLength)
  })
  const ended = once(child, 'close').then(
    ([exitCode]: (number | null)[]) => exitCode ?? null,
    cause => {
      signal?.throwIfAborted()
      throw new AssayError(code, `${python} cannot be started`, {
        details: String(cause),
        hint: 'Name an interpreter that has PyTorch with ASSAY_PYTHON.',
        cause,
      })
    },
  )
  // Whoever reads the output first learns of it afterwards.
  ended.catch(() => {})
  return { output: child.stdout, ended, complaint: () => complaint.trim(), stop: () => child.kill() }
}
