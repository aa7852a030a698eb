import { AssayError } from '@assay/sdk'
import { type Address, type Chain, createTransport, type Hash, type Hex, http, numberToHex, type Transport } from 'viem'

type Request = { method: string; params?: unknown }
export type Provider = { request(request: Request): Promise<unknown> }

/** A transaction as it is handed to a wallet. */
export type WalletTransaction = { from: Address; to?: Address; data?: Hex; value?: Hex }

export type WalletTransportParameters = {
  rpcUrl: string
  getProvider(): Promise<Provider>
  /** Asks whoever signs, and gives the title that the transaction was explained with; rejects when they decline. */
  review(transaction: WalletTransaction): Promise<string>
  onSent(hash: Hash, transaction: WalletTransaction, title: string): void
}

const sending = new Set(['eth_sendTransaction', 'wallet_sendTransaction'])
const signing = new Set(['personal_sign', 'eth_signTypedData_v4'])

/**
 * Reads from the market's RPC and signs by the wallet: a wallet's own RPC may be of another network, and lag. No transaction
 * passes that was not reviewed.
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
        if (signing.has(request.method)) return (await ready(await getProvider(), chain)).request(request)
        if (!sending.has(request.method)) return rpc.request(request as never)
        const [transaction] = request.params as [WalletTransaction]
        const title = await review(transaction)
        const hash = (await (await ready(await getProvider(), chain)).request(request)) as Hash
        onSent(hash, transaction, title)
        return hash
      }) as never,
    })
  }
}

/** The provider, once its wallet is on the market's chain. */
async function ready(provider: Provider, chain: Chain | undefined): Promise<Provider> {
  if (!chain) return provider
  const isThere = async () => Number(await provider.request({ method: 'eth_chainId' })) === chain.id
  if (await isThere()) return provider
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
  if (await isThere()) return provider
  throw wrongNetwork(chain)
}

const wrongNetwork = ({ name, id }: Chain, cause?: unknown) =>
  new AssayError('wallet.wrongNetwork', `Your wallet is on another network`, {
    details: `This market is on ${name}, chain ${id}. Nothing was signed.`,
    hint: 'Switch the network in your wallet, then try again.',
    cause,
  })
