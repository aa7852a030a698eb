import { AssayError, createListingCard, type Dataset, type ListingCard } from '@assay/sdk'
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import type { Hex } from 'viem'
import { Page } from '../../components/Page.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { findDataset, keepDataset } from '../../vault/vault.ts'
import { usualOffer } from '../dataset/offerInput.ts'
import { listingPurpose } from '../open/purposes.ts'
import { TablePanel } from '../open/TablePanel.tsx'
import { CardPanel } from './CardPanel.tsx'
import type { CardInput } from './cardInput.ts'
import { type Draft, forgetDraft, readDraft, writeDraft } from './draft.ts'
import { NodePanel } from './NodePanel.tsx'
import { RowsPanel } from './RowsPanel.tsx'

const noWords: CardInput = { title: '', description: '', token: '' }

/** From a table that nobody may see to a dataset that takes orders. */
export function ListDatasetPage() {
  const { config } = useMarket()
  const [draft, setDraft] = useState(
    (): Draft => readDraft() ?? { node: config.nodeUrl ?? '', card: noWords, offer: usualOffer },
  )
  const top = useRef<HTMLDivElement>(null)
  const prepared = usePrepared(draft.datasetRoot)
  const queries = useQueryClient()
  const change = useCallback((next: Draft) => {
    writeDraft(next)
    setDraft(next)
  }, [])

  async function start(dataset: Dataset) {
    const { datasetRoot, binning, name } = dataset
    const card = describe(dataset)
    await keepDataset(dataset)
    queries.setQueryData(keyOf(datasetRoot), { dataset, card })
    const title = draft.card.title || `${binning.label.name} in ${name}`
    change({ ...draft, datasetRoot, card: { ...draft.card, title } })
  }
  return (
    <Page
      kicker={<Link to="/datasets">Private datasets</Link>}
      title="List a dataset"
      lead="Earn from rows that nobody may see. Models are trained on them where they are; each that is proven good enough is paid."
    >
      <div ref={top} tabIndex={-1}>
        <NodePanel node={draft.node} onNode={node => change({ ...draft, node })} />
      </div>
      {draft.datasetRoot === undefined ? (
        <TablePanel title="2. Your rows" purpose={listingPurpose} onCommitted={start} />
      ) : (
        <Waiting query={prepared} lines={6}>
          {({ dataset, card }) => (
            <>
              <RowsPanel
                dataset={dataset}
                card={card}
                onForget={() => {
                  forgetDraft()
                  setDraft({ ...draft, datasetRoot: undefined, card: noWords })
                }}
              />
              <CardPanel
                key={dataset.datasetRoot}
                dataset={dataset}
                draft={draft}
                onDraft={change}
                onNoNode={() => top.current?.focus()}
              />
            </>
          )}
        </Waiting>
      )}
    </Page>
  )
}

const keyOf = (datasetRoot: Hex | undefined) => ['vault', 'listing', datasetRoot]

/** The rows that were prepared, from the vault, and what becomes public of them. */
function usePrepared(datasetRoot: Hex | undefined) {
  return useQuery({
    queryKey: keyOf(datasetRoot),
    queryFn: datasetRoot
      ? async () => {
          const dataset = (await findDataset(datasetRoot)) ?? gone()
          return { dataset, card: describe(dataset) }
        }
      : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}

/**
 * The card but for its words.
 *
 * @throws AssayError `listing.tooFine`, `listing.noClasses`.
 */
function describe(dataset: Dataset): ListingCard {
  try {
    return createListingCard(dataset, { title: dataset.name || '–', description: '' })
  } catch (error) {
    if (!(error instanceof AssayError) || error.code !== 'listing.tooFine') throw error
    const { code, shortMessage, details } = error
    throw new AssayError(code, shortMessage, {
      ...(details && { details }),
      hint: 'Leave these columns out, or join values of them before.',
      cause: error,
    })
  }
}

function gone(): never {
  forgetDraft()
  throw new AssayError('vault.lacking', 'This browser no longer has the rows that you prepared', {
    hint: 'Reload the page and prepare them again.',
  })
}
