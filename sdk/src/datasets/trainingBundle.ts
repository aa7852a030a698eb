import type { Hex } from 'viem'
import { z } from 'zod'
import { AssayError } from '../errors.ts'
import { type Binning, binningSchema, classCountOf } from './binning.ts'
import { base64Bytes, canonicalJson, decodeJson, encodeBase64 } from './canonicalJson.ts'
import { type Dataset, datasetCommitment, hashBinning } from './dataset.ts'
import { hashCommitment } from './hashCommitment.ts'
import { merkleTree } from './merkle.ts'
import { encodeRecords, findWrongGroup, hashRecords, SALT_BYTES, selectGroups, selectSalts } from './records.ts'
import { packedRowBytes, packRows, type Rows, unpackRows } from './rows.ts'

const VERSION = 1

/** What an organizer publishes after the draw: the training groups opened, the test groups by their leaves alone. */
export type TrainingBundle = {
  binning: Binning
  groups: number
  groupSize: number
  /** Groups that stay secret, ascending. */
  testGroups: number[]
  /** Rows of the training groups, in ascending order of group. */
  rows: Rows
  /** 32 bytes for each training group. */
  salts: Uint8Array
  /** Leaf hashes of all groups, 32 bytes each. */
  leaves: Uint8Array
}

const fileSchema = z.strictObject({
  version: z.literal(VERSION),
  binning: binningSchema,
  groupSize: z.int().min(1).max(255),
  testGroups: z.array(z.int().min(0)),
  rows: base64Bytes,
  salts: base64Bytes,
  leaves: base64Bytes,
})

/** The groups of a bundle that are opened, ascending. */
export const trainingGroups = ({ groups, testGroups }: Pick<TrainingBundle, 'groups' | 'testGroups'>): number[] => {
  const isTest = new Set(testGroups)
  return Array.from({ length: groups }, (_, index) => index).filter(index => !isTest.has(index))
}

/**
 * Opens all groups of a dataset but the test groups.
 *
 * @example
 * ```ts
 * const testGroups = splitTestGroups(seed, dataset.groups, 20)
 * const cid = await store.put(encodeTrainingBundle(createTrainingBundle(dataset, testGroups)))
 * ```
 */
export function createTrainingBundle(dataset: Dataset, testGroups: number[]): TrainingBundle {
  const { binning, groups, groupSize, tree } = dataset
  const opened = trainingGroups({ groups, testGroups })
  const rows = selectGroups(dataset.rows, groupSize, opened)
  const salts = selectSalts(dataset.salts, opened)
  return { binning, groups, groupSize, testGroups, rows, salts, leaves: tree.leaves }
}

/** A bundle as canonical JSON, in UTF-8: the same bundle has the same content id. */
export function encodeTrainingBundle(bundle: TrainingBundle): Uint8Array {
  const { binning, groupSize, testGroups, rows, salts, leaves } = bundle
  const json = canonicalJson({
    version: VERSION,
    binning,
    groupSize,
    testGroups,
    rows: encodeBase64(packRows(rows)),
    salts: encodeBase64(salts),
    leaves: encodeBase64(leaves),
  })
  return new TextEncoder().encode(json)
}

/**
 * Reads a bundle. That it belongs to a dataset is for `verifyTrainingBundle` to say.
 *
 * @throws AssayError `trainingBundle.invalid`, `rows.wrongLabel`
 */
export function decodeTrainingBundle(bytes: Uint8Array): TrainingBundle {
  const file = decodeJson(bytes, fileSchema, { code: 'trainingBundle.invalid', name: 'The training bundle' })
  const { binning, groupSize, testGroups, salts, leaves } = file
  const shape = { featureCount: binning.features.length, classCount: classCountOf(binning) }
  const groups = leaves.length / 32
  const opened = trainingGroups({ groups, testGroups }).length
  const isSplit = testGroups.every((group, at) => group < groups && (at === 0 || group > Number(testGroups[at - 1])))
  const rowBytes = opened * groupSize * packedRowBytes(shape)
  if (!Number.isInteger(groups) || !isSplit || salts.length !== opened * SALT_BYTES || file.rows.length !== rowBytes) {
    throw new AssayError('trainingBundle.invalid', 'The counts of the training bundle do not agree', {
      details: `${testGroups.length} test groups, ${file.rows.length} bytes of rows, ${salts.length} of salts, ${leaves.length} of leaves`,
    })
  }
  return { binning, groups, groupSize, testGroups, rows: unpackRows(file.rows, shape), salts, leaves }
}

/**
 * Checks that a bundle opens the dataset it claims to: its leaves and counts make the root, and each opened group makes its
 * leaf.
 *
 * @param expected The contest's `datasetRoot`; and its test groups, to check that all others are opened and only those.
 * @returns The training rows.
 * @throws AssayError `dataset.wrongRoot`, `dataset.wrongGroup` and `dataset.wrongSplit` with the first wrong group
 * @example
 * ```ts
 * const bundle = decodeTrainingBundle(await store.get(cid))
 * const rows = verifyTrainingBundle(bundle, { datasetRoot, testGroups: splitTestGroups(seed, bundle.groups, 20) })
 * ```
 */
export function verifyTrainingBundle(
  bundle: TrainingBundle,
  expected: { datasetRoot: Hex; testGroups?: number[] },
): Rows {
  const { binning, rows, salts, leaves } = bundle
  const { datasetRoot, testGroups = bundle.testGroups } = expected
  const commitment = datasetCommitment({
    ...bundle,
    treeRoot: merkleTree(leaves).root,
    binningHash: hashBinning(binning),
  })
  const computed = hashCommitment(commitment)
  if (computed !== datasetRoot.toLowerCase()) {
    throw new AssayError('dataset.wrongRoot', 'The training bundle is of another dataset', {
      details: `Computed root ${computed}, expected ${datasetRoot}`,
      hint: 'Do not train on it: its rows are not the ones that were committed.',
    })
  }
  const opened = trainingGroups(bundle)
  const wrongGroup = findWrongGroup(opened, hashRecords(encodeRecords(opened, rows, salts), opened.length), leaves)
  if (wrongGroup !== undefined) {
    throw new AssayError('dataset.wrongGroup', `Group ${wrongGroup} is not the one that was committed`, {
      details: `Group ${wrongGroup}: a row or the salt does not match the leaf`,
      hint: 'Do not train on it. Get the bundle again, or ask its organizer.',
    })
  }
  const isTest = new Set(testGroups)
  const isSecret = new Set(bundle.testGroups)
  const misplaced = Array.from({ length: bundle.groups }, (_, group) => group).find(
    group => isTest.has(group) !== isSecret.has(group),
  )
  if (misplaced !== undefined) {
    throw new AssayError('dataset.wrongSplit', 'The training bundle does not follow the draw', {
      details: isTest.has(misplaced)
        ? `Group ${misplaced} is a test group, and is opened`
        : `Group ${misplaced} is a training group, and is not opened`,
    })
  }
  return rows
}
