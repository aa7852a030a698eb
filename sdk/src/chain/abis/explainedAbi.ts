import type { Abi } from 'viem'
import type { Explanations } from '../explanation.ts'

const words = new WeakMap<Abi, Explanations>()

/** An ABI with what its errors mean: nobody loads the words for contracts that they do not call. */
export function explainedAbi<const abi extends Abi>(explanations: Explanations, abi: abi): abi {
  words.set(abi, explanations)
  return abi
}

/** What the errors of an ABI mean, where that is not what they mean in general. */
export const explanationsOf = (abi: Abi | undefined): Explanations => (abi && words.get(abi)) ?? {}
