import { type Contest, getContestEvents } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { type Address, isAddressEqual } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Table } from '../../components/Table.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import styles from './contest.module.css'

/** `Escrow.BURN`. */
const burn = '0x000000000000000000000000000000000000dEaD'

/** Whom the contract credited with what. */
export function CreditsPanel({ contest }: { contest: Contest }) {
  const { market, isLocal } = useMarket()
  const { contestId, organizer, terms } = contest
  const credits = useQuery({
    queryKey: ['chain', 'credits', contestId],
    queryFn: async () => sumByAccount(await getContestEvents(market, 'Credited', { id: contestId })),
    refetchInterval: 4 * liveMs(isLocal),
  })
  const whose = (account: Address) => {
    if (isAddressEqual(account, burn)) return 'burned'
    return isAddressEqual(account, organizer) ? 'the organizer' : 'submitter or funder'
  }
  return (
    <Panel title="Where the money went">
      <Waiting query={credits}>
        {rows =>
          rows.length === 0 ? (
            <p className={styles.note}>
              Nothing has been credited yet. What goes back is credited when somebody asks for it.
            </p>
          ) : (
            <Table
              caption="Credited so far"
              rows={rows}
              keyOf={({ account }) => account}
              columns={[
                {
                  name: 'Credited so far',
                  isHeader: true,
                  cell: ({ account }) => (
                    <div className={styles.stack}>
                      <Hash value={account} kind="address" />
                      <span className={styles.note}>{whose(account)}</span>
                    </div>
                  ),
                },
                {
                  name: 'Amount',
                  numeric: true,
                  cell: ({ amount }) => <Amount value={amount} token={terms.token} />,
                },
              ]}
            />
          )
        }
      </Waiting>
    </Panel>
  )
}

function sumByAccount(events: { args: { account: Address; amount: bigint } }[]) {
  const sums = new Map<Address, bigint>()
  for (const { args } of events) sums.set(args.account, (sums.get(args.account) ?? 0n) + args.amount)
  return [...sums].map(([account, amount]) => ({ account, amount }))
}
