import { getPriceHistory, type Listing, type ListingCard } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { formatUnits } from 'viem'
import { LineChart } from '../../charts/LineChart.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { liveMs, useHead } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useCurrency } from '../../market/useCurrency.ts'
import { NextPrice } from './NextPrice.tsx'
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
      <NextPrice listing={listing} card={card} />
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
