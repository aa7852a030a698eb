import { type Contest, findOwed, withdraw } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { type Address, isAddressEqual } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import styles from './contest.module.css'

/** Brings home what somebody is owed in the contest's token. */
export function WithdrawAction({ contest, account }: { contest: Contest; account: Address }) {
  const { market, isLocal } = useMarket()
  const { contestId, terms } = contest
  const { data: owed } = useQuery({
    queryKey: ['chain', 'owed', account, contestId],
    queryFn: () => findOwed(market, { account, contestIds: [contestId] }),
    refetchInterval: 4 * liveMs(isLocal),
  })
  const take = useAction(signed => withdraw(signed, { contestId }))
  const inToken = owed?.find(({ token }) => isAddressEqual(token, terms.token))
  const amount = inToken?.fromContests ?? 0n
  if (amount === 0n) return null
  return (
    <section className={styles.section}>
      <h3>Owed to you</h3>
      <p>
        Contests owe you <Amount value={amount} token={terms.token} />.
      </p>
      <ActionButton look={contest.phase === 'closed' ? 'primary' : 'quiet'} action={take}>
        Withdraw
      </ActionButton>
    </section>
  )
}
