import type { Command } from 'commander'
import { addCancel } from './cancel.ts'
import { addChallenge } from './challenge.ts'
import { addClaim } from './claim.ts'
import { addCommit } from './commit.ts'
import { addConfirm } from './confirm.ts'
import { addDraw } from './draw.ts'
import { addEvaluate } from './evaluate.ts'
import { addFinalize } from './finalize.ts'
import { addFund } from './fund.ts'
import { addList } from './list.ts'
import { addOpen } from './open.ts'
import { addPublish } from './publish.ts'
import { addReveal } from './reveal.ts'
import { addRevealTest } from './revealTest.ts'
import { addRevealTraining } from './revealTraining.ts'
import { addShow } from './show.ts'
import { addWithdraw } from './withdraw.ts'

/** `assay contest …`, in the order of a contest's life. */
export function addContestCommands(program: Command): void {
  const contest = program.command('contest').description('a reward for a model, scored by the chain itself')
  addOpen(contest)
  addDraw(contest)
  addPublish(contest)
  addCommit(contest)
  addReveal(contest)
  addRevealTest(contest)
  addRevealTraining(contest)
  addEvaluate(contest)
  addClaim(contest)
  addChallenge(contest)
  addConfirm(contest)
  addFinalize(contest)
  addWithdraw(contest)
  addCancel(contest)
  addFund(contest)
  addShow(contest)
  addList(contest)
}
