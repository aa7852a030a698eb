import type { Currency } from '@assay/sdk'
import { formatUnits } from 'viem'

/** An amount in a token's smallest unit, as people write it: `0.5 ETH`. */
export function formatAmount(amount: bigint, { symbol, decimals }: Currency): string {
  return `${formatUnits(amount, decimals)} ${symbol}`
}

/** Basis points as a percentage: `93.86 %`. */
export function formatBps(bps: number): string {
  return `${(bps / 100).toFixed(2)} %`
}

/** A moment in seconds since the epoch, seen from another: `2026-01-01 12:00 UTC, in 6 d 23 h`. */
export function formatTime(seconds: bigint, now: bigint): string {
  const moment = new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' ')
  const distance = formatDuration(Number(seconds > now ? seconds - now : now - seconds))
  return `${moment} UTC, ${seconds > now ? `in ${distance}` : `${distance} ago`}`
}

/** Seconds in their two largest units: `6 d 23 h`. */
export function formatDuration(seconds: number): string {
  const units = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const
  const first = units.findIndex(([count]) => count > 0)
  if (first === -1) return '0 s'
  return units
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')
}
