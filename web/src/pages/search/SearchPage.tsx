import { findContests, findDatasets } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Empty, Waiting } from '../../components/Waiting.tsx'
import { ContestList } from '../../lists/ContestList.tsx'
import { DatasetList } from '../../lists/DatasetList.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'

const route = getRouteApi('/search')

/** Contests and datasets whose card is called something like it. */
export function SearchPage() {
  const { q } = route.useSearch()
  const { history } = useMarket()
  const contests = useQuery({
    queryKey: ['history', 'contests', 'search', q],
    queryFn: () => findContests(history, { search: q }),
  })
  const datasets = useQuery({
    queryKey: ['history', 'datasets', 'search', q],
    queryFn: () => findDatasets(history, { search: q }),
  })
  return (
    <Page title={`“${q}”`} kicker="Search" lead="What is called so: titles of contests and of datasets.">
      <Panel title="Contests">
        <Waiting query={contests}>
          {({ items }) =>
            items.length > 0 ? (
              <ContestList caption="Contests found" contests={items} />
            ) : (
              <Empty title="No contest is called so." />
            )
          }
        </Waiting>
      </Panel>
      <Panel title="Datasets">
        <Waiting query={datasets}>
          {({ items }) =>
            items.length > 0 ? (
              <DatasetList caption="Datasets found" datasets={items} />
            ) : (
              <Empty title="No dataset is called so." />
            )
          }
        </Waiting>
      </Panel>
    </Page>
  )
}
