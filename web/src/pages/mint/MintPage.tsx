import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import { Page } from '../../components/Page.tsx'
import { CardPanel } from './CardPanel.tsx'
import { type Draft, newDraft, readDraft, writeDraft } from './draft.ts'
import type { MintSearch } from './mintSearch.ts'
import { WeightsPanel } from './WeightsPanel.tsx'

const route = getRouteApi('/models/new')

/** From weights, and what is known of how they came about, to a token. */
export function MintPage() {
  const search: MintSearch = route.useSearch()
  const [draft, setDraft] = useState((): Draft => readDraft() ?? newDraft)
  const top = useRef<HTMLDivElement>(null)
  const change = useCallback((next: Draft) => {
    writeDraft(next)
    setDraft(next)
  }, [])
  return (
    <Page
      kicker={<Link to="/models">Models</Link>}
      title="Mint a model"
      lead="Whoever owns the token licenses, rents and sells the model, and is paid for models that derive from it. The weights stay with you; the chain keeps a hash of them."
    >
      <div ref={top} tabIndex={-1}>
        <WeightsPanel asked={search} weights={draft.weights} onWeights={weights => change({ ...draft, weights })} />
      </div>
      <CardPanel draft={draft} onDraft={change} onNoWeights={() => top.current?.focus()} />
    </Page>
  )
}
