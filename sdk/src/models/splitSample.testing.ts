import { applyBinning } from '../datasets/applyBinning.ts'
import { createBinning } from '../datasets/createBinning.ts'
import { type Rows, selectRows } from '../datasets/rows.ts'
import { readSample } from '../datasets/samples.testing.ts'
import { createRandom } from './random.ts'

/** A sample's rows at random, four fifths to train on and a fifth to test on. */
export async function splitSample(
  name: Parameters<typeof readSample>[0],
  seed: number,
): Promise<{ training: Rows; test: Rows }> {
  const table = await readSample(name)
  const rows = applyBinning(table, createBinning(table))
  const order = createRandom(seed).shuffle(Uint32Array.from({ length: rows.rowCount }, (_, row) => row))
  const cut = Math.floor(0.8 * rows.rowCount)
  return { training: selectRows(rows, order.subarray(0, cut)), test: selectRows(rows, order.subarray(cut)) }
}
