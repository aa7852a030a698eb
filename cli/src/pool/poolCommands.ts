import type { Command } from 'commander'
import { addCreate } from './create.ts'
import { addShow } from './show.ts'
import { addWithdraw } from './withdraw.ts'

/** `assay pool …` */
export function addPoolCommands(program: Command): void {
  const pool = program.command('pool').description('a payout address whose members share what arrives there')
  addCreate(pool)
  addShow(pool)
  addWithdraw(pool)
}
