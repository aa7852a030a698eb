import { setTimeout as sleep } from 'node:timers/promises'
import { AssayError, explainError } from '@assay/sdk'
import {
  type Abi,
  type Address,
  type Client,
  type ContractFunctionArgs,
  type ContractFunctionName,
  encodeFunctionData,
  type Hex,
  keccak256,
  type LocalAccount,
  parseTransaction,
  TransactionNotFoundError,
  type TransactionReceipt,
  TransactionReceiptNotFoundError,
  type TransactionSerializableEIP1559,
} from 'viem'
import {
  estimateContractGas,
  estimateFeesPerGas,
  getBlock,
  getTransaction,
  getTransactionCount,
  getTransactionReceipt,
  sendRawTransaction,
} from 'viem/actions'
import type { Database } from './database.ts'

export type OutboxParameters = {
  client: Client
  /** Its key is in this process, and nobody else sends from it. */
  account: LocalAccount
  database: Database
  /** How long a transaction may wait before it is looked at whether it pays enough, or a receipt before it is given up. */
  patienceMs?: number
}

type Write = 'nonpayable' | 'payable'

export type OutboxCall<abi extends Abi, name extends ContractFunctionName<abi, Write>> = {
  address: Address
  abi: abi
  functionName: name
  args: ContractFunctionArgs<abi, Write, name>
  value?: bigint
}

/** What is mined in between may empty slots that the call writes, which makes each of them some 17,000 gas dearer. */
const slotsGas = 60_000n

/** A signed transaction. Those of one purpose share a nonce, so that one of them is mined at most. */
type Attempt = { hash: Hex; nonce: number; raw: Hex; signedAt: Date }

/**
 * Sends each transaction once, whenever the process is killed: it is signed and stored before it is sent, and what is stored
 * is sent again until it is mined.
 */
export class Outbox {
  readonly #client: Client
  readonly #account: LocalAccount
  readonly #database: Database
  readonly #patienceMs: number
  /** The last of those who choose a nonce, who do it one after the other. */
  #choosing: Promise<unknown> = Promise.resolve()

  constructor({ client, account, database, patienceMs = 60_000 }: OutboxParameters) {
    this.#client = client
    this.#account = account
    this.#database = database
    this.#patienceMs = patienceMs
  }

