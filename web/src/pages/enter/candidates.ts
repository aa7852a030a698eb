import type { Contest, ContestPlace, ImportReport } from '@assay/sdk'
import { createStore, get, update } from 'idb-keyval'

/** A model that may be entered. */
export type Candidate = {
  id: string
  /** How it was trained, or the name of its file. */
  name: string
  /** Canonical bytes. */
  model: Uint8Array
  /** In basis points, on the rows it was trained on. */
  trainScoreBps: number
  /** Of models trained alike, on rows that they did not see; undefined where nobody knows. */
  validationScoreBps: number | undefined
  /** What its import cost, if it was imported. */
  report: ImportReport | undefined
}

const store = createStore('assay-candidates', 'candidates')

/** The rows are named too: on a local chain that was reset the same number is another contest. */
const keyOf = ({ chainId, contests, contestId }: ContestPlace, { datasetRoot }: Contest) =>
  `${chainId}-${contests}/${contestId}/${datasetRoot}`

/** The models that were trained or brought for a contest in this browser, the first one first; they outlive a reload. */
export const candidatesFor = (place: ContestPlace, contest: Contest) => {
  const key = keyOf(place, contest)
  const change = (next: (candidates: Candidate[]) => Candidate[]) =>
    update<Candidate[]>(key, (candidates = []) => next(candidates), store)
  return {
    list: async (): Promise<Candidate[]> => (await get<Candidate[]>(key, store)) ?? [],
    add: (candidate: Omit<Candidate, 'id'>): Promise<void> =>
      change(candidates => [...candidates, { ...candidate, id: crypto.randomUUID() }]),
    remove: (id: string): Promise<void> => change(candidates => candidates.filter(other => other.id !== id)),
  }
}
