import type { Command } from 'commander'
import { addRehearseContest } from './contest.ts'
import { addRehearseOrder } from './order.ts'

/** `assay rehearse …` */
export function addRehearseCommands(program: Command): void {
  const rehearse = program.command('rehearse').description('try it on a private chain before any money is spent')
  addRehearseContest(rehearse)
  addRehearseOrder(rehearse)
}
