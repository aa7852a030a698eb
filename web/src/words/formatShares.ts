import { formatEther } from 'viem'

/** An amount of shares, in their smallest unit: they have 18 decimals, as nearly all tokens. */
export const formatShares = (shares: bigint): string => Number(formatEther(shares)).toLocaleString('en')
