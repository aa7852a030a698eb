import type { ModelReport } from '@assay/node'
import { formatEther } from 'viem'
import { pairs, paragraphs, table } from '../layout.ts'

const seconds = (milliseconds: number) => `${(milliseconds / 1_000).toFixed(1)} s`
const ether = (wei: string) => `${formatEther(BigInt(wei))} ETH`

const recorders = { torch: 'PyTorch', assay: 'one of Assay’s own trainers' }
const rights = { owner: 'its buyer', renter: 'who rents it', license: 'a license', order: 'an order on Ocean' }

/** A model's report for a person: how it was recorded, what was paid for it, and who had what of that. */
export function describeModel(report: ModelReport): string {
  const { verified, paid, earned } = report
  return paragraphs(
    pairs([
      [
        'Run',
        `${report.runId}, by ${recorders[report.recordedBy]}: ${report.steps} steps, ${report.checkpoints} checkpoints`,
      ],
      ['Root', report.root],
      [
        'Run again',
        `${verified.matches} of ${verified.segments} segments come out bit for bit the same, in ${seconds(report.verifyMs)}`,
      ],
      ['Model', `${report.modelId}: ${report.weightsBytes} bytes, weights root ${report.weightsRoot}`],
      ['License', ether(paid.license)],
      ['Rental', `${ether(paid.rental)} for three hours`],
      ['Sold', `${ether(paid.sale)}, on Seaport`],
      ['On Ocean', `an order for ${ether(paid.asset)}`],
      ['Delivered', `the weights, by a node, to ${report.delivered.map(right => rights[right]).join(', ')}`],
      ['Trainer', `${ether(earned.trainer)} beside the price`],
      ['Parent', earned.parent === null ? undefined : `${ether(earned.parent)}, to its owner`],
    ]),
    table(
      ['step', 'gas'],
      Object.entries(report.gasByStep).map(([step, gas]) => [step, gas]),
    ),
    'Shown is that the trajectory was computed and bonded by that address, and when; not authorship of ideas.',
  )
}
