import {
  AssayError,
  contestPlace,
  type Entry,
  getContest,
  getEntries,
  requirePhase,
  revealEntry,
  type SavedEntry,
} from '@assay/sdk'
import { readSavedEntries } from '@assay/sdk/node'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import type { Session, SignedMarket } from '../session.ts'
import { receipt } from './receipt.ts'

type Options = { entry?: bigint }
type OwnEntry = Entry & { saved: SavedEntry }

export function addReveal(contest: Command): void {
  contest
    .command('reveal')
    .description('reveal your entries, once commits are closed and before the test rows are shown')
    .argument('<contest>', 'number of the contest', parseId)
    .option('--entry <number>', 'only this one; all of yours by default', parseId)
    .addHelpText('after', examples('contest reveal 1'))
    .action(run(reveal))
}

async function reveal(session: Session, options: Options, contestId: bigint) {
  const market = await session.signedMarket()
  const contest = await getContest(market, contestId)
  const own = await ownEntries(session, market, contestId, options.entry)
  const toReveal = own.filter(({ status }) => status === 'committed')
  if (toReveal.length > 0) requirePhase(contest, 'reveal')

  const revealed = await session.withProgress('Revealing', async report => {
    const revealed = []
    for (const [done, { entryId, saved }] of toReveal.entries()) {
      session.signal.throwIfAborted()
      report(done, toReveal.length)
      revealed.push({ entryId, ...receipt(await revealEntry(market, { contestId, entryId, opening: saved })) })
    }
    return revealed
  })
  const earlier = own.filter(({ status }) => status !== 'committed').map(({ entryId }) => entryId)
  return {
    data: { contestId, revealed, revealedBefore: earlier },
    text: [
      ...revealed.map(({ entryId, gasUsed }) => `Entry ${entryId} is revealed (${gasUsed} gas).`),
      ...earlier.map(entryId => `Entry ${entryId} was revealed before.`),
    ].join('\n'),
  }
}

/** Entries on chain that the home folder holds the opening of. */
async function ownEntries(
  session: Session,
  market: SignedMarket,
  contestId: bigint,
  only?: bigint,
): Promise<OwnEntry[]> {
  const saved = await readSavedEntries(session.home, contestPlace(market, contestId))
  const byCommitment = new Map(saved.map(entry => [entry.commitment, entry]))
  const entries = (await getEntries(market, contestId)).filter(({ entryId }) => only === undefined || entryId === only)
  const own = entries.flatMap(entry => {
    const saved = byCommitment.get(entry.commitment)
    return saved ? [{ ...entry, saved }] : []
  })
  const lost = entries.filter(
    ({ submitter, status, commitment }) =>
      submitter === market.account.address && status === 'committed' && !byCommitment.has(commitment),
  )
  for (const { entryId } of lost) session.note(`Entry ${entryId} is yours, but its opening is not in ${session.home}.`)
  if (own.length > 0) return own
  throw new AssayError('contest.noSavedEntry', `${session.home} holds no entry of contest ${contestId} to reveal`, {
    ...(only !== undefined && { details: `entry ${only}` }),
    hint: 'Run it where `assay contest commit` was run, or name its folder with --home.',
  })
}
