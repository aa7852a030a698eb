import type { ModelCard, ModelRecord } from '@assay/sdk'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { zeroAddress } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Badge } from '../../components/Badge.tsx'
import { ButtonLink } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Columns, Page } from '../../components/Page.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Tabs } from '../../components/Tabs.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { ModelSide } from './ModelSide.tsx'
import styles from './model.module.css'
import { type ModelSearch, modelTabs } from './modelSearch.ts'
import { QualityPanel } from './QualityPanel.tsx'
import { tabNames, tabs } from './tabs.ts'
import { useModelCard, useModelRecord } from './useModel.ts'

const route = getRouteApi('/models/$modelId')

/** A model: what it is and what was proven of it, what it costs to use, rent or own, and who earns by it. */
export function ModelPage() {
  const { modelId } = route.useParams()
  const { tab = 'card' }: ModelSearch = route.useSearch()
  const record = useModelRecord(modelId)
  const card = useModelCard(record.data)
  const Tab = tabs[tab]
  return (
    <Page
      title={card.data?.title ?? record.data?.title ?? `Model ${modelId}`}
      kicker={
        <>
          <Link to="/models">Models</Link>, number {String(modelId)}
        </>
      }
      lead={record.data && <Lead model={record.data} card={card.data} />}
      actions={
        record.data && (
          <ButtonLink to="/models/$modelId" params={{ modelId }} search={{ tab: 'licenses' }} resetScroll={false}>
            License it
          </ButtonLink>
        )
      }
    >
      <Waiting query={record} lines={8}>
        {model => (
          <>
            <Figures model={model} />
            <Columns
              main={
                <>
                  {model.supersededBy !== undefined && <Superseded by={model.supersededBy} />}
                  <QualityPanel model={model} />
                  <Tabs label="Parts of this page">
                    {modelTabs.map(each => (
                      <Link
                        key={each}
                        to="/models/$modelId"
                        params={{ modelId }}
                        search={each === 'card' ? {} : { tab: each }}
                        resetScroll={false}
                        activeOptions={{ exact: true }}
                      >
                        {tabNames[each]}
                      </Link>
                    ))}
                  </Tabs>
                  <Suspense>
                    <Tab model={model} card={card} />
                  </Suspense>
                </>
              }
              side={<ModelSide model={model} />}
            />
          </>
        )}
      </Waiting>
    </Page>
  )
}

function Superseded({ by }: { by: bigint }) {
  return (
    <Notice tone="bad" title="Another model had these weights before">
      <p>
        <Link to="/models/$modelId" params={{ modelId: by }}>
          Model {String(by)}
        </Link>{' '}
        has the same weights, and the chain saw them earlier: of the two, rely on that one.
      </p>
    </Notice>
  )
}

/** Whose it is, and what its author calls it. */
function Lead({ model: { owner, creator, vault }, card }: { model: ModelRecord; card: ModelCard | undefined }) {
  const tags = card && [
    ...new Set([card.task, card.library, card.license, ...(card.language ?? []), ...(card.tags ?? [])]),
  ]
  return (
    <div className={styles.section}>
      <p>
        {vault ? 'Owned by its shareholders' : 'Owned by'} <Hash value={owner} kind="address" />, made by{' '}
        <Hash value={creator} kind="address" />
      </p>
      {tags && (
        <ul className={styles.tags} aria-label="Tags">
          {tags.map(tag => (
            <li key={tag}>
              <Badge>{tag}</Badge>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Figures({ model: { earned, licenses, rentals, sales, children, lastSalePrice } }: { model: ModelRecord }) {
  return (
    <Panel>
      <Facts
        large
        facts={[
          ['Earned', <Amount key="earned" value={earned} token={zeroAddress} />],
          ['Licenses', licenses.toLocaleString('en')],
          ['Rentals', rentals.toLocaleString('en')],
          ['Models derived from it', children.toLocaleString('en')],
          ['Sold', soldSays(sales)],
          [
            'Last for',
            lastSalePrice === undefined ? undefined : <Amount key="sale" value={lastSalePrice} token={zeroAddress} />,
          ],
        ]}
      />
    </Panel>
  )
}

function soldSays(sales: number): string {
  if (sales === 0) return 'not yet'
  return sales === 1 ? 'once' : `${sales.toLocaleString('en')} times`
}
