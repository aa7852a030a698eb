import type { Hex } from 'viem'
import type { Rows } from '../datasets/rows.ts'
import { createRandom } from '../models/random.ts'
import type { TrainerOptions } from './assayRun.ts'
import type { RunPlace } from './hashTranscript.ts'
import { memoryTranscript } from './memoryTranscript.ts'
import { recordTraining } from './recordTraining.ts'
import { readTranscript, type Transcript } from './transcript.ts'

export const seed: Hex = `0x${'5e'.repeat(32)}`

/** Rows of three features whose class is where their sum lies, one in ten wrong; numbers where there is one class. */
export function createRows(classCount: number, rowCount = 60): Rows {
  const random = createRandom(7)
  const features = Uint8Array.from({ length: 3 * rowCount }, () => random.below(256))
  const sumOf = (row: number) => features[3 * row]! + features[3 * row + 1]! + features[3 * row + 2]!
  const labelOf = (row: number) =>
    random.below(10) === 0 ? random.below(classCount) : Math.floor((sumOf(row) * classCount) / 766)
  return {
    featureCount: 3,
    classCount,
    rowCount,
    features,
    labels:
      classCount === 1
        ? Uint16Array.from({ length: rowCount }, (_, row) => 3 * sumOf(row) + random.below(50))
        : Uint8Array.from({ length: rowCount }, (_, row) => labelOf(row)),
  }
}

export type Recorded = Awaited<ReturnType<typeof recordTraining>> & {
  memory: ReturnType<typeof memoryTranscript>
  transcript: Transcript
}

/** Records a training in memory. */
export async function record(
  rows: Rows,
  training: TrainerOptions,
  options: { every?: number; place?: RunPlace; seed?: Hex } = {},
): Promise<Recorded> {
  const memory = memoryTranscript()
  const recorded = await recordTraining({ rows, training, seed, ...options, writer: memory })
  return { ...recorded, memory, transcript: await readTranscript(memory) }
}
