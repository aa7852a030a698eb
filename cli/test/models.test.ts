import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commitWeights, connectMarket, sealMint, weightsRoot } from '@assay/sdk'
import { type LocalChain, openFile, readMarketFile, saveMint, startLocalChain } from '@assay/sdk/node'
import { parseEther } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seatPlayers } from './players.testing.ts'
import { newFolder, runAssay, testKeys } from './runAssay.testing.ts'

const folder = newFolder()
const iris = join(import.meta.dirname, '../../data/iris.csv')
const keys = { creator: testKeys[0], buyer: testKeys[1], other: testKeys[2] }

let chain: LocalChain
const { envOf, accountOf, sentBy, done, refused } = seatPlayers(folder, keys, () => chain)

beforeAll(async () => {
  chain = await startLocalChain()
  await done('creator', 'market', 'deploy')
  for (const [family, out] of [
    ['tree', 'base.model'],
    ['linear', 'own.model'],
  ] as const) {
    await done('creator', 'model', 'train', '--data', iris, '--label', 'species', '--family', family, '--out', out)
  }
})
afterAll(async () => {
  await chain.stop()
  rmSync(folder, { recursive: true })
})

test('a card is made of a template, and refused where it is none', async () => {
  const { card } = await done('creator', 'model', 'card', 'card.json', '--init', '--weights', 'base.model')
  expect(card.files).toMatchObject([{ name: 'base.model', sha256: expect.stringMatching(/^0x[0-9a-f]{64}$/) }])
  const again = ['model', 'card', 'card.json', '--init']
  expect(await refused('creator', ...again)).toMatchObject({ code: 'file.exists' })
  const path = join(folder, 'card.json')
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), title: 'Irises' }))
  expect(await done('creator', 'model', 'card', 'card.json')).toMatchObject({ cid: expect.stringMatching(/^bafkrei/) })
  writeFileSync(join(folder, 'none.json'), '{"title": "Irises"}')
  expect(await refused('creator', 'model', 'card', 'none.json')).toMatchObject({ code: 'model.invalidCard' })
})

const mint = ['model', 'mint', '--card', 'card.json']

test('a model is minted once, and a mint that was stopped goes on where it was', async () => {
  const base = [...mint, '--weights', 'base.model', '--royalty', '5']
  expect(await done('creator', ...base)).toMatchObject({ modelId: '1', royaltyBps: 500, alreadyMinted: false })
  expect(await done('creator', ...base)).toMatchObject({ modelId: '1', alreadyMinted: true })
  expect(await refused('buyer', ...base)).toMatchObject({ code: 'model.alreadyMinted' })

  // As a command leaves it that is killed between commitment and mint.
  const file = await readMarketFile(join(folder, '.assay'))
  const account = accountOf('creator')
  const market = await connectMarket({ ...file!, account })
  const { root } = await weightsRoot(await openFile(join(folder, 'own.model')), 'own.model')
  const kept = sealMint({ chainId: 31337, models: file!.models!, minter: account.address, weightsRoot: root })
  await saveMint(join(folder, '.assay'), kept)
  await commitWeights(market, kept)
  const before = await sentBy('creator')
  const own = [...mint, '--weights', 'own.model', '--parent', '1:10']
  expect(await done('creator', ...own)).toMatchObject({ modelId: '2', weightsRoot: root })
  expect(await sentBy('creator')).toBe(before + 1)
})

