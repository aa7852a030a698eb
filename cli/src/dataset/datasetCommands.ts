import type { Command } from 'commander'
import { addCommit } from './commit.ts'
import { addDelist } from './delist.ts'
import { addExport } from './export.ts'
import { addInspect } from './inspect.ts'
import { addList } from './list.ts'
import { addMove } from './move.ts'
import { addOffer } from './offer.ts'
import { addShow } from './show.ts'
import { addVerify } from './verify.ts'

/** `assay dataset …` */
export function addDatasetCommands(program: Command): void {
  const dataset = program
    .command('dataset')
    .description('rows that a contest is held over, or that models are ordered of')
  addCommit(dataset)
  addInspect(dataset)
  addVerify(dataset)
  addExport(dataset)
  addList(dataset)
  addShow(dataset)
  addOffer(dataset)
  addMove(dataset)
  addDelist(dataset)
}
