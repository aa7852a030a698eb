import type { ModelRecord } from '@assay/sdk'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { Time } from '../../components/Time.tsx'
import { UsePanel } from './UsePanel.tsx'

/** Signing and Seaport weigh more than all that is looked at. */
const Dealings = lazy(async () => ({ default: (await import('./Dealings.tsx')).Dealings }))

/** What can be done with a model, and what of it stands on chain. */
export function ModelSide({ model }: { model: ModelRecord }) {
  const { modelId, card, mintedAt, transaction, weightsRoot, royaltyBps, licenses } = model
  return (
    <>
      <Suspense>
        <Dealings model={model} />
      </Suspense>
      <Panel title="Licenses" aside={licenses > 0 && `${licenses.toLocaleString('en')} held`}>
        <p>
          <Link to="/models/$modelId" params={{ modelId }} search={{ tab: 'licenses' }} resetScroll={false}>
            What is offered, and what it allows
          </Link>
        </p>
      </Panel>
      <UsePanel model={model} />
      <Panel title="On chain">
        <Facts
          facts={[
            ['Token', `model ${modelId}, ERC-721`],
            ['Weights root', <Hash key="root" value={weightsRoot} />],
            ['Card', <Hash key="card" value={card} kind="content" />],
            ['Royalty of a sale', percent(royaltyBps)],
            ['Minted', <Time key="minted" at={mintedAt} />],
            ['Transaction', <Hash key="transaction" value={transaction} kind="transaction" />],
          ]}
        />
      </Panel>
    </>
  )
}
