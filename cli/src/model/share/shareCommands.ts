import type { Command } from 'commander'
import { addBuyOut } from './buyOut.ts'
import { addClaim } from './claim.ts'
import { addExecute } from './execute.ts'
import { addPropose } from './propose.ts'
import { addRedeem } from './redeem.ts'
import { addReunite } from './reunite.ts'
import { addShow } from './show.ts'
import { addSplit } from './split.ts'
import { addVote } from './vote.ts'

/** `assay model share …` */
export function addShareCommands(model: Command): void {
  const share = model
    .command('share')
    .description('divide a model: its revenue is the shareholders’, its terms are what they vote')
  addSplit(share)
  addShow(share)
  addClaim(share)
  addBuyOut(share)
  addRedeem(share)
  addReunite(share)
  addPropose(share)
  addVote(share)
  addExecute(share)
}
