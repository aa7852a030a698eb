import { readSafetensors, weightsRoot } from '@assay/sdk'
import { bytesToHex, type Hex } from 'viem'
import type { ActionProgress } from '../transactions/useAction.ts'

/** A file of weights, as the card of a model names it, and the root that the chain keeps. */
export type WeightsFile = {
  weightsRoot: Hex
  file: { name: string; bytes: number; sha256: Hex; dtype?: string }
  /** What it is, and what is in it. */
  facts: [name: string, value: string][]
}

const formats = {
  model: 'one of Assay’s own models, integers alone',
  safetensors: 'safetensors',
  torch: 'written by torch.save; only its tensors were read',
  other: 'a file that is taken as it is',
}

/** Reads and hashes a file of weights. Nothing that is in it is run. */
export async function readWeights(
  file: File,
  name = file.name,
  onProgress?: (progress: ActionProgress) => void,
): Promise<WeightsFile> {
  onProgress?.({ message: `Hashing ${name}` })
  const { root, format } = await weightsRoot(file, name)
  const sha256 = bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())))
  const shapes = format === 'safetensors' ? await readShapes(file, name) : undefined
  return {
    weightsRoot: root,
    file: { name, bytes: file.size, sha256, ...(shapes?.dtype && { dtype: shapes.dtype }) },
    facts: [
      ['Format', formats[format]],
      ['Size', `${file.size.toLocaleString('en')} bytes`],
      ...(shapes ? ([['Tensors', shapes.says]] satisfies [string, string][]) : []),
    ],
  }
}

/** How many tensors and numbers a file has; their type, if it is one. */
async function readShapes(file: File, name: string): Promise<{ dtype: string | undefined; says: string }> {
  const { tensors } = await readSafetensors(file, name)
  const dtypes = new Set<string>()
  let count = 0
  let numbers = 0
  for await (const { dtype, shape, data } of tensors) {
    for await (const _ of data);
    dtypes.add(dtype)
    count++
    numbers += shape.reduce((product, size) => product * size, 1)
  }
  const [dtype] = dtypes
  return {
    dtype: dtypes.size === 1 ? dtype : undefined,
    says: `${count.toLocaleString('en')}, of ${numbers.toLocaleString('en')} numbers, ${[...dtypes].join(', ')}`,
  }
}
