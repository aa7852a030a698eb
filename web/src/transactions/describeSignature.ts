import { type CallDescription, describeSale, type Market } from '@assay/sdk'
import { type Address, formatEther, isAddress, isAddressEqual } from 'viem'
import type { WalletSignature } from '../wallet/walletTransport.ts'

type Describe = (message: Record<string, unknown>, market: Market) => Omit<CallDescription, 'verb'> | undefined

const describeUpload: Describe = () => ({
  title: 'Send a dataset to your node',
  says: [
    'Your node takes what is uploaded now, once: rows that are encrypted to its key, and their card.',
    'It moves no money, and nobody can list or sell anything with it.',
  ],
  pays: [],
})

const describeAccess: Describe = ({ modelId, node }) => ({
  title: `Fetch the weights of model ${modelId}`,
  says: [
    `It shows the node at ${node} that you are the account that may have them.`,
    'It holds for a few minutes, for this model alone, and moves no money.',
  ],
  pays: [],
})

const describeWeights: Describe = ({ modelId, bytes, node }) => ({
  title: `Put the weights of model ${modelId} on a node`,
  says: [
    `The node at ${node} takes a file of ${Number(bytes).toLocaleString('en')} bytes, and gives it to whoever has a right to it.`,
    'It holds for a few minutes and moves no money.',
  ],
  pays: [],
})

const describeCompletion: Describe = ({ runId, checkpoints, bond }) => ({
  title: `Sign for run ${runId}`,
  says: [
    `You say that these ${checkpoints} checkpoints and the weights they end with are what you trained.`,
    `Whoever sends it puts up a bond of ${formatEther(BigInt(String(bond)))} ETH for it, and nothing else: it names all of this.`,
  ],
  pays: [],
})

const describeOrder: Describe = (message, market) => describeSale(market, message)

/** What a signature binds its signer to, in words; undefined for one that this page would never ask for. */
export function describeSignature(
  market: Market,
  { typedData: { domain, primaryType, message } }: WalletSignature,
): CallDescription | undefined {
  const { orders, models, runs, seaport, client } = market
  const { chainId, verifyingContract } = domain
  if (Number(chainId) !== client.chain?.id || typeof verifyingContract !== 'string') return undefined
  const known: [Address | undefined, string, Describe][] = [
    [orders, 'DatasetUpload', describeUpload],
    [models, 'Access', describeAccess],
    [models, 'Weights', describeWeights],
    [runs, 'Completion', describeCompletion],
    [seaport, 'OrderComponents', describeOrder],
  ]
  const [, , describe] =
    known.find(
      ([contract, type]) =>
        contract && type === primaryType && isAddress(verifyingContract) && isAddressEqual(contract, verifyingContract),
    ) ?? []
  const description = describe?.(message, market)
  return description && { ...description, verb: primaryType }
}
