import { type Address, bytesToHex, createPublicClient, type Hex, http } from 'viem'
import { deployContract, readContract, waitForTransactionReceipt } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packRows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { scorerAbi, scorerBytecode } from '../generated/scorer.ts'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import { decodeModel } from './decodeModel.ts'
import { encodeModel } from './encodeModel.ts'
import { modelFaults } from './model.ts'
import { createRandom, type Random } from './random.ts'
import { randomModel, randomRows } from './randomModel.testing.ts'
import { confusionCounts, packCounts } from './score.ts'

/** What both engines say of a model and rows: the fault, or the packed counts. */
type Verdict = { fault: string } | { counts: Hex }

type Case = {
  seed: number
  bytes: Uint8Array
  featureCount: number
  classCount: number
  rows: Uint8Array
  ours: Verdict
}

const modelsPerFamily = 2000
const mutatedModels = 4000
const callsAtOnce = 100

let chain: LocalChain
let scorer: Address

beforeAll(async () => {
  chain = await startLocalChain()
  const { client, accounts } = chain
  const hash = await deployContract(client, {
    abi: scorerAbi,
    bytecode: scorerBytecode,
    account: accounts[0]!,
    chain: client.chain,
  })
  const { contractAddress } = await waitForTransactionReceipt(client, { hash })
  scorer = contractAddress!
})

afterAll(() => chain.stop())

test.each(['linear', 'mlp', 'tree'] as const)('Solidity counts as TypeScript does: %s', async family => {
  await compare(modelsPerFamily, seed => {
    const random = createRandom(seed)
    const model = randomModel(random, family)
    return createCase(seed, random, encodeModel(model), model)
  })
})

test('Solidity finds the same fault as TypeScript in models with wrong bytes', async () => {
  await compare(mutatedModels, seed => {
    const random = createRandom(~seed)
    const model = randomModel(random)
    return createCase(seed, random, mutate(random, encodeModel(model)), model)
  })
})

async function compare(count: number, create: (seed: number) => Case): Promise<void> {
  const batch = { batchSize: callsAtOnce }
  const client = createPublicClient({ transport: http(chain.rpcUrl, { batch, timeout: 60_000 }) })
  for (let first = 0; first < count; first += callsAtOnce) {
    const cases = Array.from({ length: Math.min(callsAtOnce, count - first) }, (_, index) => create(first + index))
    const verdicts = await Promise.all(
      cases.map(async ({ bytes, rows, featureCount, classCount }): Promise<Verdict> => {
        const [fault, counts] = await readContract(client, {
          address: scorer,
          abi: scorerAbi,
          functionName: 'count',
          args: [bytesToHex(bytes), bytesToHex(rows), BigInt(featureCount), BigInt(classCount), '0x'],
        })
        return fault === 0 ? { counts } : { fault: `model.${modelFaults[fault - 1]}` }
      }),
    )
    for (const [index, { seed, ours }] of cases.entries()) expect(verdicts[index], `seed ${seed}`).toEqual(ours)
  }
}

function createCase(
  seed: number,
  random: Random,
  bytes: Uint8Array,
  shape: { featureCount: number; classCount: number },
) {
  const { featureCount, classCount } = shape
  const rows = randomRows(random, featureCount, classCount, 1 + random.below(40))
  const ours = verdictOf(bytes, model => packCounts(confusionCounts(model, rows)))
  return { seed, bytes, featureCount, classCount, rows: packRows(rows), ours }
}

function verdictOf(bytes: Uint8Array, count: (model: ReturnType<typeof decodeModel>) => Uint8Array): Verdict {
  try {
    return { counts: bytesToHex(count(decodeModel(bytes))) }
  } catch (error) {
    if (error instanceof AssayError) return { fault: error.code }
    throw error
  }
}

/** Up to three wrong bytes, then perhaps one too few or too many. The rows' shape is left: it is the caller's, not the model's. */
function mutate(random: Random, bytes: Uint8Array): Uint8Array {
  const mutated = Uint8Array.from(bytes)
  for (let left = random.below(4); left > 0; left--) {
    const place = random.below(random.below(2) === 0 ? Math.min(16, mutated.length) : mutated.length)
    if (place < 2 || place > 4) mutated[place] = random.below(random.below(2) === 0 ? 4 : 256)
  }
  const length = mutated.length + [0, 0, -1, 1, -random.below(mutated.length)][random.below(5)]!
  const cut = new Uint8Array(length)
  cut.set(mutated.subarray(0, length))
  return cut
}
