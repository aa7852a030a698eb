import { existsSync } from 'node:fs'
import { AssayError, applyBinning, commitDataset, createBinning, encodeDatasetFile } from '@assay/sdk'
import { secretMode, writeWhole } from '@assay/sdk/node'
import type { Command } from 'commander'
import { parseInteger } from '../arguments/integer.ts'
import { addBinOptions, type BinOptions, groupSizeText, tableFile } from '../arguments/tableOptions.ts'
import { examples, run } from '../command.ts'
import { pairs, paragraphs } from '../layout.ts'
import { readTable } from '../readTable.ts'
import type { Session } from '../session.ts'
import { describeLabel } from './describeLabel.ts'

type Options = BinOptions & { label: string; groupSize?: number; out: string }

export function addCommit(dataset: Command): void {
  const command = dataset
    .command('commit')
    .description('bin, shuffle and salt the rows of a table, and commit to them')
    .argument('<file>', tableFile)
    .requiredOption('--label <column>', 'the column to predict')
    .requiredOption('--out <file>', 'the private dataset file; never overwritten, for it holds the only salts')
    .option('--group-size <rows>', groupSizeText, parseInteger(1, 255))
  addBinOptions(command)
    .addHelpText(
      'after',
      examples(
        'dataset commit iris.csv --label species --out iris.dataset',
        'dataset commit prices.parquet --label price --regression --out prices.dataset',
      ),
    )
    .action(run(commit))
}

async function commit(session: Session, options: Options, file: string) {
  const { out } = options
  if (existsSync(out)) throw exists(out)
  const table = await readTable(session, file, options)
  const binning = createBinning(table, options)
  const dataset = commitDataset(applyBinning(table, binning), binning, {
    name: table.name,
    ...(options.groupSize && { groupSize: options.groupSize }),
  })
  await writeWhole(out, encodeDatasetFile(dataset), { mode: secretMode, isNew: true })

  const { rows, groups, groupSize, leftOut, datasetRoot } = dataset
  const { featureCount: features, classCount: classes, rowCount } = rows
  const label = describeLabel(binning, rows)
  return {
    data: { out, datasetRoot, rows: rowCount, leftOut, groups, groupSize, features, classes, ...label.data },
    text: paragraphs(
      `Committed to ${table.name}.`,
      pairs([
        ['Rows', `${rowCount} in ${groups} groups of ${groupSize}`],
        ['Left out', leftOut.length > 0 ? `row ${leftOut.join(', ')}, which fill no group` : undefined],
        ['Features', features],
        ['Label', label.text],
        ['Dataset root', datasetRoot],
      ]),
      `${out} holds the rows and the only salts. Keep it secret, and keep a copy: without it a contest over these rows cannot be finished, and your bond is lost.`,
      `\`assay contest open --dataset ${out} --reward …\` opens a contest.`,
    ),
  }
}

function exists(path: string): AssayError {
  return new AssayError('file.exists', `${path} exists already`, {
    details: 'A dataset file is never overwritten: it may hold the only salts of a contest.',
    hint: 'Choose another name, or move it away first.',
  })
}
