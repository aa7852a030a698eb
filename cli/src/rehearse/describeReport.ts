import type { ContestReport } from '@assay/sdk/node'
import { formatEther } from 'viem'
import { formatBps } from '../format.ts'
import { pairs, paragraphs, table } from '../layout.ts'

/**
 * A contest's report for a person: scores, gas and balances.
 *
 * @param gasPrice What gas costs, in wei.
 */
export function describeReport(report: ContestReport, gasPrice: bigint): string {
  const { dataset, rows, features, classes, testRows, entries, winner, gasByPhase } = report
  const cost = (gas: number) => `${formatEther(BigInt(gas) * gasPrice)} ETH`
  const phases = Object.entries(gasByPhase).filter(([, gas]) => gas > 0)
  const total = phases.reduce((sum, [, gas]) => sum + gas, 0)
  return paragraphs(
    pairs([
      [
        'Dataset',
        `${dataset}: ${rows} rows, of which ${testRows} tested; ${features} features, ${classes === 1 ? 'a number to predict' : `${classes} classes`}`,
      ],
      ['Winner', winner ?? 'none met the criterion'],
    ]),
    table(
      ['entry', 'family', 'score on chain', 'score here', 'gas to evaluate'],
      entries.map(entry => [
        entry.name,
        entry.family,
        formatBps(entry.scoreBps),
        formatBps(entry.localScoreBps),
        entry.evaluateGas,
      ]),
    ),
    table(
      ['phase', 'gas', 'cost'],
      [...phases, ['total', total] as const].map(([phase, gas]) => [phase, gas, cost(gas)]),
    ),
    table(
      ['account', 'balance after, less before'],
      report.balances.map(({ name, changeWei }) => [name, `${formatEther(BigInt(changeWei))} ETH`]),
    ),
    `At ${formatEther(gasPrice, 'gwei')} gwei. Scores vary with the draw; the market is deployed only once.`,
  )
}
