import { advanceChain } from '@assay/sdk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from '../components/Button.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Time } from '../components/Time.tsx'
import { asAssayError } from '../components/Waiting.tsx'
import { useChainClock } from '../market/chainClock.ts'
import { useMarket } from '../market/MarketProvider.tsx'
import styles from './ClockPanel.module.css'

const leaps = [
  { name: '+1 min', seconds: 60 },
  { name: '+1 h', seconds: 3_600 },
  { name: '+1 d', seconds: 86_400 },
  { name: '+130 blocks', blocks: 130 },
]

/** The clock of the chain. A local chain's can be moved: nobody waits a week there to see a contest end. */
export function ClockPanel() {
  const { market, config } = useMarket()
  const clock = useChainClock()
  const queries = useQueryClient()
  const { mutate, error, isPending } = useMutation({
    mutationFn: (leap: { seconds?: number; blocks?: number }) => advanceChain(market.client, leap),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (!clock) return null
  return (
    <section className={styles.clock} aria-label="Chain clock">
      <span>
        Block {clock.block.toLocaleString('en')}, <Time at={clock.now} />
      </span>
      {config.testAccounts &&
        leaps.map(({ name, ...leap }) => (
          <Button key={name} look="plain" disabled={isPending} onClick={() => mutate(leap)}>
            {name}
          </Button>
        ))}
      {error && <ErrorNotice error={asAssayError(error)} />}
    </section>
  )
}
