import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type Circuit,
  circuits,
  deployMarket,
  type ForestModel,
  largestClass,
  localChainId,
  type Market,
  type Model,
  ordersAbi,
  type ProofInputs,
  predictRows,
  proofInputs,
  type Rows,
  requireOrders,
} from '@assay/sdk'
import { chooseVerifiers, proveCircuit, startLocalChain } from '@assay/sdk/node'
import { numberToHex, parseAbi } from 'viem'
import { estimateContractGas, readContract } from 'viem/actions'
import type { Figure } from './result.ts'

const runs = 3
const featureCount = 30
const classCount = 3
const verifierAbi = parseAbi(['function verify(bytes proof, bytes32[] publicInputs) view returns (bool)'])

/** Cited, not run: both have provers of their own, for the EVM neither has a verifier. */
const peers = {
  /** Zhang, Fang, Zhang and Song (CCS 2020): accuracy of a tree of depth 23 over 5,000 rows of 54 features in 250 s. */
  zkdtSecondsPerRow: 250 / 5_000,
  /** Modulus Labs, "Scaling Intelligence" (2024): 128 trees of height 9 over 128 rows of 64 features in 54 s. */
  remainderSecondsPerTreeAndRow: 54 / (128 * 128),
}

/** Time, memory, size and gas of the proof of each circuit, over rows and models that are random. */
export async function measureProofs(): Promise<{ runs: number; peer: string; figures: Figure[] }> {
  const home = mkdtempSync(join(tmpdir(), 'assay-'))
  const chain = await startLocalChain()
  const [account] = chain.accounts
  const figures: Figure[] = []
  try {
    const chosen = await chooseVerifiers({ chainId: localChainId })
    const market = await deployMarket({ client: chain.client, account: account!, verifiers: chosen })
    const optimized = chosen === 'audited' ? 'optimized' : chosen
    const cheap = await deployMarket({ client: chain.client, account: account!, verifiers: optimized })
    for (const [number, circuit] of circuits.entries()) {
      const inputs = randomOrder(circuit)
      const { keyHash } = await readVerifier(market, number)
      const prove = () => proveCircuit({ circuit, inputs, keyHash, chainId: localChainId, home })
      await prove()
      const measured = []
      for (let run = 0; run < runs; run++) measured.push(await watchMemory(prove))
      const best = Math.min(...measured.map(({ result }) => result.proveMs)) / 1_000
      const solve = Math.min(...measured.map(({ result }) => result.solveMs)) / 1_000
      const { proof, insecure } = measured[0]!.result
      const name = insecure ? `${circuit.name}, insecure points` : circuit.name
      const row = circuit.rows === 2_048 && circuit.depth === 6
      figures.push(
        { figure: `${name}: gates`, unit: '', ours: circuit.gates },
        { figure: `${name}: prove`, unit: 's', ours: round(best), ...goalOf(circuit) },
        { figure: `${name}: solve before`, unit: 's', ours: round(solve) },
        {
          figure: `${name}: memory of the prover`,
          unit: 'MiB',
          ours: Math.round(Math.max(...measured.map(({ peakKib }) => peakKib)) / 1_024),
          ...(circuit.name === 'tree-128-5' && { goal: '≤ 100 MB' }),
        },
        { figure: `${name}: proof`, unit: 'bytes', ours: (proof.length - 2) / 2 },
        {
          figure: `${name}: verify, ${insecure ? 'optimized' : 'audited'}`,
          unit: 'gas',
          ours: await gasOf(market, number),
        },
        ...(insecure ? [] : [{ figure: `${name}: verify, optimized`, unit: 'gas', ours: await gasOf(cheap, number) }]),
        ...(row
          ? [
              {
                figure: `a row of ${name}; peer zkDT, depth 23, 54 features`,
                unit: 's',
                ours: round(best / circuit.rows, 5),
                peer: peers.zkdtSecondsPerRow,
              },
            ]
          : []),
        ...(circuit.family === 'forest'
          ? [
              {
                figure: `a row and tree of ${name}; peer Remainder, height 9, 64 features`,
                unit: 's',
                ours: round(best / circuit.rows / circuit.trees, 5),
                peer: Number(peers.remainderSecondsPerTreeAndRow.toFixed(5)),
              },
            ]
          : []),
      )

      /** A whole transaction that does nothing but verify. */
      async function gasOf(of: typeof market, index: number): Promise<number> {
        const { verifier } = await readVerifier(of, index)
        const publicInputs = inputs.publicInputs.map(input => numberToHex(input, { size: 32 }))
        const args = [proof, publicInputs] as const
        return Number(
          await estimateContractGas(chain.client, {
            address: verifier,
            abi: verifierAbi,
            functionName: 'verify',
            args,
            account: account!,
          }),
        )
      }
    }
  } finally {
    await chain.stop()
    rmSync(home, { recursive: true, force: true })
  }
  return { runs, peer: 'zkDT 2020, Remainder 2024 (cited)', figures }
}

