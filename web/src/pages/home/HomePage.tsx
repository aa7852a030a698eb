import { findContests, findDatasets, findModels, getMarketTotals } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ButtonLink } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Empty, Waiting } from '../../components/Waiting.tsx'
import { ContestList } from '../../lists/ContestList.tsx'
import { DatasetList } from '../../lists/DatasetList.tsx'
import { ModelList } from '../../lists/ModelList.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import styles from './HomePage.module.css'

const few = 8

/** What is open now, and how quality is proven here. */
export function HomePage() {
  const { history, isLocal } = useMarket()
  const live = { refetchInterval: liveMs(isLocal) }
  const contests = useQuery({
    ...live,
    queryKey: ['history', 'contests', 'open', 'reward'],
    queryFn: () => findContests(history, { open: true, orderBy: 'reward', limit: few }),
  })
  const ended = useQuery({
    ...live,
    queryKey: ['history', 'contests', 'closed'],
    queryFn: () => findContests(history, { open: false, limit: few }),
  })
  const datasets = useQuery({
    ...live,
    queryKey: ['history', 'datasets', 'open', 'passRate'],
    queryFn: () => findDatasets(history, { open: true, orderBy: 'passRate', limit: few }),
  })
  const models = useQuery({
    ...live,
    queryKey: ['history', 'models', 'newest'],
    queryFn: () => findModels(history, { limit: few }),
  })
  const totals = useQuery({ ...live, queryKey: ['history', 'totals'], queryFn: () => getMarketTotals(history) })
  return (
    <Page
      title="Money moves only when quality is proven"
      lead="Rewards for models that the chain itself scores, models trained on private data that are proven in zero knowledge before they are paid, and models to license and own, with what is known of how they came about."
      actions={
        <>
          <ButtonLink to="/contests/new">Open a contest</ButtonLink>
          <ButtonLink look="quiet" to="/datasets">
            Order a model
          </ButtonLink>
        </>
      }
    >
      <Ways />
      <Panel title="Open contests, by reward" aside={<Link to="/contests">All contests</Link>}>
        <Waiting query={contests} lines={4}>
          {({ items }) =>
            items.length > 0 ? (
              <ContestList caption="Open contests" contests={items} />
            ) : (
              <Empty title="No contest is open now.">
                <p>Somebody with rows and a reward opens the next one.</p>
                <Link to="/contests/new">Open a contest</Link>
              </Empty>
            )
          }
        </Waiting>
      </Panel>
      <Panel title="Private datasets, by what was proven" aside={<Link to="/datasets">All datasets</Link>}>
        <Waiting query={datasets} lines={4}>
          {({ items }) =>
            items.length > 0 ? (
              <DatasetList caption="Private datasets" datasets={items} />
            ) : (
              <Empty title="No dataset takes orders now.">
                <Link to="/datasets/new">List a dataset</Link>
              </Empty>
            )
          }
        </Waiting>
      </Panel>
      <Panel title="Newest models" aside={<Link to="/models">All models</Link>}>
        <Waiting query={models} lines={4}>
          {({ items }) =>
            items.length > 0 ? (
              <ModelList caption="Newest models" models={items} />
            ) : (
              <Empty title="No model is minted yet.">
                <Link to="/models/new">Mint a model</Link>
              </Empty>
            )
          }
        </Waiting>
      </Panel>
      {ended.data && ended.data.items.length > 0 && (
        <Panel title="Ended contests, the newest first">
          <ContestList caption="Ended contests" contests={ended.data.items} />
        </Panel>
      )}
      <Panel title="So far">
        <Waiting query={totals} lines={1}>
          {({ contests, entries, datasets, orders, models, runs }) => (
            <Facts
              large
              facts={[
                ['Contests', contests.toLocaleString('en')],
                ['Entries', entries.toLocaleString('en')],
                ['Datasets', datasets.toLocaleString('en')],
                ['Orders', orders.toLocaleString('en')],
                ['Models', models.toLocaleString('en')],
                ['Runs', runs.toLocaleString('en')],
              ]}
            />
          )}
        </Waiting>
      </Panel>
    </Page>
  )
}

const ways = [
  {
    name: 'You have rows to publish, and want a model',
    says: 'Open a contest. Reward and bond are held by the contract. Which rows test is drawn when all is committed; the chain runs each model over them and pays the best one that is good enough.',
    to: '/contests/new',
    action: 'Open a contest',
  },
  {
    name: 'You can train models',
    says: 'Enter a contest. Train in this page or bring a model. Nobody sees it before entries close, and nobody can enter a copy.',
    to: '/contests',
    action: 'Find a contest',
  },
  {
    name: 'You need a model of data you cannot get',
    says: 'Order one. Your own test rows judge it. You pay if a zero-knowledge proof shows the score, and have the model in the same step.',
    to: '/datasets',
    action: 'Find a dataset',
  },
  {
    name: 'You have data that nobody may see',
    says: 'List it. No row leaves your node, which trains and proves by itself. Each proven order raises your price.',
    to: '/datasets/new',
    action: 'List a dataset',
  },
  {
    name: 'You have trained a model',
    says: 'Mint it, with the record of its training. License it, rent it out, sell shares of it or all of it; models that derive from it pay you.',
    to: '/models/new',
    action: 'Mint a model',
  },
  {
    name: 'You need a model that is there',
    says: 'License, rent or buy one, and see first what was proven of it: a score that the chain computed, a proof, or a training that can be run again.',
    to: '/models',
    action: 'Find a model',
  },
] as const

function Ways() {
  return (
    <ul className={styles.ways}>
      {ways.map(({ name, says, to, action }) => (
        <li key={name}>
          <h2>{name}</h2>
          <p>{says}</p>
          <Link to={to}>{action}</Link>
        </li>
      ))}
    </ul>
  )
}
