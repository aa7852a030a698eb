import type { Contest, ContestRecord } from '@assay/sdk'
import { Columns } from '../../components/Page.tsx'
import { ContestActivity } from './ContestActivity.tsx'
import { CreditsPanel } from './CreditsPanel.tsx'
import { DataPanel } from './DataPanel.tsx'
import { DrawPanel } from './DrawPanel.tsx'
import { EscrowPanel } from './EscrowPanel.tsx'
import { ProblemPanel } from './ProblemPanel.tsx'
import { RulesPanel } from './RulesPanel.tsx'
import { UnprotectedPanel } from './UnprotectedPanel.tsx'

type Props = { contest: Contest; record: ContestRecord | undefined }

/** All there is to know of a contest: problem and data, rules and their limits, the money, the draw, what happened. */
export function ContestDetails({ contest, record }: Props) {
  return (
    <Columns
      main={
        <>
          <ProblemPanel contest={contest} record={record} />
          <DataPanel contest={contest} record={record} />
          <RulesPanel contest={contest} />
        </>
      }
      side={
        <>
          {contest.phase === 'closed' && <CreditsPanel contest={contest} />}
          <EscrowPanel contest={contest} />
          <DrawPanel contest={contest} />
          <UnprotectedPanel contest={contest} />
          <ContestActivity contestId={contest.contestId} />
        </>
      }
    />
  )
}
