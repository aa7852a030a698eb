import { getEntry, getOpening } from '@assay/sdk'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { hexToBytes, isAddressEqual } from 'viem'
import { Button } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hallmark } from '../../components/Hallmark.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Notice } from '../../components/Notice.tsx'
import { percent } from '../../components/percent.ts'
import { asAssayError, Waiting } from '../../components/Waiting.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useEngine } from '../../work/engine.ts'
import type { MintWeights } from './draft.ts'

type Props = { contestId: bigint; entryId: bigint; onRead(weights: MintWeights): void }

/** An entry that the chain has scored, minted with its score by whoever entered it. */
export function FromEntry({ contestId, entryId, onRead }: Props) {
  const { market, account } = useMarket()
  const engine = useEngine()
  const entry = useQuery({
    queryKey: ['chain', 'entry', contestId, entryId],
    queryFn: () => getEntry(market, contestId, entryId),
  })
  const read = useMutation({
    mutationFn: async () => {
      const { model } = await getOpening(market, contestId, entryId)
      const name = `contest-${contestId}-entry-${entryId}.model`
      const { weightsRoot, file, facts } = await engine.readWeights(new File([new Uint8Array(hexToBytes(model))], name))
      const origin = { kind: 'entry', contestId: String(contestId), entryId: String(entryId) } as const
      onRead({ name: `entry ${entryId} of contest ${contestId}`, weightsRoot, origin, files: [file], facts })
    },
  })
  return (
    <Waiting query={entry}>
      {({ submitter, status, scoreBps }) => {
        const isYours = account !== undefined && isAddressEqual(submitter, account)
        return (
          <>
            <Facts
              facts={[
                [
                  'Entry',
                  <Link key="contest" to="/contests/$contestId" params={{ contestId }}>
                    {String(entryId)} of contest {String(contestId)}
                  </Link>,
                ],
                ['Submitter', <Hash key="submitter" value={submitter} kind="address" />],
                ['Score', status === 'scored' ? percent(scoreBps) : 'none yet'],
                ['Assurance', status === 'scored' ? <Hallmark key="assurance" assurance="executed" /> : undefined],
              ]}
            />
            {status === 'scored' && isYours ? (
              <div>
                <Button busy={read.isPending} onClick={() => read.mutate()}>
                  Take this model
                </Button>
              </div>
            ) : (
              <Notice title="It cannot be minted by you now">
                <p>{isYours ? 'It has no score yet.' : 'Whoever entered it can: connect that account.'}</p>
              </Notice>
            )}
            {read.error && <ErrorNotice error={asAssayError(read.error)} />}
          </>
        )
      }}
    </Waiting>
  )
}
