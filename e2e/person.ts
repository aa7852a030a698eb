import type { Browser, Page } from 'playwright-core'
import type { Client, LocalAccount } from 'viem'
import { expect } from 'vitest'
import { collectFaults } from './faults.ts'
import { giveWallet, type Wallet } from './wallet.ts'

/** Somebody at a browser of their own: what it keeps nobody else has. */
export type Person = {
  page: Page
  wallet: Wallet
  /** From now on, a fault that reads like this is none: the story brings it about. */
  allow(fault: RegExp): void
  connect(): Promise<void>
  /** Reads what the next transaction or signature would do, and signs it. */
  signs(title: string | RegExp): Promise<void>
  /** Fails when something went wrong that cannot be seen by looking at the page. */
  leave(): Promise<void>
}

export type SeatParameters = { browser: Browser; site: string; client: Client; account: LocalAccount }

/** Has somebody sit down at a browser, on the first page of a site. */
export async function seatPerson({ browser, site, client, account }: SeatParameters): Promise<Person> {
  const context = await browser.newContext({
    baseURL: site,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  })
  // Others work on this machine, too.
  context.setDefaultTimeout(30_000)
  const faults = collectFaults(context)
  const wallet = await giveWallet(context, client, account)
  const page = await context.newPage()
  await page.goto('/')
  return {
    page,
    wallet,
    allow: faults.allow,
    async connect() {
      await page.getByRole('button', { name: 'Connect', exact: true }).click()
      await page.getByRole('dialog').getByRole('button', { name: wallet.name }).click()
      await page.getByRole('button', { name: 'Account 0x' }).waitFor()
    },
    async signs(title) {
      const review = page.getByRole('dialog', { name: title })
      await review.getByRole('button', { name: /^Sign( and send)?$/ }).click()
      await review.waitFor({ state: 'hidden' })
    },
    async leave() {
      await context.close()
      expect(faults.found).toEqual([])
    },
  }
}
