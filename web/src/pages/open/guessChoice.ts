import type { ColumnPreview } from '@assay/sdk'

/** Numbers of so few values are taken for classes: digits, grades, yes and no. */
const mostClasses = 20

/** Whether a column looks like a number to be predicted, and not like classes. */
export const isNumber = ({ isNumeric, distinct }: ColumnPreview): boolean => isNumeric && distinct > mostClasses

/** What is proposed to be predicted: the last column that varies. */
export function guessLabel(columns: ColumnPreview[]): string | undefined {
  return (columns.findLast(({ distinct }) => distinct > 1) ?? columns.at(-1))?.name
}
