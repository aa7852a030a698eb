import { findActivity } from '@assay/sdk'
import { Amount } from '../../components/Amount.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Time } from '../../components/Time.tsx'
import { Empty } from '../../components/Waiting.tsx'
import { PagedList } from '../../lists/PagedList.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import styles from './contest.module.css'
import { eventWords } from './eventWords.ts'

const few = 10

/** What happened, the newest first. */
export function ContestActivity({ contestId }: { contestId: bigint }) {
  const { history } = useMarket()
  return (
    <Panel title="Activity">
      <PagedList
        queryKey={['activity', 'contest', contestId]}
        find={paging => findActivity(history, { contestId, limit: few, ...paging })}
        empty={<Empty title="Nothing yet." />}
      >
        {items => (
          <ul className={styles.list}>
            {items.map(each => (
              <li key={each.id} className={styles.stack}>
                <span>
                  {eventWords(each)}
                  {each.amount !== undefined && each.token && (
                    <>
                      : <Amount value={each.amount} token={each.token} />
                    </>
                  )}
                </span>
                {each.account && <Hash value={each.account} kind="address" />}
                <span className={styles.note}>
                  <Time at={each.at} /> <Hash value={each.transaction} kind="transaction" />
                </span>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
    </Panel>
  )
}
