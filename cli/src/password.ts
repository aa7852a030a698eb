import { AssayError } from '@assay/sdk'
import prompt from '@inquirer/password'

/** A password, from ASSAY_KEYSTORE_PASSWORD or typed without being shown. */
export async function readPassword(message: string, signal: AbortSignal): Promise<string> {
  const given = process.env.ASSAY_KEYSTORE_PASSWORD
  if (given !== undefined) return given
  if (!process.stdin.isTTY) {
    throw new AssayError('account.noPassword', 'Nobody is there to type the password of the keystore', {
      hint: 'Set ASSAY_KEYSTORE_PASSWORD, or run the command in a terminal.',
    })
  }
  return prompt({ message, mask: true }, { output: process.stderr, signal })
}
