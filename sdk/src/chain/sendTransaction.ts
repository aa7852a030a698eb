import type { ContractFunctionArgs, ContractFunctionName, Hash, TransactionReceipt } from 'viem'
import { parseEventLogs } from 'viem'
import { simulateContract, waitForTransactionReceipt, writeContract } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { contestsAbi } from '../generated/contests.ts'
import { marketAbi } from './contractErrors.ts'
import { explainError } from './explainError.ts'
import type { Market } from './market.ts'

type Write = 'nonpayable' | 'payable'
export type ContestsFunction = ContractFunctionName<typeof contestsAbi, Write>

/** What every verb that writes gives back. */
export type Sent = { hash: Hash; gasUsed: bigint; feeWei: bigint; blockNumber: bigint }

export type SentWithEvents = Sent & {
  events: ReturnType<typeof parseEventLogs<typeof contestsAbi, true>>
}

/**
 * Simulates a call of `Contests`, so that a refusal costs nothing and has its reason, then sends it and waits until it is mined.
 *
 * @throws AssayError `contest.<error>` with the contract's reason; `chain.*` for the chain's own.
 */
export async function sendTransaction<name extends ContestsFunction>(
  market: Market,
  functionName: name,
  args: ContractFunctionArgs<typeof contestsAbi, Write, name>,
  value = 0n,
): Promise<SentWithEvents> {
  const { client, contests, account } = market
  if (!account) throw noAccount()
  try {
    const call = { address: contests, abi: marketAbi, functionName, args, value, account } as const
    await simulateContract(client, call as never)
    const hash = await writeContract(client, { ...call, chain: client.chain } as never)
    return sent(await waitForTransactionReceipt(client, { hash }))
  } catch (error) {
    throw explainError(error)
  }
}

function sent(receipt: TransactionReceipt): SentWithEvents {
  if (receipt.status === 'reverted') {
    throw new AssayError('chain.reverted', `Transaction ${receipt.transactionHash} was mined, but reverted`, {
      details: `It passed its simulation, so something else was mined before it.`,
      hint: 'Look at the state again, then repeat what still applies.',
      retryable: true,
    })
  }
  return {
    hash: receipt.transactionHash,
    gasUsed: receipt.gasUsed,
    feeWei: receipt.gasUsed * receipt.effectiveGasPrice,
    blockNumber: receipt.blockNumber,
    events: parseEventLogs({ abi: contestsAbi, logs: receipt.logs }),
  }
}

/** The error of every verb that writes when nobody can sign. */
export function noAccount(): AssayError {
  return new AssayError('chain.noAccount', 'This needs an account to sign with', {
    hint: 'Connect the market with an `account`.',
  })
}
