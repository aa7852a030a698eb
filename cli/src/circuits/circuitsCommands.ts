import type { Command } from 'commander'
import { addList } from './list.ts'
import { addVerify } from './verify.ts'

/** `assay circuits …` */
export function addCircuitsCommands(program: Command): void {
  const circuits = program.command('circuits').description('what the proofs of orders prove, and by which keys')
  addList(circuits)
  addVerify(circuits)
}
