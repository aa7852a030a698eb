import { z } from 'zod'
import { addressSchema, hexSchema } from '../chain/chainSchemas.ts'
import { decodeJson } from '../datasets/canonicalJson.ts'
import type { TrainerOptions } from '../transcripts/assayRun.ts'

/** The trainer says which options it has. */
const isOptions = (value: unknown): value is TrainerOptions =>
  typeof value === 'object' && value !== null && 'trainer' in value

const schema = z.object({
  version: z.literal(1),
  place: z.object({ chainId: z.int(), runs: addressSchema, runId: z.coerce.bigint(), trainer: addressSchema }),
  domain: hexSchema,
  plan: z.object({ code: hexSchema, dataset: hexSchema, hyperparameters: hexSchema }),
  beaconBlock: z.coerce.bigint(),
  /** Undefined until it is drawn. */
  seed: hexSchema.optional(),
  /** How one of Assay's own trainers is to train, and on what; paths are seen from the file's folder. */
  trainer: z
    .object({
      options: z.custom<TrainerOptions>(isOptions, 'Not the options of a trainer'),
      dataset: z.string(),
      binning: z.string(),
      drop: z.array(z.string()),
    })
    .optional(),
  /** Or the script that is to train. */
  script: z.object({ file: z.string(), arguments: z.array(z.string()) }).optional(),
})

/** A run that was begun on chain, as its trainer keeps it until it is recorded; the recorder for PyTorch reads it, too. */
export type BegunRun = Omit<z.infer<typeof schema>, 'version'>

/** The file of a begun run, as JSON. */
export const encodeBegunRun = (run: BegunRun): string =>
  `${JSON.stringify({ version: 1, ...run }, (_, part) => (typeof part === 'bigint' ? String(part) : part), 2)}\n`

/**
 * Reads a begun run back.
 *
 * @param name What errors call the file.
 * @throws AssayError `run.invalidFile`.
 */
export function decodeBegunRun(text: string, name: string): BegunRun {
  const { version, ...run } = decodeJson(text, schema, { code: 'run.invalidFile', name })
  return run
}
