import { type Address, isAddress, zeroAddress } from 'viem'
import type { Wrong } from '../../forms/resolveBy.ts'

/** What a vendor writes about a dataset, and the token that orders are paid in; empty for the chain's own coin. */
export type CardInput = { title: string; description: string; token: string }

/** The token, or undefined where what is written is no address. */
export function readToken({ token }: Pick<CardInput, 'token'>): Address | undefined {
  const text = token.trim()
  if (text === '') return zeroAddress
  return isAddress(text) ? text : undefined
}

/** What is wrong, by field. */
export function judgeCard(input: CardInput): Wrong<CardInput> {
  const { title, description } = input
  return {
    ...(title.trim() === '' && { title: 'People look for it by its title.' }),
    ...(title.trim().length > 120 && { title: 'At most 120 characters.' }),
    ...(description.length > 20_000 && { description: 'At most 20,000 characters.' }),
    ...(!readToken(input) && { token: 'This is no address.' }),
  }
}