  /**
   * Sends a call, unless it was sent for the same purpose before, and waits until it is mined.
   *
   * @param purpose Names what the transaction is for: `order/7/prove`.
   * @param options.notAfter Time of the chain from which on it is not shown to anybody who has not seen it.
   * @throws AssayError `<topic>.<error>` when the contract refuses, before anything is signed; `chain.reverted` (retryable)
   * when it was mined to no effect, after which the same purpose may be sent anew; `outbox.tooLate`.
   */
  async send<const abi extends Abi, name extends ContractFunctionName<abi, Write>>(
    purpose: string,
    call: OutboxCall<abi, name>,
    { signal, notAfter }: { signal?: AbortSignal; notAfter?: bigint } = {},
  ): Promise<TransactionReceipt> {
    let passedAt: number | undefined
    try {
      for (;;) {
        signal?.throwIfAborted()
        const attempts = await this.#attempts(purpose)
        const [latest] = attempts
        if (!latest) {
          await this.#sign(purpose, call)
          continue
        }
        const receipt = await this.#findReceipt(attempts)
        if (receipt) return await this.#accept(purpose, receipt)
        if (latest.nonce < (await this.#minedCount())) {
          // A chain's node counts a transaction before it has the receipt. Only in time it is certain that another one took the nonce.
          passedAt ??= Date.now()
          if (Date.now() - passedAt > this.#patienceMs) await this.forget(purpose)
          else await this.#pause(signal)
          continue
        }
        passedAt = undefined
        if (notAfter !== undefined) await this.#requireTime(purpose, notAfter, latest)
        await this.#broadcastUpTo(latest.nonce)
        await this.#pause(signal)
      }
    } catch (error) {
      signal?.throwIfAborted()
      throw explainError(error)
    }
  }

  #pause(signal: AbortSignal | undefined): Promise<void> {
    return sleep(this.#client.pollingInterval, undefined, signal && { signal })
  }

  /** Lets the same purpose be sent anew. */
  async forget(purpose: string): Promise<void> {
    await this.#database.query('delete from node.outbox where purpose = $1', [purpose])
  }

  /**
   * Gives up all transactions whose purpose begins so. Those that nobody has mined are replaced by one that does nothing, since
   * whatever has a higher nonce waits for them.
   */
  async retire(prefix: string): Promise<void> {
    const { address } = this.#account
    const mined = await this.#minedCount()
    const { rows } = await this.#database.query<AttemptRow & { purpose: string }>(
      'select distinct on (nonce) * from node.outbox where starts_with(purpose, $1) order by nonce, signed_at desc',
      [prefix],
    )
    for (const { nonce, raw } of rows.map(toAttempt).filter(({ nonce }) => nonce >= mined)) {
      const { maxFeePerGas, maxPriorityFeePerGas } = await this.#raisedFees(raw)
      const nothing = { type: 'eip1559', chainId: this.#client.chain?.id ?? 0, to: address, gas: 21_000n } as const
      await this.#store(`retired/${nonce}`, { ...nothing, nonce, maxFeePerGas, maxPriorityFeePerGas })
    }
    await this.#database.query('delete from node.outbox where starts_with(purpose, $1)', [prefix])
  }

  async #requireTime(purpose: string, notAfter: bigint, { hash }: Attempt): Promise<void> {
    const { timestamp } = await getBlock(this.#client)
    if (timestamp < notAfter || (await this.#isKnown(hash))) return
    throw new AssayError('outbox.tooLate', `It is too late for ${purpose}: it was not sent`)
  }

  async #attempts(purpose: string): Promise<Attempt[]> {
    const { rows } = await this.#database.query<AttemptRow>(
      'select * from node.outbox where purpose = $1 order by signed_at desc',
      [purpose],
    )
    return rows.map(toAttempt)
  }

  async #accept(purpose: string, receipt: TransactionReceipt): Promise<TransactionReceipt> {
    if (receipt.status === 'success') return receipt
    await this.forget(purpose)
    throw new AssayError('chain.reverted', `Transaction ${receipt.transactionHash} was mined, but reverted`, {
      details: `${purpose}: something else was mined before it.`,
      retryable: true,
    })
  }

  async #sign<const abi extends Abi, name extends ContractFunctionName<abi, Write>>(
    purpose: string,
    call: OutboxCall<abi, name>,
  ): Promise<void> {
    const gas = await estimateContractGas(this.#client, { ...call, account: this.#account } as never)
    const fees = await estimateFeesPerGas(this.#client)
    const nonceChosen = this.#choosing.then(async () => {
      await this.#store(purpose, {
        type: 'eip1559',
        chainId: this.#client.chain?.id ?? 0,
        nonce: await this.#nextNonce(),
        to: call.address,
        data: encodeFunctionData(call as never),
        value: call.value ?? 0n,
        gas: gas + gas / 4n + slotsGas,
        ...fees,
      })
    })
    this.#choosing = nonceChosen.catch(() => {})
    await nonceChosen
  }

  async #store(purpose: string, transaction: TransactionSerializableEIP1559): Promise<void> {
    const raw = await this.#account.signTransaction(transaction)
    // A process that was killed may have stored the same.
    await this.#database.query(
      'insert into node.outbox (hash, purpose, nonce, raw) values ($1, $2, $3, $4) on conflict do nothing',
      [keccak256(raw), purpose, transaction.nonce, raw],
    )
  }

  async #nextNonce(): Promise<number> {
    const { rows } = await this.#database.query<{ next: string | null }>(
      'select max(nonce) + 1 as next from node.outbox',
    )
    const { address } = this.#account
    return Math.max(
      Number(rows[0]?.next ?? 0),
      await getTransactionCount(this.#client, { address, blockTag: 'pending' }),
    )
  }

  #minedCount(): Promise<number> {
    return getTransactionCount(this.#client, { address: this.#account.address })
  }

  async #findReceipt(attempts: Attempt[]): Promise<TransactionReceipt | undefined> {
    const receipts = await Promise.all(
      attempts.map(({ hash }) => orUndefined(getTransactionReceipt(this.#client, { hash }))),
    )
    return receipts.find(receipt => receipt !== undefined)
  }

  /** A transaction is mined only after all with lower nonces, for whatever purpose they are. */
  async #broadcastUpTo(nonce: number): Promise<void> {
    const { rows } = await this.#database.query<AttemptRow & { purpose: string }>(
      'select distinct on (nonce) * from node.outbox where nonce between $1 and $2 order by nonce, signed_at desc',
      [await this.#minedCount(), nonce],
    )
    for (const row of rows) await this.#broadcast(row.purpose, toAttempt(row))
  }

  async #broadcast(purpose: string, attempt: Attempt): Promise<void> {
    const { hash, raw, nonce, signedAt } = attempt
    const isLate = Date.now() - signedAt.getTime() > this.#patienceMs
    if (isLate && (await this.#reprice(purpose, attempt))) return
    if (await this.#isKnown(hash)) return
    try {
      await sendRawTransaction(this.#client, { serializedTransaction: raw })
    } catch (error) {
      // Nodes say in many ways that they know it already, that it is mined by now, or that it pays too little.
      if ((await this.#isKnown(hash)) || nonce < (await this.#minedCount())) return
      if (!(await this.#reprice(purpose, attempt))) throw error
    }
  }

  async #isKnown(hash: Hex): Promise<boolean> {
    return (await orUndefined(getTransaction(this.#client, { hash }))) !== undefined
  }

  /**
   * Signs the same transaction with the fees of today, if those it has are lower. Nodes replace one for a tenth more.
   *
   * @returns Whether it did.
   */
  async #reprice(purpose: string, { raw }: Attempt): Promise<boolean> {
    const { r, s, v, yParity, type, ...transaction } = parseTransaction(raw as `0x02${string}`)
    const { isCheaper, ...fees } = await this.#raisedFees(raw)
    if (!isCheaper) return false
    await this.#store(purpose, { ...transaction, type: 'eip1559', ...fees })
    return true
  }

  /** The fees of today, or what replaces a transaction; and whether it has lower ones than today's. */
  async #raisedFees(raw: Hex) {
    const { maxFeePerGas = 0n, maxPriorityFeePerGas = 0n } = parseTransaction(raw as `0x02${string}`)
    const now = await estimateFeesPerGas(this.#client)
    const raise = (fee: bigint, to: bigint) => (to > (fee * 9n) / 8n ? to : (fee * 9n) / 8n + 1n)
    return {
      isCheaper: maxFeePerGas < now.maxFeePerGas || maxPriorityFeePerGas < now.maxPriorityFeePerGas,
      maxFeePerGas: raise(maxFeePerGas, now.maxFeePerGas),
      maxPriorityFeePerGas: raise(maxPriorityFeePerGas, now.maxPriorityFeePerGas),
    }
  }
}

type AttemptRow = { hash: Hex; nonce: string; raw: Hex; signed_at: Date }

const toAttempt = ({ hash, nonce, raw, signed_at }: AttemptRow): Attempt => ({
  hash,
  nonce: Number(nonce),
  raw,
  signedAt: signed_at,
})

/** What a node of the chain does not know is not there. */
function orUndefined<T>(found: Promise<T>): Promise<T | undefined> {
  return found.catch(error => {
    if (error instanceof TransactionNotFoundError || error instanceof TransactionReceiptNotFoundError) return undefined
    throw error
  })
}
