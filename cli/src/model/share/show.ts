import {
  type Currency,
  decodeAct,
  describeAct,
  getCurrency,
  getProposals,
  getShares,
  type Market,
  type Proposal,
} from '@assay/sdk'
import type { Command } from 'commander'
import { type Address, formatEther } from 'viem'
import { parseAddress } from '../../arguments/hex.ts'
import { parseId } from '../../arguments/integer.ts'
import { chainTime } from '../../chainTime.ts'
import { examples, run } from '../../command.ts'
import { formatAmount, formatTime } from '../../format.ts'
import { pairs, paragraphs } from '../../layout.ts'
import type { Session } from '../../session.ts'

type Options = { holder?: Address }

export function addShow(share: Command): void {
  share
    .command('show')
    .description('show the shares of a model: price of a buy-out, dividends, proposals')
    .argument('<model>', 'number of the model', parseId)
    .option('--holder <address>', 'whose shares and dividends to show', parseAddress)
    .addHelpText('after', examples('model share show 7 --holder 0x7099…79C8'))
    .action(run(show))
}

async function show(session: Session, { holder }: Options, modelId: bigint) {
  const market = await session.market()
  const shares = await getShares(market, { modelId, ...(holder && { account: holder }) })
  const [proposals, now, currency] = await Promise.all([
    getProposals(market, { modelId }),
    chainTime(market),
    getCurrency(market, shares.token),
  ])
  const { name, symbol, vault, supply, buyoutPrice, nextBuyout, gone, pot, holding } = shares
  const isRising = nextBuyout.from > now
  return {
    data: { ...shares, proposals: proposals.map(proposal => ({ ...proposal, act: actOf(proposal) })) },
    text: paragraphs(
      `Model ${modelId}: ${name}`,
      pairs([
        ['Vault', vault],
        ['Shares', `${formatEther(supply)} ${symbol}`],
        ['Buy-out', gone ? 'the model has left the vault' : formatAmount(buyoutPrice, currency)],
        [
          'From then on',
          isRising ? `${formatAmount(nextBuyout.price, currency)}, ${formatTime(nextBuyout.from, now)}` : undefined,
        ],
        ['To redeem', gone && pot > 0n ? `${formatAmount(pot, currency)}, for all shares that are left` : undefined],
        ['Held', holding && `${formatEther(holding.shares)} ${symbol}, ${formatEther(holding.votes)} votes`],
        ['Dividends', holding && (await describeDividends(market, holding.dividends))],
      ]),
      proposals.length > 0 ? describeProposals(proposals, now) : undefined,
    ),
  }
}

const actOf = ({ calldatas: [call] }: Proposal) => call && decodeAct(call)

async function describeDividends(
  market: Market,
  dividends: readonly { token: Address; amount: bigint }[],
): Promise<string> {
  const amounts = await Promise.all(
    dividends.map(async ({ token, amount }) => {
      const currency: Currency = await getCurrency(market, token)
      return formatAmount(amount, currency)
    }),
  )
  return amounts.join(', ')
}

function describeProposals(proposals: readonly Proposal[], now: bigint): string {
  return proposals
    .map(proposal => {
      const { proposalId, state, description, votes, quorum, begins, ends } = proposal
      const act = actOf(proposal)
      return pairs([
        ['Proposal', proposalId],
        ['State', state],
        ['Says', description],
        ['Does', act && describeAct(act)],
        ['Vote', `${formatTime(begins, now)}, to ${formatTime(ends, now)}`],
        [
          'Votes',
          `${formatEther(votes.for)} for, ${formatEther(votes.against)} against, ${formatEther(votes.abstain)} abstain; ${formatEther(quorum)} needed for or abstaining`,
        ],
      ])
    })
    .join('\n\n')
}
