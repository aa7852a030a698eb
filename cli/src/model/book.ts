import { AssayError } from '@assay/sdk'
import { readMarketFile } from '@assay/sdk/node'
import type { Session } from '../session.ts'

/** Of a command's option. */
export const bookOption = ['--book <url>', 'where signed sales are found; by default the book of the market'] as const

/**
 * Where signed sales are kept: in the book that is named, else in that of the market.
 *
 * @throws AssayError `cli.noBook`.
 */
export async function findBook({ home }: Session, { book }: { book?: string }): Promise<string> {
  const bookUrl = book ?? (await readMarketFile(home))?.bookUrl
  if (bookUrl !== undefined) return bookUrl
  throw new AssayError('cli.noBook', 'Where are sales found?', {
    details: `The market of ${home} names no book`,
    hint: 'Name one with --book: the url of a market’s page, or of a node.',
  })
}
