import { join } from 'node:path'
import {
  type AccessRight,
  buyLicense,
  type ContentStore,
  checkpointFile,
  downloadWeights,
  encodeModelCard,
  findOpenSales,
  fulfillSale,
  getModel,
  listModel,
  type Market,
  mintModel,
  offerLicense,
  orderAsset,
  type Parent,
  publishAsset,
  publishSale,
  rentModel,
  setRent,
  sweepRoyalties,
  uploadWeights,
  withAccount,
  withdrawRevenue,
  wrapCoin,
} from '@assay/sdk'
import { type LocalChain, openFile } from '@assay/sdk/node'
import { type Account, parseEther } from 'viem'
import { getBlock } from 'viem/actions'
import type { RehearsedTraining } from './rehearsedTraining.ts'
import { rehearsalAccounts } from './rehearseOrder.ts'
import { rehearseRun } from './rehearseRun.ts'

export type RehearseModelParameters = {
  chain: LocalChain
  /** With Seaport and Ocean. */
  market: Market
  training: RehearsedTraining
  title: string
  trainingData: string
  /** What the model was derived from, if anything. */
  parent?: Parent
  /** Where the transcript is written; what is there is removed. */
  folder: string
  /** Of cards and transcripts. */
  store: ContentStore
  /** Of a node that keeps weights, and gives them to whoever has the right. */
  nodeUrl: string
  /** Where signed sales are kept. */
  bookUrl: string
  onStep?(step: { message: string }): void
  signal?: AbortSignal
}

export type ModelReport = {
  runId: string
  modelId: string
  recordedBy: RehearsedTraining['kind']
  checkpoints: number
  steps: number
  root: string
  weightsRoot: string
  weightsBytes: number
  recordMs: number
  verifyMs: number
  /** Of the segments that were run again, how many came out bit for bit the same. */
  verified: { segments: number; matches: number }
  /** By which rights the node gave the weights. */
  delivered: AccessRight['right'][]
  /** In wei: what was paid, for what. */
  paid: { license: string; rental: string; sale: string; asset: string }
  /** In wei: what the model brought the trainer beside the sale's price, and the owner of its parent. */
  earned: { trainer: string; parent: string | null }
  gasByStep: Record<string, number>
}

const price = {
  license: parseEther('0.02'),
  hour: parseEther('0.001'),
  sale: parseEther('1'),
  asset: parseEther('0.05'),
}
const royaltyBps = 500
const day = 86_400n

/** Who plays: with the vendor as trainer, two more of the last accounts. */
function rehearsalPeople(chain: LocalChain, market: Market) {
  const [licensee, buyer] = chain.accounts.slice(-4, -2)
  const trainer = rehearsalAccounts(chain).vendor
  const people = { trainer, licensee, buyer } as Record<'trainer' | 'licensee' | 'buyer', Account>
  const signing = (account: Account) => ({ ...withAccount(market, account), account })
  return { trainer: signing(people.trainer), licensee: signing(people.licensee), buyer: signing(people.buyer) }
}

/**
 * Plays what a model can earn, on a chain of one's own: a training is recorded and verified, the model minted, licensed, rented, sold on
 * Seaport, and published and ordered on Ocean; a real node gives the weights to each who has the right, and what was paid
 * reaches the trainer and the owner of the parent.
 *
 * @throws AssayError what a trainer or a buyer would be told.
 */
