import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

export const screenshots = join(import.meta.dirname, 'screenshots')
type View = { colorScheme: 'light' | 'dark'; width: number; isChecked: boolean }

/** Contrast depends on the theme and layout on the width: each is checked once. */
const views: View[] = [
  { colorScheme: 'light', width: 390, isChecked: true },
  { colorScheme: 'light', width: 1280, isChecked: false },
  { colorScheme: 'dark', width: 390, isChecked: false },
  { colorScheme: 'dark', width: 1280, isChecked: true },
]
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const grave = new Set<string | null | undefined>(['serious', 'critical'])

/** Waits until nothing on a page is being loaded; a button may be at work. */
export const settle = (page: Page): Promise<void> =>
  page.locator('[aria-busy="true"]:not(button), [aria-label="Loading"]').first().waitFor({ state: 'detached' })

/**
 * Looks at a page in both themes, on a phone and on a desk: takes a picture of each, and tells what keeps somebody from
 * using it.
 *
 * @param isBrief Whether what is checked is all that is looked at.
 */
export async function inspectPage(page: Page, name: string, isBrief = false): Promise<string[]> {
  await mkdir(screenshots, { recursive: true })
  await settle(page)
  const found: string[] = []
  for (const { colorScheme, width, isChecked } of views) {
    if (isBrief && !isChecked) continue
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    const { scrollWidth, scrollHeight } = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      return { scrollWidth, scrollHeight }
    })
    const where = `${name} (${colorScheme}, ${width} px)`
    if (scrollWidth > width) found.push(`${where}: ${scrollWidth - width} px too wide`)
    await page.setViewportSize({ width, height: scrollHeight })
    const path = join(screenshots, `${name}-${width}-${colorScheme}.png`)
    await page.screenshot({ path, animations: 'disabled' })
    if (isChecked) found.push(...(await findBarriers(page)).map(barrier => `${where}: ${barrier}`))
  }
  await page.emulateMedia({ colorScheme: null })
  await page.setViewportSize({ width: 1280, height: 900 })
  return found
}

/** What axe finds to be serious. */
async function findBarriers(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ runOnly: rules, resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await axe.analyze()
  return violations
    .filter(({ impact }) => grave.has(impact))
    .map(({ id, help, nodes }) => `${id}, ${help}: ${nodes.map(({ html }) => html).join('\n')}`)
}
