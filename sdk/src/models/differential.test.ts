import { type Address, bytesToHex, type ContractFunctionArgs, createPublicClient, type Hex, http } from 'viem'
import { deployContract, readContract, waitForTransactionReceipt } from 'viem/actions'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packRows } from '../datasets/rows.ts'
import { AssayError } from '../errors.ts'
import { scorerAbi, scorerBytecode } from '../generated/scorer.ts'
import { type LocalChain, startLocalChain } from '../node/localChain.ts'
import { decodeModel } from './decodeModel.ts'
import { encodeModel } from './encodeModel.ts'
import { isRegressionMetric, metrics } from './metric.ts'
import { type Model, modelFaults } from './model.ts'
import { createRandom, type Random } from './random.ts'
import { randomCounts } from './randomCounts.testing.ts'
import { pick, randomClassCount, randomLabel, randomModel, randomRows } from './randomModel.testing.ts'
import { addCounts, countPredictions, packCounts, scoreCounts } from './score.ts'

/** What both engines say of a model and rows: the fault, or the packed counts. */
type Verdict = { fault: string } | { counts: Hex }

/** A call of `count`, and what the reference engine makes of it. */
type CountCase = { args: ContractFunctionArgs<typeof scorerAbi, 'pure', 'count'>; ours: Verdict }

const modelsPerKind = 1000
const mutatedModels = 4000
const maxRows = 65535
const scoredCounts = 1000
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

describe.each(['linear', 'mlp', 'tree', 'forest'] as const)('Solidity counts as TypeScript does: %s', family => {
  test.each([
    ['classifier', undefined],
    ['regression', 1],
  ])('%s', async (_, classCount) => {
    await compareCounts(modelsPerKind, seed => {
      const random = createRandom(seed)
      const model = randomModel(random, family, classCount ?? randomClassCount(random))
      return createCountCase(random, model, encodeModel(model))
    })
  })
})

test('Solidity finds the same fault as TypeScript in models with wrong bytes', async () => {
  await compareCounts(mutatedModels, seed => {
    const random = createRandom(~seed)
    const model = randomModel(random)
    return createCountCase(random, model, mutate(random, encodeModel(model)))
  })
})

test.each(metrics)('Solidity scores as TypeScript does: %s', async metric => {
  const client = connect()
  await inBatches(scoredCounts, async seed => {
    const random = createRandom(seed)
    const classCount = isRegressionMetric(metric) ? 1 : randomClassCount(random)
    const counts = randomCounts(random, classCount)
    const [scoreBps] = await readContract(client, {
      address: scorer,
      abi: scorerAbi,
      functionName: 'score',
      args: [bytesToHex(packCounts(counts, classCount)), BigInt(classCount), BigInt(metrics.indexOf(metric))],
    })
    expect(scoreBps, `seed ${seed}`).toBe(BigInt(scoreCounts(counts, classCount, metric)))
  })
})

function connect() {
  const batch = { batchSize: callsAtOnce }
  return createPublicClient({ transport: http(chain.rpcUrl, { batch, timeout: 60_000 }) })
}

async function inBatches(count: number, call: (seed: number) => Promise<void>): Promise<void> {
  for (let first = 0; first < count; first += callsAtOnce) {
    await Promise.all(Array.from({ length: Math.min(callsAtOnce, count - first) }, (_, index) => call(first + index)))
  }
}

async function compareCounts(count: number, create: (seed: number) => CountCase): Promise<void> {
  const client = connect()
  await inBatches(count, async seed => {
    const { args, ours } = create(seed)
    const [fault, counts] = await readContract(client, { address: scorer, abi: scorerAbi, functionName: 'count', args })
    const theirs: Verdict = fault === 0 ? { counts } : { fault: `model.${modelFaults[fault - 1]}` }
    expect(theirs, `seed ${seed}`).toEqual(ours)
  })
}

/** Counts random rows on top of no counts, or of random ones: a few, or more than the kernels take in one pass. */
function createCountCase(random: Random, { featureCount, classCount }: Model, bytes: Uint8Array): CountCase {
  const rows = randomRows(random, featureCount, classCount, 1 + random.below(pick(random, [40, 40, 40, 600])))
  const guess = randomLabel(random, classCount)
  const before = pick(random, [undefined, randomCounts(random, classCount, maxRows - rows.rowCount)])
  const ours = verdictOf(bytes, model => {
    const counts = countPredictions(model, rows, guess)
    if (before) addCounts(counts, before)
    return packCounts(counts, classCount)
  })
  const packedBefore = before ? packCounts(before, classCount) : new Uint8Array()
  const [features, classes] = [BigInt(featureCount), BigInt(classCount)]
  return {
    args: [bytesToHex(bytes), bytesToHex(packRows(rows)), features, classes, BigInt(guess), bytesToHex(packedBefore)],
    ours,
  }
}

function verdictOf(bytes: Uint8Array, count: (model: Model) => Uint8Array): Verdict {
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
  const length = mutated.length + pick(random, [0, 0, 0, 0, 0, -1, 1, -random.below(mutated.length)])
  const cut = new Uint8Array(length)
  cut.set(mutated.subarray(0, length))
  return cut
}
