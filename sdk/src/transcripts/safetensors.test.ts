import { expect, test } from 'vitest'
import type { ByteSource } from '../datasets/byteSource.ts'
import { readSafetensors } from './readSafetensors.ts'
import { readTensor, type WholeTensor } from './tensor.ts'
import { writeSafetensors } from './writeSafetensors.ts'

const tensors: WholeTensor[] = [
  { name: 'bias', dtype: 'U8', shape: [3], data: [Uint8Array.of(1, 2, 3)] },
  { name: 'größe', dtype: 'F64', shape: [], data: [Uint8Array.of(0, 0, 0, 0, 0, 0, 0xf0, 0x3f)] },
  { name: 'empty', dtype: 'F32', shape: [0, 7], data: [new Uint8Array()] },
]

async function readAll(source: ByteSource): Promise<{ metadata: Record<string, string>; tensors: WholeTensor[] }> {
  const file = await readSafetensors(source, 'model.safetensors')
  const read: WholeTensor[] = []
  for await (const tensor of file.tensors) read.push(await readTensor(tensor))
  return { metadata: file.metadata, tensors: read }
}

/** A file of any header, and so many bytes of data. */
function fileOf(header: string | Uint8Array, dataBytes = 0, length?: bigint): Uint8Array {
  const bytes = typeof header === 'string' ? new TextEncoder().encode(header) : header
  const file = new Uint8Array(8 + bytes.length + dataBytes)
  new DataView(file.buffer).setBigUint64(0, length ?? BigInt(bytes.length), true)
  file.set(bytes, 8)
  return file
}

const entry = (dtype: string, shape: number[], start: number, end: number) =>
  JSON.stringify({ dtype, shape, data_offsets: [start, end] })

test('what is written is read, from bytes, a file, or a stream of single bytes', async () => {
  const bytes = writeSafetensors(tensors, { format: 'assay', step: '7' })
  async function* singleBytes() {
    for (const byte of bytes) yield Uint8Array.of(byte)
  }
  for (const source of [bytes, new Blob([bytes]), singleBytes()]) {
    const read = await readAll(source)
    expect(read.metadata).toEqual({ format: 'assay', step: '7' })
    expect(read.tensors.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
      tensors.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    )
  }
})

test('tensors may be passed over, in whole and in part', async () => {
  const { tensors: read } = await readSafetensors(writeSafetensors(tensors), 'x')
  const names: string[] = []
  for await (const { name, data } of read) {
    names.push(name)
    for await (const _ of data) break
  }
  expect(names).toHaveLength(3)
})

test('nothing is written that cannot be read', () => {
  expect(() => writeSafetensors([tensors[0]!, tensors[0]!])).toThrow(expect.objectContaining({ code: 'tensor.twice' }))
})

test.each<[string, Uint8Array, 'header' | 'layout', string?]>([
  ['an empty file', new Uint8Array(), 'layout'],
  ['a header longer than the file', fileOf('{}', 0, 50n), 'layout'],
  ['a header of gigabytes', fileOf('{}', 0, 2n ** 33n), 'header', '8589934592'],
  ['no JSON', fileOf('{'), 'header'],
  ['a list', fileOf('[]'), 'header'],
  ['a byte order mark', fileOf('\ufeff{}'), 'header'],
  ['a name that is not UTF-8', fileOf(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x7b, 0x7d, 0x7d)), 'header'],
  ['half a surrogate pair', fileOf(`{"\\ud800":${entry('U8', [1], 0, 1)}}`, 1), 'header'],
  ['a tensor twice', fileOf(`{"a":${entry('U8', [1], 0, 1)},"a":${entry('I8', [1], 0, 1)}}`, 1), 'header', '"a"'],
  [
    'a tensor twice, once in escapes',
    fileOf(`{"a":${entry('U8', [1], 0, 1)},"\\u0061":${entry('I8', [1], 0, 1)}}`, 1),
    'header',
    '"a"',
  ],
  [
    'a dtype twice',
    fileOf('{"a":{"dtype":"U8","dtype":"I8","shape":[1],"data_offsets":[0,1]}}', 1),
    'header',
    '"dtype"',
  ],
  [
    'a name that some readers pass over',
    fileOf(`{"\\u005f_proto__":${entry('U8', [0], 0, 0)}}`),
    'header',
    '__proto__',
  ],
  ['a tensor among the metadata', fileOf(`{"__metadata__":${entry('U8', [0], 0, 0)}}`), 'header', '__metadata__'],
  ['an unknown dtype', fileOf(`{"a":${entry('F8_E4M3', [1], 0, 1)}}`, 1), 'header', 'F8_E4M3'],
  ['a dtype of Object', fileOf(`{"a":${entry('constructor', [1], 0, 1)}}`, 1), 'header', 'constructor'],
  ['further fields', fileOf('{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1],"pickle":1}}', 1), 'header'],
  ['no tensor', fileOf('{"a":{"b":"c"}}'), 'header', 'Tensor a'],
  ['half a size', fileOf(`{"a":${entry('U8', [0.5], 0, 1)}}`, 1), 'header'],
  ['a size below zero', fileOf(`{"a":${entry('U8', [-1], 0, 1)}}`, 1), 'header'],
  ['sizes beyond every number', fileOf(`{"a":${entry('F32', [2 ** 40, 2 ** 40], 0, 4)}}`, 4), 'layout', 'Tensor a'],
  ['a shape of other bytes', fileOf(`{"a":${entry('F32', [2], 0, 4)}}`, 4), 'layout', 'F32 [2] is 8 bytes'],
  ['offsets backwards', fileOf(`{"a":${entry('U8', [1], 1, 0)}}`, 1), 'layout', 'Tensor a'],
  ['a gap before', fileOf(`{"a":${entry('U8', [1], 1, 2)}}`, 2), 'layout', 'Tensor a begins at byte 1'],
  ['a gap between', fileOf(`{"a":${entry('U8', [1], 0, 1)},"b":${entry('U8', [1], 2, 3)}}`, 3), 'layout', 'Tensor b'],
  ['an overlap', fileOf(`{"a":${entry('U8', [2], 0, 2)},"b":${entry('U8', [2], 1, 3)}}`, 3), 'layout', 'Tensor b'],
  ['a rest', fileOf(`{"a":${entry('U8', [1], 0, 1)}}`, 2), 'layout', 'after the last tensor'],
  ['too little data', fileOf(`{"a":${entry('U8', [9], 0, 9)}}`, 2), 'layout', '7 bytes too early'],
  ['data that no memory holds', fileOf(`{"a":${entry('U8', [2 ** 50], 0, 2 ** 50)}}`, 2), 'layout', 'too early'],
])('refuses %s', async (_, file, condition, details = '') => {
  await expect(readAll(file)).rejects.toMatchObject({
    code: `safetensors.${condition}`,
    details: expect.stringContaining(details),
  })
})
