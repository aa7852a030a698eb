import type { Command } from 'commander'
import { addDisclose } from './disclose.ts'
import { addList } from './list.ts'
import { addPlace } from './place.ts'
import { addReceive } from './receive.ts'
import { addRefund } from './refund.ts'
import { addShow } from './show.ts'
import { addWithdraw } from './withdraw.ts'

/** `assay order …` */
export function addOrderCommands(program: Command): void {
  const order = program
    .command('order')
    .description('models trained on private data, paid when a proof shows what they score on your own test rows')
  addPlace(order)
  addDisclose(order)
  addReceive(order)
  addRefund(order)
  addShow(order)
  addList(order)
  addWithdraw(order)
}
