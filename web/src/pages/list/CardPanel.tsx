import type { Currency, Dataset } from '@assay/sdk'
import { useEffect } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { isAddressEqual } from 'viem'
import { Field, Input, Textarea } from '../../components/Field.tsx'
import { More } from '../../components/More.tsx'
import { Panel } from '../../components/Panel.tsx'
import { resolveBy } from '../../forms/resolveBy.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useCurrency } from '../../market/useCurrency.ts'
import { OfferFields } from '../dataset/OfferFields.tsx'
import { judgeOffer, type OfferInput, readOffer } from '../dataset/offerInput.ts'
import { type CardInput, judgeCard, readToken } from './cardInput.ts'
import type { Draft } from './draft.ts'
import { ListPanel, type Wanted } from './ListPanel.tsx'
import { useOwnNode } from './useOwnNode.ts'

type Props = { dataset: Dataset; draft: Draft; onDraft(draft: Draft): void; onNoNode(): void }

/** Until it is known, an amount may be as fine as those of the chain's own coin. */
const unknownCurrency: Currency = { symbol: '', decimals: 18 }

/** What people read, and what an order costs; then the dataset is listed. */
export function CardPanel({ dataset, draft, onDraft, onNoNode }: Props) {
  const { account } = useMarket()
  const { data: node } = useOwnNode(draft.node)
  const isYours = node !== undefined && account !== undefined && isAddressEqual(account, node.vendor)
  const card = useForm<CardInput>({ mode: 'onTouched', defaultValues: draft.card, resolver: resolveBy(judgeCard) })
  const said = useWatch({ control: card.control, compute: values => values })
  const token = readToken(said)
  const known = useCurrency(token)
  const currency = known ?? unknownCurrency
  const offer = useForm<OfferInput>({
    mode: 'onTouched',
    defaultValues: draft.offer,
    resolver: (...input) => resolveBy<OfferInput>(values => judgeOffer(values, currency))(...input),
  })
  const asked = useWatch({ control: offer.control, compute: values => values })
  const isRight = Object.keys({ ...judgeCard(said), ...judgeOffer(asked, currency) }).length === 0
  const wanted: Wanted | undefined =
    isYours && isRight && known && token
      ? {
          title: said.title.trim(),
          description: said.description,
          token,
          offer: readOffer(asked, known),
          node: draft.node,
        }
      : undefined
  const { errors } = card.formState
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is written here changes the draft
  useEffect(() => onDraft({ ...draft, card: said, offer: asked }), [said, asked])
  return (
    <>
      <Panel title="3. What people read, and what they pay">
        <Field label="Title" error={errors.title?.message}>
          <Input maxLength={120} {...card.register('title')} />
        </Field>
        <Field
          label="Description"
          hint="What the rows are, where they come from, when; what a model of them is good for. Plain text."
          error={errors.description?.message}
        >
          <Textarea {...card.register('description')} />
        </Field>
        <OfferFields form={offer} currency={currency} />
        <More summary="Take another currency">
          <Field
            label="Token that orders are paid in"
            hint={
              token && !known
                ? 'Looking for an ERC-20 token at this address; there may be none.'
                : 'Address of an ERC-20 token; empty for the chain’s own coin.'
            }
            error={errors.token?.message}
          >
            <Input spellCheck={false} {...card.register('token')} />
          </Field>
        </More>
      </Panel>
      <ListPanel
        dataset={dataset}
        wanted={wanted}
        onIncomplete={async () => {
          const isCardRight = await card.trigger(undefined, { shouldFocus: true })
          const isOfferRight = await offer.trigger(undefined, { shouldFocus: isCardRight })
          if (isCardRight && isOfferRight && !isYours) onNoNode()
        }}
      />
    </>
  )
}
