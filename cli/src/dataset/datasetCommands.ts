import type { Command } from 'commander'
import { addCommit } from './commit.ts'
import { addExport } from './export.ts'
import { addInspect } from './inspect.ts'
import { addVerify } from './verify.ts'

/** `assay dataset …` */
export function addDatasetCommands(program: Command): void {
  const dataset = program.command('dataset').description('rows that a contest is held over')
  addCommit(dataset)
  addInspect(dataset)
  addVerify(dataset)
  addExport(dataset)
}
