import type { Dataset } from '@assay/sdk'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Notice } from '../../components/Notice.tsx'
import { Page } from '../../components/Page.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { findDataset, keepDataset } from '../../vault/vault.ts'
import { DatasetPanel } from './DatasetPanel.tsx'
import { forgetDraft, readDraft, writeDraft } from './draft.ts'
import { LackingPanel } from './LackingPanel.tsx'
import { contestPurpose } from './purposes.ts'
import { TablePanel } from './TablePanel.tsx'
import { TermsPanel } from './TermsPanel.tsx'

/** From a table to an open contest. */
export function OpenContestPage() {
  const { upload } = useMarket()
  const [draft, setDraft] = useState(readDraft)
  const queries = useQueryClient()
  const keyOf = (root: string | undefined) => ['vault', 'dataset', root]
  const root = draft?.datasetRoot
  const query = useQuery({
    queryKey: keyOf(root),
    enabled: root !== undefined,
    queryFn: async () => (root && (await findDataset(root))) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })

  async function start(dataset: Dataset) {
    const { datasetRoot } = dataset
    await keepDataset(dataset)
    queries.setQueryData(keyOf(datasetRoot), dataset)
    writeDraft({ datasetRoot })
    setDraft({ datasetRoot })
  }
  function forget() {
    forgetDraft()
    setDraft(undefined)
  }

  return (
    <Page
      kicker={<Link to="/contests">Contests</Link>}
      title="Open a contest"
      lead="Bring rows, and say what a good model is worth to you. You pay only for one that the chain has found good enough."
    >
      {!upload && (
        <Notice tone="bad" title="This site takes no uploads">
          <p>A contest’s description has to be put where people can read it. Open it from a site that takes it.</p>
        </Notice>
      )}
      {draft ? (
        <Waiting query={query}>
          {dataset =>
            dataset ? (
              <>
                <DatasetPanel dataset={dataset} onForget={forget} />
                <TermsPanel key={dataset.datasetRoot} dataset={dataset} initial={draft.input} />
              </>
            ) : (
              <LackingPanel onRestored={query.refetch} onForget={forget} />
            )
          }
        </Waiting>
      ) : (
        <TablePanel title="1. Your rows" purpose={contestPurpose} onCommitted={start} />
      )}
    </Page>
  )
}
