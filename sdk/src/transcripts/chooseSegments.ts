import { bytesToHex, concat, type Hex, hexToBytes, numberToHex, stringToHex } from 'viem'
import { hashRun } from './hashTranscript.ts'
import { readCheckpoint } from './readCheckpoint.ts'
import { distance } from './segmentVerdict.ts'
import { sha256 } from './sha256.ts'
import type { Transcript } from './transcript.ts'

export type ChooseSegmentsOptions = {
  /** How many to take of those that moved the parameters the furthest. */
  top?: number
  /** How many to draw of the others. */
  random?: number
  /** What they are drawn by. It must not have been there when the run was completed: a later block's, for one. */
  randomness?: Hex
}

/**
 * Chooses segments to re-execute: the largest updates, where stolen weights would come in, and random ones, which nobody
 * could foresee. How much that tells is what {@link auditConfidence} says.
 *
 * @returns Their numbers, ascending.
 */
export async function chooseSegments(
  transcript: Transcript,
  { top = 0, random = 0, randomness = '0x' }: ChooseSegmentsOptions,
): Promise<number[]> {
  const all = transcript.checkpoints.map(({ index }) => index)
  const largest = top === 0 ? [] : (await measureUpdates(transcript)).slice(0, top)
  const left = all.filter(segment => !largest.includes(segment))
  const root = await hashRun(transcript.checkpoints.map(({ hash }) => hash))
  const drawn: number[] = []
  for (let draw = 0; draw < random && left.length > 0; draw++) {
    const message = concat([stringToHex('assay/audit/1'), root, randomness, numberToHex(draw, { size: 8 })])
    const number = BigInt(bytesToHex(await sha256(hexToBytes(message))))
    drawn.push(...left.splice(Number(number % BigInt(left.length)), 1))
  }
  return [...largest, ...drawn].sort((a, b) => a - b)
}

/** Segments by how far they moved the parameters, the furthest first. */
async function measureUpdates({ folder, checkpoints }: Transcript): Promise<number[]> {
  const updates: { segment: number; size: number }[] = []
  let before = checkpoints[0] && (await readCheckpoint(folder, checkpoints[0])).params
  for (const checkpoint of checkpoints.slice(1)) {
    const { params } = await readCheckpoint(folder, checkpoint)
    updates.push({ segment: checkpoint.index, size: distance(params, before ?? []) })
    before = params
  }
  return updates.sort((a, b) => b.size - a.size).map(({ segment }) => segment)
}

/**
 * How likely it is that random audits meet a bad segment at least once, drawn without putting back. One bad segment among
 * many is likely to be missed: that is what the challenge is for, which finds it by bisection.
 *
 * @example
 * ```ts
 * auditConfidence({ segments: 500, bad: 5, audits: 299 }) // 0.990
 * auditConfidence({ segments: 500, bad: 1, audits: 299 }) // 0.598
 * ```
 */
export function auditConfidence({ segments, bad, audits }: { segments: number; bad: number; audits: number }): number {
  let missed = 1
  for (let each = 0; each < bad; each++) missed *= Math.max(0, segments - audits - each) / (segments - each)
  return 1 - missed
}
