import { AssayError, circuits } from '@assay/sdk'
import { type VerifiedCircuit, verifyCircuit } from '@assay/sdk/node'
import type { Command } from 'commander'
import { examples, run } from '../command.ts'
import { paragraphs, table } from '../layout.ts'
import type { Result } from '../output.ts'
import type { Session } from '../session.ts'
import { insecureText } from './insecureText.ts'

export function addVerify(command: Command): void {
  command
    .command('verify')
    .description('rebuild circuits from their source, and hold the market’s keys and verifiers to them')
    .argument('[circuit]', 'name of the circuit; all by default')
    .addHelpText('after', examples('circuits verify', 'circuits verify tree-128-5'))
    .action(run(verify))
}

async function verify(session: Session, _: object, name?: string): Promise<Result> {
  const wanted = circuits.filter(circuit => name === undefined || circuit.name === name)
  if (wanted.length === 0) {
    throw new AssayError('cli.usage', `There is no circuit ${name}`, { hint: '`assay circuits list` shows all.' })
  }
  const market = await session.market()
  const verified = await session.withProgress('Rebuilding circuits', async report => {
    const done: VerifiedCircuit[] = []
    for (const circuit of wanted) {
      report(done.length, wanted.length, `Rebuilding ${circuit.name}`)
      done.push(await verifyCircuit(market, { circuit, home: session.home }))
    }
    return done
  })
  const valid = verified.every(({ isKeySame, variant }) => isKeySame && variant !== undefined)
  const insecure = verified.filter(circuit => circuit.insecure).map(circuit => circuit.name)
  return {
    data: { valid, circuits: verified },
    text: paragraphs(
      table(
        ['circuit', 'key from the source', 'key on chain', 'verifier on chain'],
        verified.map(({ name, vkHash, isKeySame, variant }) => {
          return [name, vkHash, isKeySame ? 'the same' : 'ANOTHER', variant ?? 'ANOTHER']
        }),
      ),
      valid
        ? 'What this market verifies is what the source says.'
        : 'This market verifies something else than the source says: do not order here.',
      insecure.length > 0 ? insecureText(insecure.join(', ')) : undefined,
    ),
    exitCode: valid ? 0 : 1,
  }
}
