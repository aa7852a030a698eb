import { concatBytes } from 'viem'
import { z } from 'zod'
import { type ByteSource, passingChunks } from '../datasets/byteSource.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'
import { AssayError } from '../errors.ts'
import { ambiguousKey } from './ambiguousKey.ts'
import { isDtype, type Tensor, type TensorShape, tensorBytes } from './tensor.ts'

/** As in the safetensors library itself. */
export const mostHeaderBytes = 100_000_000
const LENGTH_BYTES = 8
const BRACE = 0x7b
const METADATA = '__metadata__'

export type Safetensors = {
  metadata: Record<string, string>
  /** In the order of the file. What has not been read of one when the next is asked for is passed over. */
  tensors: AsyncGenerator<Tensor, undefined>
}

type Entry = TensorShape & { name: string; start: number; end: number }

const headerSchema = z.record(
  z.string(),
  z.union([
    z.strictObject({
      dtype: z.string(),
      shape: z.array(z.int().nonnegative()).max(255),
      data_offsets: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
    }),
    z.record(z.string(), z.string()),
  ]),
)

/**
 * Reads a safetensors file, however large it is, piece by piece. The file must be laid out as its header says, without a
 * gap, an overlap or a rest.
 *
 * @param name What errors call it.
 * @throws AssayError `safetensors.header`, `safetensors.layout`, here and while tensors are read.
 * @example
 * ```ts
 * const { tensors } = await readSafetensors(await openFile('model.safetensors'), 'model.safetensors')
 * for await (const { name, dtype, shape } of tensors) console.log(name, dtype, shape)
 * ```
 */
export async function readSafetensors(source: ByteSource, name: string): Promise<Safetensors> {
  const input = new Pieces(source, name)
  const prefix = await input.take(LENGTH_BYTES)
  const length = new DataView(prefix.buffer, prefix.byteOffset).getBigUint64(0, true)
  if (length > mostHeaderBytes) throw wrong('header', name, `A header of ${length} bytes; ${mostHeaderBytes} at most.`)
  const { metadata, entries } = readHeader(await input.take(Number(length)), name)
  return { metadata, tensors: readTensors(input, entries, name) }
}

function readHeader(bytes: Uint8Array, name: string): { metadata: Record<string, string>; entries: Entry[] } {
  if (bytes[0] !== BRACE) throw wrong('header', name, 'The header does not begin with a brace.')
  const header = decodeJson(bytes, headerSchema, { code: 'safetensors.header', name: `The header of ${name}` })
  const ambiguous = ambiguousKey(new TextDecoder().decode(bytes))
  if (ambiguous !== undefined) throw wrong('header', name, `Not all would read the same under "${ambiguous}".`)
  let metadata: Record<string, string> = {}
  const entries: Entry[] = []
  for (const [key, value] of Object.entries(header)) {
    if (isEntry(value) && key !== METADATA) entries.push(readEntry(key, value, name))
    else if (!isEntry(value) && key === METADATA) metadata = value
    else throw wrong('header', name, `Tensor ${key} has no dtype, shape and data_offsets.`)
  }
  entries.sort((a, b) => a.start - b.start || a.end - b.end)
  let end = 0
  for (const entry of entries) {
    if (entry.start !== end) {
      throw wrong('layout', name, `Tensor ${entry.name} begins at byte ${entry.start} of the data, and not at ${end}.`)
    }
    end = entry.end
  }
  return { metadata, entries }
}

type HeaderEntry = { dtype: string; shape: number[]; data_offsets: [number, number] }

const isEntry = (value: HeaderEntry | Record<string, string>): value is HeaderEntry => Array.isArray(value.shape)

function readEntry(key: string, { dtype, shape, data_offsets: [start, end] }: HeaderEntry, name: string): Entry {
  if (!isDtype(dtype)) throw wrong('header', name, `Tensor ${key} is of an unknown dtype, ${dtype}.`)
  if (!key.isWellFormed()) throw wrong('header', name, `The name ${key} is no text.`)
  const expected = tensorBytes({ dtype, shape })
  if (end - start !== expected) {
    const found = `${dtype} [${shape.join(', ')}] is ${expected} bytes`
    throw wrong('layout', name, `Tensor ${key} spans bytes ${start} to ${end}, and ${found}.`)
  }
  return { name: key, dtype, shape, start, end }
}

async function* readTensors(input: Pieces, entries: Entry[], name: string): AsyncGenerator<Tensor, undefined> {
  for (const { start, end, ...entry } of entries) {
    const after = input.position + end - start
    yield { ...entry, data: input.stream(end - start) }
    await input.skip(after - input.position)
  }
  if (await input.hasMore()) throw wrong('layout', name, 'There are bytes after the last tensor.')
}

/** A source that is read in the lengths that are asked for. */
class Pieces {
  readonly #pieces: AsyncGenerator<Uint8Array, undefined>
  readonly #name: string
  #rest: Uint8Array = new Uint8Array()
  position = 0

  constructor(source: ByteSource, name: string) {
    this.#pieces = passingChunks(source)
    this.#name = name
  }

  async *stream(length: number): AsyncGenerator<Uint8Array, undefined> {
    for (let left = length; left > 0; ) {
      if (!(await this.hasMore())) throw wrong('layout', this.#name, `It ends ${left} bytes too early.`)
      const piece = this.#rest.subarray(0, left)
      this.#rest = this.#rest.subarray(piece.length)
      this.position += piece.length
      left -= piece.length
      yield piece
    }
  }

  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    for await (const piece of this.stream(length)) parts.push(piece.slice())
    return concatBytes(parts)
  }

  async skip(length: number): Promise<void> {
    const pieces = this.stream(length)
    while (!(await pieces.next()).done);
  }

  async hasMore(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const next = await this.#pieces.next()
      if (next.value === undefined) return false
      this.#rest = next.value
    }
    return true
  }
}

const wrong = (condition: 'header' | 'layout', name: string, details: string) =>
  new AssayError(`safetensors.${condition}`, `${name} is no valid safetensors file`, { details })
