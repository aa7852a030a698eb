import { type FindModelsParameters, findModels } from '@assay/sdk'
import { useDeferredValue, useState } from 'react'
import { ButtonLink } from '../../components/Button.tsx'
import { Field, Fields, Input, Select } from '../../components/Field.tsx'
import { Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Empty } from '../../components/Waiting.tsx'
import { ModelList } from '../../lists/ModelList.tsx'
import { PagedList } from '../../lists/PagedList.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'

type Order = NonNullable<FindModelsParameters['orderBy']>

const orders: Record<Order, string> = { newest: 'Newest', earned: 'Most earned' }

/** Models that can be licensed, rented and bought. */
export function ModelsPage() {
  const { history } = useMarket()
  const [orderBy, setOrderBy] = useState<Order>('newest')
  const [text, setText] = useState('')
  const search = useDeferredValue(text.trim())
  const filter = { orderBy, ...(search && { search }) }
  return (
    <Page
      title="Models"
      lead="Each is a token: whoever owns it licenses, rents and sells it, and is paid for models that derive from it. Beside each stands what was proven of it, and how."
      actions={<ButtonLink to="/models/new">Mint a model</ButtonLink>}
    >
      <Panel>
        <search>
          <Fields>
            <Field label="Search titles">
              <Input type="search" value={text} maxLength={100} onChange={event => setText(event.target.value)} />
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
          queryKey={['models', filter]}
          find={paging => findModels(history, { ...filter, ...paging })}
          empty={
            <Empty title={search ? 'No model is called so.' : 'No model is minted yet.'}>
              <ButtonLink look="quiet" to="/models/new">
                Mint the first one
              </ButtonLink>
            </Empty>
          }
        >
          {models => <ModelList caption="Models" models={models} />}
        </PagedList>
      </Panel>
    </Page>
  )
}
