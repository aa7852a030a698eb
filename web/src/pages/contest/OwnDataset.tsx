import type { Contest, Dataset } from '@assay/sdk'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { Notice } from '../../components/Notice.tsx'
import { asAssayError, Waiting } from '../../components/Waiting.tsx'
import { findDataset, restore } from '../../vault/vault.ts'

type Props = {
  contest: Contest
  children(dataset: Dataset): ReactNode
}

/** What an organizer can do only with the dataset that was committed; asks for its file where this browser has not kept it. */
export function OwnDataset({ contest: { datasetRoot }, children }: Props) {
  const kept = useQuery({
    queryKey: ['kept', 'dataset', datasetRoot],
    queryFn: async () => (await findDataset(datasetRoot)) ?? null,
    structuralSharing: false,
  })
  const take = useMutation({ mutationFn: restore, onSuccess: () => kept.refetch() })
  return (
    <Waiting query={kept} lines={2}>
      {dataset =>
        dataset ? (
          children(dataset)
        ) : (
          <>
            <Notice title="This browser does not have your dataset">
              <p>
                It was made in another one, or on the command line. Without it and its salts the contest cannot go on,
                and your bond is lost.
              </p>
            </Notice>
            <FileDrop label="The dataset file that you saved" accept=".dataset" onFile={file => take.mutate(file)} />
            {take.data && <p>This is another one: its root is not that of this contest.</p>}
            {take.error && <ErrorNotice error={asAssayError(take.error)} />}
          </>
        )
      }
    </Waiting>
  )
}
