import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AssayError } from '@assay/sdk'
import { openKeystore, readText } from '@assay/sdk/node'
import type { Hex } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { readPassword } from './password.ts'

/** Where `account create` puts a keystore unless told otherwise. */
export const keystorePath = (home: string): string => join(home, 'keystore.json')

/**
 * The keystore that signs, that of the home folder unless another is named; none if ASSAY_PRIVATE_KEY is set.
 *
 * @throws AssayError `account.twoKeys`, `account.none`.
 */
export function findKeystore({ home, keystore }: { home: string; keystore?: string }): string | undefined {
  if (process.env.ASSAY_PRIVATE_KEY) {
    if (keystore === undefined) return undefined
    throw new AssayError('account.twoKeys', 'ASSAY_PRIVATE_KEY is set, and a keystore is named', {
      details: `keystore: ${keystore}`,
      hint: 'Only one of them can sign: unset the variable, or leave the keystore out.',
    })
  }
  const path = keystore ?? keystorePath(home)
  if (keystore !== undefined || existsSync(path)) return path
  throw new AssayError('account.none', 'No account to sign with', {
    details: `ASSAY_PRIVATE_KEY is not set, no --keystore is given, and there is no ${path}`,
    hint: '`assay account create` makes one, protected by a password.',
  })
}

/**
 * The account that signs. Keys never come from an argument, where other users of the machine and the shell's history
 * would see them.
 *
 * @throws AssayError `account.invalidKey`, and those of `findKeystore` and `openKeystore`.
 */
export async function readSigner(options: {
  home: string
  keystore?: string
  signal: AbortSignal
}): Promise<PrivateKeyAccount> {
  const path = findKeystore(options)
  if (path === undefined) return fromPrivateKey(process.env.ASSAY_PRIVATE_KEY ?? '')
  const file = await readText(path)
  return openKeystore(file, await readPassword(`Password of ${path}:`, options.signal), path)
}

function fromPrivateKey(text: string): PrivateKeyAccount {
  try {
    if (/^0x[0-9a-f]{64}$/i.test(text)) return privateKeyToAccount(text as Hex)
  } catch {
    // Out of the curve's range. What the library says could show the key.
  }
  throw new AssayError('account.invalidKey', 'ASSAY_PRIVATE_KEY is no private key', {
    hint: 'It is 0x and 64 hexadecimal digits.',
  })
}
