import { fieldOrder } from '../fields/field.ts'
import { hashFields } from '../fields/poseidon2.ts'

/** What opens a model: the vendor's key, public once it is revealed, and the customer's secret, which never is. */
export type ModelKeys = {
  key: bigint
  secret: bigint
  /** Of the order; the same key gives other numbers for another. */
  context: bigint
}

/** What is added to each field of a model: Poseidon2 as a pseudorandom function of both keys. */
export function keyStream({ key, secret, context }: ModelKeys, length: number): bigint[] {
  return Array.from({ length }, (_, index) => {
    const position = BigInt(index)
    return (hashFields([key, context, position]) + hashFields([secret, context, position])) % fieldOrder
  })
}
