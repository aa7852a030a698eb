import { type Activity, findActivity, findSales } from '@assay/sdk'
import { Amount } from '../../components/Amount.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Panel } from '../../components/Panel.tsx'
import { type Column, Table } from '../../components/Table.tsx'
import { Time } from '../../components/Time.tsx'
import { Empty } from '../../components/Waiting.tsx'
import { PagedList } from '../../lists/PagedList.tsx'
import { SaleList } from '../../lists/SaleList.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { modelEventWords } from './modelEventWords.ts'
import type { TabProps } from './tabs.ts'

const few = 20

/** What happened to a model, the newest first, and what it was sold for. */
export function ActivityTab({ model: { modelId } }: TabProps) {
  const { history } = useMarket()
  return (
    <>
      <Panel title="Sales">
        <PagedList
          queryKey={['sales', modelId]}
          find={paging => findSales(history, { modelId, limit: few, ...paging })}
          empty={<Empty title="It was never sold." />}
        >
          {sales => <SaleList caption={`Sales of model ${modelId}`} sales={sales} />}
        </PagedList>
      </Panel>
      <Panel title="Activity">
        <PagedList
          queryKey={['activity', 'model', modelId]}
          find={paging => findActivity(history, { modelId, limit: few, ...paging })}
          empty={<Empty title="Nothing yet." />}
        >
          {items => <Table cards caption="What happened" columns={columns} rows={items} keyOf={({ id }) => id} />}
        </PagedList>
      </Panel>
    </>
  )
}

const columns: Column<Activity>[] = [
  { name: 'What happened', isHeader: true, cell: each => modelEventWords(each) },
  {
    name: 'Amount',
    numeric: true,
    cell: ({ amount, token }) => amount !== undefined && token && <Amount value={amount} token={token} />,
  },
  { name: 'Who', cell: ({ account }) => account && <Hash value={account} kind="address" /> },
  { name: 'When', cell: ({ at }) => <Time at={at} /> },
  { name: 'Transaction', cell: ({ transaction }) => <Hash value={transaction} kind="transaction" /> },
]
