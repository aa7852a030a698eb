import { keccak256, stringToBytes } from 'viem'
import { z } from 'zod'
import { AssayError } from '../errors.ts'
import { binningSchema, classCountOf } from './binning.ts'
import { base64Bytes, canonicalJson, decodeJson, encodeBase64 } from './canonicalJson.ts'
import { type Dataset, sealDataset } from './dataset.ts'
import { findWrongGroup, SALT_BYTES } from './records.ts'
import { packedRowBytes, packRows, unpackRows } from './rows.ts'

const VERSION = 1

const fileSchema = z.strictObject({
  version: z.literal(VERSION),
  name: z.string(),
  binning: binningSchema,
  groupSize: z.int().min(1).max(255),
  rows: base64Bytes,
  salts: base64Bytes,
  leaves: base64Bytes,
  leftOut: z.array(z.int().min(1)),
  datasetRoot: z.string(),
  checksum: z.string(),
})

/**
 * Everything that reopens a dataset, as JSON. It holds the test labels and the salts: its organizer keeps it secret, and
 * keeps a copy, for without it nothing can be revealed.
 */
export function encodeDatasetFile(dataset: Dataset): string {
  const { name, binning, groupSize, leftOut, datasetRoot } = dataset
  const content = {
    version: VERSION,
    name,
    binning,
    groupSize,
    rows: encodeBase64(packRows(dataset.rows)),
    salts: encodeBase64(dataset.salts),
    leaves: encodeBase64(dataset.tree.leaves),
    leftOut,
    datasetRoot,
  }
  const checksum = keccak256(stringToBytes(canonicalJson(content)))
  return `${canonicalJson({ ...content, checksum })}\n`
}

/**
 * Reads a dataset back, hashes it anew, and refuses it if a single byte was changed.
 *
 * @param name What errors call the file.
 * @throws AssayError `dataset.invalidFile`, `dataset.wrongGroup` with the first group that was changed, `dataset.wrongRoot`,
 * `dataset.wrongChecksum`
 */
export function decodeDatasetFile(text: string, name: string): Dataset {
  const file = decodeJson(text, fileSchema, { code: 'dataset.invalidFile', name })
  const { binning, groupSize, salts, leaves, leftOut } = file
  const shape = { featureCount: binning.features.length, classCount: classCountOf(binning) }
  const groups = file.rows.length / (groupSize * packedRowBytes(shape))
  if (
    !Number.isInteger(groups) ||
    groups < 2 ||
    salts.length !== groups * SALT_BYTES ||
    leaves.length !== groups * 32
  ) {
    throw new AssayError('dataset.invalidFile', `${name} holds the wrong number of rows, salts or leaves`, {
      details: `${file.rows.length} bytes of rows, ${salts.length} of salts, ${leaves.length} of leaves`,
    })
  }
  const dataset = sealDataset({
    name: file.name,
    binning,
    groupSize,
    rows: unpackRows(file.rows, shape),
    salts,
    leftOut,
  })
  const hint = 'The file was changed. Restore it from a copy.'
  const wrongGroup = findWrongGroup(
    Array.from({ length: groups }, (_, index) => index),
    dataset.tree.leaves,
    leaves,
  )
  if (wrongGroup !== undefined) {
    const details = `${name}, group ${wrongGroup}: a row or the salt does not match the leaf`
    throw new AssayError('dataset.wrongGroup', `Group ${wrongGroup} is not the one that was committed`, {
      details,
      hint,
    })
  }
  if (dataset.datasetRoot !== file.datasetRoot) {
    const details = `${name}: computed ${dataset.datasetRoot}, stated ${file.datasetRoot}`
    throw new AssayError('dataset.wrongRoot', 'The dataset is not the one that was committed', { details, hint })
  }
  if (encodeDatasetFile(dataset) !== text) {
    const details = `${name}: the rows are unharmed; the name, the left-out rows or the layout were changed`
    throw new AssayError('dataset.wrongChecksum', `${name} was changed`, { details, hint })
  }
  return dataset
}
