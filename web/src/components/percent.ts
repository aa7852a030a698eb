/** Basis points as people read them. */
export const percent = (bps: number): string => `${(bps / 100).toFixed(bps % 10 === 0 ? 1 : 2)} %`
