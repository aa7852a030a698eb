import { finalizeRun, getRun } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import type { Session } from '../session.ts'

export function addFinalize(command: Command): void {
  command
    .command('finalize')
    .description('accept a run whose window for challenges is over, which credits its bond; anyone may')
    .argument('<run>', 'number of the run', parseId)
    .addHelpText('after', examples('run finalize 3'))
    .action(run(finalize))
}

async function finalize(session: Session, _: object, runId: bigint) {
  const market = await session.signedMarket()
  const { stage } = await getRun(market, runId)
  const sent = stage === 'accepted' ? undefined : await finalizeRun(market, { runId })
  return {
    data: { runId, alreadyAccepted: sent === undefined, ...(sent && receipt(sent)) },
    text: `Run ${runId} ${sent ? 'is' : 'was'} accepted. \`assay run withdraw\` pays out the bond.`,
  }
}
