import { bytesToHex, type Hex, hexToBytes } from 'viem'
import { AssayError } from '../../errors.ts'
import { ceremonyPoints } from './ceremonyPoints.ts'

/**
 * A verifier that bb wrote, for the points of somebody else: what it pins of the ceremony, [x] of G2, is changed in its bytecode.
 * Its verification key must be of the same points. For tests and a chain of one's own: with points by `findCeremony` that are
 * insecure, anybody can forge what it accepts.
 *
 * @param g2 The file `bn254_g2.dat`, 128 bytes.
 * @throws AssayError `ceremony.notPinned` where the bytecode does not hold each coordinate exactly once.
 */
export function insecureBytecode(bytecode: Hex, g2: Uint8Array): Hex {
  const others = coordinates(g2)
  const changed = coordinates(hexToBytes(ceremonyPoints.g2)).reduce((code, coordinate, index) => {
    const parts = code.split(coordinate)
    if (parts.length === 2) return parts.join(others[index])
    throw new AssayError('ceremony.notPinned', 'The bytecode is not that of a verifier', {
      details: `0x${coordinate} is in it ${parts.length - 1} times, and not once`,
    })
  }, bytecode.slice(2))
  return `0x${changed}`
}

const coordinates = (g2: Uint8Array) => [0, 32, 64, 96].map(at => bytesToHex(g2.subarray(at, at + 32)).slice(2))
