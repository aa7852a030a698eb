import { randomUUID } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { type AccessRight, AssayError, downloadWeights } from '@assay/sdk'
import { explainFileError, openFile, writeWhole } from '@assay/sdk/node'
import type { Command } from 'commander'
import type { Address } from 'viem'
import { parseAddress } from '../arguments/hex.ts'
import { parseId, parseLicenseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import type { Session } from '../session.ts'

type Options = { node: string; out: string; license?: bigint; order?: Address }

export function addDownload(model: Command): void {
  model
    .command('download')
    .description('fetch the weights of a model from a node, and check that they are those of the model')
    .argument('<model>', 'number of the model', parseId)
    .requiredOption('--node <url>', 'where the node answers')
    .requiredOption('--out <file>', 'where they are written')
    .option('--license <id>', 'by this license; by default the best right that you have', parseLicenseId)
    .option('--order <address>', 'by your order on Ocean: the address of the datatoken', parseAddress)
    .addHelpText(
      'after',
      examples(
        'model download 3 --node http://127.0.0.1:8780 --out model.safetensors',
        'model download 3 --node http://127.0.0.1:8780 --out model.safetensors --order 0x5FbD…0aa3',
      ),
    )
    .action(run(download))
}

async function download(session: Session, { node, out, ...by }: Options, modelId: bigint) {
  const market = await session.signedMarket()
  const right = rightOf(by)
  const partial = `${out}.${randomUUID()}.unchecked`
  try {
    const { size } = await downloadWeights(market, {
      modelId,
      nodeUrl: node,
      signal: session.signal,
      ...(right && { right }),
      async keep({ body }) {
        await writeWhole(partial, body ?? new Uint8Array())
        return openFile(partial)
      },
    })
    await rename(partial, out).catch(error => {
      throw explainFileError(error, out)
    })
    return {
      data: { modelId, out, bytes: size, node },
      text: `${out} holds the weights of model ${modelId}: ${size} bytes.`,
    }
  } finally {
    await rm(partial, { force: true })
  }
}

function rightOf({ license, order }: Pick<Options, 'license' | 'order'>): AccessRight | undefined {
  if (license !== undefined && order !== undefined) {
    throw new AssayError('cli.twoRights', 'By the license, or by the order?', {
      hint: 'Give one of --license and --order.',
    })
  }
  if (license !== undefined) return { right: 'license', licenseId: license }
  return order && { right: 'order', datatoken: order }
}
