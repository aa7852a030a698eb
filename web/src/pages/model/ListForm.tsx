import { listModel, publishSale } from '@assay/sdk'
import { zeroAddress } from 'viem'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { type Priced, PricedForm } from './PricedForm.tsx'

/** Has the owner of a model sign a listing, and puts it where others find it. */
export function ListForm({ modelId }: { modelId: bigint }) {
  const { config } = useMarket()
  const { bookUrl } = config
  const list = useAction(async (market, asked: Priced, { onProgress }) => {
    if (bookUrl === undefined) return
    const { signed } = await listModel(market, {
      modelId,
      ...asked,
      onApproval: () =>
        onProgress({
          message: 'First, once for all your models: Seaport is approved to hand one over when it is paid.',
        }),
    })
    onProgress({ message: 'Publishing the listing' })
    await publishSale({ bookUrl }, signed)
  })
  if (bookUrl === undefined) return null
  return (
    <PricedForm
      summary="Offer it for sale"
      token={zeroAddress}
      priceLabel="Price"
      priceHint="All that the buyer pays, with the royalty in it."
      says="You sign it, which costs nothing. Whoever pays the price has the model; to end it earlier costs a network fee."
      action={list}
    >
      Sign the listing
    </PricedForm>
  )
}
