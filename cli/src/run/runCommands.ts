import type { Command } from 'commander'
import { addAnchor } from './anchor.ts'
import { addBegin } from './begin.ts'
import { addChallenge } from './challenge.ts'
import { addChoose } from './choose.ts'
import { addComplete } from './complete.ts'
import { addDraw } from './draw.ts'
import { addEnroll } from './enroll.ts'
import { addFinalize } from './finalize.ts'
import { addLeave } from './leave.ts'
import { addList } from './list.ts'
import { addOpen } from './open.ts'
import { addPublish } from './publish.ts'
import { addRecord } from './record.ts'
import { addRespond } from './respond.ts'
import { addSettle } from './settle.ts'
import { addShow } from './show.ts'
import { addVerify } from './verify.ts'
import { addVote } from './vote.ts'
import { addWithdraw } from './withdraw.ts'

/** `assay run …` */
export function addRunCommands(program: Command): void {
  const command = program
    .command('run')
    .description('training runs whose every step can be checked, committed to before they begin and bonded when done')
  command.commandsGroup('As a trainer:')
  addBegin(command)
  addDraw(command)
  addRecord(command)
  addAnchor(command)
  addComplete(command)
  addFinalize(command)
  addRespond(command)
  addPublish(command)
  command.commandsGroup('As anybody:')
  addShow(command)
  addList(command)
  addVerify(command)
  addOpen(command)
  addChallenge(command)
  addChoose(command)
  addSettle(command)
  addWithdraw(command)
  command.commandsGroup('As an auditor:')
  addEnroll(command)
  addVote(command)
  addLeave(command)
}
