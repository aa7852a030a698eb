import { AssayError, type Support, supports, voteProposal } from '@assay/sdk'
import { type Command, Option } from 'commander'
import { parseId } from '../../arguments/integer.ts'
import { examples, run } from '../../command.ts'
import { receipt } from '../../contest/receipt.ts'
import type { Session } from '../../session.ts'
import { findProposal, parseProposal } from './findProposal.ts'

type Options = Partial<Record<Support, boolean>>

export function addVote(share: Command): void {
  const option = (support: Support, text: string) =>
    new Option(`--${support}`, text).conflicts(supports.filter(other => other !== support))
  share
    .command('vote')
    .description('vote on a proposal with all shares that were yours when the vote began; it is public')
    .argument('<model>', 'number of the model', parseId)
    .argument('<proposal>', 'number of the proposal, or its first digits', parseProposal)
    .addOption(option('for', 'be for it'))
    .addOption(option('against', 'be against it'))
    .addOption(option('abstain', 'count for the quorum alone'))
    .addHelpText('after', examples('model share vote 7 8123 --for'))
    .action(run(vote))
}

async function vote(session: Session, options: Options, modelId: bigint, digits: string) {
  const support = supports.find(each => options[each])
  if (!support) throw new AssayError('cli.usage', 'How do you vote?', { hint: 'Give --for, --against or --abstain.' })
  const market = await session.signedMarket()
  const { proposalId } = await findProposal(market, modelId, digits)
  const sent = await voteProposal(market, { modelId, proposalId, support })
  return {
    data: { modelId, proposalId, support, ...receipt(sent) },
    text: `You voted ${support} on proposal ${proposalId} of model ${modelId}.`,
  }
}
