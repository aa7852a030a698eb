import { type Address, getAddress } from 'viem'
import { createConnector } from 'wagmi'
import { pageStorage } from '../vault/pageStorage.ts'

type Rpc = { request(request: { method: string; params?: unknown }): Promise<unknown> }

/** What the connector of test accounts can do beyond a wallet's. */
export type TestAccounts = {
  /** All accounts of the chain, in its order. */
  list(): Promise<Address[]>
  /** Signs by this one from now on. */
  choose(account: Address): Promise<void>
}

const chosenKey = 'assay.testAccount'

/**
 * Signs by the accounts that the RPC of a local chain holds: a wallet for whoever has none. No key comes near the page.
 *
 * @param rpc Of the local chain.
 */
export function testAccounts(rpc: Rpc) {
  return createConnector<Rpc, TestAccounts>(({ chains, emitter }) => {
    const [chain] = chains
    const list = async () =>
      ((await rpc.request({ method: 'eth_accounts' })) as Address[]).map(each => getAddress(each))
    async function getAccounts(): Promise<Address[]> {
      const chosen = pageStorage.getItem(chosenKey)
      return chosen === null ? [] : (await list()).filter(account => account === chosen)
    }
    return {
      id: 'testAccounts',
      name: 'Test accounts of the local chain',
      type: 'testAccounts',
      list,
      async choose(account) {
        pageStorage.setItem(chosenKey, account)
        emitter.emit('change', { accounts: [account] })
      },
      async connect() {
        const [first] = await list()
        if ((await getAccounts()).length === 0 && first) pageStorage.setItem(chosenKey, first)
        // The type of the accounts depends on a parameter that nobody here gives.
        return { accounts: (await getAccounts()) as never, chainId: chain.id }
      },
      async disconnect() {
        pageStorage.removeItem(chosenKey)
      },
      getAccounts,
      getChainId: async () => chain.id,
      getProvider: async () => rpc,
      // A chain that does not answer must not keep other wallets from coming back.
      isAuthorized: () =>
        getAccounts().then(
          accounts => accounts.length > 0,
          () => false,
        ),
      onAccountsChanged() {},
      onChainChanged() {},
      onDisconnect() {},
    }
  })
}
