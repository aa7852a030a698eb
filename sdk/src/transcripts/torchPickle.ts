import { BufferReader, Parser } from 'pickleparser'
import { z } from 'zod'
import { AssayError } from '../errors.ts'
import type { Dtype } from './tensor.ts'

/** A storage as a pickle names it: so many numbers of one format, in a file of the archive. */
export type TorchStorage = { dtype: Dtype; key: string; length: number }

/** A tensor as a pickle describes it: a view of a storage. Offset and strides are in numbers. */
export class TorchTensor {
  readonly storage: TorchStorage
  readonly offset: number
  readonly shape: readonly number[]
  readonly strides: readonly number[]

  constructor(storage: TorchStorage, offset: number, shape: readonly number[], strides: readonly number[]) {
    this.storage = storage
    this.offset = offset
    this.shape = shape
    this.strides = strides
  }
}

const storageDtypes = new Map<string, Dtype>([
  ['BoolStorage', 'BOOL'],
  ['ByteStorage', 'U8'],
  ['CharStorage', 'I8'],
  ['ShortStorage', 'I16'],
  ['IntStorage', 'I32'],
  ['LongStorage', 'I64'],
  ['HalfStorage', 'F16'],
  ['BFloat16Storage', 'BF16'],
  ['FloatStorage', 'F32'],
  ['DoubleStorage', 'F64'],
])

const count = z.int().nonnegative()
const counts = z.array(count).max(64)

/**
 * Reads a pickle that PyTorch has written, of dictionaries, tensors and plain values. Nothing in it is executed: what it
 * names must be one of the few things by which PyTorch describes tensors.
 *
 * @param file What errors call it.
 * @returns Dictionaries as maps, and tensors as {@link TorchTensor}.
 * @throws AssayError `torch.forbidden` with the name of anything else, `torch.pickle`
 */
export function readTorchPickle(bytes: Uint8Array, file: string): unknown {
  const storageTypes = new Map<unknown, Dtype>()
  const storages = new Set<unknown>()
  const storageId = z.tuple([
    z.literal('storage'),
    z
      .unknown()
      .transform(type => storageTypes.get(type))
      .pipe(z.custom<Dtype>(dtype => dtype !== undefined)),
    z.string(),
    z.string(),
    count,
  ])
  const view = z.tuple([z.custom<TorchStorage>(value => storages.has(value)), count, counts, counts])

  // Each is made anew and frozen, lest a pickle leave something on it for what is read later.
  const resolve = (module: string, name: string): Resolved => {
    const dtype = module === 'torch' ? storageDtypes.get(name) : undefined
    if (dtype !== undefined) {
      const type = Object.freeze(() => undefined)
      storageTypes.set(type, dtype)
      return type
    }
    switch (`${module}.${name}`) {
      case 'collections.OrderedDict':
        return Object.freeze((pairs: [unknown, unknown][] = []) => new Map(pairs))
      case 'torch._utils._rebuild_tensor_v2':
        return Object.freeze((...values: unknown[]) => {
          const [storage, offset, shape, strides] = view.parse(values.slice(0, 4))
          return Object.freeze(new TorchTensor(storage, offset, shape, strides))
        })
      case 'torch._utils._rebuild_parameter':
      case 'torch.Size':
        return Object.freeze((value: unknown) => value)
    }
    throw new AssayError('torch.forbidden', `${file} asks for ${module}.${name}, which is not read`, {
      details: 'A pickle may hold tensors, dictionaries, lists and plain values.',
      hint: 'Save the state_dict alone, or use safetensors.',
    })
  }
  const resolveStorage = (id: unknown) => {
    const [, dtype, key, , length] = storageId.parse(id)
    const storage = Object.freeze({ dtype, key, length })
    storages.add(storage)
    return storage
  }

  try {
    const parser = new Parser({
      unpicklingTypeOfDictionary: 'Map',
      nameResolver: { resolve },
      persistentResolver: { resolve: resolveStorage },
    })
    return parser.read(new ForwardReader(bytes))
  } catch (cause) {
    if (cause instanceof AssayError) throw cause
    throw new AssayError('torch.pickle', `The pickle in ${file} cannot be read`, { details: String(cause), cause })
  }
}

type Resolved = (...values: never[]) => unknown

/** Lengths below zero would send a reader back, to read the same for ever. */
class ForwardReader extends BufferReader {
  override skip(offset: number): void {
    if (!(offset >= 0)) throw new Error(`A length of ${offset} bytes`)
    super.skip(offset)
  }
}
