import { type Address, type Hex, sha256, stringToBytes } from 'viem'
import { z } from 'zod'
import { addressSchema } from '../chain/chainSchemas.ts'
import { canonicalJson, decodeJson } from '../datasets/canonicalJson.ts'

const modelSchema = z.object({
  chainId: z.int(),
  models: addressSchema,
  modelId: z.coerce.bigint(),
  /** Of the model, when it was published: an asset ends with its sale. */
  epoch: z.int(),
})

/** What of a DDO is read here; it says more for others. */
const schema = z.object({
  metadata: z.object({
    name: z.string().max(200),
    description: z.string().max(20_000).optional(),
    additionalInformation: z.object({ assay: modelSchema }),
  }),
  services: z
    .array(
      z.object({
        type: z.literal('access'),
        datatokenAddress: addressSchema,
        serviceEndpoint: z.url({ protocol: /^https?$/ }),
        /** Seconds that an order is good for; 0 is for ever. */
        timeout: z.int().min(0),
      }),
    )
    .length(1),
})

/** A model of a market, as an asset names it. */
export type AssetModel = z.infer<typeof modelSchema>

export type Ddo = {
  name: string
  description: string
  datatoken: Address
  /** Url of the node that delivers. */
  node: string
  /** That an order is good for; 0 is for ever. */
  timeoutSeconds: number
  model: AssetModel
}

/** What Ocean calls an asset: https://docs.oceanprotocol.com/developers/identifiers */
export const assetDid = (chainId: number, dataNft: Address): string =>
  `did:op:${sha256(stringToBytes(`${dataNft}${chainId}`)).slice(2)}`

export type EncodeDdoParameters = Ddo & { dataNft: Address; author: Address; license: string; createdAt: Date }

/** An asset's description as Ocean's aggregators read it: DDO 4.1, https://docs.oceanprotocol.com/developers/ddo-specification */
export function encodeDdo(parameters: EncodeDdoParameters): string {
  const { dataNft, datatoken, node, timeoutSeconds, model, name, description, author, license, createdAt } = parameters
  const created = createdAt.toISOString()
  const { chainId } = model
  const id = assetDid(chainId, dataNft)
  return canonicalJson({
    '@context': ['https://w3id.org/did/v1'],
    id,
    version: '4.1.0',
    chainId,
    nftAddress: dataNft,
    metadata: {
      created,
      updated: created,
      type: 'dataset',
      name,
      description,
      author,
      license,
      tags: ['model'],
      additionalInformation: { assay: { ...model, modelId: String(model.modelId) } },
    },
    services: [
      {
        id: 'access',
        type: 'access',
        // Where others keep the encrypted address of a file: the node gives this one to nobody without a right to it.
        files: `${node}/models/${model.modelId}/weights`,
        datatokenAddress: datatoken,
        serviceEndpoint: node,
        timeout: timeoutSeconds,
      },
    ],
  })
}

/**
 * Reads the description of an asset that is a model.
 *
 * @throws AssayError `ocean.invalidDdo`, also for an asset of another kind.
 */
export function decodeDdo(bytes: Uint8Array | string): Ddo {
  const { metadata, services } = decodeJson(bytes, schema, {
    code: 'ocean.invalidDdo',
    name: 'The asset’s description',
  })
  const [service] = services
  const { name, description = '', additionalInformation } = metadata
  return {
    name,
    description,
    datatoken: service!.datatokenAddress,
    node: service!.serviceEndpoint,
    timeoutSeconds: service!.timeout,
    model: additionalInformation.assay,
  }
}

/** How Ocean marks metadata that is neither compressed nor encrypted. */
export const plainFlags: Hex = '0x00'
