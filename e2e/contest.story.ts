import { findFirstDifference, getContest, getOpening, getTestRows } from '@assay/sdk'
import { createTestClient, hexToBytes, http, parseEther } from 'viem'
import { expect } from 'vitest'
import { inspectPage } from './inspectPage.ts'
import { balanceOf, feesOf } from './money.ts'
import { irisPath } from './openContestOver.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'

const title = 'Which iris is it?'
const reward = parseEther('0.5')
/** Less the 5 % that are burned. */
const payout = parseEther('0.475')

/** From a CSV to money received: opened, drawn, trained for, entered, revealed, scored, recomputed, paid, withdrawn. */
export async function contest(scene: Scene): Promise<void> {
  const organizer = await scene.seat(scene.people.organizer)
  await organizer.connect()
  const given = await balanceOf(scene, organizer)
  const contestId = await open(organizer)
  const path = `/contests/${contestId}`
  await publish(organizer)

  const entrant = await scene.seat(scene.people.entrant)
  await entrant.connect()
  const taken = await balanceOf(scene, entrant)
  await entrant.page.goto(path)
  await enter(entrant, 'Decision tree', 0)
  await enterAndReload(scene, entrant, 'Linear model')
  await entrant.page.getByRole('link', { name: 'the contest’s page' }).click()
  await press(entrant, 'Skip to the end of entries')
  await press(entrant, 'Reveal my 2 entries')
  await entrant.signs(`Reveal entry 0 of contest ${contestId}`)
  await entrant.signs(`Reveal entry 1 of contest ${contestId}`)
  await press(entrant, 'Skip to the end of the reveal')

  await press(organizer, 'Reveal the test rows')
  await organizer.signs(/^Reveal rows that contest/)
  await press(entrant, 'Score all of them')
  await entrant.signs(`Score entry 0 of contest ${contestId}`)
  await entrant.signs(`Score entry 1 of contest ${contestId}`)
  for (const entryId of [0n, 1n]) await recompute(scene, entrant, contestId, entryId)
  await press(organizer, 'Finalize the contest')
  await organizer.signs(`Finalize contest ${contestId}`)
  await organizer.page.getByText(/Entry [01] won/).waitFor()
  expect(await inspectPage(organizer.page, 'contest')).toEqual([])

  await withdraw(organizer, 'Withdraw what contests owe')
  await withdraw(entrant, 'Take 3 steps at once')
  expect(await balanceOf(scene, organizer)).toBe(given - reward - (await feesOf(scene, organizer)))
  expect(await balanceOf(scene, entrant)).toBe(taken + payout - (await feesOf(scene, entrant)))
  await organizer.leave()
  await entrant.leave()
}

const press = ({ page }: Person, name: string) => page.getByRole('button', { name, exact: true }).click()

async function open(organizer: Person): Promise<bigint> {
  const { page } = organizer
  await page.goto('/contests')
  await page.getByRole('link', { name: 'Open a contest' }).first().click()
  await page.getByLabel('A table with a row for each example').setInputFiles(irisPath)
  await page.getByRole('button', { name: 'Prepare these rows' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Reward').fill('0.5')
  // What was prepared is still there when somebody comes back.
  await page.reload()
  await page.getByText('in 75 groups of 2').waitFor()
  expect(await inspectPage(page, 'open')).toEqual([])
  await press(organizer, 'Open the contest')
  await page.getByRole('dialog', { name: 'Open a contest' }).waitFor()
  expect(await inspectPage(page, 'review')).toEqual([])
  await organizer.signs('Open a contest')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  return BigInt(new URL(page.url()).pathname.split('/').at(-1) ?? '')
}

async function publish(organizer: Person): Promise<void> {
  await press(organizer, 'Skip to the draw')
  await press(organizer, 'Draw the split')
  await organizer.signs(/^Draw the split/)
  await press(organizer, 'Publish the rows to train on')
  await organizer.signs(/^Publish the training rows/)
  await organizer.page.getByText('These are the rows that were committed').waitFor()
}

/** Trains a model in the browser, and is asked to sign its commitment. */
async function train({ page }: Person, trainer: string): Promise<void> {
  await page.getByText('These are the rows that were committed').waitFor()
  await page.getByRole('radio', { name: trainer }).first().check()
  await page.getByRole('button', { name: 'Train', exact: true }).click()
  await page.getByRole('radio', { name: trainer }).nth(1).check()
  await page.getByRole('button', { name: `Enter with ${trainer}` }).click()
}

async function enter(entrant: Person, trainer: string, entryId: number): Promise<void> {
  const { page } = entrant
  await page.getByRole('link', { name: 'Enter', exact: true }).click()
  await train(entrant, trainer)
  await entrant.signs(/^Enter contest/)
  await page.getByText(`You have entered, as entry ${entryId}`).waitFor()
  expect(await inspectPage(page, 'enter')).toEqual([])
}

/** Leaves between sending and mining: what reveals the entry was kept before. */
async function enterAndReload(scene: Scene, entrant: Person, trainer: string): Promise<void> {
  const anvil = createTestClient({ mode: 'anvil', transport: http(scene.chain.rpcUrl) })
  await anvil.setAutomine(false)
  try {
    await train(entrant, trainer)
    await entrant.signs(/^Enter contest/)
    await entrant.page.getByRole('button', { name: '1 on the way' }).waitFor()
    await entrant.page.reload()
    await anvil.mine({ blocks: 1 })
  } finally {
    await anvil.setAutomine(true)
  }
  await entrant.page.getByText('You have 2 entries here').waitFor()
}

async function withdraw(person: Person, title: string): Promise<void> {
  await press(person, 'Withdraw')
  await person.signs(title)
  await person.page.getByRole('heading', { name: 'Owed to you' }).waitFor({ state: 'detached' })
}

/** The browser finds what the chain found; with a byte changed, it shows the row that is the first to be predicted otherwise. */
async function recompute(scene: Scene, { page }: Person, contestId: bigint, entryId: bigint): Promise<void> {
  const { at, row } = await findDecisiveByte(scene, contestId, entryId)
  await page.getByRole('button', { name: `Entry ${entryId}`, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: `Entry ${entryId} of contest ${contestId}` })
  await dialog.getByRole('button', { name: 'Recompute in this browser' }).click()
  await dialog.getByText('It agrees with the chain').waitFor()
  await dialog.getByLabel('Byte').fill(String(at))
  await dialog.getByRole('button', { name: 'Change it' }).click()
  await dialog.getByText(`Row ${row + 1} is the first that is predicted otherwise`).waitFor()
  expect(await inspectPage(page, 'entry')).toEqual([])
  await dialog.getByRole('button', { name: 'Close' }).click()
}

/** A byte whose highest bit, turned over, leaves a model that predicts some row otherwise; and which row. */
async function findDecisiveByte({ market }: Scene, contestId: bigint, entryId: bigint) {
  const contest = await getContest(market, contestId)
  const chunks = await getTestRows(market, contest)
  const model = hexToBytes((await getOpening(market, contestId, entryId)).model)
  for (const at of model.keys()) {
    const altered = model.with(at, model[at]! ^ 0x80)
    const difference = findFirstDifference({ contest, model, altered, chunks })
    if (difference && 'row' in difference) return { at, row: difference.row }
  }
  throw new Error(`No byte of entry ${entryId} decides any row`)
}
