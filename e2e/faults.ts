import type { BrowserContext } from 'playwright-core'

/** What went wrong in somebody's browser that nobody would see by looking at the page. */
export type Faults = {
  found: string[]
  /** From now on, what reads like this is no fault: the story brings it about. */
  allow(text: RegExp): void
}

/** Listens to errors, to dialogs that a script opened, and to what the content security policy stopped. */
export function collectFaults(context: BrowserContext): Faults {
  const found: string[] = []
  // What the first gateway does not have is asked of the next.
  const allowed = [/404 .*\/ipfs\//]
  const add = (fault: string) => {
    if (!allowed.some(text => text.test(fault))) found.push(fault)
  }
  context.on('weberror', error => add(`thrown: ${error.error().stack ?? error.error()}`))
  context.on('console', message => {
    // Chromium reports here what a policy stopped, too.
    if (message.type() === 'error') add(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('dialog', dialog => {
    add(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return { found, allow: text => void allowed.push(text) }
}
