import type { RunRecord } from '@assay/sdk'
import { Notice } from '../../components/Notice.tsx'
import { SkipTo } from '../../components/SkipTo.tsx'
import { TimeLeft } from '../../components/Time.tsx'

/** What a run waits for, on whom, until when, and what happens otherwise. */
export function RunNow({ run: { stage, beaconBlock, challengeEnds } }: { run: RunRecord }) {
  switch (stage) {
    case 'begun':
      return (
        <Notice tone="gold" title="It waits for its seed">
          <p>
            Initial weights and the order of the data follow from a seed that block {String(beaconBlock)} decides:
            nobody could know it when the plan was fixed.
          </p>
          <SkipTo block={beaconBlock + 1n}>Go on to that block</SkipTo>
        </Notice>
      )
    case 'drawn':
      return (
        <Notice tone="gold" title="It is being trained">
          <p>The trainer trains from the drawn seed, and may anchor checkpoints as it goes. There is no deadline.</p>
        </Notice>
      )
    case 'completed':
      return (
        <Notice tone="gold" title="Anyone may challenge it">
          <p>
            {challengeEnds !== undefined && (
              <>
                For <TimeLeft until={challengeEnds} over="no time" /> more, whoever finds a step that does not come out
                as recorded can win half of the bond by showing it.
              </>
            )}{' '}
            Afterwards the bond goes back to the trainer, and the run counts as accepted.
          </p>
          <SkipTo time={challengeEnds}>Skip to the end of the window</SkipTo>
        </Notice>
      )
    case 'challenged':
      return (
        <Notice tone="bad" title="Somebody says that a step is wrong">
          <p>
            Both sides halve the run until one segment is left, which bonded auditors run again and vote on. The window
            stands still meanwhile. Whoever is silent at its turn loses.
          </p>
        </Notice>
      )
    case 'accepted':
      return (
        <Notice tone="good" title="It stood">
          <p>Nobody showed a step to be wrong while its bond could be won.</p>
        </Notice>
      )
    case 'rejected':
      return (
        <Notice tone="bad" title="A step was shown to be wrong">
          <p>The bond is lost. What was recorded is not how these weights came about.</p>
        </Notice>
      )
  }
}
