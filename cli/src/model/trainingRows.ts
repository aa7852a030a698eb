import {
  AssayError,
  applyBinning,
  type Binning,
  type ContentSource,
  createBinning,
  decodeTrainingBundle,
  gatewayStore,
  getContestEvents,
  type Rows,
  verifyTrainingBundle,
} from '@assay/sdk'
import { readBytes } from '@assay/sdk/node'
import type { BinOptions } from '../arguments/tableOptions.ts'
import { expectedBundle } from '../contest/expectedBundle.ts'
import { readTable } from '../readTable.ts'
import type { Session } from '../session.ts'

/** What `assay model train` learns from. */
export type TrainingSource = {
  data?: string
  label?: string
  bundle?: string
  contest?: bigint
  gateway?: string
}

type TrainingRows = {
  rows: Rows
  /** Of a table: without it, a model is of no use. */
  binning?: Binning
}

/** The rows to learn from: of a table, or of a bundle that is checked against its contest first. */
export async function readTrainingRows(session: Session, source: TrainingSource & BinOptions): Promise<TrainingRows> {
  if (source.data !== undefined) return readTableRows(session, source.data, source)
  const { bundle, contest, gateway } = source
  if (bundle !== undefined) return openBundle(session, await readBytes(bundle), contest)
  if (contest !== undefined) return openBundle(session, await findBundle(session, contest, gateway), contest)
  throw new AssayError('cli.usage', 'What is there to learn from?', {
    hint: 'Give --data with --label, --bundle, or --contest.',
  })
}

async function openBundle(session: Session, bytes: Uint8Array, contest: bigint | undefined): Promise<TrainingRows> {
  const bundle = decodeTrainingBundle(bytes)
  return {
    rows: contest === undefined ? bundle.rows : verifyTrainingBundle(bundle, await expectedBundle(session, contest)),
  }
}

async function readTableRows(
  session: Session,
  path: string,
  options: BinOptions & { label?: string },
): Promise<TrainingRows> {
  const { label } = options
  if (label === undefined) {
    throw new AssayError('cli.usage', `Which column of ${path} is to be predicted?`, { hint: 'Name it with --label.' })
  }
  const table = await readTable(session, path, { ...options, label })
  const binning = createBinning(table, options)
  return { rows: applyBinning(table, binning), binning }
}

/** The bundle that the organizer published, on this computer or at a gateway. */
async function findBundle(session: Session, contestId: bigint, gateway: string | undefined): Promise<Uint8Array> {
  const published = await getContestEvents(await session.market(), 'TrainingPublished', { contestId })
  const cid = published.at(-1)?.args.cid
  if (cid === undefined) {
    throw new AssayError('contest.notPublished', `The training rows of contest ${contestId} are not published yet`, {
      hint: 'The organizer publishes them with `assay contest publish`.',
      retryable: true,
    })
  }
  const source: ContentSource = gateway === undefined ? session.store : gatewayStore(gateway)
  return source.get(cid, { signal: session.signal }).catch(error => {
    if (!(error instanceof AssayError) || error.code !== 'content.notFound' || gateway !== undefined) throw error
    throw new AssayError('content.notFound', `The training bundle of contest ${contestId} is not on this computer`, {
      details: cid,
      hint: 'Give its file with --bundle, or an IPFS gateway with --gateway.',
      cause: error,
    })
  })
}
