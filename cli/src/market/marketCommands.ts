import type { Command } from 'commander'
import { addDeploy } from './deploy.ts'

/** `assay market …` */
export function addMarketCommands(program: Command): void {
  addDeploy(program.command('market').description('the contracts that contests are held by'))
}
