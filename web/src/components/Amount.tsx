import type { Address } from 'viem'
import { formatUnits } from 'viem'
import { useCurrency } from '../market/useCurrency.ts'

/** An amount of a token, given in its smallest unit. */
export function Amount({ value, token }: { value: bigint; token: Address }) {
  const currency = useCurrency(token)
  if (!currency) return <span aria-busy>…</span>
  const exact = formatUnits(value, currency.decimals)
  return (
    <data value={exact} title={`${exact} ${currency.symbol}`}>
      {shorten(exact)} {currency.symbol}
    </data>
  )
}

/** Six digits after the point are enough to read; the title has all of them. */
function shorten(exact: string): string {
  const [whole = '0', fraction = ''] = exact.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')
  const shown = fraction.slice(0, 6).replace(/0+$/, '')
  if (shown === '' && whole === '0' && /[1-9]/.test(fraction)) return '< 0.000001'
  return shown ? `${grouped}.${shown}` : grouped
}
