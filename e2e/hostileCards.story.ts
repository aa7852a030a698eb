import {
  commitDataset,
  createListingCard,
  type Dataset,
  datasetCommitment,
  encodeBinning,
  encodeListingCard,
  encodeModelCard,
  mintModel,
  ordersAbi,
  withAccount,
} from '@assay/sdk'
import { type Hex, parseEther, parseEventLogs, zeroAddress } from 'viem'
import { waitForTransactionReceipt, writeContract } from 'viem/actions'
import { expect } from 'vitest'
import { settle } from './inspectPage.ts'
import { commitIris, openContestOver, publishContest } from './openContestOver.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'

const script = '<img src=x onerror="hacked=1"><script>hacked=1</script>'
const link = '[click](javascript:hacked=1) <a href="javascript:hacked=1">click</a>'
const description = `${link} ${'W'.repeat(20_000)}`.slice(0, 20_000)

/** What strangers write is text: nothing of it runs, leads anywhere or breaks the page. */
export async function hostileCards(scene: Scene): Promise<void> {
  const dataset = await hostileDataset()
  const shown = await openContestOver(scene, dataset, contestCard(dataset, { title: script, description }))
  await publishContest(scene, dataset, shown)
  const overridden = { title: 'Safe \u202egnihtyna', description: script }
  const unreadable = await openContestOver(scene, dataset, contestCard(dataset, overridden))
  const datasetId = await listHostileDataset(scene, dataset)
  const modelId = await mintHostileModel(scene)

  const victim = await scene.seat(scene.people.stranger)
  await victim.page.setViewportSize({ width: 390, height: 900 })
  await victim.connect()
  await see(victim, `/contests/${shown}`, script, 'These are the rows that were committed')
  await see(victim, `/contests/${shown}/enter`, 'Enter')
  await see(victim, `/contests/${unreadable}`, `Contest ${unreadable}`)
  await see(victim, '/contests', 'Contests')
  await see(victim, `/datasets/${datasetId}`, script, 'W'.repeat(256))
  await see(victim, `/datasets/${datasetId}/order`, 'Order a model')
  await see(victim, '/datasets', 'Private datasets')
  await see(victim, `/models/${modelId}`, script, 'W'.repeat(256))
  await see(victim, `/models/${modelId}?tab=files`, script, 'W'.repeat(100))
  await see(victim, '/models', 'Models')
  await see(victim, `/search?q=${encodeURIComponent(script)}`, `“${script}”`)
  await see(victim, '/', 'Money moves only when quality is proven')
  await victim.leave()
}

async function see({ page }: Person, path: string, title: string, text = title): Promise<void> {
  await page.goto(path)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByText(text).first().waitFor()
  await settle(page)
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  expect(await page.locator('a[href^="javascript:" i], [onerror], main script').count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390)
}

async function hostileDataset(): Promise<Dataset> {
  const { binning, rows } = await commitIris()
  const features = binning.features.map((feature, index) => ({
    ...feature,
    name: `${index}${script}`.padEnd(256, 'W'),
  }))
  const label = { name: script, classes: [script, link, 'W'.repeat(256)] }
  return commitDataset(rows, { features, label }, { name: 'iris' })
}

/** Bytes that the SDK might refuse to write. */
function contestCard({ binning }: Dataset, texts: { title: string; description: string }): Uint8Array {
  const parsed = JSON.parse(new TextDecoder().decode(encodeBinning(binning)))
  return new TextEncoder().encode(JSON.stringify({ ...texts, binning: parsed }))
}

/** A model whose card is all bad intentions, files too. */
async function mintHostileModel({ market, people, content }: Scene): Promise<bigint> {
  const prose = { uses: description, limits: description, trainingData: link, howToUse: script, citation: link }
  const name = script.padEnd(200, 'W')
  const card = encodeModelCard({
    ...{ title: script, description, ...prose },
    ...{ task: script, library: 'W'.repeat(60), license: '<b>', base: link },
    language: ['<script>'],
    tags: ['javascript:hacked=1', 'W'.repeat(60)],
    evaluations: [{ dataset: script, metric: '<i>', value: 1e300, assurance: 'stated' }],
    files: [{ name, bytes: 2 ** 50, sha256: `0x${'0a'.repeat(32)}`, dtype: '<b>' }],
  })
  const weightsRoot: Hex = `0x${'0b'.repeat(32)}`
  const minted = { card: await content.put(card), weightsRoot, salt: weightsRoot }
  return (await mintModel(withAccount(market, people.organizer), minted)).modelId
}

/** At a node whose address the SDK would refuse. */
async function listHostileDataset({ market, people, content }: Scene, dataset: Dataset): Promise<bigint> {
  const { client, orders = zeroAddress } = market
  const card = await content.put(encodeListingCard(createListingCard(dataset, { title: script, description })))
  const sealKey: Hex = `0x${'09'.repeat(32)}`
  const offer = { startPrice: parseEther('0.01'), bondBps: 2_000, computeFeeBps: 0 }
  const hash = await writeContract(client, {
    account: people.organizer,
    chain: client.chain ?? null,
    address: orders,
    abi: ordersAbi,
    functionName: 'list',
    args: [datasetCommitment(dataset), zeroAddress, offer, sealKey, card, 'javascript:hacked=1'],
  })
  const { logs } = await waitForTransactionReceipt(client, { hash })
  const [listed] = parseEventLogs({ abi: ordersAbi, eventName: 'DatasetListed', logs })
  return listed!.args.datasetId
}
