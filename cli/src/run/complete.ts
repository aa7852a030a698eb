import { existsSync } from 'node:fs'
import {
  AssayError,
  checkTranscript,
  completeRun,
  getCurrency,
  getRun,
  packTranscript,
  type Run,
  readTranscript,
  requireNothingPending,
  type Transcript,
} from '@assay/sdk'
import { folderTranscript } from '@assay/sdk/node'
import type { Command } from 'commander'
import { zeroAddress } from 'viem'
import { parseAmount, toUnits } from '../arguments/amount.ts'
import { chainTime } from '../chainTime.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount, formatTime } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { modelFile, readBegun } from './begunFile.ts'
import { requirePlace } from './requirePlace.ts'

type Options = { bond?: string }

export function addComplete(command: Command): void {
  command
    .command('complete')
    .description('check a transcript, sign it, publish it without its weights, and fix it on chain under a bond')
    .argument('<folder>', 'of the run')
    .option('--bond <amount>', 'at risk while anybody may challenge the run; by default the least', parseAmount)
    .addHelpText(
      'after',
      '\nThe bond comes back when the window for challenges is over. You lose it if a segment turns out wrong, or if you do not\nanswer a challenge in time: keep the whole transcript, with its checkpoints, until then. The last checkpoint is anchored first,\nin a transaction of its own, so that nobody can take its weights out of the one that completes the run.',
    )
    .addHelpText('after', examples('run complete runs/digits', 'run complete runs/digits --bond 1'))
    .action(run(complete))
}

async function complete(session: Session, options: Options, path: string) {
  const market = await session.signedMarket()
  const folder = folderTranscript(path)
  const transcript = await readTranscript(folder)
  const runId = requirePlace(market, transcript)
  const before = await getRun(market, runId)
  if (before.completed) return completedBefore(before)
  const begun = await readBegun(path)
  if (begun?.trainer && !existsSync(modelFile(path))) {
    throw new AssayError('run.notTrained', `The training in ${path} was stopped before its end`, {
      hint: `\`assay run record ${path}\` does it again.`,
    })
  }
  const currency = await getCurrency(market, zeroAddress)
  const bond = options.bond === undefined ? undefined : toUnits(options.bond, currency)
  await check(session, transcript, before)
  await requireNothingPending(market)
  const cid = await session.store.put(await packTranscript(folder))
  const sent = await completeRun(market, { runId, transcript, cid, ...(bond !== undefined && { bond }) })
  const { root, weightsRoot, challengeEnds } = sent
  return {
    data: {
      runId,
      root,
      weightsRoot,
      bond: sent.bond,
      challengeEnds,
      transcript: cid,
      alreadyCompleted: false,
      ...receipt(sent),
    },
    text: paragraphs(
      `Run ${runId} is complete.`,
      pairs([
        ['Root', root],
        ['Weights', weightsRoot],
        ['Bond', formatAmount(sent.bond, currency)],
        ['May be challenged', `until ${formatTime(challengeEnds, await chainTime(market))}`],
        ['Transcript', `${cid}, without weights`],
      ]),
      `Keep ${path} until then: a challenge has to be answered from it. \`assay model mint --run ${runId} …\` makes it a model.`,
    ),
  }
}

/** All hashes, and that they are of this run: on chain they would be refused, or cost the bond. */
async function check(session: Session, transcript: Transcript, { domain, seed }: Run): Promise<void> {
  const { signal } = session
  const expected = { domain, ...(seed && { seed }) }
  await session.withProgress('Checking the transcript', report =>
    checkTranscript(transcript, { expected, signal, onProgress: ({ done, total }) => report(done, total) }),
  )
}

function completedBefore({ runId, completed, stage }: Run) {
  return {
    data: { runId, ...completed, alreadyCompleted: true },
    text: `Run ${runId} was completed before${stage === 'completed' ? '' : `, and is ${stage} now`}. Nothing was sent.`,
  }
}
