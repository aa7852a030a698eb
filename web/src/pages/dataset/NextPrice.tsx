import { findOrders, type Listing, type ListingCard, type OrderRecord, priceAfter } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Amount } from '../../components/Amount.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Field, Input } from '../../components/Field.tsx'
import { percent } from '../../components/percent.ts'
import { readPercent } from '../../forms/readNumber.ts'
import { useMarket } from '../../market/MarketProvider.tsx'

type Props = { listing: Listing; card: ListingCard | undefined }

/** Both ways in which the next order may move the price, for a threshold that whoever looks may choose. */
export function NextPrice({ listing, card }: Props) {
  const { datasetId, price, token, offer } = listing
  const { history } = useMarket()
  const { data: newest } = useQuery({
    queryKey: ['history', 'orders', 'of', datasetId, 'newest'],
    queryFn: ({ signal }) => findOrders(history, { datasetId, limit: 1, signal }),
  })
  const [last] = newest?.items ?? []
  const [chosen, choose] = useState<string>()
  const { shareBps, as } = constantGuess(listing, card, last)
  const text = chosen ?? String(last ? last.thresholdBps / 100 : Math.round((10_000 + shareBps) / 200))
  const thresholdBps = readPercent(text)
  const isPossible = thresholdBps !== undefined && thresholdBps > shareBps
  const after = (outcome: 'proven' | 'missed') => {
    const order = { thresholdBps: thresholdBps ?? 0, rows: 10_000, majority: shareBps }
    return priceAfter({ price, startPrice: offer.startPrice }, { ...order, outcome })
  }
  return (
    <>
      <Field
        label="An order that asks for"
        hint={`A constant guess gets ${percent(shareBps)}, ${as}.`}
        error={isPossible ? undefined : `More than ${percent(shareBps)}, and 100 % at most.`}
      >
        <Input inputMode="decimal" unit="%" value={text} onChange={event => choose(event.target.value)} />
      </Field>
      {isPossible && (
        <Facts
          large
          facts={[
            ['Now', <Amount key="now" value={price} token={token} />],
            ['If it is proven, about', <Amount key="proven" value={after('proven')} token={token} />],
            ['If it is missed, about', <Amount key="missed" value={after('missed')} token={token} />],
          ]}
        />
      )}
    </>
  )
}

/** What always guessing the largest class gets, as far as that is known here. */
function constantGuess({ dataset }: Listing, card: Props['card'], last: OrderRecord | undefined) {
  if (last) {
    const shareBps = Math.round((10_000 * last.majority) / last.rows)
    return { shareBps, as: 'as on the rows of the newest order' }
  }
  if (card?.baselineBps) return { shareBps: card.baselineBps, as: 'as on the vendor’s rows' }
  return { shareBps: Math.round(10_000 / dataset.classes), as: 'if the classes are alike in size' }
}
