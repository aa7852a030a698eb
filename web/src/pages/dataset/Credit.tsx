import { getOrdersCredit, withdrawFromOrders } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Notice } from '../../components/Notice.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'

/** What orders have credited to an account in one token, and the button that pays it out; nothing where it is nothing. */
export function Credit({ token, account }: { token: Address; account: Address }) {
  const { market, isLocal } = useMarket()
  const { data: credit } = useQuery({
    queryKey: ['chain', 'credit', token, account],
    queryFn: () => getOrdersCredit(market, token, account),
    refetchInterval: 2 * liveMs(isLocal),
  })
  const withdraw = useAction(signed => withdrawFromOrders(signed, { token, recipient: account }))
  if (!credit) return null
  return (
    <Notice tone="gold" title={<Amount value={credit} token={token} />}>
      <p>are credited to you, from all your orders in this currency.</p>
      <ActionButton action={withdraw}>Withdraw</ActionButton>
    </Notice>
  )
}
