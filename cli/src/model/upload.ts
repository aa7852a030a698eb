import { uploadWeights } from '@assay/sdk'
import { openFile } from '@assay/sdk/node'
import type { Command } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import type { Session } from '../session.ts'

const notes = { hashing: 'Hashing the file.', signing: undefined, sending: 'Sending it.' }

export function addUpload(model: Command): void {
  model
    .command('upload')
    .description('put the weights of a model of yours on a node, which gives them to whoever has a right to them')
    .argument('<model>', 'number of the model', parseId)
    .argument('<file>', 'safetensors, a PyTorch checkpoint, ONNX, or a canonical model')
    .requiredOption('--node <url>', 'where the node answers')
    .addHelpText('after', examples('model upload 3 model.safetensors --node http://127.0.0.1:8780'))
    .action(run(upload))
}

async function upload(session: Session, { node }: { node: string }, modelId: bigint, name: string) {
  const file = await openFile(name)
  const market = await session.signedMarket()
  const { signal } = session
  await uploadWeights(market, {
    modelId,
    file,
    name,
    nodeUrl: node,
    signal,
    onProgress({ step }) {
      if (notes[step]) session.note(notes[step])
    },
  })
  return {
    data: { modelId, file: name, bytes: file.size, node },
    text: `The weights of model ${modelId} are at ${node}: owner, renters, licensees and who orders it on Ocean can fetch them.`,
  }
}
