import { type FindDatasetsParameters, findDatasets } from '@assay/sdk'
import { useDeferredValue, useState } from 'react'
import { ButtonLink } from '../../components/Button.tsx'
import { Field, Fields, Input, Select } from '../../components/Field.tsx'
import { Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Empty } from '../../components/Waiting.tsx'
import { DatasetList } from '../../lists/DatasetList.tsx'
import { PagedList } from '../../lists/PagedList.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'

type Order = NonNullable<FindDatasetsParameters['orderBy']>

const orders: Record<Order, string> = {
  passRate: 'Highest share proven',
  price: 'Lowest price',
  newest: 'Newest',
}

/** Private datasets that a model can be ordered from. */
export function DatasetsPage() {
  const { history } = useMarket()
  const [isAll, setAll] = useState(false)
  const [orderBy, setOrderBy] = useState<Order>('passRate')
  const [text, setText] = useState('')
  const search = useDeferredValue(text.trim())
  const filter = { orderBy, ...(!isAll && { open: true }), ...(search && { search }) }
  return (
    <Page
      title="Private datasets"
      lead="Nobody sees their rows. A model is trained on them where they are, and paid for once a zero-knowledge proof shows how good it is on your own test rows."
      actions={
        <ButtonLink look="quiet" to="/datasets/new">
          List a dataset
        </ButtonLink>
      }
    >
      <Panel>
        <search>
          <Fields>
            <Field label="Search titles">
              <Input type="search" value={text} maxLength={100} onChange={event => setText(event.target.value)} />
            </Field>
            <Field label="Show">
              <Select value={isAll ? 'all' : 'open'} onChange={event => setAll(event.target.value === 'all')}>
                <option value="open">What takes orders</option>
                <option value="all">All, delisted too</option>
              </Select>
            </Field>
            <Field label="Order by">
              <Select value={orderBy} onChange={event => setOrderBy(event.target.value as Order)}>
                {Object.entries(orders).map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          </Fields>
        </search>
        <PagedList
          queryKey={['datasets', filter]}
          find={paging => findDatasets(history, { ...filter, ...paging })}
          empty={
            <Empty title={search ? 'No dataset is called so.' : 'No dataset takes orders now.'}>
              <ButtonLink look="quiet" to="/datasets/new">
                List the first one
              </ButtonLink>
            </Empty>
          }
        >
          {datasets => <DatasetList caption="Private datasets" datasets={datasets} />}
        </PagedList>
        <p>
          “Proven” counts orders whose proof was accepted, out of those whose test rows the vendor had seen. It says
          nothing about rows unlike those that customers brought.
        </p>
      </Panel>
    </Page>
  )
}
