import type { Binning, Rows } from '@assay/sdk'
import type { Command } from 'commander'
import { examples, run } from '../command.ts'
import { formatBps } from '../format.ts'
import { pairs, paragraphs, table } from '../layout.ts'
import { readDatasetFile } from '../readDatasetFile.ts'
import type { Session } from '../session.ts'
import { describeFeatures, featureTable } from './describeFeatures.ts'
import { describeLabel } from './describeLabel.ts'

export function addInspect(dataset: Command): void {
  dataset
    .command('inspect')
    .description('check every byte of a private dataset file, and show what it holds; no row and no salt is shown')
    .argument('<file>', 'private dataset file')
    .addHelpText('after', examples('dataset inspect iris.dataset'))
    .action(run(inspect))
}

async function inspect(_: Session, __: object, file: string) {
  const { name, binning, rows, groups, groupSize, leftOut, datasetRoot } = await readDatasetFile(file)
  const features = describeFeatures(binning)
  const classes = countClasses(binning, rows)
  const label = describeLabel(binning, rows)
  return {
    data: {
      name,
      datasetRoot,
      rows: rows.rowCount,
      groups,
      groupSize,
      leftOut,
      label: binning.label.name,
      ...(classes && { classes }),
      ...label.data,
      features,
    },
    text: paragraphs(
      pairs([
        ['Dataset', name],
        ['Dataset root', datasetRoot],
        ['Rows', `${rows.rowCount} in ${groups} groups of ${groupSize}`],
        ['Left out', leftOut.length > 0 ? `row ${leftOut.join(', ')}` : undefined],
        ['Label', label.text],
      ]),
      classes &&
        table(
          [binning.label.name, 'rows', 'share'],
          classes.map(({ name, rows: count }) => [name, count, formatBps((10_000 * count) / rows.rowCount)]),
        ),
      featureTable(features),
    ),
  }
}

function countClasses({ label }: Binning, { labels }: Rows) {
  if (!('classes' in label)) return undefined
  const counts = new Uint32Array(label.classes.length)
  for (const each of labels) counts[each] = Number(counts[each]) + 1
  return label.classes.map((name, index) => ({ name, rows: Number(counts[index]) }))
}
