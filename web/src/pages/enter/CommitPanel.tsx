import type { Contest } from '@assay/sdk'
import { useState } from 'react'
import { isAddress, zeroAddress } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Field, Input } from '../../components/Field.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Time } from '../../components/Time.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import type { Candidate } from './candidates.ts'
import { EnteredNotice } from './EnteredNotice.tsx'
import styles from './enter.module.css'
import { enterModel } from './enterModel.ts'
import { findMisfit } from './findMisfit.ts'

/** Enters the chosen model: what is sent, what is paid, and what has to be done afterwards. */
export function CommitPanel({ contest, chosen }: { contest: Contest; chosen: Candidate | undefined }) {
  const { contestId, terms, schedule } = contest
  const { account } = useMarket()
  const [text, setText] = useState('')
  const given = text.trim()
  const payout = isAddress(given) && given !== zeroAddress ? given : undefined
  const isWrong = given !== '' && payout === undefined
  const mayEnter = chosen !== undefined && findMisfit(contest, chosen.model) === undefined
  const enter = useAction((market, { model }: Pick<Candidate, 'model'>) =>
    enterModel(market, { contestId, model, payout: payout ?? market.account.address }),
  )
  return (
    <Panel title="3. Enter">
      <ul className={styles.says}>
        <li>
          What is sent is a hash. Nobody sees your model before entries are closed, and nobody can enter a copy of it.
        </li>
        <li>
          You pay a bond of <Amount value={terms.submissionBond} token={terms.token} />. It comes back once your entry
          is scored, or when the contest is over.
        </li>
        {schedule && (
          <li>
            <strong>
              Come back between <Time at={schedule.commit} /> and <Time at={schedule.reveal} /> to reveal your model.
            </strong>{' '}
            If you do not, the bond is lost, and the entry with it. Revealed, the model is public for ever.
          </li>
        )}
      </ul>
      <Field
        label="Who is paid if it wins"
        hint="Empty for the account that you enter with. It may be a pool’s address, or that of a wallet in a safer place."
        error={isWrong ? 'This is no address that can be paid.' : undefined}
      >
        <Input
          placeholder={account ?? '0x…'}
          spellCheck={false}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </Field>
      <ActionButton action={enter} input={{ model: chosen?.model ?? new Uint8Array() }} disabled={!mayEnter || isWrong}>
        {chosen ? `Enter with ${chosen.name}` : 'Enter'}
      </ActionButton>
      {!chosen && <p className={styles.note}>Choose a model first.</p>}
      {enter.output && <EnteredNotice contest={contest} {...enter.output} />}
    </Panel>
  )
}
