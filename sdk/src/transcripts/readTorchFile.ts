import { type Unzipped, unzipSync } from 'fflate'
import type { RandomAccessFile } from '../datasets/byteSource.ts'
import { AssayError } from '../errors.ts'
import { dtypes, tensorBytes, type WholeTensor } from './tensor.ts'
import { readTorchPickle, TorchTensor } from './torchPickle.ts'

const limits = { fileBytes: 2 ** 31, pickleBytes: 2 ** 26, entries: 2 ** 16, depth: 16, values: 2 ** 20, copies: 16 }
const STORED = 0
const decoder = new TextDecoder()

/**
 * Reads the tensors of a file that `torch.save` has written (PyTorch 1.6 and later), and executes nothing of it. A tensor in
 * nested dictionaries or lists is named by its path, with dots; what is not a tensor is passed over.
 *
 * @param name What errors call it.
 * @throws AssayError `torch.notZip`, `torch.tooLarge`, `torch.compressed`, `torch.forbidden`, `torch.pickle`, `torch.storage`
 * @example
 * ```ts
 * const tensors = await readTorchFile(await openFile('model.pt'), 'model.pt')
 * tensors.map(tensor => tensor.name) // ['0.weight', '0.bias']
 * ```
 */
export async function readTorchFile(source: Uint8Array | RandomAccessFile, name: string): Promise<WholeTensor[]> {
  const isFile = 'size' in source
  const size = isFile ? source.size : source.length
  if (size > limits.fileBytes) {
    throw new AssayError('torch.tooLarge', `${name} has ${size} bytes; ${limits.fileBytes} at most are read`, {
      hint: 'Save the tensors as safetensors, which is read however large it is.',
    })
  }
  const files = unzip(isFile ? new Uint8Array(await source.slice(0, size).arrayBuffer()) : source, name)
  const folder = folderOf(Object.keys(files)[0] ?? '')
  const pickle = files[`${folder}data.pkl`]
  if (pickle === undefined) throw new AssayError('torch.notZip', `${name} holds no data.pkl`)
  const order = files[`${folder}byteorder`]
  if (order !== undefined && decoder.decode(order) !== 'little') {
    throw new AssayError('torch.storage', `${name} was saved in another byte order`)
  }
  let bytes = 0
  return nameTensors(readTorchPickle(pickle, name), name).map(([path, tensor]) => {
    const { storage, shape } = tensor
    const data = viewStorage(tensor, files[`${folder}data/${storage.key}`], `Tensor ${path} of ${name}`)
    bytes += data.length
    if (bytes > limits.copies * size) {
      throw new AssayError('torch.tooLarge', `The tensors of ${name} are more than ${limits.copies} times the file`)
    }
    return { name: path, dtype: storage.dtype, shape, data: [data] }
  })
}

/** The files of an archive. PyTorch compresses none, so what they come to is known before any is unpacked. */
function unzip(bytes: Uint8Array, name: string): Unzipped {
  let total = 0
  const names = new Set<string>()
  let folder: string | undefined
  const admit = (entry: { name: string; size: number; originalSize: number; compression: number }) => {
    total += entry.originalSize
    if (entry.compression !== STORED || entry.size !== entry.originalSize) {
      throw new AssayError('torch.compressed', `${entry.name} in ${name} is compressed, as torch.save does not`)
    }
    // PyTorch reads the folder of the first file, in letters of either case: another pickle could be what it executes.
    const path = entry.name.toLowerCase()
    folder ??= folderOf(path)
    const isOther = folderOf(path) !== folder || (path.endsWith('.pkl') && path !== `${folder}data.pkl`)
    if (isOther || names.has(path)) {
      throw new AssayError('torch.notZip', `${name} holds ${entry.name}, which torch.save would not have put there`)
    }
    names.add(path)
    const most = entry.name.endsWith('.pkl') ? Math.min(limits.pickleBytes, bytes.length) : bytes.length
    if (total > bytes.length || entry.originalSize > most || names.size > limits.entries) {
      throw new AssayError('torch.tooLarge', `${entry.name} in ${name} is larger than the file or its limit`, {
        details: `${entry.originalSize} bytes, ${total} with the ${names.size - 1} before; the file has ${bytes.length}.`,
      })
    }
    return true
  }
  try {
    return unzipSync(bytes, { filter: admit })
  } catch (cause) {
    if (cause instanceof AssayError) throw cause
    throw new AssayError('torch.notZip', `${name} is no file of torch.save`, { details: String(cause), cause })
  }
}

