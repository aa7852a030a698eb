import { createPool, type PoolMember } from '@assay/sdk'
import type { Command } from 'commander'
import { collectMember } from '../arguments/member.ts'
import { examples, run } from '../command.ts'
import { receipt } from '../contest/receipt.ts'
import { paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'

type Options = { member: PoolMember[] }

export function addCreate(pool: Command): void {
  pool
    .command('create')
    .description('create a pool of fixed members and shares; repeating the command finds it and sends nothing')
    .requiredOption(
      '--member <address:percent>',
      'who is paid, and which share; give it once for each member, up to 64, and 100 % in all',
      collectMember,
    )
    .addHelpText('after', examples('pool create --member 0x7099…79C8:60 --member 0x3C44…93BC:40'))
    .action(run(create))
}

async function create(session: Session, { member: members }: Options) {
  const { pool, sent } = await createPool(await session.signedMarket(), { members })
  return {
    data: { pool, members, alreadyCreated: sent === undefined, ...(sent && receipt(sent)) },
    text: paragraphs(
      sent ? `Created pool ${pool}.` : `Pool ${pool} is there already. Nothing was sent.`,
      `To be paid together: \`assay contest commit <contest> --model <file> --payout ${pool}\``,
    ),
  }
}
