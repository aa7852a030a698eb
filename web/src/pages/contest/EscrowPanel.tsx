import { type Contest, fundContest } from '@assay/sdk'
import { useState } from 'react'
import { Amount } from '../../components/Amount.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Field, Input } from '../../components/Field.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Panel } from '../../components/Panel.tsx'
import { readAmount } from '../../forms/readNumber.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useCurrency } from '../../market/useCurrency.ts'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import styles from './contest.module.css'

/** The money that the contract holds for a contest, and from whom. */
export function EscrowPanel({ contest }: { contest: Contest }) {
  const { market } = useMarket()
  const { reward, terms, entries, phase, status } = contest
  const amount = (value: bigint) => <Amount value={value} token={terms.token} />
  const given = reward > terms.reward ? reward - terms.reward : 0n
  const canFund = status === 'open' ? phase !== 'finalize' : phase === 'commit'
  return (
    <Panel title={phase === 'closed' ? 'What was in escrow' : 'In escrow'}>
      <Facts
        facts={[
          ['Reward', amount(reward)],
          ['of it from others', given > 0n ? amount(given) : undefined],
          ['Organizer’s bond', amount(terms.bond)],
          [`Bonds of ${entries.toLocaleString('en')} entries`, amount(terms.submissionBond * BigInt(entries))],
          ['Contract', <Hash key="contract" value={market.contests} kind="address" />],
        ]}
      />
      <p className={styles.note}>
        The contract holds it. Nobody can take it out but by the rules, not even who opened the contest or who runs this
        page.
      </p>
      {canFund && <Fund contest={contest} />}
    </Panel>
  )
}

function Fund({ contest: { contestId, terms } }: { contest: Contest }) {
  const currency = useCurrency(terms.token)
  const [text, setText] = useState('')
  const amount = (currency && readAmount(text, currency.decimals)) || undefined
  const fund = useAction(async (market, amount: bigint) => {
    await fundContest(market, { contestId, amount })
    setText('')
  })
  return (
    <details>
      <summary>Add to the reward</summary>
      <div className={styles.section}>
        <Field
          label="Amount"
          hint="It comes back if nobody wins."
          error={text !== '' && amount === undefined ? 'This is no amount.' : undefined}
        >
          <Input
            inputMode="decimal"
            unit={currency?.symbol}
            value={text}
            onChange={event => setText(event.target.value)}
          />
        </Field>
        <ActionButton look="quiet" action={fund} input={amount ?? 0n} disabled={amount === undefined}>
          Add to the reward
        </ActionButton>
      </div>
    </details>
  )
}
