import { offerForModel, publishSale, wrapCoin } from '@assay/sdk'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { type Priced, PricedForm } from './PricedForm.tsx'

/** Has somebody sign a bid for a model, and puts it where the owner finds it. */
export function BidForm({ modelId }: { modelId: bigint }) {
  const { config } = useMarket()
  const { weth, bookUrl } = config
  const bid = useAction(async (market, { price, endsAt }: Priced, { onProgress }) => {
    if (!weth || bookUrl === undefined) return
    onProgress({ message: 'Looking whether you have so much of it wrapped' })
    await wrapCoin(market, { amount: price })
    const { signed } = await offerForModel(market, { modelId, price, endsAt, token: weth })
    onProgress({ message: 'Publishing the bid' })
    await publishSale({ bookUrl }, signed)
  })
  if (!weth || bookUrl === undefined) return null
  return (
    <PricedForm
      summary="Make an offer"
      token={weth}
      priceLabel="What you bid"
      priceHint="In wrapped coin, which can be taken when the owner accepts. What you lack of it is wrapped first."
      says="You sign it. While it stands the owner, whoever that is by then, may take the money and give you the model."
      action={bid}
    >
      Sign the bid
    </PricedForm>
  )
}