test('a model is licensed and rented, and what it earns reaches its parent', async () => {
  const offered = ['model', 'license', 'offer', '2', '--tier', 'download', '--price', '0.2', '--for', '30d']
  expect(await refused('buyer', ...offered)).toMatchObject({ code: 'license.notOwner' })
  expect(await done('creator', ...offered)).toMatchObject({ offerId: 1, tier: 'download' })
  const bought = await done('buyer', 'model', 'license', 'buy', '2', '1')
  expect(bought).toMatchObject({ tier: 'download', price: String(parseEther('0.2')) })
  await done('creator', 'model', 'license', 'grant', '2', '1', accountOf('other').address)
  const held = await done('buyer', 'model', 'license', 'list', '2', '--holder', accountOf('buyer').address)
  expect(held).toMatchObject({ right: { right: 'license' }, licenses: [{ licenseId: bought.licenseId }] })

  await done('creator', 'model', 'rent', '2', '--price', '0.1', '--max-hours', '4')
  const rented = await done('buyer', 'model', 'rent', '2', '--hours', '3')
  expect(rented).toMatchObject({ price: String(parseEther('0.3')), user: accountOf('buyer').address })
  expect(await refused('other', 'model', 'rent', '2', '--hours', '1')).toMatchObject({
    exitCode: 2,
    code: 'license.rented',
  })

  const { stdout } = await runAssay(folder, ['model', 'show', '2'], envOf('other'))
  expect(stdout).toContain('Model 2: Irises')
  expect(stdout).toMatch(/^Earned\s+0\.5 ETH$/m)
  expect(stdout).toMatch(/^model 1\s+10 %$/m)
  const paid = await done('creator', 'model', 'revenue', '2', '--withdraw')
  expect(paid.sent).toMatchObject([{ amount: String(parseEther('0.5')) }])
}, 120_000)

test('shareholders of a model claim what it earns, vote, and are bought out', async () => {
  const split = [
    'model',
    'share',
    'split',
    '2',
    '--name',
    'Irises',
    '--symbol',
    'IRIS',
    '--buy-out',
    '4',
    '--supply',
    '1024',
  ]
  await done('creator', ...split)
  await done('buyer', 'model', 'revenue', '2', '--pay', '1')
  // Of what is left beside the parent's part; parts of shares are rounded down.
  expect(await done('creator', 'model', 'share', 'claim', '2')).toMatchObject({ amount: '899999999999999999' })
  await chain.advanceTime(1)
  const propose = ['model', 'share', 'propose', '2', '--because', 'It earns']
  const { proposalId } = await done('creator', ...propose, '--buy-out', '5')
  const proposal = proposalId.slice(0, 8)
  await chain.advanceTime(86_401)
  await done('creator', 'model', 'share', 'vote', '2', proposal, '--for')
  await chain.advanceTime(3 * 86_400)
  await done('creator', 'model', 'share', 'execute', '2', proposal)
  const shares = await done('creator', 'model', 'share', 'show', '2', '--holder', accountOf('creator').address)
  expect(shares).toMatchObject({
    buyoutPrice: String(parseEther('4')),
    nextBuyout: { price: String(parseEther('5')) },
    holding: { shares: String(parseEther('1024')) },
    proposals: [{ state: 'executed', act: { setBuyout: String(parseEther('5')) } }],
  })
  await chain.advanceTime(86_400)
  const buyOut = ['model', 'share', 'buy-out', '2', '--max-price']
  expect(await refused('buyer', ...buyOut, '4')).toMatchObject({ exitCode: 2, code: 'share.priceTooHigh' })
  expect(await done('buyer', ...buyOut, '5')).toMatchObject({ price: String(parseEther('5')) })
  expect(await done('creator', 'model', 'share', 'redeem', '2')).toMatchObject({ amount: String(parseEther('5')) })
  expect(await done('other', 'model', 'show', '2')).toMatchObject({ owner: accountOf('buyer').address })
}, 120_000)

test('a market from before models says so', async () => {
  const path = join(folder, '.assay/market.json')
  const { runs, models, licenses, revenue, shares, ...file } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify(file))
  expect(await refused('other', 'model', 'show', '2')).toEqual({ exitCode: 1, code: 'market.noModels' })
  expect(await refused('other', 'run', 'list')).toEqual({ exitCode: 1, code: 'market.noRuns' })
  expect(await done('other', 'model', 'show', '2', '--models', models)).toMatchObject({ modelId: '2' })
})
