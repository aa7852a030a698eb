import {
  AssayError,
  accessTypedData,
  decodeRight,
  fileStream,
  getModel,
  type Market,
  requireRight,
  weightsHeaders,
  weightsTypedData,
} from '@assay/sdk'
import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { type Address, type Hex, isAddress, isAddressEqual, isHex, type TypedDataDefinition, zeroAddress } from 'viem'
import { verifyTypedData } from 'viem/actions'
import { atMost } from './atMost.ts'
import type { NodeEvent } from './vendorNode.ts'
import { addWeights, openWeights } from './weightsStore.ts'

export type ModelRoutesParameters = {
  market: Market
  /** Of the node. */
  dir: string
  /** Whether this is an address that clients have of this node. */
  isNamed(node: string): boolean
  /** Whether the weights of an account's models are kept here. */
  admits(owner: Address): boolean
  /** The most that the weights of all models may take up. */
  quotaBytes: number
  onEvent(event: NodeEvent): void
}

/** What is signed is good for so long at most. */
const longestSeconds = 600
/** Files that are written at once. */
const mostUploads = 2
/** Requests whose right is looked up on the chain at once. */
const mostLooking = 8

/** By which a node keeps the weights of models, and gives them to whoever has a right to them: see docs/formats.md, "Weights". */
export function modelRoutes(parameters: ModelRoutesParameters): Hono {
  const { market, dir, admits, quotaBytes, onEvent } = parameters
  const routes = new Hono()
  const taking = atMost(mostUploads)
  const looking = atMost(mostLooking)

  // Nobody else's body is read.
  const admit = createMiddleware<{ Variables: { bytes: number; root: Hex } }>(async (context, next) => {
    const modelId = readModelId(context)
    const signed = readSigned(context)
    const { account, node, expiresAt } = signed
    const bytes = readNumber(context, weightsHeaders.bytes)
    const root = await looking(async () => {
      await requireSigned(parameters, signed, weightsTypedData(market, { modelId, bytes, node, expiresAt }))
      const { owner, weightsRoot } = await getModel(market, modelId)
      if (!isAddressEqual(owner, account)) {
        throw new AssayError('weights.notOwner', `Only the owner ${owner} of model ${modelId} puts its weights here`)
      }
      return weightsRoot
    })
    if (!admits(account)) {
      throw new AssayError('weights.notAdmitted', 'This node keeps the models of other accounts', {
        hint: 'Run a node of your own with `assay node`, or put them on one that accepts them from anybody.',
      })
    }
    if (bytes === 0n || bytes > BigInt(quotaBytes)) {
      throw new AssayError('weights.tooLarge', `A file of weights has 1 to ${quotaBytes} bytes`)
    }
    context.set('bytes', Number(bytes))
    context.set('root', root)
    return taking(next)
  })
  routes.put('/models/:id/weights', admit, async context => {
    const modelId = readModelId(context)
    const { bytes, root } = context.var
    await addWeights(dir, { modelId, bytes, root, quotaBytes }, context.req.raw.body ?? new ReadableStream())
    onEvent({ type: 'kept', modelId, bytes })
    return context.json({ modelId: String(modelId), bytes, root }, 201)
  })

  routes.get('/models/:id/weights', async context => {
    const modelId = readModelId(context)
    const signed = readSigned(context)
    const { account, node, expiresAt } = signed
    const stated = {
      right: Number(readNumber(context, weightsHeaders.right)),
      id: readNumber(context, weightsHeaders.id),
    }
    const right = decodeRight(stated)
    if (!right) throw unsigned()
    await looking(async () => {
      await requireSigned(parameters, signed, accessTypedData(market, { modelId, ...stated, node, expiresAt }))
      await requireRight(market, { modelId, account, right })
    })
    const file = await openWeights(dir, modelId)
    onEvent({ type: 'delivered', modelId, account, right: right.right })
    return context.body(fileStream(file), 200, {
      'content-type': 'application/octet-stream',
      'content-length': String(file.size),
      'content-disposition': `attachment; filename="model-${modelId}.weights"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })
  return routes
}

/** What comes along with everything that is signed. */
type Signed = { account: Address; node: string; expiresAt: bigint; signature: Hex }

async function requireSigned(
  { market, isNamed }: ModelRoutesParameters,
  { account, node, expiresAt, signature }: Signed,
  typedData: TypedDataDefinition,
): Promise<void> {
  const now = BigInt(Math.floor(Date.now() / 1_000))
  if (expiresAt < now || expiresAt > now + BigInt(longestSeconds)) {
    throw new AssayError('weights.expired', `It is signed for the next ${longestSeconds} seconds at most`, {
      details: `It expires at ${expiresAt}, and it is ${now}`,
      hint: 'Sign it again; if it was signed just now, set your clock.',
    })
  }
  if (!isNamed(node)) {
    throw new AssayError('weights.otherNode', 'It was signed for another node', {
      details: `It names ${node}`,
      hint: 'Use the address that the node has for everybody. Its operator sets it: `assay node --public-url`.',
    })
  }
  // Of an account that is a contract, the contract decides (ERC-1271).
  const isSigner = await verifyTypedData(market.client, { address: account, ...typedData, signature })
  if (isSigner) return
  throw new AssayError('weights.wrongSigner', `${account} did not sign this`, {
    hint: 'Sign with the account that has the right to it.',
  })
}

function readModelId({ req }: Context): bigint {
  const id = req.param('id') ?? ''
  if (/^[1-9]\d{0,37}$/.test(id)) return BigInt(id)
  throw new AssayError('node.noSuchPage', 'There is nothing at this address')
}

function readSigned(context: Context): Signed {
  const [account, node, signature] = [weightsHeaders.account, weightsHeaders.node, weightsHeaders.signature].map(
    name => context.req.header(name) ?? '',
  ) as [string, string, string]
  const expiresAt = readNumber(context, weightsHeaders.expiresAt)
  const isSomebody = isAddress(account, { strict: false }) && !isAddressEqual(account, zeroAddress)
  if (isSomebody && isHex(signature)) return { account, node, expiresAt, signature }
  throw unsigned()
}

function readNumber({ req }: Context, header: string): bigint {
  const text = req.header(header) ?? ''
  if (/^\d{1,78}$/.test(text)) return BigInt(text)
  throw unsigned()
}

function unsigned(): AssayError {
  return new AssayError('weights.unsigned', 'It comes with what an account signed', {
    details: `The headers ${Object.values(weightsHeaders).join(', ')}`,
  })
}
