import { z } from 'zod'

const isWellFormed = (text: string) => text.isWellFormed()

/** Controls, line breaks, and marks that turn the direction of what follows: with them a name can pass for another. */
const unfitForLine = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u

/** Controls but tabulators and line breaks, and overrides of direction, which make other words of the same letters. */
const unfitForProse = /[^\P{Cc}\t\n\r]|[\u202d\u202e]/u

const visible = /[^\p{C}\p{Z}]/u

/** One line that a stranger may have written, for others to read. */
export const lineText = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine(isWellFormed, 'Not well-formed Unicode')
    .refine(text => !unfitForLine.test(text), 'Not one line without controls')

/** The name of a column or a class, or a value of a category. */
export const nameText = lineText(256)

/** Paragraphs of a stranger. */
export const proseText = z
  .string()
  .max(20_000)
  .refine(isWellFormed, 'Not well-formed Unicode')
  .refine(text => !unfitForProse.test(text), 'Not without controls')

/** What people read of a dataset, a contest, a run or a model first. */
export const cardText = {
  title: lineText(120).regex(visible, 'Nothing to be seen'),
  description: proseText,
}
