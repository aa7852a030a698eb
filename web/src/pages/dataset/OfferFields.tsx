import type { Currency } from '@assay/sdk'
import type { UseFormReturn } from 'react-hook-form'
import { Field, Fields, Input } from '../../components/Field.tsx'
import type { OfferInput } from './offerInput.ts'

/** What a vendor asks of every order. */
export function OfferFields({ form, currency }: { form: UseFormReturn<OfferInput>; currency: Currency }) {
  const { register, formState } = form
  const { errors } = formState
  return (
    <Fields>
      <Field
        label="Start price"
        hint="What an order costs while the dataset has no record. Orders move the price from there."
        error={errors.startPrice?.message}
      >
        <Input inputMode="decimal" unit={currency.symbol} {...register('startPrice')} />
      </Field>
      <Field
        label="Bond"
        hint="Share of the price that you put at risk with each model. You lose it if you prove the model and then withhold its key."
        error={errors.bond?.message}
      >
        <Input inputMode="decimal" unit="%" {...register('bond')} />
      </Field>
      <Field
        label="Compute fee"
        hint="Share of the price that you keep where a customer lets a model be trained and discloses no test rows."
        error={errors.computeFee?.message}
      >
        <Input inputMode="decimal" unit="%" {...register('computeFee')} />
      </Field>
    </Fields>
  )
}
