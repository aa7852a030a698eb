import { importError } from './importErrors.ts'

export type ClassOptions = {
  classCount: number
  /** In the order of the contest. */
  classes: readonly string[] | undefined
  /** Whether labels are class indices, as the integer rows have them, rather than names. */
  areIndices: boolean
}

/**
 * Which output of a file stands for each class, by what the file says its outputs stand for: exporters write labels in
 * orders of their own.
 *
 * @throws AssayError `import.classes`
 */
export function orderClasses(labels: readonly (number | string)[], options: ClassOptions): number[] {
  const indices = labels.map(label => classOf(label, options))
  return Array.from({ length: options.classCount }, (_, index) => {
    const output = indices.indexOf(index)
    if (output >= 0 && labels.length === options.classCount) return output
    throw importError('classes', `The model knows ${labels.length} classes, the rows have ${options.classCount}`, {
      details: `The model: ${labels.slice(0, 64).join(', ')}`,
      hint: 'Train on rows of all classes.',
    })
  })
}

/**
 * The index of the class that a label or a prediction stands for.
 *
 * @throws AssayError `import.classes` if there is none.
 */
export function classOf(label: number | string, { classCount, classes, areIndices }: ClassOptions): number {
  const isIndex = areIndices && typeof label === 'number'
  const index = isIndex ? label : (classes?.indexOf(String(label)) ?? -1)
  if (Number.isInteger(index) && index >= 0 && index < classCount) return index
  const known = classes === undefined ? `0 to ${classCount - 1}` : classes.join(', ')
  throw importError('classes', `"${label}" is no class`, { details: `The classes: ${known}` })
}
