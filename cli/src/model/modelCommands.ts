import type { Command } from 'commander'
import { addAccept } from './accept.ts'
import { addBuy } from './buy.ts'
import { addCard } from './card.ts'
import { addDownload } from './download.ts'
import { addImport } from './import.ts'
import { addInspect } from './inspect.ts'
import { addLicenseCommands } from './license/licenseCommands.ts'
import { addList } from './list.ts'
import { addMint } from './mint.ts'
import { addOffer } from './offer.ts'
import { addPredict } from './predict.ts'
import { addRent } from './rent.ts'
import { addRevenue } from './revenue.ts'
import { addSales } from './sales.ts'
import { addScore } from './score.ts'
import { addShareCommands } from './share/shareCommands.ts'
import { addShow } from './show.ts'
import { addTrain } from './train.ts'
import { addUnlist } from './unlist.ts'
import { addUpload } from './upload.ts'

/** `assay model …` */
export function addModelCommands(program: Command): void {
  const model = program
    .command('model')
    .description('models: train and import those that the chain can run; mint any, and have it earn')
  model.commandsGroup('Models that the chain can run:')
  addTrain(model)
  addImport(model)
  addInspect(model)
  addPredict(model)
  addScore(model)
  model.commandsGroup('Models as tokens:')
  addCard(model)
  addMint(model)
  addShow(model)
  addLicenseCommands(model)
  addRent(model)
  addRevenue(model)
  addShareCommands(model)
  addList(model)
  addUnlist(model)
  addSales(model)
  addBuy(model)
  addOffer(model)
  addAccept(model)
  addUpload(model)
  addDownload(model)
}
