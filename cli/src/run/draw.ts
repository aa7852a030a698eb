import { drawRun, getRun } from '@assay/sdk'
import type { Command } from 'commander'
import { getBlockNumber } from 'viem/actions'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { paragraphs } from '../layout.ts'
import type { Session, SignedMarket } from '../session.ts'
import { requireBegun, writeBegun } from './begunFile.ts'

type Options = { wait?: boolean }

export function addDraw(command: Command): void {
  command
    .command('draw')
    .description('draw the seed of a run from its beacon block; it is the same whoever does')
    .argument('<folder>', 'that the run was begun in')
    .option('--wait', 'until the block is there; otherwise the command ends, and says how many are missing')
    .addHelpText('after', examples('run draw runs/digits', 'run draw runs/digits --wait'))
    .action(run(draw))
}

async function draw(session: Session, { wait }: Options, folder: string) {
  const market = await session.signedMarket()
  const { path, ...begun } = await requireBegun(folder)
  const { runId } = begun.place
  const { stage, beaconBlock, ...drawn } = await getRun(market, runId)
  if (wait && stage === 'begun') await waitFor(session, market, beaconBlock)
  const sent = stage === 'begun' ? await drawRun(market, { runId }) : undefined
  const seed = sent?.seed ?? drawn.seed
  await writeBegun(folder, { ...begun, ...(seed && { seed }) })
  return {
    data: { runId, seed, alreadyDrawn: sent === undefined, file: path, ...(sent && receipt(sent)) },
    text: paragraphs(
      `The seed of run ${runId} ${sent ? 'is drawn' : 'was drawn before'}: ${seed}`,
      `It is in ${path}. \`assay run record ${folder}\` trains with it.`,
    ),
  }
}

async function waitFor(session: Session, { client }: SignedMarket, beaconBlock: bigint): Promise<void> {
  await session.withProgress('Waiting for the beacon block', async report => {
    const first = await getBlockNumber(client, { cacheTime: 0 })
    for (let now = first; now <= beaconBlock; now = await getBlockNumber(client, { cacheTime: 0 })) {
      session.signal.throwIfAborted()
      report(Number(now - first), Number(beaconBlock - first) + 1)
      await new Promise(resolve => setTimeout(resolve, client.pollingInterval))
    }
  })
}
