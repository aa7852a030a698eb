import { execFile } from 'node:child_process'
import { chmod } from 'node:fs/promises'
import { promisify } from 'node:util'
import { AssayError } from '../../errors.ts'

const run = promisify(execFile)

/** Keccak challenges and zero knowledge: what the verifiers on chain take. */
const target = ['-t', 'evm']

/** Barretenberg's native program, where its package has one for this machine. Loaded when it is needed: most commands prove nothing. */
export async function findBb(): Promise<string | undefined> {
  const { findBbBinary } = await import('@aztec/bb.js')
  return findBbBinary() ?? undefined
}

/**
 * Runs Barretenberg's native program in a folder.
 *
 * @throws AssayError `proof.noProver` where there is none for this machine, `proof.failed` with what it said.
 */
export async function runBb(args: string[], cwd: string, signal?: AbortSignal): Promise<string> {
  const path = await findBb()
  if (!path) {
    throw new AssayError('proof.noProver', 'There is no native prover for this machine', {
      hint: 'Use Linux or macOS on x86-64 or ARM64.',
    })
  }
  // Package managers may drop the executable bit.
  await chmod(path, 0o755).catch(() => {})
  try {
    const { stdout } = await run(path, [...args, ...target], { cwd, maxBuffer: 2 ** 26, ...(signal && { signal }) })
    return stdout
  } catch (error) {
    signal?.throwIfAborted()
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error)
    throw new AssayError('proof.failed', `The prover failed (${args[0]})`, {
      details: said.split('\n').slice(-5).join('\n'),
      hint: 'It needs free memory and disk: half a gigabyte for 2,048 rows.',
      cause: error,
    })
  }
}
