import { decodeModel, describeModel } from '@assay/sdk'
import { readBytes } from '@assay/sdk/node'
import type { Command } from 'commander'
import { examples, run } from '../command.ts'
import { pairs } from '../layout.ts'
import type { Session } from '../session.ts'

export function addInspect(model: Command): void {
  model
    .command('inspect')
    .description('check a model by all rules of its format, and show what it is')
    .argument('<file>', 'model')
    .addHelpText('after', examples('model inspect tree.model'))
    .action(run(inspect))
}

async function inspect(_: Session, __: object, file: string) {
  const description = describeModel(decodeModel(await readBytes(file)))
  const { family, shape, featureCount, classCount, productsPerRow, laneBits, sizeBytes, hash } = description
  return {
    data: description,
    text: pairs([
      ['Family', family],
      ['Shape', shape],
      ['Features', featureCount],
      ['Predicts', classCount === 1 ? 'a number' : `${classCount} classes`],
      ['Products a row', productsPerRow > 0 ? productsPerRow : undefined],
      ['Lane', laneBits && `${laneBits} bits`],
      ['Size', `${sizeBytes} bytes`],
      ['Hash', hash],
    ]),
  }
}
