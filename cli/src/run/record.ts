import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AssayError, type BegunRun, encodeModel, readTranscript, recordTraining, transcriptFiles } from '@assay/sdk'
import { folderTranscript, recordTorchRun, writeTranscript, writeWhole } from '@assay/sdk/node'
import type { Command } from 'commander'
import { parseInteger } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'
import { fillIn } from './begin.ts'
import { modelFile, pathFrom, readTrainerRows, requireBegun } from './begunFile.ts'
import { withTorch } from './torch.ts'

type Options = { every: number }

export function addRecord(command: Command): void {
  command
    .command('record')
    .description('train as the run was begun, and write its transcript')
    .argument('<folder>', 'that the run was begun in')
    .option('--every <steps>', 'from one checkpoint to the next, of Assay’s own trainers', parseInteger(1), 1)
    .addHelpText(
      'after',
      '\nA script says itself how often it writes checkpoints. Of its printed lines none is shown: run it by hand to see them,\nwith the same arguments as it was begun with.',
    )
    .addHelpText('after', examples('run record runs/digits', 'run record runs/digits --every 5'))
    .action(run(record))
}

async function record(session: Session, { every }: Options, folder: string) {
  const begun = await requireBegun(folder)
  const { seed } = begun
  if (seed === undefined) {
    throw new AssayError('run.notDrawn', `The seed of run ${begun.place.runId} is not drawn yet`, {
      hint: `\`assay run draw ${folder}\` draws it from block ${begun.beaconBlock}.`,
      retryable: true,
    })
  }
  const model = await train(session, folder, { ...begun, seed, every })
  const { checkpoints, run: recorded } = await readTranscript(folderTranscript(folder))
  const last = checkpoints.at(-1)
  const metrics = Object.entries(last?.metrics.values ?? {}).map(([name, value]) => `${name} ${value}`)
  return {
    data: {
      folder,
      kind: recorded.kind,
      checkpoints: checkpoints.length,
      steps: last?.step,
      metrics: last?.metrics.values,
      model,
    },
    text: paragraphs(
      pairs([
        ['Transcript', folder],
        ['Checkpoints', `${checkpoints.length}, after ${last?.step} steps`],
        ['In the end', metrics.join(', ') || undefined],
        ['Model', model],
      ]),
      `\`assay run complete ${folder}\` puts it on chain, under a bond.`,
    ),
  }
}

/** Trains, and says where the model is if it is written beside the transcript. */
async function train(
  session: Session,
  folder: string,
  { trainer, script, seed, place, every }: BegunRun & { seed: `0x${string}`; every: number },
): Promise<string | undefined> {
  if (script) {
    const torch = await withTorch(pathFrom(folder, script.file), fillIn(script.arguments, folder))
    await recordTorchRun({ ...torch, signal: session.signal })
    return undefined
  }
  if (!trainer) throw new AssayError('run.invalidFile', `${folder} does not say how to train`)
  const rows = await readTrainerRows(session, folder, trainer)
  const file = modelFile(folder)
  // Where there is no model the training was stopped: from the same seed it comes to the same checkpoints again.
  if (!existsSync(file)) await removeTranscript(folder)
  const writer = await writeTranscript(folder)
  const { model } = await session.withProgress('Training', report =>
    recordTraining({
      rows,
      training: trainer.options,
      every,
      seed,
      place,
      writer,
      onProgress: ({ done, total }) => report(done, total),
      signal: session.signal,
    }),
  )
  await writeWhole(file, encodeModel(model))
  return file
}

async function removeTranscript(folder: string): Promise<void> {
  for (const name of [...Object.values(transcriptFiles), 'checkpoints']) {
    await rm(join(folder, name), { recursive: true, force: true })
  }
}
