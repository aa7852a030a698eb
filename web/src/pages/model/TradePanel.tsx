import { type CheckedSale, fulfillSale, type ModelRecord } from '@assay/sdk'
import { isAddressEqual } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Facts } from '../../components/Facts.tsx'
import { More } from '../../components/More.tsx'
import { Panel } from '../../components/Panel.tsx'
import { TimeLeft } from '../../components/Time.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { BidForm } from './BidForm.tsx'
import { ListForm } from './ListForm.tsx'
import styles from './model.module.css'
import { OpenSales } from './OpenSales.tsx'
import { useSales } from './useSales.ts'

/** What the token costs, what is bid for it, and how it changes hands: by Seaport, as on other marketplaces. */
export function TradePanel({ model }: { model: ModelRecord }) {
  const { account } = useMarket()
  const { modelId, owner } = model
  const sales = useSales(modelId)
  const isOwner = account !== undefined && isAddressEqual(owner, account)
  return (
    <Panel title="Own it">
      <Waiting query={sales} lines={2}>
        {({ listings, bids }) => (
          <>
            {listings[0] ? (
              <Cheapest listing={listings[0]} isOwner={isOwner} />
            ) : (
              <p className={styles.note}>
                {isOwner
                  ? 'You do not offer it for sale.'
                  : 'It is not offered for sale. You can make an offer all the same.'}
              </p>
            )}
            {isOwner ? <ListForm modelId={modelId} /> : <BidForm modelId={modelId} />}
            {listings.length > 0 && (
              <More summary={listings.length === 1 ? '1 listing' : `${listings.length} listings`}>
                <OpenSales sales={listings} isOwner={isOwner} />
              </More>
            )}
            {bids.length > 0 && (
              <More summary={bids.length === 1 ? '1 bid' : `${bids.length} bids`}>
                <OpenSales sales={bids} isOwner={isOwner} floor={listings[0]?.sale} />
              </More>
            )}
          </>
        )}
      </Waiting>
      <p className={styles.note}>
        With the token goes all that it earns from then on. What is licensed and rented stays so, but for licenses that
        lapse on sale.
      </p>
    </Panel>
  )
}

function Cheapest({ listing: { sale, royalty }, isOwner }: { listing: CheckedSale; isOwner: boolean }) {
  const buy = useAction(market => fulfillSale(market, { signed: sale.signed }))
  return (
    <>
      <Facts
        large
        facts={[
          [isOwner ? 'You ask' : 'Price', <Amount key="price" value={sale.price} token={sale.token} />],
          ['Ends in', <TimeLeft key="ends" until={sale.endsAt} />],
        ]}
      />
      <p className={styles.note}>
        Of it <Amount value={royalty.paid} token={sale.token} /> go to whoever made the model and those it was derived
        from.
      </p>
      {!isOwner && <ActionButton action={buy}>Buy it now</ActionButton>}
    </>
  )
}
