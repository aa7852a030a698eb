import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect } from 'vitest'

/** The command as it is installed, which `bundleCommand.testing.ts` has made of the sources. */
export const command = join(import.meta.dirname, '../bin/assay.js')

const optionsOf = (folder: string, env: Record<string, string>) => ({
  cwd: folder,
  env: { PATH: process.env.PATH, ...env },
})

/** What a run of the real command showed. */
export type Run = { exitCode: number; stdout: string; stderr: string }

/** Keys of the accounts that every local chain has, in their order. They are public. */
export const testKeys = [
  '0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80',
  '0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d',
  '0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a',
] as const

/** A new folder for one test. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'assay-test-'))
}

/** Runs the command as a process of its own, and checks that it shows no key. */
export async function runAssay(folder: string, args: string[], env: Record<string, string> = {}): Promise<Run> {
  const run = await new Promise<Run>(resolve => {
    const child = execFile(process.execPath, [command, ...args], optionsOf(folder, env), (_, stdout, stderr) =>
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr }),
    )
    child.stdin?.end()
  })
  for (const secret of [env.ASSAY_PRIVATE_KEY?.slice(2), env.ASSAY_KEYSTORE_PASSWORD]) {
    if (secret) expect(run.stdout + run.stderr).not.toContain(secret)
  }
  return run
}

/** Runs the command with `--json` and gives back the object it printed; fails unless it is all it printed. */
export async function assayJson(folder: string, args: string[], env?: Record<string, string>) {
  const { exitCode, stdout, stderr } = await runAssay(folder, [...args, '--json'], env)
  expect(stderr).toBe('')
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  return { exitCode, output: JSON.parse(stdout) }
}

type ToldEvent = { type: string; url: string; orderId: string; step: string }

/** A command that goes on until it is stopped. */
export type StartedAssay = {
  /** The first event of a kind, whether it was told before or is still to come. */
  told(isIt: (event: ToldEvent) => boolean): Promise<ToldEvent>
  stop(): Promise<void>
}

/** Starts a command that tells what happens with `--json`, an event a line. */
export function startAssay(folder: string, args: string[], env: Record<string, string>): StartedAssay {
  const child = spawn(process.execPath, [command, ...args, '--json'], {
    ...optionsOf(folder, env),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const events: ToldEvent[] = []
  const lines = createInterface({ input: child.stdout })
  lines.on('line', line => events.push(JSON.parse(line)))
  const closed = once(lines, 'close')
  return {
    async told(isIt) {
      for (;;) {
        const event = events.find(isIt)
        if (event) return event
        const isOver = await Promise.race([once(lines, 'line').then(() => false), closed.then(() => true)])
        if (isOver) throw new Error(`The command ended after it told ${JSON.stringify(events)}`)
      }
    },
    async stop() {
      child.kill('SIGTERM')
      await closed
    },
  }
}
