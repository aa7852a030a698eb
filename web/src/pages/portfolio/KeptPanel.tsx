import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Table } from '../../components/Table.tsx'
import { asAssayError, Empty, Waiting } from '../../components/Waiting.tsx'
import { download } from '../../vault/download.ts'
import { type Kept, listKept, restore } from '../../vault/vault.ts'

const says: Record<Kept['kind'], { name: string; without: string; suffix: string }> = {
  dataset: {
    name: 'Dataset with its salts',
    without: 'the contest over it cannot be finished, and its bond is lost',
    suffix: 'dataset',
  },
  entry: { name: 'Entry with its model', without: 'it cannot be revealed, and its bond is lost', suffix: 'entry.json' },
  order: {
    name: 'Order with its secret and test rows',
    without: 'its model cannot be decrypted',
    suffix: 'order.json',
  },
  mint: {
    name: 'Salt of a mint',
    without: 'weights that you committed to have to be committed to again',
    suffix: 'mint.json',
  },
}

/** What only this browser knows, to be saved elsewhere, and what was saved to be taken back. */
export function KeptPanel() {
  const kept = useQuery({ queryKey: ['kept'], queryFn: listKept })
  const take = useMutation({ mutationFn: restore, onSuccess: () => kept.refetch() })
  return (
    <Panel title="Kept in this browser">
      <p>
        What nobody else may know yet, and what cannot be had again. Save copies: who clears this browser’s data clears
        them too. The command line reads the same files.
      </p>
      <Waiting query={kept} lines={2}>
        {items =>
          items.length === 0 ? (
            <Empty title="Nothing is kept here." />
          ) : (
            <Table
              caption="Kept in this browser"
              rows={items}
              keyOf={({ key }) => key}
              columns={[
                { name: 'What', cell: ({ kind }) => says[kind].name },
                { name: 'Without it', wide: true, cell: ({ kind }) => says[kind].without },
                { name: 'Since', wide: true, cell: ({ keptAt }) => new Date(keptAt).toLocaleString() },
                {
                  name: 'Copy',
                  cell: ({ kind, key, text }) => (
                    <Button
                      look="quiet"
                      onClick={() => download(`${key.slice(-10)}.${says[kind].suffix}`, text)}
                      aria-label={`Save a copy of ${says[kind].name}, ${key}`}
                    >
                      Save
                    </Button>
                  ),
                },
              ]}
            />
          )
        }
      </Waiting>
      <FileDrop
        label="Take back a saved file"
        hint="A dataset, an entry or an order, saved by this page or by the command line."
        accept=".dataset,.json"
        chosen={take.data && `Taken back: ${says[take.data].name}`}
        onFile={file => take.mutate(file)}
      />
      {take.error && <ErrorNotice error={asAssayError(take.error)} />}
    </Panel>
  )
}
