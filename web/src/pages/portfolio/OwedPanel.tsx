import { findActivity, findOwed, type History, withdrawAll } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Empty, Waiting } from '../../components/Waiting.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'

/** All that the market owes to an account, and one button that brings it home. */
export function OwedPanel({ account }: { account: Address }) {
  const { market, history, isLocal } = useMarket()
  const owed = useQuery({
    queryKey: ['chain', 'owed', account],
    queryFn: async () => findOwed(market, { account, ...(await tookPartIn(history, account)) }),
    refetchInterval: 4 * liveMs(isLocal),
  })
  const withdraw = useAction(signed => withdrawAll(signed, { owed: owed.data ?? [] }))
  return (
    <Panel title="Owed to you">
      <Waiting query={owed} lines={2}>
        {all =>
          all.length === 0 ? (
            <Empty title="Nothing, at the moment.">
              <p>
                Rewards are credited when a contest is finalized, bonds when their entry is scored, prices when an order
                is proven and its key revealed; what a model earns at once, and dividends with it.
              </p>
            </Empty>
          ) : (
            <>
              <Facts
                large
                facts={all.map(({ token, total }) => [
                  all.length === 1 ? 'In all' : `In ${token}`,
                  <Amount key={token} value={total} token={token} />,
                ])}
              />
              <ActionButton action={withdraw}>Withdraw all</ActionButton>
            </>
          )
        }
      </Waiting>
    </Panel>
  )
}

/** Contests and tokens that an account had to do with. */
async function tookPartIn(history: History, account: Address) {
  const contestIds = new Set<bigint>()
  const tokens = new Set<Address>()
  let after: string | undefined
  do {
    const page = await findActivity(history, { account, limit: 500, ...(after && { after }) })
    for (const { contestId, token } of page.items) {
      if (contestId !== undefined) contestIds.add(contestId)
      if (token) tokens.add(token)
    }
    after = page.next
  } while (after)
  return { contestIds: [...contestIds], tokens: [...tokens] }
}
