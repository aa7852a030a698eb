import type { OrderReport } from '@assay/node'
import { formatEther } from 'viem'
import { formatBps } from '../format.ts'
import { pairs, paragraphs, table } from '../layout.ts'

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(2)} s`
const shareOf = (part: number, whole: number) => `${part} of ${whole} rows, ${formatBps((10_000 * part) / whole)}`

/** An order's report for a person: what was promised, proven, paid and received. */
export function describeOrder(report: OrderReport): string {
  const { dataset, trainingRows, features, classes, circuit, rows, correct, minCorrect, majority, thresholdBps } =
    report
  const proven = report.receipt !== null
  return paragraphs(
    pairs([
      ['Dataset', `${dataset}: ${trainingRows} private rows, ${features} features, ${classes} classes`],
      ['Promised', `${formatBps(thresholdBps)}: ${shareOf(minCorrect, rows)}`],
      ['Constant guess', shareOf(majority, rows)],
      ['Model', `${shareOf(correct, rows)}${proven ? '' : ': it falls short'}`],
    ]),
    proven
      ? pairs([
          [
            'Proof',
            `${circuit}: ${seconds(report.solveMs)} to solve, ${seconds(report.proveMs)} to prove, ${report.proofBytes} bytes`,
          ],
          ['Verified', `on chain, for ${report.verifyGas} gas`],
          ['Paid', `${formatEther(BigInt(report.pricePaid))} ETH, when the key was revealed`],
          ['Recovered', report.modelRecovered ? 'the model, byte for byte' : 'NOT the model that was trained'],
          ['Receipt', report.receipt ?? undefined],
        ])
      : 'The customer has the money back, and nothing of the model was told. Nothing was paid without a proof.',
    table(
      ['step', 'gas'],
      Object.entries(report.gasByStep).map(([step, gas]) => [step, gas]),
    ),
    report.insecure
      ? 'INSECURE: the ceremony’s points are not here, so this proof could be forged. It is for a chain of one’s own; CRS_PATH names a folder with the points.'
      : undefined,
    proven
      ? 'Proven is the score on these rows; not that the vendor’s rows are true, nor that only they were used.'
      : undefined,
  )
}
