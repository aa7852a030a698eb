import { Button } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import type { MintWeights } from './draft.ts'
import { FromEntry } from './FromEntry.tsx'
import { FromFiles } from './FromFiles.tsx'
import { FromOrder } from './FromOrder.tsx'
import styles from './mint.module.css'
import type { MintSearch } from './mintSearch.ts'

type Props = {
  /** Which entry, order or run the address names. */
  asked: MintSearch
  weights: MintWeights | undefined
  onWeights(weights: MintWeights | undefined): void
}

/** What is minted: weights, hashed here, and what the market knows of how they came about. */
export function WeightsPanel({ asked, weights, onWeights }: Props) {
  return (
    <Panel title="1. The weights">
      {weights ? (
        <Read weights={weights} onForget={() => onWeights(undefined)} />
      ) : (
        <Sources asked={asked} onRead={onWeights} />
      )}
    </Panel>
  )
}

function Sources({ asked, onRead }: { asked: MintSearch; onRead(weights: MintWeights): void }) {
  const { contest, entry, order, run } = asked
  if (contest !== undefined && entry !== undefined) {
    return <FromEntry contestId={BigInt(contest)} entryId={BigInt(entry)} onRead={onRead} />
  }
  if (order !== undefined) return <FromOrder orderId={BigInt(order)} onRead={onRead} />
  return <FromFiles runId={run === undefined ? undefined : BigInt(run)} onRead={onRead} />
}

const origins: Record<MintWeights['origin']['kind'], { title: string; says: string; tone: 'good' | 'gold' | 'plain' }> =
  {
    run: {
      tone: 'gold',
      title: 'Its training is recorded on chain',
      says: 'The model will say so, with the bond and how long anyone may challenge it.',
    },
    entry: {
      tone: 'good',
      title: 'The chain has scored it',
      says: 'The model will carry the score of its entry, marked as executed.',
    },
    order: {
      tone: 'good',
      title: 'A proof shows how good it is',
      says: 'The model will carry the threshold of its order, marked as proven, with the receipt.',
    },
    none: {
      tone: 'plain',
      title: 'Nothing is known of how it came about',
      says: 'The model will say so. A training can be recorded on chain only before it begins.',
    },
  }

function Read({ weights, onForget }: { weights: MintWeights; onForget(): void }) {
  const { name, weightsRoot, facts, origin, files } = weights
  const { title, says, tone } = origins[origin.kind]
  return (
    <>
      <Facts
        facts={[
          ['From', name],
          ...facts,
          ['Files', files.length === 1 ? files[0]?.name : `${files.length} files`],
          ['Weights root', <Hash key="root" value={weightsRoot} />],
        ]}
      />
      <Notice tone={tone} title={title}>
        <p>{says}</p>
      </Notice>
      <p className={styles.note}>Nothing was sent anywhere: it was read and hashed here.</p>
      <div>
        <Button look="quiet" onClick={onForget}>
          Take something else
        </Button>
      </div>
    </>
  )
}
