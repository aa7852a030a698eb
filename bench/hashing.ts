import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { weightsRoot } from '@assay/sdk'
import { openFile } from '@assay/sdk/node'
import type { Figure } from './result.ts'

const runs = 5
const tensorCount = 32
const side = 2048
const tensorBytes = 4 * side * side

/** The weights root of a file of 512 MiB beside `sha256sum` of the same file, turn by turn, the best of several runs. */
export async function measureHashing(): Promise<{ runs: number; peer: string; figures: Figure[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'))
  try {
    const path = join(folder, 'model.safetensors')
    const bytes = writeWeights(path)
    const [ours, peers]: [number[], number[]] = [[], []]
    for (let run = 0; run < runs; run++) {
      ours.push(await time(async () => weightsRoot(await openFile(path), path)))
      peers.push(await time(async () => execFileSync('sha256sum', [path])))
    }
    const [best, peer] = [Math.min(...ours), Math.min(...peers)]
    const file = `weights root of ${tensorCount} tensors, 512 MiB, one core`
    return {
      runs,
      peer: 'sha256sum',
      figures: [
        { figure: file, unit: 's', ours: round(best), peer: round(peer) },
        { figure: `${file}, rate`, unit: 'GB/s', ours: round(bytes / best / 1e9), goal: '1 GB/s' },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes tensors of 4-byte floats one by one; returns how many bytes they come to. */
function writeWeights(path: string): number {
  const entries = Array.from({ length: tensorCount }, (_, index) => [
    `layers.${index}.weight`,
    { dtype: 'F32', shape: [side, side], data_offsets: [index * tensorBytes, (index + 1) * tensorBytes] },
  ])
  const header = Buffer.from(JSON.stringify(Object.fromEntries(entries)))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(header.length))
  const weights = Float32Array.from({ length: side * side }, () => Math.random() - 0.5)
  const file = openSync(path, 'wx')
  writeSync(file, Buffer.concat([length, header]))
  for (let index = 0; index < tensorCount; index++) writeSync(file, weights)
  closeSync(file)
  return tensorCount * tensorBytes
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
