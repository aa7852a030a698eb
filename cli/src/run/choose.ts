import { AssayError, type Challenge, chooseHalf, getChallenge, readTranscript } from '@assay/sdk'
import { folderTranscript } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import { parseId } from '../arguments/integer.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import type { Session } from '../session.ts'

type Options = { transcript?: string; right?: boolean; wrong?: boolean }

export function addChoose(command: Command): void {
  command
    .command('choose')
    .description('say as the challenger whether the checkpoint that the trainer opened is right')
    .argument('<challenge>', 'its number', parseId)
    .option('--transcript <folder>', 'what you come to yourself: your own execution of the run, from the same seed')
    .addOption(new Option('--right', 'it is').conflicts(['transcript', 'wrong']))
    .addOption(new Option('--wrong', 'it is not').conflicts(['transcript', 'right']))
    .addHelpText('after', examples('run choose 1 --transcript runs/again', 'run choose 1 --wrong'))
    .action(run(choose))
}

async function choose(session: Session, options: Options, challengeId: bigint) {
  const market = await session.signedMarket()
  const challenge = await getChallenge(market, challengeId)
  const agrees = await decide(challenge, options)
  const sent = await chooseHalf(market, { challengeId, agrees })
  const { lo, hi } = sent
  return {
    data: { challengeId, middle: challenge.middle, agrees, lo, hi, ...receipt(sent) },
    text: [
      `Checkpoint ${challenge.middle} is ${agrees ? 'right' : 'wrong'}, you say.`,
      lo === hi
        ? `Auditors vote on segment ${lo} now.`
        : `The first wrong checkpoint is one of ${lo} to ${hi}: the trainer opens the middle one next.`,
    ].join('\n'),
  }
}

async function decide({ answer, middle, turn }: Challenge, options: Options): Promise<boolean> {
  const { transcript, right, wrong } = options
  if (right || wrong) return right === true
  if (transcript === undefined) {
    throw new AssayError('cli.usage', 'Is the checkpoint right?', { hint: 'Give --transcript, --right or --wrong.' })
  }
  if (answer === undefined) {
    throw new AssayError('run.wrongTurn', `It is the turn of the ${turn}: there is no checkpoint to judge`, {
      hint: 'Wait for the trainer to open one.',
      retryable: turn === 'trainer',
    })
  }
  const { checkpoints } = await readTranscript(folderTranscript(transcript))
  return checkpoints[middle]?.hash === answer
}
