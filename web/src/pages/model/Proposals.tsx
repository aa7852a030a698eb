import {
  executeProposal,
  getProposals,
  type Proposal,
  proposeAct,
  type Shares,
  type Support,
  voteProposal,
} from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Badge } from '../../components/Badge.tsx'
import { Field, Input } from '../../components/Field.tsx'
import { More } from '../../components/More.tsx'
import { Time } from '../../components/Time.tsx'
import { Empty, Waiting } from '../../components/Waiting.tsx'
import { readAmount } from '../../forms/readNumber.ts'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useCurrency } from '../../market/useCurrency.ts'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { formatShares } from '../../words/formatShares.ts'
import styles from './model.module.css'

/** What shareholders vote on: prices and terms of the model that they own together. */
export function Proposals({ shares }: { shares: Shares }) {
  const { market, isLocal } = useMarket()
  const { modelId, holding } = shares
  const proposals = useQuery({
    queryKey: ['chain', 'proposals', modelId],
    queryFn: () => getProposals(market, { modelId }),
    refetchInterval: 4 * liveMs(isLocal),
  })
  return (
    <More summary="What is voted on">
      <Waiting query={proposals}>
        {proposals =>
          proposals.length === 0 ? (
            <Empty title="Nothing yet." />
          ) : (
            <ul className={styles.list}>
              {proposals.map(proposal => (
                <ProposalItem key={String(proposal.proposalId)} modelId={modelId} proposal={proposal} />
              ))}
            </ul>
          )
        }
      </Waiting>
      {holding && holding.votes > 0n && <ProposeForm shares={shares} />}
    </More>
  )
}

const states: Record<Proposal['state'], { says: string; tone: 'plain' | 'good' | 'gold' | 'bad' }> = {
  pending: { says: 'the vote begins soon', tone: 'plain' },
  active: { says: 'being voted on', tone: 'gold' },
  cancelled: { says: 'taken back', tone: 'plain' },
  defeated: { says: 'defeated', tone: 'bad' },
  succeeded: { says: 'decided, to be carried out', tone: 'good' },
  queued: { says: 'decided, to be carried out', tone: 'good' },
  expired: { says: 'expired', tone: 'plain' },
  executed: { says: 'carried out', tone: 'good' },
}

function ProposalItem({ modelId, proposal }: { modelId: bigint; proposal: Proposal }) {
  const { proposalId, description, state, votes, begins, ends } = proposal
  const vote = useAction((market, support: Support) => voteProposal(market, { modelId, proposalId, support }))
  const execute = useAction(market => executeProposal(market, { modelId, proposalId }))
  const { says, tone } = states[state]
  return (
    <li className={styles.section}>
      <p className={styles.text}>{description}</p>
      <span>
        <Badge tone={tone}>{says}</Badge>
      </span>
      <p className={styles.note}>
        {formatShares(votes.for)} for, {formatShares(votes.against)} against, {formatShares(votes.abstain)} abstain.{' '}
        {state === 'pending' ? 'From' : 'Until'} <Time at={state === 'pending' ? begins : ends} />.
      </p>
      {state === 'active' && (
        <div className={styles.row}>
          <ActionButton action={vote} input="for" look="quiet">
            For it
          </ActionButton>
          <ActionButton action={vote} input="against" look="quiet">
            Against it
          </ActionButton>
        </div>
      )}
      {state === 'succeeded' && (
        <ActionButton action={execute} look="quiet">
          Carry it out
        </ActionButton>
      )}
    </li>
  )
}

type Wanted = { price: bigint; why: string }

function ProposeForm({ shares: { modelId, token } }: { shares: Shares }) {
  const currency = useCurrency(token)
  const [text, setText] = useState('')
  const [why, setWhy] = useState('')
  const price = currency && readAmount(text, currency.decimals)
  const propose = useAction((market, { price, why }: Wanted) =>
    proposeAct(market, { modelId, act: { setBuyout: price }, description: why }),
  )
  return (
    <>
      <h3 className={styles.small}>Propose another price for all shares</h3>
      <Field label="Price">
        <Input
          inputMode="decimal"
          unit={currency?.symbol}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </Field>
      <Field label="Why">
        <Input maxLength={500} value={why} onChange={event => setWhy(event.target.value)} />
      </Field>
      <p className={styles.note}>
        It takes a hundredth of the shares to propose. Licenses, rent and the card are proposed by the command line:{' '}
        <code>assay model share propose</code>.
      </p>
      <ActionButton
        action={propose}
        look="quiet"
        input={{ price: price ?? 0n, why: why.trim() }}
        disabled={!price || why.trim() === ''}
      >
        Propose it
      </ActionButton>
    </>
  )
}
