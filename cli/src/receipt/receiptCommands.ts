import type { Command } from 'commander'
import { addVerify } from './verify.ts'

/** `assay receipt …` */
export function addReceiptCommands(program: Command): void {
  addVerify(program.command('receipt').description('certificates of what was proven of a model'))
}
