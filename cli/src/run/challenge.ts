import { challengeRun, getCurrency, getRun, requireNothingPending } from '@assay/sdk'
import type { Command } from 'commander'
import { zeroAddress } from 'viem'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { formatAmount } from '../format.ts'
import { paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'

export function addChallenge(command: Command): void {
  command
    .command('challenge')
    .description(
      'say under bond that a completed run is wrong somewhere; trainer and you narrow it down to one segment',
    )
    .argument('<run>', 'number of the run', parseId)
    .addHelpText(
      'after',
      '\nThe bond is as much as the run’s. You lose it if auditors find that the segment holds, or if you miss a turn; if you are\nright, you have it back with half of the trainer’s. Execute the run yourself first: `assay run verify`.',
    )
    .addHelpText('after', examples('run challenge 3'))
    .action(run(challenge))
}

async function challenge(session: Session, _: object, runId: bigint) {
  const market = await session.signedMarket()
  await getRun(market, runId)
  await requireNothingPending(market)
  const sent = await challengeRun(market, { runId })
  const bond = formatAmount(sent.bond, await getCurrency(market, zeroAddress))
  const { challengeId } = sent
  return {
    data: { runId, challengeId, bond: sent.bond, ...receipt(sent) },
    text: paragraphs(
      `Run ${runId} is challenged, as challenge ${challengeId}, with a bond of ${bond}.`,
      `The trainer opens the checkpoint in the middle; then it is your turn: \`assay run choose ${challengeId} --transcript <your own>\``,
    ),
  }
}
