import type { Parent } from '@assay/sdk'
import { InvalidArgumentError } from 'commander'
import { parseId } from './integer.ts'
import { parsePercent } from './percent.ts'

/** Reads a parent of a model such as `4:10`, and adds it to those before: its number, and its share as a percentage. */
export function collectParent(text: string, parents: Parent[] = []): Parent[] {
  const [modelId, share, ...rest] = text.split(':')
  if (modelId === undefined || share === undefined || rest.length > 0) {
    throw new InvalidArgumentError('Write the number of a model and a percentage, such as 4:10.')
  }
  return [...parents, { modelId: parseId(modelId), shareBps: parsePercent(share) }]
}

/** Reads an entry such as `1:0`: the number of its contest, and its own. */
export function parseEntry(text: string): { contestId: bigint; entryId: bigint } {
  const [contestId, entryId, ...rest] = text.split(':')
  if (contestId === undefined || entryId === undefined || rest.length > 0) {
    throw new InvalidArgumentError('Write the numbers of contest and entry, such as 1:0.')
  }
  return { contestId: parseId(contestId), entryId: parseId(entryId) }
}
