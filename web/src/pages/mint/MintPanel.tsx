import { useNavigate } from '@tanstack/react-router'
import { Button } from '../../components/Button.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { type Draft, forgetDraft, type MintWeights } from './draft.ts'
import styles from './mint.module.css'
import { mintDraft, needsCommitment } from './mintDraft.ts'
import { readParents } from './parentsInput.ts'

type Props = {
  draft: Draft
  /** Whether nothing is wrong with what was written. */
  isRight: boolean
  onIncomplete(): void
}

/** Looks it over once more, and mints. */
export function MintPanel({ draft, isRight, onIncomplete }: Props) {
  const { upload } = useMarket()
  const navigate = useNavigate()
  const { weights, terms } = draft
  const mint = useAction(async (market, weights: MintWeights, { onProgress }) => {
    if (!upload) return
    const modelId = await mintDraft(market, { ...draft, weights }, { upload, onProgress })
    forgetDraft()
    await navigate({ to: '/models/$modelId', params: { modelId } })
  })
  const { parents, royaltyBps } = readParents(terms)
  return (
    <Panel title="4. Mint it">
      {isRight && (
        <Facts
          facts={[
            ['Title', draft.card.title],
            ['From', weights?.name ?? 'no weights chosen yet'],
            [
              'Derived from',
              parents.length === 0
                ? 'none'
                : parents.map(({ modelId, shareBps }) => `model ${modelId} (${percent(shareBps)})`).join(', '),
            ],
            ['Royalty', percent(royaltyBps)],
          ]}
        />
      )}
      <ul className={styles.says}>
        {weights && needsCommitment(weights.origin) && (
          <li>
            Two transactions: the first commits you to the weights without telling them, the second mints. So nobody who
            sees yours on its way can mint the same before you. Between them you may reload this page.
          </li>
        )}
        <li>The card becomes public; the weights do not. Nobody else can mint the same weights afterwards.</li>
        <li>It costs the network fees alone.</li>
      </ul>
      {weights && isRight ? (
        <ActionButton action={mint} input={weights} disabled={!upload}>
          Mint the model
        </ActionButton>
      ) : (
        <div>
          <Button onClick={onIncomplete}>Mint the model</Button>
        </div>
      )}
      {!upload && <p className={styles.note}>This site takes no uploads: mint from one that does.</p>}
    </Panel>
  )
}
