import type { ModelCard } from '@assay/sdk'
import { Facts } from '../../components/Facts.tsx'
import { Hallmark } from '../../components/Hallmark.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Table } from '../../components/Table.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import styles from './model.module.css'
import type { TabProps } from './tabs.ts'

/** What its author says of a model. */
export function CardTab({ card }: TabProps) {
  return (
    <Panel title="What its author says">
      <Waiting query={card} lines={8}>
        {card => (
          <>
            <p className={styles.text}>{card.description || 'What it is, its author does not say.'}</p>
            <Text title="What it is for" text={card.uses} />
            <Text title="What it is not good at" text={card.limits} />
            <Text title="What it was trained on" text={card.trainingData} />
            <Evaluations rows={card.evaluations} />
            {card.howToUse && <Text title="How to use it" text={card.howToUse} />}
            <Facts
              facts={[
                ['Task', card.task],
                ['Library', card.library],
                ['License of the weights', card.license],
                ['Languages', card.language.join(', ') || undefined],
                ['Made from', card.base],
                [
                  'To cite it',
                  card.citation ? (
                    <span key="citation" className={styles.text}>
                      {card.citation}
                    </span>
                  ) : undefined,
                ],
              ]}
            />
            <p className={styles.note}>What was proven of the model stands above, in a panel of its own.</p>
          </>
        )}
      </Waiting>
    </Panel>
  )
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.stack}>
      <h3 className={styles.small}>{title}</h3>
      <p className={styles.text}>{text || 'Not said.'}</p>
    </div>
  )
}

function Evaluations({ rows }: { rows: ModelCard['evaluations'] }) {
  return (
    <div className={styles.stack}>
      <h3 className={styles.small}>Evaluations</h3>
      {rows.length === 0 ? (
        <p>None named.</p>
      ) : (
        <Table
          caption="Evaluations, as its author states them"
          rows={rows}
          keyOf={({ dataset, metric }) => `${dataset} ${metric}`}
          columns={[
            { name: 'Dataset', isHeader: true, cell: ({ dataset }) => dataset },
            { name: 'Metric', cell: ({ metric }) => metric },
            { name: 'Value', numeric: true, cell: ({ value }) => String(Number(value.toPrecision(6))) },
            {
              name: 'Said to be',
              cell: ({ assurance }) => (assurance === 'stated' ? 'stated' : <Hallmark assurance={assurance} />),
            },
          ]}
        />
      )}
    </div>
  )
}
