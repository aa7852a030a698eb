import { type Address, decodeFunctionData, erc20Abi, type Hex, isAddressEqual } from 'viem'
import { readContract } from 'viem/actions'
import { licensesAbi } from '../generated/licenses.ts'
import { modelGovernorAbi } from '../generated/modelGovernor.ts'
import { shareVaultAbi } from '../generated/shareVault.ts'
import { getLicenseOffer } from '../licenses/getLicenseOffers.ts'
import { requireModels } from '../ownership/requireModels.ts'
import { getShares } from '../shares/getShares.ts'
import { sharesContract } from '../shares/sharesContract.ts'
import type { CallContext } from './callDescription.ts'
import { explained } from './explained.ts'
import type { Market } from './market.ts'

/** Who may take a token from then on. */
export function spenderOf(data: Hex): Address | undefined {
  try {
    const call = decodeFunctionData({ abi: erc20Abi, data })
    return call.functionName === 'approve' ? call.args[0] : undefined
  } catch {
    return undefined // No call of a token.
  }
}

/**
 * What a call of a contract around models is about. A contract can say anything of itself, so it is checked that the market's
 * shares know the vault, and the vault the governor.
 *
 * @throws AssayError `license.unknownOffer`.
 */
export async function readModelContext(market: Market, { to, data }: { to: Address; data: Hex }): Promise<CallContext> {
  const { licenses, models, revenue } = requireModels(market)
  if (isAddressEqual(to, licenses)) {
    const call = decodeFunctionData({ abi: licensesAbi, data })
    return call.functionName === 'buy' ? { offer: await getLicenseOffer(market, call.args[0], call.args[1]) } : {}
  }
  const contract = sharesContract(market)
  if ([models, revenue, contract.address].some(address => isAddressEqual(to, address))) return {}
  const { client } = market
  const governors = await explained(readContract(client, { ...contract, functionName: 'governors' }))
  if (isAddressEqual(to, governors)) return { governors }
  const asked = spenderOf(data) ?? to
  const modelId = (await modelOfVault(asked)) ?? (await modelOfGovernor(asked))
  const shares = modelId && (await getShares(market, { modelId }).catch(() => undefined))
  return shares && [shares.vault, shares.governor].some(known => isAddressEqual(known, asked)) ? { shares } : {}

  function modelOfVault(vault: Address): Promise<bigint | undefined> {
    return readContract(client, { address: vault, abi: shareVaultAbi, functionName: 'modelId' }).catch(() => undefined)
  }
  async function modelOfGovernor(governor: Address): Promise<bigint | undefined> {
    const call = { address: governor, abi: modelGovernorAbi, functionName: 'token' } as const
    const vault = await readContract(client, call).catch(() => undefined)
    return vault && modelOfVault(vault)
  }
}
