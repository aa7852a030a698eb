import { checkChunk, openChunk, readTranscript, type StateGroup, stateGroups } from '@assay/sdk'
import { folderTranscript } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { size } from 'viem'
import { parseInteger } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { requirePlace } from './requirePlace.ts'

type Options = { checkpoint: number; tensor: string; group: StateGroup; chunk: number }

export function addOpen(command: Command): void {
  const whole = parseInteger(0)
  command
    .command('open')
    .description('show one chunk of one tensor, and have the chain check that it belongs to the completed run')
    .argument('<folder>', 'of the run, with its checkpoints')
    .requiredOption('--checkpoint <number>', 'counted from 0, which is before any step', whole)
    .requiredOption('--tensor <name>', 'such as fc1.weight')
    .addOption(new Option('--group <name>', 'that the tensor is in').choices(stateGroups).default('params'))
    .option('--chunk <number>', 'of 8,192 bytes each', whole, 0)
    .addHelpText('after', '\nNothing is sent: the chain’s contract is asked, and it sees the chunk.')
    .addHelpText('after', examples('run open runs/digits --checkpoint 3 --tensor fc1.weight --chunk 7'))
    .action(run(open))
}

async function open(session: Session, place: Options, folder: string) {
  const market = await session.market()
  const transcript = await readTranscript(folderTranscript(folder))
  const runId = requirePlace(market, transcript)
  const opening = await openChunk(transcript, place)
  const tensor = await checkChunk(market, { runId, opening })
  const { name, dims, data } = opening
  const shown = data.slice(2, 66)
  return {
    data: { runId, ...place, tensorHash: tensor, dims, data, opening },
    text: paragraphs(
      `The chain agrees: this chunk is of checkpoint ${place.checkpoint} of run ${runId}.`,
      pairs([
        ['Tensor', `${place.group}/${name} [${dims.join(', ')}]`],
        ['Its hash', tensor],
        ['Chunk', `${place.chunk}, ${size(data)} bytes`],
        ['It begins', `${shown}${data.length > 66 ? '…' : ''}`],
      ]),
    ),
  }
}
