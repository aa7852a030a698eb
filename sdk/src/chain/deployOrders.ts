import { type Address, type Hex, keccak256 } from 'viem'
import { getCode } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { circuits } from '../generated/circuits.ts'
import { disclosuresAbi, disclosuresBytecode } from '../generated/disclosures.ts'
import { easAbi, easAddresses, easBytecode, schemaRegistryBytecode } from '../generated/eas.ts'
import { ordersAbi, ordersBytecode } from '../generated/orders.ts'
import { verifierLibraries } from '../generated/verifiers.ts'
import type { Deploy } from './contractDeployer.ts'
import { localChainId, type Market } from './market.ts'
import { libraryBlank, type VerifierVariant, verifierCode } from './verifierCode.ts'

export type DeployOrdersParameters = {
  /** The Ethereum Attestation Service; that of the chain unless given, and a new one on a local chain. */
  eas?: Address
  /** Where the fees of settled orders go; to who deploys, unless given. */
  treasury?: Address
  /**
   * Who verifies proofs: `audited`, Barretenberg's verifier as it was audited, unless given; `optimized`, a quarter of the gas;
   * `insecure`, for ceremony points that anybody can forge with, on a chain of one's own alone.
   */
  verifiers?: VerifierVariant
}

/**
 * Deploys what orders need: a verifier for each circuit, the receipts' service where there is none, and `Orders` itself. Circuits
 * for whose keys more of the ceremony's points are needed are on a chain of one's own alone, with insecure keys.
 *
 * @throws AssayError `market.noEas` on a chain whose attestation service nobody named, `market.insecure`.
 */
export async function deployOrders(
  { client, account }: Pick<Market, 'client'> & { account: { address: Address } },
  deploy: Deploy,
  { eas, treasury = account.address, verifiers = 'audited' }: DeployOrdersParameters,
): Promise<Address> {
  const chainId = client.chain?.id
  const isLocal = chainId === localChainId
  if (verifiers === 'insecure' && !isLocal) {
    throw new AssayError('market.insecure', `On chain ${chainId} proofs must not be forged`, {
      hint: 'Insecure verifiers are for a chain of one’s own (31337).',
    })
  }
  const attestations = eas ?? (await findEas())
  const disclosures = await deploy(disclosuresAbi, disclosuresBytecode)
  const libraries = new Map<string, Address>()
  const described = []
  for (const { name, vkHash, insecureVkHash, rows, features, classes, modelFields } of circuits) {
    // A circuit's number is its place, so those that are left out are the last.
    if (vkHash === null && !isLocal) break
    const variant = vkHash === null ? 'insecure' : verifiers
    const { address: verifier } = await deploy([], await link(verifierCode(name, variant)))
    const code = await getCode(client, { address: verifier })
    const [codeHash, keyHash] = [keccak256(code ?? '0x'), variant === 'insecure' ? insecureVkHash : vkHash]
    described.push({ verifier, codeHash, keyHash, rows, features, classes, modelFields })
  }
  return (await deploy(ordersAbi, ordersBytecode, [described, disclosures.address, attestations, treasury])).address

  async function findEas(): Promise<Address> {
    const known = (easAddresses as Record<number, Address>)[chainId ?? 0]
    if (known) return known
    if (!isLocal) {
      throw new AssayError('market.noEas', `No attestation service is known on chain ${chainId}`, {
        hint: 'Name the chain’s EAS contract (https://attest.org) with --eas.',
      })
    }
    const registry = await deploy([], schemaRegistryBytecode)
    return (await deploy(easAbi, easBytecode, [registry.address])).address
  }

  /** Puts the addresses of libraries, which all verifiers share, where their names are. */
  async function link(code: string): Promise<Hex> {
    let linked = code
    for (const [name, bytecode] of Object.entries(verifierLibraries)) {
      const blank = libraryBlank(name)
      if (!linked.includes(blank)) continue
      const address = libraries.get(name) ?? (await deploy([], bytecode)).address
      libraries.set(name, address)
      linked = linked.replaceAll(blank, address.slice(2).toLowerCase())
    }
    return linked as Hex
  }
}
