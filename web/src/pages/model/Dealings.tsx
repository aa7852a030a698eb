import type { ModelRecord } from '@assay/sdk'
import { EarningsPanel } from './EarningsPanel.tsx'
import { RentPanel } from './RentPanel.tsx'
import { SharesPanel } from './SharesPanel.tsx'
import { TradePanel } from './TradePanel.tsx'

/** What is bought, rented, shared and earned. */
export function Dealings({ model }: { model: ModelRecord }) {
  return (
    <>
      {/* A vault takes no bids: who wants all of it pays its shareholders. */}
      {model.vault === undefined && <TradePanel model={model} />}
      <RentPanel model={model} />
      <EarningsPanel model={model} />
      <SharesPanel model={model} />
    </>
  )
}
