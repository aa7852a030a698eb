import { z } from 'zod'
import { AssayError } from '../errors.ts'
import { canonicalJson, decodeJson } from './canonicalJson.ts'
import { nameText } from './cardText.ts'

/** The most bins of a feature: a bin is a byte. */
export const MAX_BINS = 256

const isAscending = (edges: number[]) => edges.every((edge, index) => index === 0 || edge > Number(edges[index - 1]))
const isDistinct = (texts: string[]) => new Set(texts).size === texts.length

const numericFeature = z.strictObject({
  kind: z.literal('numeric'),
  name: nameText,
  edges: z.array(z.number()).refine(isAscending, 'Edges must ascend'),
  missing: z.boolean(),
})

const categoricalFeature = z.strictObject({
  kind: z.literal('categorical'),
  name: nameText,
  values: z.array(nameText).min(1).refine(isDistinct, 'Values must differ'),
  missing: z.boolean(),
})

const classLabel = z.strictObject({
  name: nameText,
  classes: z.array(nameText).min(2).max(64).refine(isDistinct, 'Classes must differ'),
})

const numericLabel = z.strictObject({
  name: nameText,
  offset: z.number(),
  scale: z.number().positive(),
})

export const binningSchema = z.strictObject({
  features: z
    .array(
      z
        .discriminatedUnion('kind', [numericFeature, categoricalFeature])
        .refine(feature => binCount(feature) <= MAX_BINS, `At most ${MAX_BINS} bins`),
    )
    .min(1)
    .max(65_535)
    .refine(features => isDistinct(features.map(feature => feature.name)), 'Names must differ'),
  label: z.union([classLabel, numericLabel]),
})

/** `bin = number of edges ≤ x`; with `missing`, missing values have one bin more, the last. */
export type NumericFeature = z.infer<typeof numericFeature>

/** `bin = position among values`; with `missing`, missing values have one bin more, the last. */
export type CategoricalFeature = z.infer<typeof categoricalFeature>

export type BinnedFeature = NumericFeature | CategoricalFeature

/** A class is its position among `classes`. */
export type ClassLabel = z.infer<typeof classLabel>

/** Of a regression: a number is `round((value − offset) / scale)`. */
export type NumericLabel = z.infer<typeof numericLabel>

/** How a table becomes integers: docs/formats.md, "Binning". */
export type Binning = z.infer<typeof binningSchema>

/** How many classes the label has; 1 is a regression. */
export const classCountOf = ({ label }: Pick<Binning, 'label'>): number =>
  'classes' in label ? label.classes.length : 1

/** How many bins a feature has, that for missing values included. */
export const binCount = (feature: BinnedFeature): number =>
  (feature.kind === 'numeric' ? feature.edges.length + 1 : feature.values.length) + (feature.missing ? 1 : 0)

/** What a label stands for: the text of a class, or a number in the units of the table. */
export const labelValue = ({ label }: Pick<Binning, 'label'>, value: number): string | number =>
  'classes' in label ? (label.classes[value] ?? '') : label.offset + value * label.scale

/**
 * The canonical bytes of a binning: JSON by RFC 8785, in UTF-8.
 *
 * @example
 * ```ts
 * const bytes = encodeBinning({
 *   features: [{ kind: 'numeric', name: 'x', edges: [1.5], missing: false }],
 *   label: { name: 'y', classes: ['a', 'b'] },
 * })
 * new TextDecoder().decode(bytes)
 * // {"features":[{"edges":[1.5],"kind":"numeric","missing":false,"name":"x"}],"label":{"classes":["a","b"],"name":"y"}}
 * ```
 */
export const encodeBinning = (binning: Binning): Uint8Array => new TextEncoder().encode(canonicalJson(binning))

/**
 * Reads a binning back.
 *
 * @throws AssayError `binning.invalid` with the place, `binning.notCanonical` if other bytes stand for the same binning
 */
export function decodeBinning(bytes: Uint8Array): Binning {
  const binning = decodeJson(bytes, binningSchema, { code: 'binning.invalid', name: 'The binning' })
  const canonical = encodeBinning(binning)
  if (bytes.length !== canonical.length || bytes.some((byte, index) => byte !== canonical[index])) {
    throw new AssayError('binning.notCanonical', 'The binning is not canonical JSON', {
      hint: 'Write it by RFC 8785: sorted keys, no spaces, shortest numbers.',
    })
  }
  return binning
}
