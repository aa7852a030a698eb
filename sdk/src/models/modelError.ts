import { AssayError } from '../errors.ts'
import type { ModelFault } from './model.ts'

/** The error `model.<fault>`. */
export function modelError(fault: ModelFault, shortMessage: string, hint?: string): AssayError {
  return new AssayError(`model.${fault}`, shortMessage, hint === undefined ? {} : { hint })
}

/** @throws AssayError `model.<fault>` if the value is no integer from `min` to `max`. */
export function checkRange(
  fault: ModelFault,
  name: string,
  value: number,
  { min, max }: { min: number; max: number },
): void {
  if (Number.isInteger(value) && value >= min && value <= max) return
  throw modelError(fault, `${name}: ${value} is not in ${min}..${max}`)
}

/** @throws AssayError `model.length` if there are more values or fewer. */
export function checkLength(name: string, values: { length: number }, expected: number): void {
  if (values.length !== expected) throw modelError('length', `${name}: ${values.length} values, expected ${expected}`)
}
