import { join } from 'node:path'
import type { NodeEvent } from '@assay/node'
import { type Command, Option } from 'commander'
import { parseDuration } from '../arguments/duration.ts'
import { parseEndpoint } from '../arguments/endpoint.ts'
import { parseInteger } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { toJson, writeLine } from '../output.ts'
import type { Session } from '../session.ts'
import { describeEvent, eventData } from './describeEvent.ts'

type Options = {
  dir?: string
  listen: { host: string; port: number }
  databaseUrl?: string
  confirmations?: number
  leastWindow: number
  withdraw: boolean
  acceptContent?: boolean
  publicUrl?: string
}

/** `assay node` */
export function addNodeCommand(program: Command): void {
  program
    .command('node')
    .description(
      'run a vendor’s node: it takes up orders of your datasets, trains, proves and delivers by itself, and may be killed at any time',
    )
    .option('--dir <folder>', 'secret, datasets and database; by default `node` in the home')
    .option('--listen <address>', 'where it answers customers', parseEndpoint, parseEndpoint('127.0.0.1:8780'))
    .addOption(new Option('--database-url <url>', 'a PostgreSQL server instead of the folder').env('DATABASE_URL'))
    .option('--confirmations <blocks>', 'after which nothing is taken back; by default 12', parseInteger(0))
    .option(
      '--least-window <duration>',
      'the least that orders must leave to prove',
      parseDuration,
      parseDuration('10m'),
    )
    .option('--no-withdraw', 'leave what is earned in the contract')
    .option('--public-url <url>', 'where others find the node, if not where it listens')
    .option(
      '--accept-content',
      'keep the cards and bundles of anybody who sends them, 2 GiB in all, and the weights of models',
    )
    .addHelpText('after', '\nWith --json each event is one line.')
    .addHelpText('after', examples('node', 'node --listen 0.0.0.0:8780 --database-url postgres://assay@db/node'))
    .action(run(runIt))
}

async function runIt(session: Session, options: Options) {
  const { dir = join(session.home, 'node'), listen, databaseUrl, confirmations, leastWindow, withdraw } = options
  const account = await session.signer()
  const market = await session.market()
  const terminated = new AbortController()
  process.once('SIGTERM', () => terminated.abort())
  // Loaded here, for it brings a database with it that no other command waits for.
  const { runNode } = await import('@assay/node')
  const { url, ended } = await runNode({
    market,
    account,
    dir,
    listen,
    leastWindowSeconds: leastWindow,
    withdraws: withdraw,
    acceptsContent: options.acceptContent ?? false,
    ...(options.publicUrl !== undefined && { publicUrl: options.publicUrl }),
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(confirmations !== undefined && { confirmations }),
    signal: AbortSignal.any([session.signal, terminated.signal]),
    onEvent: event => tell(session, event),
  })
  await ended
  return { data: { type: 'ended', url }, text: 'Ended. What was being done goes on when the node is started again.' }
}

function tell(session: Session, event: NodeEvent): void {
  const at = new Date().toISOString()
  if (session.isJson) writeLine(process.stdout, toJson({ at, ...eventData(event) }))
  else session.note(`${at}  ${describeEvent(event)}`)
}
