import { isRegressionMetric, metrics } from '@assay/sdk'
import { Checkbox, Choices, Field, Fields, Input, Select } from '../../components/Field.tsx'
import { familyNames } from '../../words/families.ts'
import { metricNames } from '../../words/metrics.ts'
import styles from './open.module.css'
import type { TermsForm } from './termsForm.ts'

/** What has a default that most organizers can live with. */
export function MoreTerms({ form, given }: TermsForm) {
  return (
    <>
      <Scoring form={form} given={given} />
      <Money form={form} given={given} />
      <Times form={form} given={given} />
      <Claims form={form} given={given} />
    </>
  )
}

function Scoring({ form: { register, formState }, given }: TermsForm) {
  const { errors } = formState
  const isRegression = given.dataset.classes === 1
  return (
    <section className={styles.section}>
      <h3>How models are scored</h3>
      <Fields>
        <Field label="Score" hint="What is measured on the test rows." error={errors.metric?.message}>
          <Select {...register('metric')}>
            {metrics
              .filter(metric => isRegressionMetric(metric) === isRegression)
              .map(metric => (
                <option key={metric} value={metric}>
                  {metricNames[metric]}
                </option>
              ))}
          </Select>
        </Field>
        <Field
          label="Rows that test"
          hint="More make scores less a matter of luck, and cost more to evaluate; fewer leave more to train on."
          error={errors.testShare?.message}
        >
          <Input inputMode="decimal" unit="%" {...register('testShare')} />
        </Field>
        <Field
          label="Largest model"
          hint="The larger a model may be, the more gas it takes to run on the chain."
          error={errors.maxModelBytes?.message}
        >
          <Input inputMode="numeric" unit="bytes" {...register('maxModelBytes')} />
        </Field>
      </Fields>
      <Choices legend="Kinds of models that may enter" error={errors.families?.message}>
        {Object.entries(familyNames).map(([family, name]) => (
          <Checkbox key={family} label={name} value={family} {...register('families')} />
        ))}
      </Choices>
    </section>
  )
}

function Money({ form: { register, formState }, given }: TermsForm) {
  const { errors } = formState
  const symbol = given.currency?.symbol
  return (
    <section className={styles.section}>
      <h3>Money</h3>
      <Fields>
        <Field
          label="Token"
          hint="The address of an ERC-20 token for reward and bonds; empty for the chain’s own coin."
          error={errors.token?.message}
        >
          <Input placeholder="0x…" spellCheck={false} {...register('token')} />
        </Field>
        <Field
          label="Your bond"
          hint="You lose it if you withhold the test rows. A high one tells submitters that you will not."
          error={errors.bond?.message}
        >
          <Input inputMode="decimal" placeholder="as much as the reward" unit={symbol} {...register('bond')} />
        </Field>
        <Field
          label="Bond of an entry"
          hint="A submitter loses it for an entry that is not revealed, or is no model."
          error={errors.submissionBond?.message}
        >
          <Input inputMode="decimal" placeholder="1 % of the reward" unit={symbol} {...register('submissionBond')} />
        </Field>
        <Field
          label="Shares of the ranks"
          hint="The best entry first. Several ranks invite the same model several times: one rank is the safest."
          error={errors.payouts?.message}
        >
          <Input unit="%" {...register('payouts')} />
        </Field>
        <Field
          label="Burn share"
          hint="Part of every payout that is destroyed. It makes it cost something to win one’s own contest."
          error={errors.burn?.message}
        >
          <Input inputMode="decimal" unit="%" {...register('burn')} />
        </Field>
      </Fields>
      <Fields>
        <Field
          label="If you withhold the test rows"
          hint="Submitters look at this: it is what they have if you do not keep your word."
          error={errors.onDefault?.message}
        >
          <Select {...register('onDefault')}>
            <option value="splitOverRevealed">bond and reward are split over the entries</option>
            <option value="scoreOnTraining">entries are scored on training rows, the bond is burned</option>
          </Select>
        </Field>
        <Field
          label="Most that one entry gets then"
          hint="Of bond and reward. What is left over is burned."
          error={errors.defaultCap?.message}
        >
          <Input inputMode="decimal" unit="%" {...register('defaultCap')} />
        </Field>
      </Fields>
    </section>
  )
}

function Times({ form: { register, formState }, given: { unit } }: TermsForm) {
  const { errors } = formState
  return (
    <section className={styles.section}>
      <h3>Times</h3>
      <Fields>
        <Field
          label="Until the draw"
          hint="The split is drawn from a block that does not exist yet: so many from now."
          error={errors.beaconDelay?.message}
        >
          <Input inputMode="numeric" unit="blocks" {...register('beaconDelay')} />
        </Field>
        <Field
          label="To reveal entries"
          hint="After entries close. Who does not reveal loses the bond."
          error={errors.revealFor?.message}
        >
          <Input inputMode="decimal" unit={unit.name} {...register('revealFor')} />
        </Field>
        <Field
          label="To reveal the test rows"
          hint="Your turn: be here then, with the browser that keeps the rows, or the copy."
          error={errors.testFor?.message}
        >
          <Input inputMode="decimal" unit={unit.name} {...register('testFor')} />
        </Field>
        <Field
          label="To score the entries"
          hint="Anybody can have the chain run them; submitters have reason to."
          error={errors.evaluateFor?.message}
        >
          <Input inputMode="decimal" unit={unit.name} {...register('evaluateFor')} />
        </Field>
      </Fields>
    </section>
  )
}

function Claims({ form: { register, formState }, given }: TermsForm) {
  const { errors } = formState
  return (
    <section className={styles.section}>
      <h3>Claims</h3>
      <p className={styles.note}>
        By default the chain runs every entry. For models that cost too much to run, let submitters claim their score
        under a bond instead: anybody can show a wrong claim to be wrong, and gets half of the bond.
      </p>
      <Fields>
        <Field label="Bond of a claim" hint="Several times what an evaluation costs." error={errors.claimBond?.message}>
          <Input inputMode="decimal" placeholder="no claims" unit={given.currency?.symbol} {...register('claimBond')} />
        </Field>
        <Field label="Time to challenge a claim" error={errors.challengeFor?.message}>
          <Input inputMode="decimal" placeholder="no claims" unit={given.unit.name} {...register('challengeFor')} />
        </Field>
      </Fields>
    </section>
  )
}
