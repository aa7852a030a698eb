import { type Contest, getContestEvents, splitSeed } from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { Badge } from '../../components/Badge.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import styles from './contest.module.css'

/** The seed that decided which rows test, and where it came from. */
export function DrawPanel({ contest }: { contest: Contest }) {
  const { market } = useMarket()
  const { contestId, beaconBlock, schedule, seed, dataset, datasetRoot, terms } = contest
  const drawn = useQuery({
    queryKey: ['chain', 'drawn', contestId],
    queryFn: schedule
      ? async () => {
          const [event] = await getContestEvents(market, 'ContestDrawn', { contestId })
          return event ? { randomness: event.args.randomness, transaction: event.transactionHash } : null
        }
      : skipToken,
  })
  return (
    <Panel title="The draw">
      <p className={styles.note}>
        Which {terms.testGroups.toLocaleString('en')} of {dataset.groups.toLocaleString('en')} groups test was decided
        by the randomness of one block, named when the contest was opened: after the rows were committed to, and before
        anybody could know it.
      </p>
      {schedule ? (
        <Waiting query={drawn} lines={2}>
          {event =>
            event && (
              <Facts
                facts={[
                  ['Block', beaconBlock.toLocaleString('en')],
                  ['Its randomness', <Hash key="randomness" value={`0x${event.randomness.toString(16)}`} />],
                  ['Seed', <Hash key="seed" value={seed} />],
                  [
                    'Computed here',
                    <SeedCheck
                      key="check"
                      isRight={splitSeed({ prevRandao: event.randomness, contest: contestId, datasetRoot }) === seed}
                    />,
                  ],
                  ['Drawn by', <Hash key="transaction" value={event.transaction} kind="transaction" />],
                ]}
              />
            )
          }
        </Waiting>
      ) : (
        <Facts
          facts={[
            ['Block', beaconBlock.toLocaleString('en')],
            ['Seed', 'not known yet'],
          ]}
        />
      )}
    </Panel>
  )
}

function SeedCheck({ isRight }: { isRight: boolean }) {
  return isRight ? <Badge tone="good">agrees</Badge> : <Badge tone="bad">does not agree</Badge>
}
