import { useMutation } from '@tanstack/react-query'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { Panel } from '../../components/Panel.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import { restore } from '../../vault/vault.ts'

/** Terms were written about rows that this browser no longer keeps. */
export function LackingPanel({ onRestored, onForget }: { onRestored(): unknown; onForget(): void }) {
  const take = useMutation({ mutationFn: restore, onSuccess: onRestored })
  return (
    <Panel title="1. Your rows">
      <p>This browser no longer keeps the rows that you prepared. Bring back the copy that you saved, or start over.</p>
      <FileDrop label="The copy that you saved" accept=".dataset,.json" onFile={take.mutate} />
      {take.error && <ErrorNotice error={asAssayError(take.error)} />}
      <div>
        <Button look="quiet" onClick={onForget}>
          Start over
        </Button>
      </div>
    </Panel>
  )
}
