import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { Client, HDAccount } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { getBlock } from 'viem/actions'
import { advanceChain } from '../chain/advanceChain.ts'
import { connectChain } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { claimPort } from './claimPort.ts'

/** A chain of one's own: real EVM, real blocks, accounts with test coin, and a clock that can be moved. */
export type LocalChain = {
  rpcUrl: string
  client: Client
  /** The ten well-known test accounts of anvil and hardhat. Their keys are public: never send them real money. */
  accounts: HDAccount[]
  /** Moves the clock and mines a block with the new time. */
  advanceTime(seconds: number): Promise<void>
  mineBlocks(count: number): Promise<void>
  /** Ends the process, its state written. */
  stop(): Promise<void>
  /** Settles when the process has ended, whoever ended it. */
  ended: Promise<void>
}

export type StartLocalChainParameters = {
  /** A free port unless given. */
  port?: number
  /** File that the state is kept in and read from; in memory only unless given. */
  statePath?: string
}

/** The mnemonic that every local development chain uses. */
const testMnemonic = 'test test test test test test test test test test test junk'

/**
 * Starts anvil with the rules of Osaka, the per-transaction gas cap (EIP-7825) included.
 *
 * @throws AssayError `chain.noAnvil` when anvil is not installed, `chain.portTaken`, `chain.notStarted` when it ends before it answers.
 */
export async function startLocalChain({ port, statePath }: StartLocalChainParameters = {}): Promise<LocalChain> {
  const chosen = await claimPort(port, 'chain')
  const rpcUrl = `http://127.0.0.1:${chosen}`
  if (statePath) mkdirSync(dirname(statePath), { recursive: true })
  const state = statePath ? ['--state', statePath, '--state-interval', '1'] : []
  const args = ['--port', String(chosen), '--hardfork', 'osaka', '--enable-tx-gas-limit', '--silent', ...state]
  const anvil = spawn(anvilPath(), args, { stdio: ['ignore', 'ignore', 'pipe'], detached: false })
  let complaint = ''
  anvil.stderr?.on('data', chunk => {
    complaint += chunk
  })
  const ended = new Promise<void>(resolve => anvil.once('close', () => resolve()))
  const client = await answering(anvil, rpcUrl, () => complaint)
  // A chain whose clock was moved, then restarted, would go back to the computer's time, before its own last block.
  const { timestamp } = await getBlock(client)
  const ahead = Number(timestamp) - Math.floor(Date.now() / 1000)
  if (ahead > 0) await advanceChain(client, { seconds: ahead + 1 })

  return {
    rpcUrl,
    client,
    accounts: Array.from({ length: 10 }, (_, addressIndex) => mnemonicToAccount(testMnemonic, { addressIndex })),
    ended,
    advanceTime: seconds => advanceChain(client, { seconds }),
    mineBlocks: blocks => advanceChain(client, { blocks }),
    async stop() {
      anvil.kill('SIGTERM')
      await ended
    },
  }
}

function anvilPath(): string {
  const require = createRequire(import.meta.url)
  const name = `@foundry-rs/anvil-${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`
  try {
    return require.resolve(`${name}/bin/anvil${process.platform === 'win32' ? '.exe' : ''}`, {
      paths: [dirname(require.resolve('@foundry-rs/anvil/package.json')), import.meta.dirname],
    })
  } catch (cause) {
    throw new AssayError('chain.noAnvil', 'anvil, the local chain, is not installed', {
      hint: 'npm install @foundry-rs/anvil',
      cause,
    })
  }
}

async function answering(anvil: ChildProcess, rpcUrl: string, complaint: () => string): Promise<Client> {
  const failed = new Promise<never>((_, reject) => {
    const fail = (cause?: unknown) =>
      reject(
        new AssayError('chain.notStarted', 'The local chain did not start', { details: complaint().trim(), cause }),
      )
    anvil.once('error', fail)
    anvil.once('close', () => fail())
  })
  async function poll(): Promise<Client> {
    try {
      return await connectChain(rpcUrl)
    } catch (error) {
      if (anvil.exitCode !== null) throw error
      await new Promise(resolve => setTimeout(resolve, 50))
      return poll()
    }
  }
  return Promise.race([poll(), failed])
}
