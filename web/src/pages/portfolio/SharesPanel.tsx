import { findHeldShares } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Address } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Table } from '../../components/Table.tsx'
import { Empty, Waiting } from '../../components/Waiting.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { formatShares } from '../../words/formatShares.ts'

/** Models that an account owns together with others. */
export function SharesPanel({ account }: { account: Address }) {
  const { market, isLocal } = useMarket()
  const shares = useQuery({
    queryKey: ['chain', 'heldShares', account],
    queryFn: () => (market.shares ? findHeldShares(market, { account }) : []),
    refetchInterval: 4 * liveMs(isLocal),
  })
  return (
    <Panel title="Your shares of models">
      <Waiting query={shares}>
        {held =>
          held.length === 0 ? (
            <Empty title="You hold none.">
              <Link to="/models">Find a model</Link>
            </Empty>
          ) : (
            <Table
              cards
              caption="Your shares of models"
              rows={held}
              keyOf={({ vault }) => vault}
              columns={[
                {
                  name: 'Model',
                  isHeader: true,
                  cell: ({ modelId, name }) => (
                    <Link to="/models/$modelId" params={{ modelId }}>
                      {name}
                    </Link>
                  ),
                },
                {
                  name: 'Yours',
                  numeric: true,
                  cell: ({ holding, supply, symbol }) =>
                    `${formatShares(holding?.shares ?? 0n)} of ${formatShares(supply)} ${symbol}`,
                },
                {
                  name: 'All cost',
                  numeric: true,
                  cell: ({ buyoutPrice, token, gone }) =>
                    gone ? 'bought out' : <Amount value={buyoutPrice} token={token} />,
                },
              ]}
            />
          )
        }
      </Waiting>
    </Panel>
  )
}
