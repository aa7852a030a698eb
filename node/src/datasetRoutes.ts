import {
  AssayError,
  type ContentStore,
  datasetInfo,
  decodeDatasetFile,
  decodeListingCard,
  decodeUpload,
  mostUploadBytes,
  nodeKeyTypedData,
  openSeal,
  ordersPlace,
  type UploadPermit,
  uploadHeaders,
  uploadTypedData,
} from '@assay/sdk'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { type Hex, isHex, keccak256, verifyTypedData } from 'viem'
import { atMost } from './atMost.ts'
import { addDataset } from './datasetStore.ts'
import type { VendorNode } from './vendorNode.ts'

export type DatasetRoutesParameters = {
  node: Pick<VendorNode, 'market' | 'account' | 'dir' | 'sealKeys' | 'onEvent'>
  /** Holds the cards of the datasets. */
  store: ContentStore
}

/** A permit is good for so long at most. */
const longestPermitSeconds = 600

/** By which a vendor puts a private dataset on its own node, from wherever it is: see docs/formats.md, "Upload". */
export function datasetRoutes({ node, store }: DatasetRoutesParameters): Hono {
  const { market, account, dir, sealKeys, onEvent } = node
  const sealKey = sealKeys.publicKey
  const place = ordersPlace(market)
  const signed = account.signTypedData(nodeKeyTypedData(place, sealKey))
  const routes = new Hono()
  routes.get('/vendor', async context =>
    context.json({ vendor: account.address, sealKey, ...place, signature: await signed }),
  )

  const taking = atMost(1)
  // Nobody else's body is read.
  const admit = createMiddleware<{ Variables: { permit: UploadPermit } }>(async (context, next) => {
    const { signature, ...stated } = readPermit(context)
    const permit = { ...stated, sealKey }
    await requireVendor(permit, signature)
    context.set('permit', permit)
    return taking(next)
  })
  const limit = bodyLimit({
    maxSize: mostUploadBytes,
    onError: () => {
      throw new AssayError('upload.tooLarge', `An upload has ${mostUploadBytes} bytes at most`)
    },
  })
  routes.post('/datasets', admit, limit, async context => {
    const { datasetRoot, bodyHash } = context.get('permit')
    const body = new Uint8Array(await context.req.arrayBuffer())
    if (keccak256(body) !== bodyHash) throw new AssayError('upload.altered', 'This is not the body that was signed')
    const upload = decodeUpload(await openSeal(sealKeys, body, datasetInfo({ ...place, datasetRoot })))
    const dataset = decodeDatasetFile(upload.dataset, 'The upload')
    if (dataset.datasetRoot !== datasetRoot) {
      throw new AssayError('upload.wrongRoot', 'This is not the dataset that was signed for', {
        details: `It is ${dataset.datasetRoot}, and ${datasetRoot} was signed for`,
      })
    }
    decodeListingCard(upload.card)
    await addDataset(dir, dataset)
    const card = await store.put(upload.card)
    onEvent({ type: 'stored', datasetRoot })
    return context.json({ datasetRoot, sealKey, card }, 201)
  })
  return routes

  async function requireVendor(permit: UploadPermit, signature: Hex): Promise<void> {
    const now = BigInt(Math.floor(Date.now() / 1_000))
    if (permit.expires < now || permit.expires > now + BigInt(longestPermitSeconds)) {
      throw new AssayError(
        'upload.expired',
        `An upload is signed for the next ${longestPermitSeconds} seconds at most`,
        {
          details: `It expires at ${permit.expires}, and it is ${now}`,
          hint: 'Sign it again; if it was signed just now, set your clock.',
        },
      )
    }
    const { address } = account
    const isVendor = await verifyTypedData({ address, ...uploadTypedData(place, permit), signature }).catch(() => false)
    if (isVendor) return
    throw new AssayError('upload.wrongSigner', 'The vendor of this node did not sign this', {
      details: `vendor ${address}, key of the node ${sealKey}`,
      hint: 'Sign with the account that the node runs with.',
    })
  }
}

function readPermit({ req }: Context): Omit<UploadPermit, 'sealKey'> & { signature: Hex } {
  const [datasetRoot, bodyHash, signature] = [
    req.header(uploadHeaders.datasetRoot),
    req.header(uploadHeaders.bodyHash),
    req.header(uploadHeaders.signature),
  ]
  const expires = req.header(uploadHeaders.expires) ?? ''
  if (isHash(datasetRoot) && isHash(bodyHash) && isHex(signature) && /^\d{1,15}$/.test(expires)) {
    return { datasetRoot, bodyHash, signature, expires: BigInt(expires) }
  }
  throw new AssayError('upload.noPermit', 'An upload comes with a permit that the vendor signed', {
    details: `The headers ${Object.values(uploadHeaders).join(', ')}`,
  })
}

const isHash = (text: string | undefined): text is Hex => text !== undefined && /^0x[0-9a-f]{64}$/.test(text)
