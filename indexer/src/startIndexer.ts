import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { AssayError, contractsOf, localChainId, type Market } from '@assay/sdk'
import { claimPort } from '@assay/sdk/node'
import { schemaName } from './schemaName.ts'
import { type Settings, settingsVariable } from './settings.ts'

export type StartIndexerParameters = {
  market: Market
  /** Where the market's chain answers, of blocks of the past too. */
  rpcUrl: string
  /** Folder of the database. */
  dir: string
  /** PostgreSQL; unless given, a database of its own in `dir`. */
  databaseUrl?: string
  /** A free port unless given. */
  port?: number
  /** Where the titles on cards are read; unless given, nowhere. */
  gateways?: string[]
  onLog?(line: string): void
}

export type Indexer = {
  /** What `connectHistory` is to be given. */
  url: string
  /** Of the process. */
  pid: number
  stop(): Promise<void>
  /** Settles when the process has ended, whoever ended it. */
  ended: Promise<void>
}

/** The Ponder project, from `src` and from `dist`. */
const root = join(import.meta.dirname, '../ponder')
const keptLines = 20

/**
 * Starts Ponder over a market's events, in a process of its own, and waits until it has indexed those of the past. What it
 * has indexed it keeps, and goes on from there at the next start: but not of a local chain, which forgets its last blocks
 * when it is killed. That is read anew each time.
 *
 * @throws AssayError `indexer.portTaken`, `indexer.localChain` for a local chain in PostgreSQL, `indexer.notStarted` with
 * the last lines of its log.
 */
export async function startIndexer(parameters: StartIndexerParameters): Promise<Indexer> {
  const { market, rpcUrl, dir, databaseUrl, gateways = [], onLog } = parameters
  const { deployedBlock, client } = market
  const chainId = client.chain?.id ?? localChainId
  const isLocal = chainId === localChainId
  if (isLocal && databaseUrl) {
    throw new AssayError('indexer.localChain', 'PostgreSQL would keep what a local chain has forgotten', {
      hint: 'Start the indexer of a local chain without it.',
    })
  }
  const settings: Settings = {
    chainId,
    rpcUrl,
    contracts: contractsOf(market),
    startBlock: Number(deployedBlock),
    gateways,
    ...(databaseUrl && { databaseUrl }),
    directory: join(dir, 'pglite'),
  }
  const port = await claimPort(parameters.port, 'indexer')
  if (isLocal) await rm(settings.directory, { recursive: true, force: true })
  await mkdir(dir, { recursive: true })
  const schema = await schemaName(root, settings)
  const args = ['start', '--log-level', 'warn', '--root', root, '--schema', schema, '--hostname', '127.0.0.1']
  const ponder = spawn(process.execPath, [ponderPath(), ...args], {
    cwd: dir,
    env: {
      ...process.env,
      // Goes before an option of Ponder's.
      PORT: String(port),
      [settingsVariable]: JSON.stringify(settings),
      NODE_ENV: 'production',
      PONDER_TELEMETRY_DISABLED: 'true',
    },
    // Ponder ends with the channel to this process, however that one ends.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const lastLines: string[] = []
  for (const input of [ponder.stdout!, ponder.stderr!]) {
    createInterface({ input }).on('line', line => {
      lastLines.push(line)
      if (lastLines.length > keptLines) lastLines.shift()
      onLog?.(line)
    })
  }
  const ended = once(ponder, 'close').then(() => {})
  const url = `http://127.0.0.1:${port}`
  while (!(await isReady(url))) {
    if (ponder.exitCode !== null || ponder.signalCode !== null) {
      await ended
      throw new AssayError('indexer.notStarted', 'The indexer did not start', { details: lastLines.join('\n') })
    }
    await sleep(100)
  }
  return {
    url,
    pid: ponder.pid!,
    ended,
    async stop() {
      ponder.kill('SIGTERM')
      await ended
    },
  }
}

function ponderPath(): string {
  return join(findPackageJSON('ponder', import.meta.url)!, '../dist/esm/bin/ponder.js')
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
