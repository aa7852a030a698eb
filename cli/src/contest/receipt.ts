import type { Sent } from '@assay/sdk'

/** What is told of a transaction. */
export function receipt({ hash, gasUsed, feeWei, blockNumber }: Sent) {
  return { transaction: hash, gasUsed, feeWei, blockNumber }
}

/** Gas of several transactions together. */
export function totalGas(sent: Sent[]): bigint {
  return sent.reduce((sum, { gasUsed }) => sum + gasUsed, 0n)
}
