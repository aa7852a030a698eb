import type { Command } from 'commander'
import { addBuy } from './buy.ts'
import { addClose } from './close.ts'
import { addGrant } from './grant.ts'
import { addList } from './list.ts'
import { addOffer } from './offer.ts'

/** `assay model license …` */
export function addLicenseCommands(model: Command): void {
  const license = model.command('license').description('rights in a model that its owner sells or gives')
  addOffer(license)
  addClose(license)
  addBuy(license)
  addGrant(license)
  addList(license)
}
