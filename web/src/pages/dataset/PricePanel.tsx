import { findOrders, getPriceHistory, type Listing, type ListingCard, priceAfter } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatUnits } from 'viem'
import { LineChart } from '../../charts/LineChart.tsx'
import { Amount } from '../../components/Amount.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Field, Input } from '../../components/Field.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { Waiting } from '../../components/Waiting.tsx'
import { readPercent } from '../../forms/readNumber.ts'
import { liveMs, useHead } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useCurrency } from '../../market/useCurrency.ts'
import { priceLine } from './priceLine.ts'

/** What the dataset cost, costs, and would cost after the next order. */
export function PricePanel({ listing, card }: { listing: Listing; card: ListingCard | undefined }) {
  return (
    <Panel title="Price">
      <PriceChart listing={listing} />
      <p>
        Orders decide it. A proven one raises the price by 2 % at most, a missed one lowers it by 6 % at most: the more
        was asked for above a constant guess, the more a proof counts, and the less a miss. Nobody moves it by more than
        a quarter in a day, and of each customer only the first order of a week counts. By itself it moves back to the
        start price, half of the way in 30 days, and it stays between a tenth of it and a hundredfold.
      </p>
      <NextStep listing={listing} card={card} />
    </Panel>
  )
}

function PriceChart({ listing }: { listing: Listing }) {
  const { datasetId, price, token } = listing
  const { history, isLocal } = useMarket()
  const { data: head } = useHead()
  const currency = useCurrency(token)
  const points = useQuery({
    queryKey: ['history', 'prices', datasetId],
    queryFn: ({ signal }) => getPriceHistory(history, { datasetId, signal }),
    refetchInterval: 2 * liveMs(isLocal),
  })
  return (
    <Waiting query={points} lines={5}>
      {all =>
        all.length < 2 ? (
          <p>Nothing has moved it since the dataset was listed.</p>
        ) : (
          currency &&
          head && (
            <LineChart
              label={`The price of dataset ${datasetId} since it was listed`}
              x={{ name: 'Time', isTime: true }}
              y={{ name: 'Price', unit: currency.symbol }}
              line={priceLine(all, { at: head.timestamp, price }).map(({ at, price, name }) => ({
                x: Number(at),
                y: Number(formatUnits(price, currency.decimals)),
                name,
              }))}
            />
          )
        )
      }
    </Waiting>
  )
}

/** Both ways the next order may move the price, for a threshold that whoever looks may choose. */
function NextStep({ listing, card }: { listing: Listing; card: ListingCard | undefined }) {
  const { datasetId, price, token, dataset, offer } = listing
  const { history } = useMarket()
  const { data: newest } = useQuery({
    queryKey: ['history', 'orders', 'of', datasetId, 'newest'],
    queryFn: ({ signal }) => findOrders(history, { datasetId, limit: 1, signal }),
  })
  const [chosen, choose] = useState<string>()
  const [last] = newest?.items ?? []
  const guess = last ? last.majority / last.rows : (card?.baselineBps ?? 10_000 / dataset.classes) / 10_000
  const text = chosen ?? String(last ? last.thresholdBps / 100 : Math.round((1 + guess) * 50))
  const thresholdBps = readPercent(text)
  const order = { thresholdBps: thresholdBps ?? 0, rows: 10_000, majority: Math.round(guess * 10_000) }
  const isPossible = thresholdBps !== undefined && thresholdBps > order.majority
  const after = (outcome: 'proven' | 'missed') =>
    priceAfter({ price, startPrice: offer.startPrice }, { ...order, outcome })
  return (
    <>
      <Field
        label="An order that asks for"
        hint={`A constant guess gets ${percent(order.majority)}, ${last ? 'as on the rows of the newest order' : card?.baselineBps ? 'as on the vendor’s rows' : 'if the classes are alike in size'}.`}
        error={isPossible ? undefined : `More than ${percent(order.majority)}, and 100 % at most.`}
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
