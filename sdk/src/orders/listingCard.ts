import { z } from 'zod'
import { type Binning, binCount, binningSchema, classCountOf } from '../datasets/binning.ts'
import { canonicalJson, decodeJson } from '../datasets/canonicalJson.ts'
import { cardText } from '../datasets/cardText.ts'
import { columnHistograms } from '../datasets/columnHistograms.ts'
import type { Dataset } from '../datasets/dataset.ts'
import { majorityShareBps } from '../datasets/majorityShare.ts'
import type { Rows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'

const schema = z
  .strictObject({
    ...cardText,
    binning: binningSchema,
    rows: z.int().min(1),
    /** What always guessing the largest class scores; null where that would tell the size of a class that is not told. */
    baselineBps: z.int().min(0).max(10_000).nullable(),
    /** For each column, the label last, how many rows are in each bin or class; null for a few. */
    histograms: z.array(z.array(z.int().min(0).nullable())),
  })
  .refine(countsFit, { path: ['histograms'], error: 'Not a count for each bin, of no more than all rows' })

/**
 * What people read about a private dataset: no row of it. The contract keeps the card's content id; the binning is bound by
 * the dataset's root.
 */
export type ListingCard = z.infer<typeof schema>

/** A card is anybody's word; but what is drawn of it must not contradict itself. */
function countsFit({ binning, rows, histograms }: { binning: Binning; rows: number; histograms: (number | null)[][] }) {
  const bins = [...binning.features.map(binCount), classCountOf(binning)]
  return (
    histograms.length === bins.length &&
    histograms.every((counts, column) => {
      const told = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
      return counts.length === bins[column] && told <= rows
    })
  )
}

/** Of fewer rows no count is told; nor may bins be so many that the mean one has fewer. */
const leastCount = 10

/**
 * The card of a dataset. Bins of 1 to 9 rows are counted as null; so is the next smallest where fewer than 10 rows would be
 * without a count, since what the others leave of all rows would tell.
 *
 * @throws AssayError `listing.noClasses` for a regression, `listing.tooFine` for a binning that would give rows away,
 * `listing.invalidCard` for a title or description that nobody could read back.
 */
export function createListingCard(
  { rows, binning }: Pick<Dataset, 'rows' | 'binning'>,
  { title, description }: Pick<ListingCard, 'title' | 'description'>,
): ListingCard {
  if (rows.classCount === 1) {
    throw new AssayError('listing.noClasses', 'A private dataset must have classes: of a number nothing is proven', {
      hint: 'Bin the label into classes.',
    })
  }
  requireCoarse(binning, rows)
  const histograms = columnHistograms(rows, binning).map(({ counts }) => hideFew(counts))
  return readCard({
    title,
    description,
    binning,
    rows: rows.rowCount,
    baselineBps: histograms.at(-1)?.includes(null) ? null : majorityShareBps(rows),
    histograms,
  })
}

/** The bytes that a card's content id names. */
export const encodeListingCard = (card: ListingCard): Uint8Array => new TextEncoder().encode(canonicalJson(card))

/** @throws AssayError `listing.invalidCard` with the field. */
export const decodeListingCard = (bytes: Uint8Array): ListingCard =>
  decodeJson(bytes, schema, { code: 'listing.invalidCard', name: 'The dataset’s card' })

const readCard = (card: ListingCard): ListingCard => decodeListingCard(encodeListingCard(card))

/** An edge lies between two values of the column, a category is one: where there are many of either, they tell rows. */
function requireCoarse({ features }: Binning, { rowCount }: Rows): void {
  const most = Math.floor(rowCount / leastCount)
  const tooFine = features.filter(feature => binCount(feature) > most)
  if (tooFine.length === 0) return
  const lines = tooFine.map(feature => `${feature.name}: ${binCount(feature)} bins`)
  throw new AssayError('listing.tooFine', `So many bins would tell the values of ${rowCount} rows`, {
    details: [...lines, `A tenth of the rows, which is ${most}, is the most.`].join('\n'),
    hint:
      most < 2
        ? `A dataset of ${rowCount} rows is too small to be offered.`
        : `Commit to the rows with fewer bins, or without the column: \`assay dataset commit … --bins ${most} --drop …\``,
  })
}

function hideFew(counts: readonly number[]): (number | null)[] {
  const ascending = counts.filter(count => count > 0).sort((a, b) => a - b)
  let hidden = 0
  let most = 0
  for (const count of ascending) {
    if (count >= leastCount && (hidden === 0 || hidden >= leastCount)) break
    hidden += count
    most = count
  }
  return counts.map(count => (count > 0 && count <= most ? null : count))
}
