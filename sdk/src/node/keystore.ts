import * as Keystore from 'ox/Keystore'
import { type Address, getAddress, isAddress } from 'viem'
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { z } from 'zod'
import { AssayError } from '../errors.ts'

const schema = z.looseObject({
  version: z.literal(3),
  crypto: z.looseObject({ ciphertext: z.string(), mac: z.string(), kdf: z.enum(['scrypt', 'pbkdf2']) }),
  address: z.string().optional(),
})

/**
 * A new account, its key encrypted with a password: an Ethereum keystore (Web3 Secret Storage, version 3, scrypt), which
 * other wallets read too.
 *
 * @example
 * ```ts
 * const { address, file } = createKeystore('correct horse battery staple')
 * const account = openKeystore(file, 'correct horse battery staple', 'my.keystore.json')
 * account.address === address // true
 * ```
 */
export function createKeystore(password: string): { address: Address; file: string } {
  const privateKey = generatePrivateKey()
  const { address } = privateKeyToAccount(privateKey)
  const [key, derivation] = Keystore.scrypt({ password })
  const keystore = Keystore.encrypt(privateKey, key, derivation)
  const file = JSON.stringify({ address: address.slice(2).toLowerCase(), ...keystore }, null, 2)
  return { address, file: `${file}\n` }
}

/**
 * The account of a keystore.
 *
 * @param name What errors call it.
 * @throws AssayError `account.invalidKeystore`, `account.wrongPassword`.
 */
export function openKeystore(file: string, password: string, name: string): PrivateKeyAccount {
  const keystore = parse(file, name) as unknown as Keystore.Keystore
  try {
    // Not `toKeyAsync`: it leaves out `r` and `p`, and so fails on the keystores of other wallets.
    return privateKeyToAccount(Keystore.decrypt(keystore, Keystore.toKey(keystore, { password })))
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'corrupt keystore') throw invalid(name)
    throw new AssayError('account.wrongPassword', `The password does not open ${name}`, { hint: 'Type it again.' })
  }
}

/** The address that a keystore states, without its password. */
export function keystoreAddress(file: string, name: string): Address | undefined {
  const { address } = parse(file, name)
  const prefixed = address?.startsWith('0x') ? address : `0x${address}`
  return isAddress(prefixed) ? getAddress(prefixed) : undefined
}

function parse(file: string, name: string): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(file))
  } catch {
    throw invalid(name)
  }
}

/** Neither says what was found nor carries a cause: either could show a key. */
function invalid(name: string): AssayError {
  return new AssayError('account.invalidKeystore', `${name} is not a keystore that can be read`, {
    hint: '`assay account create` writes one; those of other wallets (version 3) work too.',
  })
}
