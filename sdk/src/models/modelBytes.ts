import { modelError } from './modelError.ts'

/** What every model begins with, but version and family. */
export type Header = { featureCount: number; classCount: number }

/** `version ‖ family ‖ features ‖ classes`. */
export const headerBytes = 5

/** What a tree of a forest names as its output if it adds to all of them. */
export const everyOutput = 255

/** @throws AssayError `model.length` if there are fewer bytes. */
export function checkAtLeast({ byteLength }: DataView, expected: number): void {
  if (byteLength < expected) throw modelError('length', `${byteLength} bytes, expected at least ${expected}`)
}

/** @throws AssayError `model.length` if there are more bytes or fewer. */
export function checkExactly({ byteLength }: DataView, expected: number): void {
  if (byteLength !== expected) throw modelError('length', `${byteLength} bytes, expected ${expected}`)
}
