import { AssayError, decodeTrainingBundle, verifyTrainingBundle } from '@assay/sdk'
import { readBytes } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import type { Hex } from 'viem'
import { parseHash } from '../arguments/hex.ts'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { expectedBundle } from '../contest/expectedBundle.ts'
import { paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { describeLabel } from './describeLabel.ts'

type Options = { contest?: bigint; root?: Hex }

export function addVerify(dataset: Command): void {
  dataset
    .command('verify')
    .description('check that a training bundle opens the dataset that was committed, before training on it')
    .argument('<bundle>', 'training bundle')
    .addOption(
      new Option('--contest <number>', 'against a contest: its root and its draw').argParser(parseId).conflicts('root'),
    )
    .option('--root <hash>', 'against a dataset root alone', parseHash)
    .addHelpText('after', examples('dataset verify iris.bundle --contest 1'))
    .action(run(verify))
}

async function verify(session: Session, { contest, root }: Options, file: string) {
  const bundle = decodeTrainingBundle(await readBytes(file))
  const expected = contest === undefined ? { datasetRoot: required(root) } : await expectedBundle(session, contest)
  const rows = verifyTrainingBundle(bundle, expected)
  const { groups, testGroups } = bundle
  const label = describeLabel(bundle.binning, rows)
  return {
    data: {
      bundle: file,
      valid: true,
      ...expected,
      rows: rows.rowCount,
      groups,
      testGroups: testGroups.length,
      ...label.data,
    },
    text: paragraphs(
      `${file} is right: ${rows.rowCount} rows, each one committed to; ${testGroups.length} of ${groups} groups stay secret.`,
      label.text,
    ),
  }
}

function required(root: Hex | undefined): Hex {
  if (root) return root
  throw new AssayError('cli.usage', 'Against what is the bundle to be checked?', {
    hint: 'Give --contest or --root.',
  })
}
