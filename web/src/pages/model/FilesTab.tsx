import { Hash } from '../../components/Hash.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Table } from '../../components/Table.tsx'
import { Empty, Waiting } from '../../components/Waiting.tsx'
import { FetchWeights } from './FetchWeights.tsx'
import { fileSafety } from './fileSafety.ts'
import styles from './model.module.css'
import type { TabProps } from './tabs.ts'

/** The files of a model: how large each is, what is in it, whether reading it can run anything; and who may have them. */
export function FilesTab({ model, card }: TabProps) {
  return (
    <Panel title="Files">
      <Waiting query={card}>
        {({ files }) =>
          files.length === 0 ? (
            <Empty title="Its card names none." />
          ) : (
            <Table
              cards
              caption="Files"
              rows={files}
              keyOf={({ name }) => name}
              columns={[
                {
                  name: 'File',
                  isHeader: true,
                  cell: ({ name }) => {
                    const { says } = fileSafety(name)
                    return (
                      <div className={styles.stack}>
                        <span>{name}</span>
                        <span className={styles.note}>{says}</span>
                      </div>
                    )
                  },
                },
                { name: 'Size', numeric: true, cell: ({ bytes }) => size(bytes) },
                { name: 'Type', cell: ({ dtype }) => dtype ?? 'not said' },
                { name: 'SHA-256', cell: ({ sha256 }) => <Hash value={sha256} /> },
              ]}
            />
          )
        }
      </Waiting>
      <p className={styles.note}>
        Weights root, which the chain holds: <Hash value={model.weightsRoot} />. What is fetched is hashed here, in this
        browser, and held to it.
      </p>
      {card.data && <FetchWeights model={model} name={card.data.files[0]?.name ?? `model-${model.modelId}`} />}
    </Panel>
  )
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB']

function size(bytes: number): string {
  const power = Math.min(Math.max(0, Math.floor(Math.log10(bytes || 1) / 3)), units.length - 1)
  return `${Number((bytes / 1000 ** power).toPrecision(3)).toLocaleString('en')} ${units[power]}`
}
