import { encodeSavedOrder, type Order, type SavedOrder } from '@assay/sdk'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { Panel } from '../../components/Panel.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import { download } from '../../vault/download.ts'
import { useRestoreOrder } from './useKeptOrder.ts'

/** What only the customer has: without it no rows can be disclosed, and no model opened. */
export function KeptPanel({ order, kept }: { order: Order; kept: SavedOrder | null }) {
  const { orderId } = order
  const restore = useRestoreOrder(order)
  return (
    <Panel title="What only you have">
      {kept ? (
        <>
          <p>
            Your secret and your test rows are kept in this browser, and nowhere else. Without them nobody can open the
            model.
          </p>
          <Button look="quiet" onClick={() => download(`order-${orderId}.order.json`, encodeSavedOrder(kept))}>
            Save a copy
          </Button>
        </>
      ) : (
        <>
          <p>This browser has neither the secret nor the test rows of this order. It was placed elsewhere.</p>
          <FileDrop
            label="Take back the saved order"
            hint="The copy that was saved when it was placed, by this page or by the command line."
            accept=".json"
            onFile={file => restore.mutate(file)}
          />
          {restore.error && <ErrorNotice error={asAssayError(restore.error)} />}
        </>
      )}
    </Panel>
  )
}
