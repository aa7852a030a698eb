import { encodeContestCard } from '@assay/sdk'
import type { Locator } from 'playwright-core'
import { createTestClient, http } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { expect } from 'vitest'
import { commitIris, openContestOver } from './openContestOver.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'

/** A wallet on another network is asked to switch; where its owner does not, nothing is signed, and that is said. */
export async function wrongNetwork(scene: Scene): Promise<void> {
  const { person, press, given } = await comeToFund(scene)
  person.wallet.chainId = 1
  person.wallet.switches = false
  await press()
  await person.signs(toFund)
  await alert(person, 'Your wallet is on another network').waitFor()
  expect(person.wallet.sent).toEqual([])
  person.wallet.switches = true
  await press()
  await person.signs(toFund)
  await given.waitFor()
  expect(person.wallet.chainId).toBe(scene.chain.client.chain?.id)
  await person.leave()
}

/** What is not signed, in the page or in the wallet, is not sent, and can be tried again. */
export async function rejectedSignature(scene: Scene): Promise<void> {
  const { person, press, given } = await comeToFund(scene)
  const refused = alert(person, 'It was not signed, so nothing was sent')
  person.wallet.signs = false
  await press()
  await person.signs(toFund)
  await refused.waitFor()
  await press()
  await person.page.getByRole('dialog', { name: toFund }).getByRole('button', { name: 'Do not send' }).click()
  await refused.waitFor()
  expect(person.wallet.sent).toEqual([])
  person.wallet.signs = true
  await press()
  await person.signs(toFund)
  await given.waitFor()
  await person.leave()
}

/** Who cannot pay is told so before anything is signed. */
export async function emptyWallet(scene: Scene): Promise<void> {
  const { person, press } = await comeToFund(scene, privateKeyToAccount(generatePrivateKey()))
  await press()
  await alert(person, 'The account cannot pay for this').waitFor()
  expect(person.wallet.sent).toEqual([])
  await person.leave()
}

/** A chain that does not answer is told of; what was shown stays, and all goes on by itself when it answers again. */
export async function lostConnection(scene: Scene): Promise<void> {
  const { person, press, given } = await comeToFund(scene)
  const { page } = person
  person.allow(/net::ERR_/)
  const lost = alert(person, 'The RPC does not answer').first()
  const heading = page.getByRole('heading', { level: 1, name: title })
  scene.line.cut()
  await lost.waitFor()
  await heading.waitFor()
  scene.line.mend()
  await lost.waitFor({ state: 'detached' })
  await press()
  await person.signs(toFund)
  await given.waitFor()
  scene.line.cut()
  await page.reload()
  await lost.waitFor()
  scene.line.mend()
  await heading.waitFor()
  await lost.waitFor({ state: 'detached' })
  await person.leave()
}

/** So is one that takes what it is asked, and never answers. */
export async function silentConnection(scene: Scene): Promise<void> {
  const { person } = await comeToFund(scene)
  const { page } = person
  person.allow(/net::ERR_/)
  const lost = alert(person, 'The RPC does not answer').first()
  await page.clock.install()
  scene.line.hang()
  while (!(await lost.isVisible())) await page.clock.fastForward(10_000)
  scene.line.mend()
  await lost.waitFor({ state: 'detached' })
  await person.leave()
}

/** What was sent is followed to its end, wherever the page was left and found again. */
export async function reloadBeforeMined(scene: Scene): Promise<void> {
  const { person, press, given } = await comeToFund(scene)
  const { page } = person
  const anvil = createTestClient({ mode: 'anvil', transport: http(scene.chain.rpcUrl) })
  const tray = page.getByRole('complementary', { name: 'Transactions' })
  const onTheWay = tray.getByRole('button', { name: '1 on the way' })
  await anvil.setAutomine(false)
  try {
    await press()
    await person.signs(toFund)
    await onTheWay.waitFor()
    await page.reload()
    await onTheWay.click()
    await tray.getByText('waits to be mined').waitFor()
    await anvil.mine({ blocks: 1 })
  } finally {
    await anvil.setAutomine(true)
  }
  await tray.getByText('final', { exact: true }).waitFor()
  await given.waitFor()
  await person.leave()
}

const title = 'Iris, in trouble'
const toFund = /^Add to the reward/

/** Somebody who is about to add to the reward of a contest. */
async function comeToFund(scene: Scene, account = scene.people.stranger) {
  const dataset = await commitIris()
  const card = encodeContestCard({ title, description: 'Which iris is it?', binning: dataset.binning })
  const contestId = await openContestOver(scene, dataset, card)
  const person = await scene.seat(account)
  await person.connect()
  const { page } = person
  await page.goto(`/contests/${contestId}`)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await page.getByText('Add to the reward').first().click()
  await page.getByLabel('Amount').fill('0.001')
  const press = () => page.getByRole('button', { name: 'Add to the reward' }).click()
  return { person, press, given: page.getByRole('definition').filter({ hasText: /^0\.001 ETH$/ }) }
}

const alert = ({ page }: Person, text: string): Locator => page.getByRole('alert').filter({ hasText: text })
