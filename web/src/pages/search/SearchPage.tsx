import { findContests, findDatasets, findModels } from '@assay/sdk'
import { getRouteApi } from '@tanstack/react-router'
import { Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Empty } from '../../components/Waiting.tsx'
import { ContestList } from '../../lists/ContestList.tsx'
import { DatasetList } from '../../lists/DatasetList.tsx'
import { ModelList } from '../../lists/ModelList.tsx'
import { PagedList } from '../../lists/PagedList.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'

const route = getRouteApi('/search')

/** Contests, datasets and models whose card is called something like it. */
export function SearchPage() {
  const { q } = route.useSearch()
  const { history } = useMarket()
  return (
    <Page title={`“${q}”`} kicker="Search" lead="What is called so: titles of contests, datasets and models.">
      <Panel title="Contests">
        <PagedList
          queryKey={['contests', 'search', q]}
          find={paging => findContests(history, { search: q, ...paging })}
          empty={<Empty title="No contest is called so." />}
        >
          {items => <ContestList caption="Contests found" contests={items} />}
        </PagedList>
      </Panel>
      <Panel title="Datasets">
        <PagedList
          queryKey={['datasets', 'search', q]}
          find={paging => findDatasets(history, { search: q, ...paging })}
          empty={<Empty title="No dataset is called so." />}
        >
          {items => <DatasetList caption="Datasets found" datasets={items} />}
        </PagedList>
      </Panel>
      <Panel title="Models">
        <PagedList
          queryKey={['models', 'search', q]}
          find={paging => findModels(history, { search: q, ...paging })}
          empty={<Empty title="No model is called so." />}
        >
          {items => <ModelList caption="Models found" models={items} />}
        </PagedList>
      </Panel>
    </Page>
  )
}
