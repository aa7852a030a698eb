import { type Contest, getContestEvents } from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Notice } from '../../components/Notice.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'

/** Says that whoever looks has entered already, and where these entries are. */
export function OwnNotice({ contest: { contestId } }: { contest: Contest }) {
  const { market, account, isLocal } = useMarket()
  const { data = [] } = useQuery({
    queryKey: ['chain', 'committed', contestId, account],
    queryFn: account ? () => getContestEvents(market, 'EntryCommitted', { contestId, submitter: account }) : skipToken,
    refetchInterval: 4 * liveMs(isLocal),
  })
  if (data.length === 0) return null
  return (
    <Notice title={data.length === 1 ? 'You have an entry here' : `You have ${data.length} entries here`}>
      <p>
        Reveal {data.length === 1 ? 'it' : 'them'} on{' '}
        <Link to="/contests/$contestId" params={{ contestId }}>
          the contest’s page
        </Link>{' '}
        once entries are closed. You may enter other models beside; each has a bond of its own.
      </p>
    </Notice>
  )
}
