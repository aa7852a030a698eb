import type { Address } from 'viem'
import { formatUnits, zeroAddress } from 'viem'
import { useCurrencyQuery } from '../market/useCurrency.ts'

/** An amount of a token, given in its smallest unit. */
export function Amount({ value, token }: { value: bigint; token: Address }) {
  const { data: currency, isError } = useCurrencyQuery(token)
  if (!currency && isError) return <span title={`${value} of the smallest unit of ${token}`}>not known</span>
  if (!currency) return <span aria-busy>…</span>
  const exact = formatUnits(value, currency.decimals)
  return (
    <data value={exact} title={`${exact} ${currency.symbol}${token === zeroAddress ? '' : `, the token ${token}`}`}>
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
