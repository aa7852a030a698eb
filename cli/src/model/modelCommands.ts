import type { Command } from 'commander'
import { addImport } from './import.ts'
import { addInspect } from './inspect.ts'
import { addPredict } from './predict.ts'
import { addScore } from './score.ts'
import { addTrain } from './train.ts'

/** `assay model …` */
export function addModelCommands(program: Command): void {
  const model = program.command('model').description('integer models, as the chain runs them')
  addTrain(model)
  addImport(model)
  addInspect(model)
  addPredict(model)
  addScore(model)
}
