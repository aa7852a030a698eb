import { AssayError, advanceChain, localChainId } from '@assay/sdk'
import type { Command } from 'commander'
import { getBlock } from 'viem/actions'
import { parseDuration } from '../arguments/duration.ts'
import { parseInteger } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import type { Session } from '../session.ts'

type Options = { blocks?: number; for?: number }

export function addAdvance(market: Command): void {
  market
    .command('advance')
    .description('move a local chain on, past a beacon block or a phase, instead of waiting for it')
    .option('--blocks <number>', 'mine so many blocks', parseInteger(1, 100_000))
    .option('--for <duration>', 'move the clock, as in 7d', parseDuration)
    .addHelpText('after', examples('market advance --blocks 129', 'market advance --for 7d'))
    .action(run(advance))
}

async function advance(session: Session, { blocks = 0, for: seconds = 0 }: Options) {
  if (blocks + seconds === 0) {
    throw new AssayError('cli.usage', 'By how much?', { hint: 'Give --blocks, --for or both.' })
  }
  const client = await session.chain()
  if (client.chain?.id !== localChainId) {
    throw new AssayError('chain.notLocal', `Chain ${client.chain?.id} moves on by itself`, {
      hint: 'Only a local chain, such as that of `npm start`, can be moved.',
    })
  }
  await advanceChain(client, { blocks, seconds })
  const { number, timestamp } = await getBlock(client)
  return {
    data: { blockNumber: number, timestamp },
    text: `The chain is at block ${number}, ${new Date(Number(timestamp) * 1000).toISOString()}.`,
  }
}
