import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Executor,
  hashDomain,
  type Plan,
  planTraining,
  type Rows,
  type RunPlace,
  recordTraining,
  reExecute,
  type TrainerOptions,
  type Transcript,
} from '@assay/sdk'
import { planTorchRun, pythonExecutor, recordTorchRun, type TorchScript, writeTranscript } from '@assay/sdk/node'
import type { Hex } from 'viem'

/** What a run began with: its plan, where it is, and the seed that the beacon gave it. */
export type Begun = { place: RunPlace; seed: Hex; plan: Plan }

/** Something that trains: says what with, does it, and does parts of it again. */
export type RehearsedTraining = {
  kind: 'torch' | 'assay'
  plan(): Promise<Plan>
  record(folder: string, begun: Begun, signal: AbortSignal | undefined): Promise<void>
  execute(folder: string, transcript: Transcript): Executor
}

/** Training by one of Assay's own trainers, which comes to the same bits everywhere. */
export function assayTraining(rows: Rows, training: TrainerOptions): RehearsedTraining {
  return {
    kind: 'assay',
    plan: () => planTraining(rows, training),
    async record(folder, { place, seed }, signal) {
      const writer = await writeTranscript(folder)
      await recordTraining({ rows, training, seed, place, writer, ...(signal && { signal }) })
    },
    execute: (_, transcript) => reExecute(transcript, rows),
  }
}

/** Training by a script with PyTorch, which takes the folder of its transcript and the file that says how the run was begun. */
export function torchTraining(torch: Omit<TorchScript, 'scriptArguments'>): RehearsedTraining {
  const begunIn = (folder: string) => join(folder, 'begun.json')
  const withArguments = (folder: string) => ({ ...torch, scriptArguments: [folder, begunIn(folder)] })
  return {
    kind: 'torch',
    plan: () => planTorchRun({ ...torch, scriptArguments: ['unwritten'] }),
    async record(folder, { place, seed, plan }, signal) {
      const begun = { domain: await hashDomain(place), seed, plan, place: { ...place, runId: String(place.runId) } }
      await writeFile(begunIn(folder), JSON.stringify(begun))
      await recordTorchRun({ ...withArguments(folder), ...(signal && { signal }) })
    },
    execute: (folder, transcript) => pythonExecutor({ ...withArguments(folder), transcript, folder }),
  }
}