export async function rehearseModel(parameters: RehearseModelParameters): Promise<ModelReport> {
  const { chain, market, training, title, trainingData, parent, folder, store, nodeUrl, bookUrl } = parameters
  const { onStep = () => {}, signal } = parameters
  const { trainer, licensee, buyer } = rehearsalPeople(chain, market)
  const gasByStep: Record<string, number> = {}
  const delivered: AccessRight['right'][] = []

  const run = await rehearseRun(trainer, { training, title, trainingData, folder, store, tell, send, signal })
  const { runId, transcript, weightsRoot } = run
  const last = transcript.checkpoints.at(-1)!

  tell('Minting the model, and putting its weights on the node')
  const weights = join(folder, checkpointFile(last.index))
  const file = await openFile(weights)
  const card = await store.put(describeModel())
  const lineage = parent && { parents: [parent] }
  const { modelId } = await send(
    'mint',
    mintModel(trainer, { card, weightsRoot, royaltyBps, origin: { runId }, ...lineage }),
  )
  await uploadWeights(trainer, { modelId, file, name: weights, nodeUrl })

  tell('Licensing it')
  const terms = { tier: 'download', price: price.license } as const
  const { offerId } = await send('offer', offerLicense(trainer, { modelId, ...terms }))
  const { licenseId } = await send('buy', buyLicense(licensee, { modelId, offerId }))
  await deliver(licensee, { right: 'license', licenseId })

  tell('Renting it')
  await send('setRent', setRent(trainer, { modelId, pricePerHour: price.hour, maxHours: 24 }))
  const rental = await send('rent', rentModel(buyer, { modelId, hours: 3 }))
  await deliver(buyer, { right: 'renter' })

  tell('Selling it on Seaport')
  const { timestamp } = await getBlock(market.client)
  const { signed } = await listModel(trainer, { modelId, price: price.sale, endsAt: timestamp + day })
  await publishSale({ bookUrl }, signed)
  const { listings } = await findOpenSales(buyer, { bookUrl, modelId })
  await send('fulfill', fulfillSale(buyer, { signed: listings[0]!.sale.signed }))
  await deliver(buyer, { right: 'owner' })

  tell('Paying out what it earned')
  await send('sweep', sweepRoyalties(trainer, { modelId }))
  const { amount } = await send('withdraw', withdrawRevenue(trainer))
  const toParent = parent && (await send('withdraw', withdrawRevenue(trainer, { recipient: await ownerOf(parent) })))

  tell('Publishing it on Ocean, and ordering it there')
  const { datatoken } = await publish()
  await wrapCoin(licensee, { amount: 2n * price.asset })
  const ordered = await send('order', orderAsset(licensee, { datatoken }))
  await deliver(licensee, { right: 'order', datatoken })

  return {
    runId: String(runId),
    modelId: String(modelId),
    recordedBy: training.kind,
    checkpoints: transcript.checkpoints.length,
    steps: last.step,
    root: run.root,
    weightsRoot,
    weightsBytes: file.size,
    recordMs: run.recordMs,
    verifyMs: run.verifyMs,
    verified: run.verified,
    delivered,
    paid: {
      license: String(price.license),
      rental: String(rental.price),
      sale: String(price.sale),
      asset: String(ordered.price),
    },
    earned: { trainer: String(amount), parent: toParent ? String(toParent.amount) : null },
    gasByStep,
  }

  function tell(message: string): void {
    signal?.throwIfAborted()
    onStep({ message })
  }

  async function send<Result extends { gasUsed: bigint }>(step: string, sending: Promise<Result>): Promise<Result> {
    const sent = await sending
    gasByStep[step] = (gasByStep[step] ?? 0) + Number(sent.gasUsed)
    return sent
  }

  async function deliver(person: Market, right: AccessRight): Promise<void> {
    await downloadWeights(person, { modelId, nodeUrl, right })
    delivered.push(right.right)
  }

  async function ownerOf({ modelId }: Parent) {
    return (await getModel(market, modelId)).owner
  }

  async function publish() {
    const asset = { modelId, price: price.asset, node: nodeUrl, name: title }
    const { datatoken, sent } = await publishAsset(buyer, asset)
    gasByStep.publish = Number(sent[0].gasUsed + sent[1].gasUsed)
    return { datatoken }
  }

  function describeModel(): Uint8Array {
    return encodeModelCard({
      title,
      description: `Trained in a rehearsal over ${trainingData}.`,
      task: 'classification',
      library: training.kind === 'torch' ? 'pytorch' : 'assay',
      license: 'apache-2.0',
      language: [],
      tags: ['rehearsal'],
      trainingData,
      uses: 'To see what a model on the market looks like.',
      limits: 'Nobody has looked at it but its trainer.',
      evaluations: [],
      files: [],
      howToUse: '',
      citation: '',
    })
  }
}
