import { findModels, getModelRecord, type History, type ModelRecord } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { More } from '../../components/More.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { Empty, Waiting } from '../../components/Waiting.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { LineageGraph } from './LineageGraph.tsx'
import { layOutLineage } from './lineageLayout.ts'
import styles from './model.module.css'
import type { TabProps } from './tabs.ts'

/** What a model was derived from and what derives from it, with who has which share of what it earns. */
export function LineageTab({ model }: TabProps) {
  const { history } = useMarket()
  const { modelId } = model
  const family = useQuery({
    queryKey: ['history', 'lineage', modelId],
    queryFn: ({ signal }) => readFamily(history, model, signal),
  })
  return (
    <Panel title="Lineage">
      <Waiting query={family} lines={6}>
        {({ models, children }) =>
          models.length === 1 ? (
            <Empty title="It stands alone.">
              <p>It names no model that it was derived from, and none derives from it yet.</p>
              <Link to="/models/new">Mint one that does</Link>
            </Empty>
          ) : (
            <>
              <p className={styles.note}>
                Above stands what a model was derived from. A line says which share of all that the lower one earns goes
                to the upper one, before its owner has anything.
              </p>
              <LineageGraph {...layOutLineage(models)} modelId={modelId} />
              <More summary="The same as a list">
                <FamilyList models={models} />
              </More>
              {children > models.length && (
                <p className={styles.note}>The newest of {children.toLocaleString('en')} derived models are shown.</p>
              )}
            </>
          )
        }
      </Waiting>
    </Panel>
  )
}

function FamilyList({ models }: { models: ModelRecord[] }) {
  const titles = new Map(models.map(({ modelId, title }) => [modelId, title]))
  const name = (modelId: bigint) => titles.get(modelId) ?? `Model ${modelId}`
  return (
    <ul>
      {models.map(({ modelId, parents }) => (
        <li key={String(modelId)}>
          <Link to="/models/$modelId" params={{ modelId }}>
            {name(modelId)}
          </Link>
          {parents.length === 0
            ? ' is derived from none'
            : ` pays ${parents.map(({ modelId, shareBps }) => `${percent(shareBps)} to ${name(modelId)}`).join(', ')}`}
        </li>
      ))}
    </ul>
  )
}

const few = 12

/** A model with all that it descends from, and the newest of its children. */
async function readFamily(history: History, model: ModelRecord, signal: AbortSignal) {
  const known = new Map([[model.modelId, model]])
  let wanted = model.parents
  while (wanted.length > 0) {
    const ids = [...new Set(wanted.map(({ modelId }) => modelId))].filter(id => !known.has(id))
    const found = await Promise.all(ids.map(modelId => getModelRecord(history, { modelId, signal })))
    for (const each of found) known.set(each.modelId, each)
    wanted = found.flatMap(({ parents }) => parents)
  }
  const children = await findModels(history, { parent: model.modelId, limit: few, signal })
  for (const child of children.items) known.set(child.modelId, child)
  return { models: [...known.values()], children: children.total }
}
