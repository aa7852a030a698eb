import { advanceChain } from '@assay/sdk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useChainClock } from '../market/chainClock.ts'
import { useMarket } from '../market/MarketProvider.tsx'
import { Button } from './Button.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'
import { asAssayError } from './Waiting.tsx'

type Props = {
  /** Seconds since the epoch. */
  time?: bigint | undefined
  block?: bigint | undefined
  children: string
}

/** On a local chain: moves its clock, or its height, to where the next step can be taken. Elsewhere there is nothing but to wait. */
export function SkipTo({ time, block, children }: Props) {
  const { market, config } = useMarket()
  const clock = useChainClock()
  const queries = useQueryClient()
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () => {
      if (!clock) return
      if (block !== undefined && block > clock.block) {
        await advanceChain(market.client, { blocks: Number(block - clock.block) })
      }
      if (time !== undefined && time > clock.now) {
        await advanceChain(market.client, { seconds: Number(time - clock.now) + 1 })
      }
    },
    onSuccess: () => queries.invalidateQueries(),
  })
  if (!config.testAccounts) return null
  return (
    <>
      <Button look="quiet" busy={isPending} onClick={() => mutate()}>
        {children}
      </Button>
      {error && <ErrorNotice error={asAssayError(error)} />}
    </>
  )
}
