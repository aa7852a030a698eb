import { verifyReceipt } from '@assay/sdk'
import type { Command } from 'commander'
import type { Hex } from 'viem'
import { parseHash } from '../arguments/hex.ts'
import { examples, run } from '../command.ts'
import { formatBps } from '../format.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'

export function addVerify(receipt: Command): void {
  receipt
    .command('verify')
    .description('hold a receipt to what the chain knows, and say what it certifies and what not')
    .argument('<uid>', 'id of the attestation', parseHash)
    .addHelpText('after', examples('receipt verify 0x…'))
    .action(run(verify))
}

async function verify(session: Session, _: object, uid: Hex) {
  const receipt = await verifyReceipt(await session.market(), uid)
  const { orderId, customer, vendor, thresholdBps, rows, datasetRoot, block } = receipt
  return {
    data: { uid, valid: true, ...receipt },
    text: paragraphs(
      `The receipt is right: this market attested it when order ${orderId} was settled.`,
      pairs([
        ['Customer', customer],
        ['Vendor', vendor],
        ['Proven', `${formatBps(thresholdBps)} or more of ${rows} test rows`],
        ['Dataset root', datasetRoot],
        ['Proof', receipt.proofHash],
        ['Verification key', receipt.verificationKeyHash],
        ['Block', block],
      ]),
      `Certified: ${receipt.proven}`,
      `Not certified: ${receipt.notProven}`,
    ),
  }
}
