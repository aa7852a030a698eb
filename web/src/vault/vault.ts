import {
  AssayError,
  type ContestPlace,
  type Dataset,
  decodeDatasetFile,
  decodeSavedEntry,
  decodeSavedOrder,
  encodeDatasetFile,
  encodeSavedEntry,
  encodeSavedOrder,
  fieldToHex,
  hashSecret,
  type OrderPlace,
  type SavedEntry,
  type SavedOrder,
} from '@assay/sdk'
import { createStore, entries, get, getMany, keys, set } from 'idb-keyval'
import type { Hex } from 'viem'
import { decodeSavedMint, encodeSavedMint, type SavedMint } from './savedMint.ts'

/** What only this browser knows, and what money depends on: datasets with their salts, models and secrets before they are revealed. */
export type Kept = {
  key: string
  kind: 'dataset' | 'entry' | 'order' | 'mint'
  /** In the format of the command line's own file. */
  text: string
  keptAt: number
}

const store = createStore('assay-vault', 'kept')
type Place = Omit<OrderPlace, 'orderId'>
// Addresses are written in more than one way.
const keyOf = {
  dataset: (datasetRoot: Hex) => `dataset/${datasetRoot.toLowerCase()}`,
  entries: ({ chainId, contests, contestId }: ContestPlace) =>
    `entry/${chainId}-${contests.toLowerCase()}/${contestId}/`,
  order: ({ chainId, orders }: Place, secretHash: bigint) =>
    `order/${chainId}-${orders.toLowerCase()}/${fieldToHex(secretHash)}`,
  mint: ({ chainId, models, minter, weightsRoot }: Omit<SavedMint, 'salt' | 'version'>) =>
    `mint/${chainId}-${models}/${minter}/${weightsRoot}`.toLowerCase(),
}

/** Resolves when it is on disk: nothing is sent before. */
async function keep(kind: Kept['kind'], key: string, text: string): Promise<void> {
  // Without it a browser that runs out of space may throw away what money depends on. Some ask the person, who may not answer.
  void navigator.storage?.persist?.().catch(() => {})
  try {
    await set(key, { key, kind, text, keptAt: Date.now() } satisfies Kept, store)
  } catch (cause) {
    throw new AssayError('vault.full', 'This browser cannot keep what you will need later', {
      details: String(cause),
      hint: 'Leave private browsing, or free some space. Nothing was sent.',
      cause,
    })
  }
}

/** Has an answer of the storage; it is not there at all in some private windows. */
async function read<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (cause) {
    throw new AssayError('vault.unreadable', 'This browser does not give out what it keeps', {
      details: String(cause),
      hint: 'Leave private browsing, or permit this site to store data, then reload the page.',
      cause,
    })
  }
}

export const keepDataset = (dataset: Dataset): Promise<void> =>
  keep('dataset', keyOf.dataset(dataset.datasetRoot), encodeDatasetFile(dataset))

/** The dataset that was committed in this browser, whole and unchanged. */
export async function findDataset(datasetRoot: Hex): Promise<Dataset | undefined> {
  const kept = await read(() => get<Kept>(keyOf.dataset(datasetRoot), store))
  return kept && decodeDatasetFile(kept.text, 'The dataset that this browser kept')
}

export const keepEntry = (entry: SavedEntry): Promise<void> =>
  keep('entry', `${keyOf.entries(entry)}${entry.commitment}`, encodeSavedEntry(entry))

/** The entries for a contest that were made in this browser; a damaged one does not keep the others from being revealed. */
export async function findKeptEntries(place: ContestPlace): Promise<SavedEntry[]> {
  const prefix = keyOf.entries(place)
  const own = (await read(() => keys<string>(store))).filter(key => key.startsWith(prefix))
  const kept = await read(() => getMany<Kept | undefined>(own, store))
  return kept.flatMap(each => {
    try {
      return each ? [decodeSavedEntry(each.text, 'An entry in this browser')] : []
    } catch {
      return []
    }
  })
}

export const keepOrder = (order: SavedOrder): Promise<void> =>
  keep('order', keyOf.order(order, hashSecret(order.secret)), encodeSavedOrder(order))

/** The order whose secret hashes to this, if it was placed in this browser. */
export async function findKeptOrder(place: Place, secretHash: bigint): Promise<SavedOrder | undefined> {
  const kept = await read(() => get<Kept>(keyOf.order(place, secretHash), store))
  return kept && decodeSavedOrder(kept.text, 'The order that this browser kept', secretHash)
}

export const keepMint = (mint: SavedMint): Promise<void> => keep('mint', keyOf.mint(mint), encodeSavedMint(mint))

/** The salt of a mint that was begun in this browser. */
export async function findKeptMint(wanted: Parameters<typeof keyOf.mint>[0]): Promise<SavedMint | undefined> {
  const kept = await read(() => get<Kept>(keyOf.mint(wanted), store))
  return kept && decodeSavedMint(kept.text, 'What this browser kept')
}

/** All that this browser keeps, the newest first. */
export async function listKept(): Promise<Kept[]> {
  const all = await read(() => entries<string, Kept>(store))
  return all.map(([, kept]) => kept).sort((a, b) => b.keptAt - a.keptAt)
}

/**
 * Takes a file back that was kept here or written by the command line: a dataset, an entry, an order or a mint.
 *
 * @throws AssayError `vault.unknownFile`, `vault.full`.
 */
export async function restore(file: File): Promise<Kept['kind']> {
  const text = await file.text()
  const attempts: [Kept['kind'], () => Promise<void>][] = [
    ['entry', () => keepEntry(decodeSavedEntry(text, file.name))],
    ['order', () => keepOrder(decodeSavedOrder(text, file.name))],
    ['mint', () => keepMint(decodeSavedMint(text, file.name))],
    ['dataset', () => keepDataset(decodeDatasetFile(text, file.name))],
  ]
  const reasons: string[] = []
  for (const [kind, attempt] of attempts) {
    try {
      await attempt()
      return kind
    } catch (error) {
      if (error instanceof AssayError && error.code === 'vault.full') throw error
      reasons.push(`As ${kind}: ${error instanceof AssayError ? error.shortMessage : error}`)
    }
  }
  throw new AssayError('vault.unknownFile', `${file.name} is nothing that is kept here`, {
    details: reasons.join('\n'),
    hint: 'Choose a file that this page or the command line saved.',
  })
}
