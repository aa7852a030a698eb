import type { BrowserContext, Page } from 'playwright-core'
import { type Address, type Client, type Hex, hexToBigInt, hexToNumber, type LocalAccount, numberToHex } from 'viem'
import { sendTransaction } from 'viem/actions'

/** A wallet in the browser of one person, which announces itself (EIP-6963) and signs by an account of its own. */
export type Wallet = {
  name: string
  account: LocalAccount
  /** The network that it is on. */
  chainId: number
  /** Whether its owner agrees to sign, and to be on another network. */
  signs: boolean
  switches: boolean
  /** Hashes of the transactions that it sent. */
  sent: Hex[]
}

type Request = { method: string; params?: unknown[] }
type Answer = { result: unknown } | { error: { code: number; message: string } }
type WalletTransaction = { to?: Address; data?: Hex; value?: Hex }

/** Codes of EIP-1193 and JSON-RPC. */
const rejected = { code: 4001, message: 'The person said no' }
const unsupported = { code: 4200, message: 'This wallet cannot do that' }

/**
 * Puts a wallet into all pages of a browser context.
 *
 * @param client Of the chain that the wallet's own RPC is of.
 */
export async function giveWallet(context: BrowserContext, client: Client, account: LocalAccount): Promise<Wallet> {
  const wallet: Wallet = {
    name: 'Purse',
    account,
    chainId: client.chain?.id ?? 0,
    signs: true,
    switches: true,
    sent: [],
  }
  let isConnected = false
  await context.exposeBinding('askPurse', async ({ page }, request: Request): Promise<Answer> => {
    try {
      return { result: await answer(page, request) }
    } catch (error) {
      if (error === rejected || error === unsupported) return { error: error as typeof rejected }
      return { error: { code: -32_000, message: String(error) } }
    }
  })
  await context.addInitScript(announcePurse, wallet.name)
  return wallet

  async function answer(page: Page, { method, params = [] }: Request): Promise<unknown> {
    switch (method) {
      case 'eth_requestAccounts':
        isConnected = true
        return [account.address]
      case 'eth_accounts':
        return isConnected ? [account.address] : []
      case 'eth_chainId':
        return numberToHex(wallet.chainId)
      case 'wallet_switchEthereumChain': {
        if (!wallet.switches) throw rejected
        const [{ chainId }] = params as [{ chainId: Hex }]
        wallet.chainId = hexToNumber(chainId)
        await page.evaluate(
          chainId => dispatchEvent(new CustomEvent('purse:chainChanged', { detail: chainId })),
          chainId,
        )
        return null
      }
      case 'eth_sendTransaction': {
        if (!wallet.signs) throw rejected
        const [{ to, data, value }] = params as [WalletTransaction]
        const chain = client.chain ?? null
        const asked = {
          account,
          chain,
          to: to ?? null,
          ...(data && { data }),
          ...(value && { value: hexToBigInt(value) }),
        }
        const hash = await sendTransaction(client, asked)
        wallet.sent.push(hash)
        return hash
      }
      case 'eth_signTypedData_v4': {
        if (!wallet.signs) throw rejected
        const { domain, types, primaryType, message } = JSON.parse(String(params[1]))
        return account.signTypedData({ domain, types, primaryType, message })
      }
      default:
        throw unsupported
    }
  }
}

/** Runs in the page: the provider (EIP-1193), and its announcement. */
function announcePurse(name: string): void {
  const ask = (globalThis as unknown as { askPurse(request: unknown): Promise<Answer> }).askPurse
  const listeners = new Map<unknown, EventListener>()
  const provider = {
    async request(request: unknown) {
      const answer = await ask(request)
      if ('error' in answer) throw Object.assign(new Error(answer.error.message), { code: answer.error.code })
      return answer.result
    },
    on(event: string, listener: (detail: unknown) => void) {
      const heard = (each: Event) => listener((each as CustomEvent).detail)
      listeners.set(listener, heard)
      addEventListener(`purse:${event}`, heard)
    },
    removeListener(event: string, listener: unknown) {
      const heard = listeners.get(listener)
      if (heard) removeEventListener(`purse:${event}`, heard)
    },
  }
  const info = {
    uuid: '0b4b1ba3-7c5e-4a37-9d2c-1c0f0d6c2f11',
    name,
    icon: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>',
    rdns: 'test.purse',
  }
  const announce = () =>
    dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }))
  addEventListener('eip6963:requestProvider', announce)
  announce()
}
