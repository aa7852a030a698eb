import {
  AssayError,
  checkEntryModel,
  commitEntry,
  contestPlace,
  createOpening,
  getContest,
  getCurrency,
  getEntries,
  requireNothingPending,
  requirePhase,
  type SavedEntry,
  sealEntry,
} from '@assay/sdk'
import { readBytes, readSavedEntries, saveEntry } from '@assay/sdk/node'
import type { Command } from 'commander'
import { type Address, bytesToHex } from 'viem'
import { parseAddress } from '../arguments/hex.ts'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { formatAmount } from '../format.ts'
import { paragraphs } from '../layout.ts'
import type { Session, SignedMarket } from '../session.ts'
import { receipt } from './receipt.ts'

type Options = { model: string; payout?: Address }

export function addCommit(contest: Command): void {
  contest
    .command('commit')
    .description('enter a contest with a model, without showing it; repeating the command pays nothing twice')
    .argument('<contest>', 'number of the contest', parseId)
    .requiredOption('--model <file>', 'the model, as `assay model train` writes it')
    .option('--payout <address>', 'who is paid if it wins; you by default', parseAddress)
    .addHelpText('after', examples('contest commit 1 --model tree.model'))
    .action(run(commit))
}

async function commit(session: Session, options: Options, contestId: bigint) {
  const bytes = await readBytes(options.model)
  const market = await session.signedMarket()
  const contest = await getContest(market, contestId)
  const saved = await findSaved(session, market, contestId, bytes)
  if (saved) refuseOtherPayout(saved, options.payout)
  const entered = saved && (await getEntries(market, contestId)).find(entry => entry.commitment === saved.commitment)
  if (entered) {
    const { entryId } = entered
    return {
      data: { contestId, entryId, commitment: saved.commitment, payout: saved.payout, alreadyEntered: true },
      text: `This model is already entered, as entry ${entryId} of contest ${contestId}. Nothing was sent or paid.`,
    }
  }

  requirePhase(contest, 'commit')
  checkEntryModel(contest, bytes)
  await requireNothingPending(market)
  const submitter = market.account.address
  const place = { ...contestPlace(market, contestId), submitter }
  const entry = saved ?? sealEntry(place, createOpening(bytes, options.payout ?? submitter))
  // Before anything is sent: from then on, only this file can reveal the entry.
  const file = await saveEntry(session.home, entry)
  const sent = await commitEntry(market, { contestId, commitment: entry.commitment })
  const bond = formatAmount(contest.terms.submissionBond, await getCurrency(market, contest.terms.token))
  return {
    data: {
      contestId,
      entryId: sent.entryId,
      commitment: entry.commitment,
      payout: entry.payout,
      alreadyEntered: false,
      file,
      ...receipt(sent),
    },
    text: paragraphs(
      `Entered contest ${contestId} as entry ${sent.entryId}, with a bond of ${bond}.`,
      `Keep ${file} until the entry is revealed: without it the bond is lost.`,
      `When commits are closed: \`assay contest reveal ${contestId}\``,
    ),
  }
}

/** The entry that an earlier run of the same command saved. */
async function findSaved(session: Session, market: SignedMarket, contestId: bigint, bytes: Uint8Array) {
  const model = bytesToHex(bytes)
  const saved = await readSavedEntries(session.home, contestPlace(market, contestId))
  return saved.find(entry => entry.model === model && entry.submitter === market.account.address)
}

function refuseOtherPayout({ payout, commitment }: SavedEntry, wanted: Address | undefined): void {
  if (wanted === undefined || wanted === payout) return
  throw new AssayError('contest.otherPayout', `This model was entered to pay ${payout}, not ${wanted}`, {
    details: `commitment ${commitment}`,
    hint: 'A commitment cannot be changed. Leave --payout out to go on with it.',
  })
}
