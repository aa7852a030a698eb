import { importError } from './importErrors.ts'

// What parsed JSON takes in memory goes by its lists and values; these hold any forest within our limits.
const limits = { depth: 64, lists: 2 ** 17, values: 2 ** 23 }
const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]

/**
 * Holds JSON to a size that can be parsed, which the number of its bytes does not tell.
 *
 * @throws AssayError `import.tooLarge`
 */
export function checkJsonSize(bytes: Uint8Array): void {
  let [depth, lists, values] = [0, 0, 0]
  let isText = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (isText) {
      if (byte === backslash) at++
      else if (byte === quote) isText = false
      continue
    }
    if (byte === quote) isText = true
    else if (byte === comma) values++
    else if (byte === closeList || byte === closeObject) depth--
    else if (byte === openList || byte === openObject) {
      depth++
      lists++
    }
    if (depth > limits.depth || lists > limits.lists || values > limits.values) {
      throw importError(
        'tooLarge',
        `The JSON is nested more than ${limits.depth} deep, or holds too many lists or values`,
      )
    }
  }
}
