import type { Abi, Address, ContractFunctionArgs, ContractFunctionName, Hash, TransactionReceipt } from 'viem'
import { parseEventLogs } from 'viem'
import { simulateContract, writeContract } from 'viem/actions'
import { AssayError } from '../errors.ts'
import { marketAbi } from './abis/marketAbi.ts'
import { awaitReceipt } from './awaitReceipt.ts'
import { explainError } from './explainError.ts'
import type { Market } from './market.ts'

type Write = 'nonpayable' | 'payable'
export type ContestsFunction = ContractFunctionName<typeof marketAbi, Write>

/** What every verb that writes gives back. */
export type Sent = { hash: Hash; gasUsed: bigint; feeWei: bigint; blockNumber: bigint }

export type SentWithEvents<abi extends Abi = typeof marketAbi> = Sent & {
  events: ReturnType<typeof parseEventLogs<abi, true>>
}

/**
 * Simulates a call of `Contests`, so that a refusal costs nothing and has its reason, then sends it and waits until it is mined.
 *
 * @throws AssayError `contest.<error>` with the contract's reason; `chain.*` for the chain's own.
 */
export async function sendTransaction<name extends ContestsFunction>(
  market: Market,
  functionName: name,
  args: ContractFunctionArgs<typeof marketAbi, Write, name>,
  value = 0n,
): Promise<SentWithEvents> {
  return sendCall(market, { address: market.contests, abi: marketAbi, functionName, args, value })
}

/** A call of a contract, and what is sent along with it. */
export type Call<abi extends Abi, name extends ContractFunctionName<abi, Write>> = {
  address: Address
  abi: abi
  functionName: name
  args: ContractFunctionArgs<abi, Write, name>
  value?: bigint
}

/**
 * Does the same with a call of any contract.
 *
 * @throws AssayError `<topic>.<error>` with the contract's reason, the topic being that of its ABI; `chain.*`.
 */
export async function sendCall<abi extends Abi, name extends ContractFunctionName<abi, Write>>(
  { client, account }: Market,
  call: Call<abi, name>,
): Promise<SentWithEvents<abi>> {
  if (!account) throw noAccount()
  try {
    await simulateContract(client, { ...call, account } as never)
    const hash = await writeContract(client, { ...call, account, chain: client.chain } as never)
    return sent(await awaitReceipt(client, hash), call.abi)
  } catch (error) {
    throw explainError(error)
  }
}

function sent<abi extends Abi>(receipt: TransactionReceipt, abi: abi): SentWithEvents<abi> {
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
    events: parseEventLogs({ abi, logs: receipt.logs }),
  }
}

/** The error of every verb that writes when nobody can sign. */
export function noAccount(): AssayError {
  return new AssayError('chain.noAccount', 'This needs an account to sign with', {
    hint: 'Connect the market with an `account`.',
  })
}
