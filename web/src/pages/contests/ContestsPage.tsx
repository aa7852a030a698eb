import { findContests } from '@assay/sdk'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { ButtonLink } from '../../components/Button.tsx'
import { Field, Fields, Input, Select } from '../../components/Field.tsx'
import { Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Empty } from '../../components/Waiting.tsx'
import { ContestList } from '../../lists/ContestList.tsx'
import { PagedList } from '../../lists/PagedList.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { type ContestsSearch, contestsQuery, contestsSearch } from './contestsSearch.ts'

/** All contests: what each pays, how good its best model is, and how long it takes entries. */
export function ContestsPage() {
  const { history } = useMarket()
  const search = useSearch({ from: '/contests' })
  return (
    <Page
      title="Contests"
      lead="Each holds a reward for a model. The chain runs every entry over rows that only the organizer had seen, and pays the best that is good enough."
      actions={<ButtonLink to="/contests/new">Open a contest</ButtonLink>}
    >
      <Panel>
        <Filters search={search} />
        <PagedList
          queryKey={['contests', search]}
          find={paging => findContests(history, { ...contestsQuery(search), ...paging })}
          empty={<Nothing search={search} />}
        >
          {contests => <ContestList caption="Contests" contests={contests} />}
        </PagedList>
      </Panel>
    </Page>
  )
}

/** They stand in the address, so that a list can be linked to and come back to. */
function Filters({ search }: { search: ContestsSearch }) {
  const navigate = useNavigate()
  const set = (change: Record<string, string>) =>
    void navigate({ to: '/contests', search: contestsSearch({ ...search, ...change }), replace: true })
  return (
    <search>
      <Fields>
        <Field label="Search titles">
          <Input
            type="search"
            value={search.q ?? ''}
            maxLength={100}
            onChange={event => set({ q: event.target.value })}
          />
        </Field>
        <Field label="Show">
          <Select value={search.show ?? 'open'} onChange={event => set({ show: event.target.value })}>
            <option value="open">Open now</option>
            <option value="ended">Ended</option>
            <option value="all">All</option>
          </Select>
        </Field>
        <Field label="Order by">
          <Select value={search.order ?? 'newest'} onChange={event => set({ order: event.target.value })}>
            <option value="newest">Newest</option>
            <option value="reward">Largest reward</option>
            <option value="ends">Least time left to enter</option>
          </Select>
        </Field>
      </Fields>
    </search>
  )
}

function Nothing({ search: { show, order, q } }: { search: ContestsSearch }) {
  if (q || order === 'ends') {
    return (
      <Empty title={q ? `No title among them contains “${q}”.` : 'None of them can be entered now.'}>
        <Link to="/contests" search={{ show: 'all' }}>
          Show all contests
        </Link>
      </Empty>
    )
  }
  if (show === 'ended') return <Empty title="None has ended yet." />
  return (
    <Empty title="No contest is open now.">
      <p>Somebody with rows and a reward opens the next one.</p>
      <Link to="/contests/new">Open a contest</Link>
    </Empty>
  )
}
