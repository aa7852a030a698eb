import { type CheckedSale, cancelSale, fulfillSale, type Sale } from '@assay/sdk'
import { isAddressEqual } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Hash } from '../../components/Hash.tsx'
import { percent } from '../../components/percent.ts'
import { TimeLeft } from '../../components/Time.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import styles from './model.module.css'

type Props = {
  sales: CheckedSale[]
  /** Whether whoever looks owns the model. */
  isOwner: boolean
  /** The cheapest listing, which bids are compared with. */
  floor?: Sale | undefined
}

/** Listings, or bids, each with what can be done about it. */
export function OpenSales({ sales, isOwner, floor }: Props) {
  return (
    <ul className={styles.list}>
      {sales.map(({ sale }) => (
        <OpenSale key={sale.hash} sale={sale} isOwner={isOwner} floor={floor} />
      ))}
    </ul>
  )
}

function OpenSale({ sale, isOwner, floor }: { sale: Sale; isOwner: boolean; floor: Sale | undefined }) {
  const { account } = useMarket()
  const { kind, maker, price, token, endsAt, signed } = sale
  const isYours = account !== undefined && isAddressEqual(maker, account)
  const cancel = useAction(market => cancelSale(market, { signed }))
  const fulfill = useAction(market => fulfillSale(market, { signed }))
  return (
    <li className={styles.section}>
      <span>
        <strong>
          <Amount value={price} token={token} />
        </strong>
        {floor && <span className={styles.note}> {difference(price, floor.price)}</span>}
      </span>
      <span className={styles.note}>
        <Hash value={maker} kind="address" />, for <TimeLeft until={endsAt} /> more
      </span>
      {isYours && (
        <ActionButton action={cancel} look="quiet">
          {kind === 'bid' ? 'Take your bid back' : 'Take it off the market'}
        </ActionButton>
      )}
      {!isYours && kind === 'bid' && isOwner && (
        <ActionButton action={fulfill} look="quiet">
          Accept this bid
        </ActionButton>
      )}
      {!isYours && kind === 'listing' && !isOwner && (
        <ActionButton action={fulfill} look="quiet">
          Buy at this price
        </ActionButton>
      )}
    </li>
  )
}

/** How far a bid is from the lowest price; a coin and its wrapped token are worth the same. */
function difference(bid: bigint, floor: bigint): string {
  const bps = Number((10_000n * (bid - floor)) / floor)
  return bps === 0
    ? 'as much as the lowest price'
    : `${percent(Math.abs(bps))} ${bps < 0 ? 'below' : 'above'} the lowest price`
}
