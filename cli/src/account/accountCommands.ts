import type { Command } from 'commander'
import { addCreate } from './create.ts'
import { addShow } from './show.ts'

/** `assay account …` */
export function addAccountCommands(program: Command): void {
  const account = program.command('account').description('the key that signs')
  addCreate(account)
  addShow(account)
}
