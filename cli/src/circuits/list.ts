import { circuits } from '@assay/sdk'
import type { Command } from 'commander'
import { examples, run } from '../command.ts'
import { table } from '../layout.ts'
import type { Session } from '../session.ts'

export function addList(command: Command): void {
  command
    .command('list')
    .description('show the circuits: the most that each proves, and the hash of its verification key')
    .addHelpText('after', examples('circuits list'))
    .action(run(list))
}

async function list(_: Session) {
  return {
    data: { circuits: circuits.map((circuit, number) => ({ number, ...circuit })) },
    text: table(
      ['circuit', 'family', 'rows', 'features', 'classes', 'trees', 'depth', 'verification key'],
      circuits.map(({ name, family, rows, features, classes, trees, depth, vkHash }) => {
        return [name, family, rows, features, classes, trees, depth, vkHash ?? 'insecure alone']
      }),
    ),
  }
}
