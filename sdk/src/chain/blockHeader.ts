import { type Hex, keccak256, toHex, toRlp } from 'viem'
import { AssayError } from '../errors.ts'

/** The fields of a block as `eth_getBlockByNumber` answers, as far as they are in the header. */
export type RpcBlock = Record<string, unknown> & { hash: Hex | null }

// In the order of the header (execution-specs, `Header`); each fork appends.

const fields = [
  'parentHash',
  'sha3Uncles',
  'miner',
  'stateRoot',
  'transactionsRoot',
  'receiptsRoot',
  'logsBloom',
  'difficulty',
  'number',
  'gasLimit',
  'gasUsed',
  'timestamp',
  'extraData',
  'mixHash',
  'nonce',
  'baseFeePerGas',
  'withdrawalsRoot',
  'blobGasUsed',
  'excessBlobGas',
  'parentBeaconBlockRoot',
  'requestsHash',
  'blockAccessListHash',
] as const
const quantities = new Set<string>([
  'difficulty',
  'number',
  'gasLimit',
  'gasUsed',
  'timestamp',
  'baseFeePerGas',
  'blobGasUsed',
  'excessBlobGas',
])

/**
 * The RLP of a block's header, whose hash is the block's hash: the proof of its `prevRandao` (EIP-4399).
 *
 * @throws AssayError `chain.wrongHeader` when the fields do not hash to the block's hash: a chain with other header fields.
 */
export function encodeBlockHeader(block: RpcBlock): Hex {
  const items = fields.flatMap(name => {
    const value = block[name]
    if (typeof value !== 'string') return []
    if (!quantities.has(name)) return [value as Hex]
    return [BigInt(value) === 0n ? '0x' : toHex(BigInt(value))] as Hex[]
  })
  const header = toRlp(items)
  if (keccak256(header) !== block.hash) {
    throw new AssayError('chain.wrongHeader', `The header of block ${block.number} does not hash to the block's hash`, {
      details: `hash ${block.hash}, computed ${keccak256(header)}`,
      hint: 'This chain’s blocks have fields that Assay does not know.',
    })
  }
  return header
}
