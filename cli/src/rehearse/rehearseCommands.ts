import type { Command } from 'commander'
import { addRehearseContest } from './contest.ts'

/** `assay rehearse …` */
export function addRehearseCommands(program: Command): void {
  addRehearseContest(program.command('rehearse').description('try it on a private chain before any money is spent'))
}