function goalOf({ name }: Circuit): { goal?: string } {
  if (name === 'tree-128-5') return { goal: '≤ 1' }
  return name.startsWith('tree-2048') ? { goal: '≤ 10' } : {}
}

const round = (value: number, digits = 2) => Number(value.toFixed(digits))
const byte = () => Math.floor(256 * Math.random())
const field = () => BigInt(Math.floor(Number.MAX_SAFE_INTEGER * Math.random()) + 1)

/** An order whose model gets four rows of five right. */
function randomOrder(circuit: Circuit): ProofInputs {
  const model = randomModel(circuit)
  const rowCount = circuit.rows - 5
  const features = Uint8Array.from({ length: rowCount * featureCount }, byte)
  const unlabelled: Rows = { featureCount, classCount, rowCount, features, labels: new Uint8Array(rowCount) }
  const labels = Uint8Array.from(predictRows(model, unlabelled), (guess, row) =>
    row % 5 === 0 ? (guess + 1) % classCount : guess,
  )
  const rows: Rows = { ...unlabelled, labels }
  const minCorrect = Math.floor(0.8 * rowCount)
  if (largestClass(rows) >= minCorrect) return randomOrder(circuit)
  const testSet = { rows, salt: field() }
  return proofInputs({
    circuit,
    model,
    modelSalt: field(),
    testSet,
    minCorrect: minCorrect - 1,
    key: field(),
    secret: field(),
    context: field(),
  })
}

function randomModel({ family, depth, trees }: Circuit): Model {
  const nodes = 2 ** depth - 1
  const splits = () => ({
    depth,
    features: Uint8Array.from({ length: nodes }, () => byte() % featureCount),
    thresholds: Uint8Array.from({ length: nodes }, byte),
  })
  if (family === 'tree') {
    const leaves = Uint8Array.from({ length: nodes + 1 }, (_, leaf) => leaf % classCount)
    return { family, featureCount, classCount, ...splits(), leaves }
  }
  const forest: ForestModel = {
    family,
    featureCount,
    classCount,
    shift: 0,
    biases: new Int32Array(classCount),
    trees: Array.from({ length: trees }, () => ({
      output: undefined,
      ...splits(),
      leaves: Int16Array.from({ length: (nodes + 1) * classCount }, () => byte()),
    })),
  }
  return forest
}

/** The most memory that the prover's process had, while something ran that starts it. */
async function watchMemory<T>(work: () => Promise<T>): Promise<{ result: T; peakKib: number }> {
  let peakKib = 0
  const look = setInterval(() => {
    for (const pid of children()) {
      const peak = /VmHWM:\s+(\d+) kB/.exec(readStatus(pid))?.[1]
      if (peak && /Name:\s+bb/.test(readStatus(pid))) peakKib = Math.max(peakKib, Number(peak))
    }
  }, 5)
  try {
    return { result: await work(), peakKib }
  } finally {
    clearInterval(look)
  }
}

const children = () =>
  readdirSync('/proc/self/task').flatMap(task => readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' '))

/** Nothing of a process that has just ended. */
function readStatus(pid: string): string {
  try {
    return pid.trim() === '' ? '' : readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}

function readVerifier(market: Market, circuit: number) {
  const address = requireOrders(market)
  return readContract(market.client, { address, abi: ordersAbi, functionName: 'circuit', args: [BigInt(circuit)] })
}
