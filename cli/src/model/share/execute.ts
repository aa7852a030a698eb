import { executeProposal } from '@assay/sdk'
import type { Command } from 'commander'
import { parseId } from '../../arguments/integer.ts'
import { examples, run } from '../../command.ts'
import { receipt } from '../../contest/receipt.ts'
import type { Session } from '../../session.ts'
import { findProposal, parseProposal } from './findProposal.ts'

export function addExecute(share: Command): void {
  share
    .command('execute')
    .description('have the vault do what a vote decided; anyone may')
    .argument('<model>', 'number of the model', parseId)
    .argument('<proposal>', 'number of the proposal, or its first digits', parseProposal)
    .addHelpText('after', examples('model share execute 7 8123'))
    .action(run(execute))
}

async function execute(session: Session, _: object, modelId: bigint, digits: string) {
  const market = await session.signedMarket()
  const { proposalId, state } = await findProposal(market, modelId, digits)
  const sent = state === 'executed' ? undefined : await executeProposal(market, { modelId, proposalId })
  return {
    data: { modelId, proposalId, alreadyExecuted: sent === undefined, ...(sent && receipt(sent)) },
    text: `Proposal ${proposalId} of model ${modelId} ${sent ? 'is' : 'was'} executed.`,
  }
}
