import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readTorchFile } from './readTorchFile.ts'
import { tensorNumbers } from './tensor.ts'
import { weightsRoot } from './weightsRoot.ts'

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)))
const dtypeNames: Record<string, string> = {
  'torch.float16': 'F16',
  'torch.bfloat16': 'BF16',
  'torch.float32': 'F32',
  'torch.float64': 'F64',
  'torch.bool': 'BOOL',
  'torch.uint8': 'U8',
  'torch.int8': 'I8',
  'torch.int16': 'I16',
  'torch.int32': 'I32',
  'torch.int64': 'I64',
}

test('reads what torch.save wrote: every type, views, parameters, nested dictionaries', async () => {
  const expected: Record<string, { dtype: string; shape: number[]; values: number[] }> = JSON.parse(
    new TextDecoder().decode(fixture('model.json')),
  )
  const tensors = await readTorchFile(new Blob([fixture('model.pt')]), 'model.pt')
  expect(tensors.map(({ name }) => name)).toEqual(Object.keys(expected))
  for (const tensor of tensors) {
    const { dtype, shape, values } = expected[tensor.name]!
    expect([tensor.dtype, tensor.shape]).toEqual([dtypeNames[dtype], shape])
    expect(Array.from(tensorNumbers(tensor))).toEqual(values)
  }
})

test('a pickle with __reduce__ is refused by what it would have run', async () => {
  await expect(readTorchFile(fixture('reduce.pt'), 'reduce.pt')).rejects.toMatchObject({
    code: 'torch.forbidden',
    shortMessage: 'reduce.pt asks for posix.system, which is not read',
  })
})

/** An archive as torch.save lays it out, with such a pickle. */
const archive = (pickle: string | Uint8Array, files: Record<string, Uint8Array> = {}) =>
  zipSync(
    {
      'archive/data.pkl': typeof pickle === 'string' ? Uint8Array.from(pickle, char => char.charCodeAt(0)) : pickle,
      ...files,
    },
    { level: 0 },
  )

const storage = (type: string, key: string, count: number) =>
  `(X\x07\0\0\0storagectorch\n${type}\nX\x01\0\0\0${key}X\x03\0\0\0cpuK${String.fromCharCode(count)}tQ`
/** `{'w': tensor}`, of a storage of 4 floats under the key 0. */
const tensorPickle = (offset: number, size: string, stride: string, type = 'FloatStorage', count = 4) =>
  `\x80\x02}X\x01\0\0\0wctorch._utils\n_rebuild_tensor_v2\n(${storage(type, '0', count)}K${String.fromCharCode(offset)}${size}${stride}\x89}tRs.`
const floats = { 'archive/data/0': new Uint8Array(Float32Array.of(1, 2, 3, 4).buffer) }
const [two, one] = ['K\x02\x85', 'K\x01\x85']

test('one tensor under thousands of names is not read as often', async () => {
  const tensor = `ctorch._utils\n_rebuild_tensor_v2\n(${storage('FloatStorage', '0', 200)}K\0K\xc8\x85K\x01\x85\x89}tR`
  const named = (times: number) =>
    archive(`\x80\x02](${tensor}q\0${'h\0'.repeat(times)}e.`, { 'archive/data/0': new Uint8Array(800) })
  expect(await readTorchFile(named(9), 'model.pt')).toHaveLength(10)
  await expect(readTorchFile(named(5_000), 'model.pt')).rejects.toMatchObject({ code: 'torch.tooLarge' })
})

test('the archives of these tests are such as are read', async () => {
  const [tensor] = await readTorchFile(archive(tensorPickle(1, two, one), floats), 'x.pt')
  expect(tensor).toMatchObject({ name: 'w', shape: [2] })
  expect(Array.from(tensorNumbers(tensor!))).toEqual([2, 3])
})

