import { type Address, decodeFunctionData, encodeFunctionData, type Hex, zeroAddress } from 'viem'
import { licensesAbi } from '../generated/licenses.ts'
import { modelsAbi } from '../generated/models.ts'
import { shareVaultAbi } from '../generated/shareVault.ts'
import { decodeTerms, encodeTerms, type LicenseTerms } from '../licenses/licenseOffer.ts'
import type { RentTerms } from '../licenses/setRent.ts'
import type { ModelContracts } from '../ownership/requireModels.ts'

/** What shareholders can vote that their vault does. Amounts are in a token's smallest unit. */
export type ShareholderAct =
  | { recard: string }
  | { offer: LicenseTerms }
  | { close: number }
  | { setRent: RentTerms }
  | { setBuyout: bigint }
  | { addToken: Address }

/** The call that a vault makes of it. */
export function encodeAct(
  { models, licenses }: ModelContracts,
  { modelId, vault }: { modelId: bigint; vault: Address },
  act: ShareholderAct,
): { target: Address; data: Hex } {
  if ('recard' in act) {
    const call = { abi: modelsAbi, functionName: 'recard', args: [modelId, act.recard] } as const
    return { target: models, data: encodeFunctionData(call) }
  }
  if ('offer' in act) {
    const call = { abi: licensesAbi, functionName: 'offer', args: [modelId, encodeTerms(act.offer)] } as const
    return { target: licenses, data: encodeFunctionData(call) }
  }
  if ('close' in act) {
    const call = { abi: licensesAbi, functionName: 'close', args: [modelId, act.close] } as const
    return { target: licenses, data: encodeFunctionData(call) }
  }
  if ('setRent' in act) {
    const { token = zeroAddress, ...terms } = act.setRent
    const call = { abi: licensesAbi, functionName: 'setRent', args: [modelId, { ...terms, token }] } as const
    return { target: licenses, data: encodeFunctionData(call) }
  }
  const call =
    'setBuyout' in act
      ? ({ abi: shareVaultAbi, functionName: 'setBuyout', args: [act.setBuyout] } as const)
      : ({ abi: shareVaultAbi, functionName: 'addToken', args: [act.addToken] } as const)
  return { target: vault, data: encodeFunctionData(call) }
}

const acts = [...modelsAbi, ...licensesAbi, ...shareVaultAbi] as const

/**
 * What a proposal has a vault do.
 *
 * @param call That the governor makes.
 * @returns Undefined for what no vault does.
 */
export function decodeAct(call: Hex): ShareholderAct | undefined {
  try {
    const outer = decodeFunctionData({ abi: shareVaultAbi, data: call })
    if (outer.functionName !== 'act') return undefined
    const { functionName, args } = decodeFunctionData({ abi: acts, data: outer.args[1] })
    if (functionName === 'recard') return { recard: args[1] }
    if (functionName === 'offer') return { offer: decodeTerms(args[1]) }
    if (functionName === 'close') return { close: args[1] }
    if (functionName === 'setRent') return { setRent: args[1] }
    if (functionName === 'setBuyout') return { setBuyout: args[0] }
    return functionName === 'addToken' ? { addToken: args[0] } : undefined
  } catch {
    return undefined // A function that none of them has, or arguments that are none.
  }
}

const inUnits = 'of the token’s smallest unit'

/** What it comes to, in a sentence. */
export function describeAct(act: ShareholderAct): string {
  if ('recard' in act) return `The model’s card is replaced by ${act.recard}.`
  if ('offer' in act) return `Licenses are offered (${act.offer.tier}) at ${act.offer.price} ${inUnits}.`
  if ('close' in act) return `Offer ${act.close} of licenses is closed.`
  if ('setRent' in act) return `An hour of the model costs ${act.setRent.pricePerHour} ${inUnits}.`
  if ('setBuyout' in act) return `The model can be bought out for ${act.setBuyout} ${inUnits}, a day later.`
  return `Dividends are counted in the token ${act.addToken}, too.`
}
