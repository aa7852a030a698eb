import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { AssayError } from '@assay/sdk'
import { createKeystore, secretMode, writeWhole } from '@assay/sdk/node'
import type { Command } from 'commander'
import { examples, run } from '../command.ts'
import { readPassword } from '../password.ts'
import type { Session } from '../session.ts'
import { keystorePath } from '../signer.ts'

type Options = { out?: string }

export function addCreate(account: Command): void {
  account
    .command('create')
    .description('make a new key, encrypted with a password; never overwrites one')
    .option('--out <file>', 'the keystore; by default that of the home folder, which every command finds')
    .addHelpText('after', examples('account create', 'account create --out alice.keystore.json'))
    .action(run(create))
}

async function create({ home, signal }: Session, options: Options) {
  const keystore = options.out ?? keystorePath(home)
  if (existsSync(keystore)) throw exists(keystore)
  const { address, file } = createKeystore(await newPassword(signal))
  if (!options.out) await mkdir(home, { recursive: true })
  await writeWhole(keystore, file, { mode: secretMode, isNew: true })
  return {
    data: { address, keystore },
    text: `New account ${address}\nIts key is in ${keystore}. Keep a copy, and the password: nobody can restore either.`,
  }
}

/** A password that is typed twice, if it is typed. */
async function newPassword(signal: AbortSignal): Promise<string> {
  const password = await readPassword('New password:', signal)
  if (password !== (await readPassword('The same again:', signal))) {
    throw new AssayError('account.passwordsDiffer', 'The two passwords differ', { hint: 'Type them again.' })
  }
  if (password.length >= 8) return password
  throw new AssayError('account.shortPassword', 'The password is too short', { hint: 'Take at least 8 characters.' })
}

function exists(path: string): AssayError {
  return new AssayError('file.exists', `${path} exists already`, {
    details: 'A keystore is never overwritten: it may hold the only copy of a key.',
    hint: 'Choose another name with --out.',
  })
}
