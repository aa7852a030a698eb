import { join } from 'node:path'
import { AssayError, type ContentStore, connectChain, connectMarket, type Market } from '@assay/sdk'
import { folderStore, type MarketFile, readMarketFile } from '@assay/sdk/node'
import type { Account, Address, Client } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import { listenForInterrupt } from './interrupt.ts'
import { ProgressBar } from './progressBar.ts'
import { findKeystore, readSigner } from './signer.ts'

export type GlobalOptions = {
  rpc?: string
  contests?: Address
  pools?: Address
  orders?: Address
  models?: Address
  home: string
  keystore?: string
  json?: boolean
}

/** Tells how much of long work is done, and what is being done if that changes. */
export type Report = (done: number, total: number, now?: string) => void

export type SignedMarket = Market & { account: Account }

const defaultRpcUrl = 'http://127.0.0.1:8545'

/** What a command works with: where the market is, who signs, where files are kept, and how to tell the user. */
export class Session {
  /** Folder of the market's address, saved entries and orders, and content. */
  readonly home: string
  readonly isJson: boolean
  /** Aborted at Ctrl-C. */
  readonly signal: AbortSignal
  readonly #options: GlobalOptions

  constructor(options: GlobalOptions) {
    this.#options = options
    this.home = options.home
    this.isJson = options.json ?? false
    this.signal = listenForInterrupt()
  }

  /** Content that this computer keeps. */
  get store(): ContentStore {
    return folderStore(join(this.home, 'content'))
  }

  /** The keystore to sign with, unless it is ASSAY_PRIVATE_KEY that signs. */
  get keystore(): string | undefined {
    return findKeystore(this.#options)
  }

  /** @throws AssayError `account.none`, `account.wrongPassword`, … */
  signer(): Promise<PrivateKeyAccount> {
    return readSigner({ ...this.#options, signal: this.signal })
  }

  async rpcUrl(): Promise<string> {
    return this.#options.rpc ?? (await readMarketFile(this.home))?.rpcUrl ?? defaultRpcUrl
  }

  /** @throws AssayError `chain.unreachable` (retryable). */
  async chain(): Promise<Client> {
    return connectChain(await this.rpcUrl())
  }

  /** The market, to read. */
  async market(): Promise<Market> {
    const file = await readMarketFile(this.home)
    const contests = this.#options.contests ?? file?.contests
    if (!contests) throw noMarket(this.home)
    const isOfFile = contests === file?.contests
    const { pools, orders, models } = this.#options
    const market = await connectMarket({
      ...(isOfFile && file),
      rpcUrl: await this.rpcUrl(),
      contests,
      ...(pools && { pools }),
      ...(orders && { orders }),
      ...(models && { models }),
    })
    if (isOfFile) checkChain(market, file)
    return market
  }

  /** The market, with the account that signs. */
  async signedMarket(): Promise<SignedMarket> {
    const market = await this.market()
    return { ...market, account: await this.signer() }
  }

  /** Says something on the way, to a person only. */
  note(line: string): void {
    if (!this.isJson) process.stderr.write(`${line}\n`)
  }

  /** Shows how far long work is while it runs, on a terminal only. */
  async withProgress<T>(title: string, work: (report: Report) => Promise<T>): Promise<T> {
    const bar = new ProgressBar(title, !this.isJson && process.stderr.isTTY)
    try {
      return await work((done, total, now) => bar.update(done, total, now))
    } finally {
      bar.stop()
    }
  }
}

function noMarket(home: string): AssayError {
  return new AssayError('cli.noMarket', 'Which market?', {
    details: `${join(home, 'market.json')} does not exist, and neither --contests nor ASSAY_CONTESTS is given`,
    hint: '`npm start` starts a market of your own, `assay market deploy` puts one on a chain, `--contests` names one.',
  })
}

function checkChain({ client }: Market, file: MarketFile): void {
  const chainId = client.chain?.id
  if (chainId === file.chainId) return
  throw new AssayError(
    'chain.wrongChain',
    `The RPC is of chain ${chainId}, and the market is on chain ${file.chainId}`,
    {
      hint: 'Give the RPC of the right chain with --rpc, or the market on this one with --contests.',
    },
  )
}
