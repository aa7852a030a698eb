import { AssayError, type AssayErrorOptions } from '../errors.ts'

/** What is wrong with a file that is to be imported. */
export type ImportFault =
  /** No file that can be read here. */
  | 'format'
  /** Not what its format says. */
  | 'invalid'
  /** A thing of its format that has no counterpart in integers. */
  | 'unsupported'
  /** Beyond the limits of a model. */
  | 'tooLarge'
  /** For other rows than those given. */
  | 'rows'
  /** For other classes. */
  | 'classes'

/** The error `import.<fault>`. */
export function importError(
  fault: ImportFault,
  shortMessage: string,
  options: string | AssayErrorOptions = {},
): AssayError {
  return new AssayError(`import.${fault}`, shortMessage, typeof options === 'string' ? { hint: options } : options)
}
