import type { Command } from 'commander'
import { addOrder } from './order.ts'
import { addPublish } from './publish.ts'
import { addShow } from './show.ts'

/** `assay ocean …` */
export function addOceanCommands(program: Command): void {
  const ocean = program.command('ocean').description('models on Ocean: published there, and ordered for a download')
  addPublish(ocean)
  addOrder(ocean)
  addShow(ocean)
}
