import { AssayError, verifyReceipt } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type Hex, isHex } from 'viem'
import { Button } from '../../components/Button.tsx'
import { Page } from '../../components/Page.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { Certificate } from './Certificate.tsx'

const route = getRouteApi('/receipts/$receipt')

/** Holds a receipt to what the chain knows, and shows what it certifies. */
export function ReceiptPage() {
  const { receipt } = route.useParams()
  const { market } = useMarket()
  const verified = useQuery({
    queryKey: ['chain', 'receipt', receipt],
    queryFn: async () => verifyReceipt(market, requireId(receipt)),
  })
  return (
    <Page
      title="Receipt"
      lead="What was proven of an ordered model, checked just now by this page against the chain."
      actions={
        verified.data && (
          <Button look="quiet" onClick={() => window.print()}>
            Print
          </Button>
        )
      }
    >
      <Waiting query={verified} lines={8}>
        {verified => <Certificate id={receipt} receipt={verified} />}
      </Waiting>
    </Page>
  )
}

function requireId(text: string): Hex {
  if (isHex(text) && text.length === 66) return text
  throw new AssayError('receipt.unknown', 'This is no id of a receipt', {
    details: text.slice(0, 100),
    hint: 'It begins with 0x and has 64 hexadecimal digits after that. The page of the order links to it.',
  })
}
