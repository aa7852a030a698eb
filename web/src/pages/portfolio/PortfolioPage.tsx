import { findContests, findDatasets, findEntries, findLicenses, findModels, findOrders, findRuns } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { Button } from '../../components/Button.tsx'
import { Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Empty, Waiting } from '../../components/Waiting.tsx'
import { ContestList } from '../../lists/ContestList.tsx'
import { DatasetList } from '../../lists/DatasetList.tsx'
import { LicenseList } from '../../lists/LicenseList.tsx'
import { ModelList } from '../../lists/ModelList.tsx'
import { OrderList } from '../../lists/OrderList.tsx'
import { RunList } from '../../lists/RunList.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useConnectDialog } from '../../wallet/ConnectDialog.tsx'
import { EntryList } from './EntryList.tsx'
import { KeptPanel } from './KeptPanel.tsx'
import { OwedPanel } from './OwedPanel.tsx'
import { SharesPanel } from './SharesPanel.tsx'

/** What an account opened, entered, ordered, sold and is owed; and what this browser keeps for it. */
export function PortfolioPage() {
  const { account } = useMarket()
  const connect = useConnectDialog()
  return (
    <Page title="Portfolio" lead="What you opened, entered, ordered, minted and sold, and what you are owed for it.">
      {account ? (
        <Holdings account={account} />
      ) : (
        <Empty title="Nobody is connected.">
          <p>Connect the wallet that you opened, entered or ordered with.</p>
          <Button onClick={connect.open}>Connect a wallet</Button>
        </Empty>
      )}
      <KeptPanel />
    </Page>
  )
}

function Holdings({ account }: { account: Address }) {
  const { history, isLocal } = useMarket()
  const live = { refetchInterval: liveMs(isLocal) }
  const contests = useQuery({
    ...live,
    queryKey: ['history', 'contests', 'of', account],
    queryFn: () => findContests(history, { organizer: account }),
  })
  const entries = useQuery({
    ...live,
    queryKey: ['history', 'entries', 'of', account],
    queryFn: () => findEntries(history, { submitter: account }),
  })
  const orders = useQuery({
    ...live,
    queryKey: ['history', 'orders', 'of', account],
    queryFn: () => findOrders(history, { customer: account }),
  })
  const datasets = useQuery({
    ...live,
    queryKey: ['history', 'datasets', 'of', account],
    queryFn: () => findDatasets(history, { vendor: account }),
  })
  const models = useQuery({
    ...live,
    queryKey: ['history', 'models', 'of', account],
    queryFn: () => findModels(history, { owner: account }),
  })
  const licenses = useQuery({
    ...live,
    queryKey: ['history', 'licenses', 'of', account],
    queryFn: () => findLicenses(history, { holder: account }),
  })
  const runs = useQuery({
    ...live,
    queryKey: ['history', 'runs', 'of', account],
    queryFn: () => findRuns(history, { trainer: account }),
  })
  return (
    <>
      <OwedPanel account={account} />
      <Panel title="Contests that you opened">
        <Waiting query={contests}>
          {page => (
            <Some page={page} none="You have opened none." way={<Link to="/contests/new">Open a contest</Link>}>
              {items => <ContestList caption="Contests that you opened" contests={items} />}
            </Some>
          )}
        </Waiting>
      </Panel>
      <Panel title="Your entries">
        <Waiting query={entries}>
          {page => (
            <Some page={page} none="You have entered no contest." way={<Link to="/contests">Find a contest</Link>}>
              {items => <EntryList entries={items} />}
            </Some>
          )}
        </Waiting>
      </Panel>
      <Panel title="Your orders">
        <Waiting query={orders}>
          {page => (
            <Some page={page} none="You have ordered no model." way={<Link to="/datasets">Find a dataset</Link>}>
              {items => <OrderList caption="Your orders" orders={items} />}
            </Some>
          )}
        </Waiting>
      </Panel>
      <Panel title="Your datasets">
        <Waiting query={datasets}>
          {page => (
            <Some page={page} none="You sell none." way={<Link to="/datasets/new">List a dataset</Link>}>
              {items => <DatasetList caption="Your datasets" datasets={items} />}
            </Some>
          )}
        </Waiting>
      </Panel>
      <Panel title="Your models">
        <Waiting query={models}>
          {page => (
            <Some page={page} none="You own none." way={<Link to="/models/new">Mint a model</Link>}>
              {items => <ModelList caption="Your models" models={items} />}
            </Some>
          )}
        </Waiting>
      </Panel>
      <SharesPanel account={account} />
      <Panel title="Your licenses">
        <Waiting query={licenses}>
          {page => (
            <Some page={page} none="You hold none." way={<Link to="/models">Find a model</Link>}>
              {items => <LicenseList caption="Your licenses" licenses={items} />}
            </Some>
          )}
        </Waiting>
      </Panel>
      <Panel title="Your runs">
        <Waiting query={runs}>
          {page => (
            <Some page={page} none="You have recorded none." way={<Link to="/models/new">Mint from a transcript</Link>}>
              {items => <RunList caption="Your runs" runs={items} />}
            </Some>
          )}
        </Waiting>
      </Panel>
    </>
  )
}

type SomeProps<Item> = {
  page: { items: Item[]; total: number }
  none: string
  way: ReactNode
  children(items: Item[]): ReactNode
}

function Some<Item>({ page: { items, total }, none, way, children }: SomeProps<Item>) {
  if (total === 0) return <Empty title={none}>{way}</Empty>
  return (
    <>
      {children(items)}
      {total > items.length && (
        <p>
          The newest {items.length} of {total.toLocaleString('en')}.
        </p>
      )}
    </>
  )
}
