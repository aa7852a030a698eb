import type { Address, Hex } from 'viem'
import { z } from 'zod'
import { type RandomAccessFile, textChunks } from '../datasets/byteSource.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { AssayError } from '../errors.ts'
import type { StateRoots } from './hashTranscript.ts'

/** The files of a transcript: a folder on disk, one that a browser was given, or one in memory. */
export type TranscriptFolder = {
  /** @throws AssayError `file.notFound` */
  read(name: string): Promise<RandomAccessFile>
  /** Paths with `/`, in any order. */
  list(): Promise<readonly string[]>
}

/** Where a transcript is written to. */
export type TranscriptWriter = {
  /** Writes a file whole. */
  write(name: string, content: string | Uint8Array): Promise<void>
  /** Adds lines to a file. */
  append(name: string, lines: string): Promise<void>
}

export const transcriptFiles = {
  run: 'run.json',
  hyperparameters: 'hyperparameters.json',
  batches: 'batches.jsonl',
  checkpoints: 'checkpoints.jsonl',
} as const

export const checkpointFile = (index: number) => `checkpoints/${String(index).padStart(6, '0')}.safetensors`
export const codeFile = (name: string) => `code/${name}`

const hash = z.custom<Hex>(value => typeof value === 'string' && /^0x[0-9a-f]{64}$/.test(value), 'Expected a hash')
const address = z.custom<Address>(value => typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value), 'No address')
const count = z.int().nonnegative()

const runSchema = z.object({
  version: z.literal(1),
  domain: hash,
  seed: hash,
  plan: z.object({ code: hash, dataset: hash, hyperparameters: hash }),
  code: z.array(z.object({ name: z.string().regex(/^(?!\.)[^/\\]+$/), sha256: hash })),
  dataset: z.object({ root: hash }),
  environment: z.record(z.string(), z.string()),
  every: z.int().positive(),
  kind: z.enum(['torch', 'assay']),
  place: z
    .object({ chainId: count, runs: address, runId: z.union([count, z.string().regex(/^\d+$/)]), trainer: address })
    .optional(),
})

const checkpointSchema = z.object({
  index: count,
  step: count,
  params: hash,
  buffers: hash,
  optimizer: hash,
  scheduler: hash,
  rng: hash,
  batchRoot: hash,
  metrics: z.object({ root: hash, values: z.record(z.string(), z.number()) }),
  previous: hash,
  hash,
})

const batchSchema = z.object({ step: z.int().positive(), rows: z.array(count) })

/** run.json. */
export type TranscriptRun = z.infer<typeof runSchema>

/** A line of checkpoints.jsonl. */
export type Checkpoint = StateRoots & z.infer<typeof checkpointSchema>

/** The record of a run, without its tensors and its batches, which are read as they are needed. */
export type Transcript = {
  folder: TranscriptFolder
  run: TranscriptRun
  /** As they are hashed. */
  hyperparameters: Uint8Array
  checkpoints: Checkpoint[]
}

/**
 * Reads what stands in a transcript's folder. {@link checkTranscript} tells whether its hashes are right.
 *
 * @throws AssayError `transcript.unreadable` with the file and the line, `file.notFound`
 * @example
 * ```ts
 * const { run, checkpoints } = await readTranscript(folderTranscript('runs/digits'))
 * ```
 */
export async function readTranscript(folder: TranscriptFolder): Promise<Transcript> {
  const readWhole = async (name: string) => {
    const file = await folder.read(name)
    return new Uint8Array(await file.slice(0, file.size).arrayBuffer())
  }
  const run = decode(await readWhole(transcriptFiles.run), runSchema, transcriptFiles.run)
  const checkpoints: Checkpoint[] = []
  for await (const { line, text } of readLines(folder, transcriptFiles.checkpoints)) {
    checkpoints.push(decode(text, checkpointSchema, `Line ${line} of ${transcriptFiles.checkpoints}`))
  }
  return { folder, run, hyperparameters: await readWhole(transcriptFiles.hyperparameters), checkpoints }
}

/** The rows of every step, one step at a time. */
export async function* readBatches(
  folder: TranscriptFolder,
): AsyncGenerator<{ line: number; step: number; rows: number[] }, undefined> {
  for await (const { line, text } of readLines(folder, transcriptFiles.batches)) {
    yield { line, ...decode(text, batchSchema, `Line ${line} of ${transcriptFiles.batches}`) }
  }
}

/** Whole lines: a last one without its end was being written when the recorder was stopped. */
async function* readLines(
  folder: TranscriptFolder,
  name: string,
): AsyncGenerator<{ line: number; text: string }, undefined> {
  let parts: string[] = []
  let length = 0
  let line = 0
  for await (const { text } of textChunks(await folder.read(name), name)) {
    // A long line is joined once it has ended: to look through it again with every piece would take for ever.
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start)
      const part = text.slice(start, end < 0 ? text.length : end)
      length += part.length
      if (length > mostLineLength) {
        throw new AssayError('transcript.unreadable', `Line ${line + 1} of ${name} is too long`)
      }
      parts.push(part)
      if (end < 0) break
      yield { line: ++line, text: parts.join('') }
      parts = []
      length = 0
      start = end + 1
    }
  }
}

// As many rows of a step as nobody has.
const mostLineLength = 2 ** 28

const decode = <Schema extends z.ZodType>(source: string | Uint8Array, schema: Schema, name: string) =>
  decodeJson(source, schema, { code: 'transcript.unreadable', name })