test.each<[string, Uint8Array, string]>([
  ['no archive', strToU8('PK\x03\x04 is not enough'), 'torch.notZip'],
  ['an archive without a pickle', zipSync({ 'archive/version': strToU8('3') }, { level: 0 }), 'torch.notZip'],
  ['an archive that is cut off', fixture('model.pt').slice(0, 5000), 'torch.notZip'],
  ['a pickle that is cut off', archive('\x80\x02}X\x01'), 'torch.pickle'],
  ['another byte order', archive('\x80\x02}.', { 'archive/byteorder': strToU8('big') }), 'torch.storage'],
  ['a compressed bomb', zipSync({ 'archive/data.pkl': new Uint8Array(2 ** 24) }), 'torch.compressed'],
  ['eval', archive('cbuiltins\neval\n(X\x01\0\0\x001tR.'), 'torch.forbidden'],
  ['eval by stack', archive('\x80\x04\x8c\x08builtins\x8c\x04eval\x93.'), 'torch.forbidden'],
  ['an instance of a class', archive('(ios\nsystem\n.'), 'torch.forbidden'],
  ['a class made new', archive('\x80\x02ccollections\nOrderedDict\n)\x81.'), 'torch.pickle'],
  ['an extension', archive('\x80\x02\x82\x01.'), 'torch.pickle'],
  ['state for what is not its own', archive('\x80\x02ctorch\nFloatStorage\n}X\x01\0\0\0aK\x01sb.'), 'torch.pickle'],
  ['a length below zero', archive('\x80\x02B\xfb\xff\xff\xff.'), 'torch.pickle'],
  ['an old dictionary', archive('(X\x01\0\0\0aK\x01d.'), 'torch.pickle'],
  ['a dictionary that holds itself', archive('\x80\x02}q\x00X\x01\0\0\0ah\x00s.'), 'torch.pickle'],
  ['a list that doubles', archive(`\x80\x02]${'2\x86'.repeat(40)}.`), 'torch.pickle'],
  ['another storage', archive(tensorPickle(0, two, one, 'CudaStorage'), floats), 'torch.forbidden'],
  ['a storage that is not there', archive(tensorPickle(0, two, one)), 'torch.storage'],
  ['a storage of another length', archive(tensorPickle(0, two, one, 'FloatStorage', 3), floats), 'torch.storage'],
  ['a view beyond its storage', archive(tensorPickle(3, two, one), floats), 'torch.storage'],
  ['a view by wide strides', archive(tensorPickle(0, two, 'K\x04\x85'), floats), 'torch.storage'],
  ['a view that repeats', archive(tensorPickle(0, 'J\xff\xff\xff\x7f\x85', 'K\x00\x85'), floats), 'torch.storage'],
  ['a size below zero', archive(tensorPickle(0, 'J\xff\xff\xff\xff\x85', one), floats), 'torch.pickle'],
  ['strides of another rank', archive(tensorPickle(0, two, 'K\x01K\x01\x86'), floats), 'torch.storage'],
])('refuses %s', async (_, file, code) => {
  await expect(readTorchFile(file, 'x.pt')).rejects.toMatchObject({ code })
})

test.each([
  ['another folder’s', { 'evil/version': strToU8('3'), 'evil/data.pkl': strToU8('.') }],
  ['the first folder’s', { 'evil/version': strToU8('3') }, true],
  ['a pickle in capitals', { 'archive/DATA.PKL': strToU8('.') }],
  ['a pickle by which PyTorch knows a script', { 'archive/constants.pkl': strToU8('.') }],
])('PyTorch would not read another pickle than is read here: %s', async (_, files, first = false) => {
  const data = { 'archive/data.pkl': strToU8('\x80\x02}.', true), ...floats }
  const bytes = zipSync(first ? { ...files, ...data } : { ...data, ...files }, { level: 0 })
  await expect(readTorchFile(bytes, 'x.pt')).rejects.toMatchObject({ code: 'torch.notZip' })
})

test('refuses entries that share their bytes, and names that come twice', async () => {
  const file = archive('\x80\x02}.', { 'archive/data/0': new Uint8Array(100), 'archive/data/1': new Uint8Array(100) })
  const [names, text] = [['archive/data/1', 'archive/data/0'], new TextDecoder('latin1').decode(file)]
  const last = text.lastIndexOf(names[0]!)
  const twice = file.slice()
  twice.set(strToU8(names[1]!), last)
  await expect(readTorchFile(twice, 'x.pt')).rejects.toMatchObject({ code: 'torch.notZip' })

  // The directory says that each of two entries is nearly all of the file.
  const size = file.length - 50
  const shared = file.slice()
  for (const name of names) {
    const directory = new DataView(shared.buffer, text.lastIndexOf(name) - 46)
    directory.setUint32(20, size, true)
    directory.setUint32(24, size, true)
  }
  await expect(readTorchFile(shared, 'x.pt')).rejects.toMatchObject({ code: 'torch.tooLarge' })
})

test('a pickle leaves nothing behind for the next', async () => {
  const hostile = '\x80\x02}X\x09\0\0\0__proto__}X\x01\0\0\0aK\x01ss.'
  await expect(readTorchFile(archive(hostile), 'x.pt')).resolves.toEqual([])
  expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
})

test('its weights have the root of the same tensors in another file', async () => {
  const { root, format } = await weightsRoot(new Blob([fixture('model.pt')]), 'model.pt')
  expect(format).toBe('torch')
  expect(root).toMatchInlineSnapshot(`"0xbf78599715642b05c9c1dd7a5f484e53117ef55adde920d29646460095436866"`)
})
