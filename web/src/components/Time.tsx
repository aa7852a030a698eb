import { useChainClock } from '../market/chainClock.ts'

const clock = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** A moment on the chain's clock, in seconds since the epoch. */
export function Time({ at }: { at: bigint }) {
  const date = new Date(Number(at) * 1000)
  return (
    <time dateTime={date.toISOString()} title={date.toISOString()}>
      {clock.format(date)}
    </time>
  )
}

/** What is left until then by the chain's clock. */
export function TimeLeft({ until, over = 'over' }: { until: bigint; over?: string }) {
  const chain = useChainClock()
  if (!chain) return <span aria-busy>…</span>
  const left = Number(until - chain.now)
  return <time dateTime={new Date(Number(until) * 1000).toISOString()}>{left > 0 ? duration(left) : over}</time>
}

const units = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const

/** The two largest units of a time in seconds. */
export function duration(seconds: number): string {
  const at = units.findIndex(([, size]) => seconds >= size)
  if (at === -1) return '0 s'
  const [name, size] = units[at]!
  const next = units[at + 1]
  const rest = next && Math.floor((seconds % size) / next[1])
  return `${Math.floor(seconds / size)} ${name}${rest ? ` ${rest} ${next[0]}` : ''}`
}
