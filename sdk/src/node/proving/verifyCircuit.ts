import { type Address, type Hex, keccak256 } from 'viem'
import { call, getCode } from 'viem/actions'
import type { Market } from '../../chain/market.ts'
import { libraryBlank, verifierCodes } from '../../chain/verifierCode.ts'
import { circuitSources } from '../../generated/circuitSources.ts'
import { verifierLibraries } from '../../generated/verifiers.ts'
import { type Circuit, circuitNumber } from '../../orders/chooseCircuit.ts'
import { readOrders } from '../../orders/readOrders.ts'
import { findCeremony } from '../ceremony/findCeremony.ts'
import { insecureCeremony } from '../ceremony/insecurePoints.ts'
import { compileCircuit } from './circuitSource.ts'
import { makeVerificationKey } from './verificationKey.ts'

export type VerifiedCircuit = {
  name: string
  /** Hash of the verification key, from the circuit's source. */
  vkHash: Hex
  /** And on chain. */
  keyHash: Hex
  isKeySame: boolean
  verifier: Address
  /** Which of the verifiers that Barretenberg writes for this key is on chain; none if it is another contract. */
  variant: string | undefined
  /** Its key is of points with which anybody can forge proofs. */
  insecure: boolean
}

/**
 * Rebuilds a circuit from its source, and holds to it what a market verifies: the key, and the verifier's code.
 *
 * @param parameters.home Where insecure points are kept.
 * @throws AssayError `order.unknownCircuit`, `ceremony.missing`, `chain.…`
 */
export async function verifyCircuit(
  market: Market,
  { circuit, home }: { circuit: Circuit; home: string },
): Promise<VerifiedCircuit> {
  const { name, gates, insecureVkHash } = circuit
  const { keyHash, verifier, codeHash } = await readOrders(market, 'circuit', [BigInt(circuitNumber(circuit))])
  const insecure = keyHash === insecureVkHash
  const points = insecure ? await insecureCeremony({ gates, home }) : await findCeremony({ gates })
  const { hash: vkHash } = await makeVerificationKey(await compileCircuit(circuit, circuitSources), points)
  const code = await getCode(market.client, { address: verifier })
  const variant = code && keccak256(code) === codeHash ? await findVariant(market, name, code) : undefined
  const isOfKey = variant !== undefined && (variant === 'insecure') === insecure
  return {
    name,
    vkHash,
    keyHash,
    isKeySame: keyHash === vkHash,
    verifier,
    variant: isOfKey ? variant : undefined,
    insecure,
  }
}

/** The verifier whose creation code gives the code that is on chain, with libraries that are those it was written with. */
async function findVariant(market: Market, name: string, code: Hex): Promise<string | undefined> {
  for (const [variant, creationCode] of Object.entries(verifierCodes(name))) {
    const { data: expected } = await call(market.client, { data: fillBlanks(creationCode) })
    const libraries = expected && findLibraries(expected, code)
    if (libraries && (await areGenuine(market, libraries))) return variant
  }
  return undefined
}

const names = Object.keys(verifierLibraries) as (keyof typeof verifierLibraries)[]

/** An address that nothing has, for the library of that number. */
const placeholder = (index: number): string => keccak256(`0x0${index}`).slice(2, 42)

const fillBlanks = (code: string): Hex =>
  names.reduce((filled, name, index) => filled.replaceAll(libraryBlank(name), placeholder(index)), code) as Hex

/** The addresses in `code` where the expected one has placeholders, if all else is the same. */
function findLibraries(expected: Hex, code: Hex): Map<(typeof names)[number], Address> | undefined {
  const libraries = new Map<(typeof names)[number], Address>()
  let linked: string = expected
  for (const [index, name] of names.entries()) {
    const at = expected.indexOf(placeholder(index))
    if (at === -1) continue
    const address = code.slice(at, at + 40)
    libraries.set(name, `0x${address}`)
    linked = linked.replaceAll(placeholder(index), address)
  }
  return linked === code ? libraries : undefined
}

async function areGenuine({ client }: Market, libraries: Map<(typeof names)[number], Address>): Promise<boolean> {
  for (const [name, address] of libraries) {
    const [code, { data: expected }] = await Promise.all([
      getCode(client, { address }),
      call(client, { data: verifierLibraries[name] }),
    ])
    // A library begins with its own address, which it is not to be called at by others.
    if (!code || withoutAddress(code) !== withoutAddress(expected ?? '0x')) return false
  }
  return true
}

const withoutAddress = (code: Hex): string => code.slice(2 + 2 * 21)