const folderOf = (path: string): string => path.slice(0, path.indexOf('/') + 1)

/** Every tensor in a value, by its path. */
function nameTensors(value: unknown, file: string): [string, TorchTensor][] {
  const found: [string, TorchTensor][] = []
  let visited = 0
  const visit = (item: unknown, path: readonly string[]) => {
    // A value that holds itself, or one thing many times over, would otherwise have no end.
    if (++visited > limits.values || path.length > limits.depth) throw unreadable(file, 'It is nested too deeply.')
    if (item instanceof TorchTensor) {
      found.push([path.join('.'), item])
    } else if (item instanceof Map) {
      // Properties come from a way to write dictionaries that PyTorch does not use, and hide from the map.
      if (Object.keys(item).length > 0) throw unreadable(file, 'A dictionary is written in an old way.')
      for (const [key, entry] of item) visit(entry, [...path, nameOf(key, file)])
    } else if (Array.isArray(item)) {
      for (const [index, entry] of item.entries()) visit(entry, [...path, String(index)])
    }
  }
  visit(value, [])
  return found
}

function nameOf(key: unknown, file: string): string {
  if (typeof key === 'string' || typeof key === 'number') return String(key)
  throw unreadable(file, 'A key is neither a text nor a number.')
}

/** The data of a tensor, row-major, from the storage that it looks at. */
function viewStorage(tensor: TorchTensor, file: Uint8Array | undefined, name: string): Uint8Array {
  const { storage, offset, shape, strides } = tensor
  const size = dtypes[storage.dtype].bytes
  const bytes = tensorBytes({ dtype: storage.dtype, shape })
  const last = shape.reduce((sum, length, axis) => sum + (length - 1) * (strides[axis] ?? Number.NaN), offset)
  const isEmpty = bytes === 0
  if (file?.length !== storage.length * size || shape.length !== strides.length) {
    throw new AssayError('torch.storage', `${name} has no storage of ${storage.length} numbers`)
  }
  // What is larger than its storage repeats numbers of it: of no use for weights, and a bomb.
  if (!isEmpty && !(last < storage.length && bytes <= file.length)) {
    throw new AssayError('torch.storage', `${name} reaches beyond its storage`, {
      details: `[${shape.join(', ')}] from ${offset} on, by strides [${strides.join(', ')}], of ${storage.length}.`,
    })
  }
  if (isEmpty) return new Uint8Array()
  if (isContiguous(shape, strides)) return file.subarray(offset * size, offset * size + bytes)

  const gathered = new Uint8Array(bytes)
  const place = shape.map(() => 0)
  for (let at = 0, from = offset; at < bytes; at += size) {
    gathered.set(file.subarray(from * size, (from + 1) * size), at)
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      from += strides[axis]!
      if (++place[axis]! < shape[axis]!) break
      from -= strides[axis]! * shape[axis]!
      place[axis] = 0
    }
  }
  return gathered
}

function isContiguous(shape: readonly number[], strides: readonly number[]): boolean {
  let expected = 1
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    if (shape[axis] !== 1 && strides[axis] !== expected) return false
    expected *= shape[axis]!
  }
  return true
}

const unreadable = (file: string, details: string) =>
  new AssayError('torch.pickle', `The pickle in ${file} cannot be read`, { details })
