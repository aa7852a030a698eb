import { type Address, defineChain, type Hash } from 'viem'
import { expect, test } from 'vitest'
import { type Provider, type WalletRequest, type WalletTransaction, walletTransport } from './walletTransport.ts'

const chain = defineChain({
  id: 31337,
  name: 'Local',
  nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
  rpcUrls: { default: { http: ['http://127.0.0.1:1'] } },
})
const from: Address = `0x${'a1'.repeat(20)}`
const hash: Hash = `0x${'77'.repeat(32)}`
const transaction: WalletTransaction = { from, to: `0x${'c0'.repeat(20)}`, data: '0x' }

/** A wallet on a chain, and what it was asked; it knows no other chains than those given. */
function wallet(
  given: { chainId?: number; knows?: number[]; refuses?: string[]; account?: Address; answer?: unknown } = {},
) {
  const { chainId = chain.id, knows = [chain.id], refuses = [], account = from, answer = hash } = given
  const asked: string[] = []
  const state = { chainId, knows: new Set(knows) }
  const provider: Provider = {
    async request({ method, params }) {
      asked.push(method)
      if (refuses.includes(method)) throw Object.assign(new Error('User rejected'), { code: 4001 })
      const [wanted] = (params ?? [{}]) as [{ chainId: string }]
      switch (method) {
        case 'eth_chainId':
          return `0x${state.chainId.toString(16)}`
        case 'wallet_switchEthereumChain':
          if (!state.knows.has(Number(wanted.chainId))) throw Object.assign(new Error('Unknown chain'), { code: 4902 })
          state.chainId = Number(wanted.chainId)
          return null
        case 'wallet_addEthereumChain':
          state.chainId = Number(wanted.chainId)
          return null
        case 'eth_accounts':
          return [account]
        default:
          return answer
      }
    },
  }
  return { provider, asked }
}

function connect(provider: Provider, review = async (_: WalletRequest) => 'Enter contest 3') {
  const sent: [Hash, string][] = []
  const transport = walletTransport({
    rpcUrl: 'http://127.0.0.1:1',
    getProvider: async () => provider,
    review,
    onSent: (hash, _, title) => sent.push([hash, title]),
  })
  const { request } = transport({ chain })
  return { send: () => request({ method: 'eth_sendTransaction', params: [transaction] }), request, sent }
}

test('a transaction goes to the wallet once it was reviewed, and is noted under its title', async () => {
  const { provider, asked } = wallet()
  const { send, sent } = connect(provider)
  expect(await send()).toBe(hash)
  expect(asked).toEqual(['eth_chainId', 'eth_accounts', 'eth_sendTransaction'])
  expect(sent).toEqual([[hash, 'Enter contest 3']])
})

test('what is declined never reaches the wallet', async () => {
  const { provider, asked } = wallet()
  const declined = Object.assign(new Error('Declined'), { code: 4001 })
  const { send, sent } = connect(provider, () => Promise.reject(declined))
  await expect(send()).rejects.toMatchObject({ code: 4001 })
  expect(asked).toEqual([])
  expect(sent).toEqual([])
})

test('what the wallet rejects is not noted, and not asked for again', async () => {
  const { provider, asked } = wallet({ refuses: ['eth_sendTransaction'] })
  const { send, sent } = connect(provider)
  await expect(send()).rejects.toMatchObject({ code: 4001 })
  expect(asked).toEqual(['eth_chainId', 'eth_accounts', 'eth_sendTransaction'])
  expect(sent).toEqual([])
})

test('a wallet on another network is asked to switch', async () => {
  const { provider, asked } = wallet({ chainId: 1 })
  expect(await connect(provider).send()).toBe(hash)
  expect(asked.filter(method => method !== 'eth_accounts')).toEqual([
    'eth_chainId',
    'wallet_switchEthereumChain',
    'eth_chainId',
    'eth_sendTransaction',
  ])
})

test('one that does not know the network is told of it', async () => {
  const { provider, asked } = wallet({ chainId: 1, knows: [1] })
  expect(await connect(provider).send()).toBe(hash)
  expect(asked).toContain('wallet_addEthereumChain')
})

test.each([
  ['switch', { chainId: 1, refuses: ['wallet_switchEthereumChain'] }],
  ['add', { chainId: 1, knows: [1], refuses: ['wallet_addEthereumChain'] }],
])('one that refuses to %s it signs nothing', async (_, given) => {
  const { provider, asked } = wallet(given)
  await expect(connect(provider).send()).rejects.toMatchObject({ cause: { code: 'wallet.wrongNetwork' } })
  expect(asked).not.toContain('eth_sendTransaction')
})

test('a signature is reviewed as a transaction is, and declined never asked for', async () => {
  const { provider, asked } = wallet()
  const seen: WalletRequest[] = []
  const { request } = connect(provider, async shown => {
    seen.push(shown)
    throw Object.assign(new Error('Declined'), { code: 4001 })
  })
  const typedData = { domain: { name: 'Seaport' }, primaryType: 'OrderComponents', message: { offerer: from } }
  const params = [from, JSON.stringify(typedData)]
  await expect(request({ method: 'eth_signTypedData_v4', params })).rejects.toMatchObject({ code: 4001 })
  expect(seen).toEqual([{ signature: { from, typedData } }])
  expect(asked).toEqual([])
})

test('typed data is signed on the market’s network, too', async () => {
  const { provider, asked } = wallet({ chainId: 1 })
  const { request } = connect(provider)
  expect(await request({ method: 'eth_signTypedData_v4', params: [from, '{}'] })).toBe(hash)
  expect(asked.slice(0, 3)).toEqual(['eth_chainId', 'wallet_switchEthereumChain', 'eth_chainId'])
  expect(asked.at(-1)).toBe('eth_signTypedData_v4')
})

test('a wallet that went over to another account while somebody read signs nothing', async () => {
  const { provider, asked } = wallet({ account: `0x${'b2'.repeat(20)}` })
  const { send, request, sent } = connect(provider)
  await expect(send()).rejects.toMatchObject({ cause: { code: 'wallet.otherAccount' } })
  const typed = request({ method: 'eth_signTypedData_v4', params: [from, '{}'] })
  await expect(typed).rejects.toMatchObject({ cause: { code: 'wallet.otherAccount' } })
  expect(new Set(asked)).toEqual(new Set(['eth_chainId', 'eth_accounts']))
  expect(sent).toEqual([])
})

test.each([[null], ['0x12'], [{ hash }]])('%j is no hash: nobody can follow it', async answer => {
  const { send, sent } = connect(wallet({ answer }).provider)
  await expect(send()).rejects.toMatchObject({ cause: { code: 'wallet.noHash' } })
  expect(sent).toEqual([])
})
