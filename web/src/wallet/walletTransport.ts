import { AssayError } from '@assay/sdk'
import {
  type Address,
  type Chain,
  createTransport,
  type Hash,
  type Hex,
  http,
  isHash,
  numberToHex,
  type Transport,
} from 'viem'

type Request = { method: string; params?: unknown }
export type Provider = { request(request: Request): Promise<unknown> }

/** A transaction as it is handed to a wallet. */
export type WalletTransaction = { from: Address; to?: Address; data?: Hex; value?: Hex }

/** Typed data (EIP-712) as it is handed to a wallet. */
export type WalletSignature = {
  from: Address
  typedData: { domain: Record<string, unknown>; primaryType: string; message: Record<string, unknown> }
}

/** What a wallet is to be asked for. */
export type WalletRequest = { transaction: WalletTransaction } | { signature: WalletSignature }

export type WalletTransportParameters = {
  rpcUrl: string
  getProvider(): Promise<Provider>
  /** Asks whoever signs, and gives the title that it was explained with; rejects when they decline. */
  review(request: WalletRequest): Promise<string>
  onSent(hash: Hash, transaction: WalletTransaction, title: string): void
}

const sending = new Set(['eth_sendTransaction', 'wallet_sendTransaction'])

/**
 * Reads from the market's RPC and signs by the wallet: a wallet's own RPC may be of another network, and lag. No transaction
 * and no signature passes that was not reviewed: with the one an account can be emptied as well as with the other.
 */
export function walletTransport(parameters: WalletTransportParameters): Transport {
  const { rpcUrl, getProvider, review, onSent } = parameters
  return ({ chain, ...options }) => {
    // Queries are tried again as a whole; both would tell too late that nothing answers.
    const rpc = http(rpcUrl, { retryCount: 1 })({ chain, ...options })
    return createTransport({
      key: 'wallet',
      name: 'Wallet',
      type: 'wallet',
      retryCount: 0,
      request: (async (request: Request) => {
        if (request.method === 'eth_signTypedData_v4') {
          const [from, text] = request.params as [Address, string]
          await review({ signature: { from, typedData: JSON.parse(text) } })
          return (await ready(await getProvider(), chain, from)).request(request)
        }
        if (!sending.has(request.method)) return rpc.request(request as never)
        const [transaction] = request.params as [WalletTransaction]
        const title = await review({ transaction })
        const hash = await (await ready(await getProvider(), chain, transaction.from)).request(request)
        if (typeof hash !== 'string' || !isHash(hash)) throw noHash(hash)
        onSent(hash, transaction, title)
        return hash
      }) as never,
    })
  }
}

/** The provider, once its wallet is on the market's chain. It must still sign by the account that the person began with. */
async function ready(provider: Provider, chain: Chain | undefined, signer: Address): Promise<Provider> {
  if (chain) await enter(provider, chain)
  const accounts = (await provider.request({ method: 'eth_accounts' })) as string[]
  if (accounts.some(account => account.toLowerCase() === signer.toLowerCase())) return provider
  throw new AssayError('wallet.otherAccount', 'Your wallet signs by another account now', {
    details: `This was begun as ${signer}. Nothing was signed.`,
    hint: 'Choose that account in your wallet, then try again; or go on as the other one, from the start.',
  })
}

async function enter(provider: Provider, chain: Chain): Promise<void> {
  const isThere = async () => Number(await provider.request({ method: 'eth_chainId' })) === chain.id
  if (await isThere()) return
  const chainId = numberToHex(chain.id)
  try {
    await provider.request({ method: 'wallet_switchEthereumChain', params: [{ chainId }] })
  } catch (error) {
    // EIP-3326: the wallet does not know this chain yet.
    if ((error as { code?: number }).code !== 4902) throw wrongNetwork(chain, error)
    const { name, nativeCurrency, rpcUrls, blockExplorers } = chain
    const added = {
      chainId,
      chainName: name,
      nativeCurrency,
      rpcUrls: rpcUrls.default.http,
      ...(blockExplorers && { blockExplorerUrls: [blockExplorers.default.url] }),
    }
    await provider.request({ method: 'wallet_addEthereumChain', params: [added] }).catch(cause => {
      throw wrongNetwork(chain, cause)
    })
  }
  if (!(await isThere())) throw wrongNetwork(chain)
}

const wrongNetwork = ({ name, id }: Chain, cause?: unknown) =>
  new AssayError('wallet.wrongNetwork', `Your wallet is on another network`, {
    details: `This market is on ${name}, chain ${id}. Nothing was signed.`,
    hint: 'Switch the network in your wallet, then try again.',
    cause,
  })

const noHash = (answer: unknown) =>
  new AssayError('wallet.noHash', 'Your wallet did not say which transaction it sent', {
    details: `It answered ${String(answer).slice(0, 100)}`,
    hint: 'Look in your wallet whether something was sent, before you try again.',
  })
