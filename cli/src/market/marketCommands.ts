import type { Command } from 'commander'
import { addAdvance } from './advance.ts'
import { addDeploy } from './deploy.ts'

/** `assay market …` */
export function addMarketCommands(program: Command): void {
  const market = program.command('market').description('the contracts that contests are held by, and a chain for them')
  addDeploy(market)
  addAdvance(market)
}
