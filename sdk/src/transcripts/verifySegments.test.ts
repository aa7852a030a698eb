import { expect, test } from 'vitest'
import { AssayRun, decodeHyperparameters, type TrainerOptions } from './assayRun.ts'
import { bisectSegments } from './bisectSegments.ts'
import { checkTranscript } from './checkTranscript.ts'
import { auditConfidence, chooseSegments } from './chooseSegments.ts'
import type { Batch } from './hashTranscript.ts'
import { memoryTranscript } from './memoryTranscript.ts'
import { readCheckpoint, type State } from './readCheckpoint.ts'
import { reExecute } from './reExecute.ts'
import { arrayTensor, tensorNumbers } from './tensor.ts'
import { createRows, type Recorded, record } from './training.testing.ts'
import { readBatches, readTranscript, type Transcript } from './transcript.ts'
import { openTranscriptLog } from './transcriptLog.ts'
import { verifySegments } from './verifySegments.ts'

const rows = createRows(2)
/** 500 segments: as many epochs but one, and the rounding. */
const long = { trainer: 'mlp', hidden: [3], epochs: 499, integerEpochs: 0, batchSize: 20 } as const

type Edit = (state: State, index: number) => State
type EditBatches = (batches: Batch[], index: number) => Batch[]

/** Writes a transcript anew, with other states or batches, whose hashes are all right again. */
async function forge(
  { transcript }: Recorded,
  edit: Edit,
  editBatches: EditBatches = batches => batches,
): Promise<Transcript> {
  const { folder, run, hyperparameters, checkpoints } = transcript
  const memory = memoryTranscript()
  const log = await openTranscriptLog(memory, run, hyperparameters)
  const lines = readBatches(folder)
  for (const checkpoint of checkpoints) {
    const batches: Batch[] = []
    const before = checkpoints[checkpoint.index - 1]?.step ?? 0
    while (before + batches.length < checkpoint.step) batches.push((await lines.next()).value!)
    const state = edit(await readCheckpoint(folder, checkpoint), checkpoint.index)
    const { step, metrics } = checkpoint
    await log.keep(state, { step, metrics: metrics.values, batches: editBatches(batches, checkpoint.index) })
  }
  return readTranscript(memory)
}

const mapParams = (state: State, edit: (numbers: Float64Array, name: string) => Float64Array): State => ({
  ...state,
  params: state.params.map(tensor => arrayTensor(tensor.name, edit(tensorNumbers(tensor), tensor.name))),
})

const verdictsOf = async (transcript: Transcript, segments: number[]) => {
  const verdicts = await verifySegments({ transcript, segments, execute: reExecute(transcript, rows) })
  return verdicts.map(({ verdict }) => verdict)
}

test.each([1e-6, 0.1])(
  'weights that were stolen, reached in 500 even steps at a learning rate of %d',
  async learningRate => {
    const own = await record(rows, { ...long, learningRate })
    const stolen = await record(rows, { ...long, epochs: 40 }, { seed: `0x${'77'.repeat(32)}`, every: 40 })
    const begun = await readCheckpoint(own.memory, own.transcript.checkpoints[0]!)
    const wanted = await readCheckpoint(stolen.memory, stolen.transcript.checkpoints[1]!)
    const numbersOf = (state: State, name: string) => tensorNumbers(state.params.find(tensor => tensor.name === name)!)
    const forged = await forge(own, (state, index) =>
      index === 500
        ? state
        : mapParams(state, (_, name) => {
            const [from, to] = [numbersOf(begun, name), numbersOf(wanted, name)]
            return from.map((weight, at) => weight + (index / 499) * (to[at]! - weight))
          }),
    )
    // Its hashes and links are all right: only to run it again shows what it is.
    await checkTranscript(forged)
    const segments = await chooseSegments(forged, { top: 3, random: 8, randomness: '0x01' })
    const verdicts = await verifySegments({ transcript: forged, segments, execute: reExecute(forged, rows) })
    expect(verdicts).toHaveLength(11)
    for (const { segment, verdict, ratio, differences } of verdicts) {
      if (segment === 0) continue
      expect([segment, verdict]).toEqual([segment, 'differs'])
      expect(differences.some(name => name.startsWith('params/'))).toBe(true)
      if (segment < 500) expect(ratio).toBeGreaterThan(0.5)
    }
  },
)

test('one poisoned segment of 500 is found by bisection in 9 comparisons, and by whoever audits it', async () => {
  const bad = 333
  const honest = await record(rows, long)
  const { run, hyperparameters } = honest.transcript
  const memory = memoryTranscript()
  const log = await openTranscriptLog(memory, run, hyperparameters)
  const options = decodeHyperparameters(hyperparameters)
  let training = new AssayRun(rows, options, run.seed)
  await log.keep(training.state(), { step: 0, batches: [], metrics: {} })
  for (let step = 1; step <= 500; step++) {
    const { rows: seen, metrics } = training.step()!
    if (step === bad) {
      const poisoned = mapParams(training.state(), numbers =>
        numbers.map((weight, at) => (at === 1 ? weight + 1e-9 : weight)),
      )
      training = new AssayRun(rows, options, run.seed, poisoned)
    }
    await log.keep(training.state(), { step, batches: [{ step, rows: Array.from(seen) }], metrics })
  }
  const poisoned = await readTranscript(memory)
  const roots = await checkTranscript(poisoned)
  expect(roots.root).not.toBe(honest.root)

  const [theirs, ours] = [poisoned.checkpoints, honest.transcript.checkpoints]
  const found = await bisectSegments(theirs.length, at => theirs[at]!.hash === ours[at]!.hash)
  expect(found.segment).toBe(bad)
  expect(found.comparisons).toBeLessThanOrEqual(9)
  expect(await verdictsOf(poisoned, [bad - 1, bad, bad + 1, 500])).toEqual(['match', 'differs', 'match', 'match'])
})

test('bisection finds whichever segment it is, in 9 comparisons at most', async () => {
  for (let bad = 0; bad <= 500; bad++) {
    const { segment, comparisons } = await bisectSegments(501, at => at < bad)
    expect(segment).toBe(bad)
    expect(comparisons).toBeLessThanOrEqual(9)
  }
})

const short: [TrainerOptions, string][] = [
  [{ trainer: 'mlp', hidden: [3], epochs: 6, integerEpochs: 2 }, 'layers.0.weights'],
  [{ trainer: 'linear', iterations: 6 }, 'layers.0.weights'],
  [{ trainer: 'boosting', rounds: 6, depth: 2 }, 'leaves'],
  [{ trainer: 'forest', trees: 6, depth: 2 }, 'leaves'],
]

test.each(short)('one number changed in a run of %o', async (training, name) => {
  const forged = await forge(await record(rows, training), (state, index) =>
    index !== 3
      ? state
      : {
          ...state,
          params: state.params.map(tensor =>
            tensor.name === name
              ? arrayTensor(
                  name,
                  tensorNumbers(tensor).map((number, at) => (at === 2 ? number + 2 ** -20 : number)),
                )
              : tensor,
          ),
        },
  )
  await checkTranscript(forged)
  const segments = [1, 2, 3]
  const verdicts = await verifySegments({ transcript: forged, segments, execute: reExecute(forged, rows) })
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['match', 'match', 'differs'])
  expect(verdicts[2]!.differences).toEqual([`params/${name}`])
  expect(verdicts[2]!.distance).toBeCloseTo(2 ** -20, 10)
})

test('two batches that changed places, and checkpoint 0 that is not what the seed gives', async () => {
  const run = await record(rows, { trainer: 'forest', trees: 6, depth: 2 }, { every: 2 })
  const swapped = await forge(
    run,
    state => state,
    (batches, index) => {
      const [first, second] = batches
      return index === 2
        ? [
            { ...first!, rows: second!.rows },
            { ...second!, rows: first!.rows },
          ]
        : batches
    },
  )
  await checkTranscript(swapped)
  const [verdict] = await verifySegments({ transcript: swapped, segments: [2], execute: reExecute(swapped, rows) })
  expect(verdict).toMatchObject({ verdict: 'differs', differences: ['batches'], distance: 0 })

  const mlp = await record(rows, { trainer: 'mlp', hidden: [3], epochs: 2, integerEpochs: 0 })
  const begun = await forge(mlp, (state, index) =>
    index === 0 ? mapParams(state, numbers => numbers.map(() => 0.5)) : state,
  )
  expect(await verdictsOf(begun, [0])).toEqual(['differs'])
  expect(await verdictsOf(mlp.transcript, [0])).toEqual(['match'])
})

test('a state that does not fit its trainer is refused', async () => {
  const run = await record(rows, { trainer: 'linear' })
  const cut = await forge(run, state => ({ ...state, params: state.params.slice(1) }))
  await expect(verdictsOf(cut, [1])).rejects.toMatchObject({ code: 'training.state' })
})

test('stops, and tells every verdict', async () => {
  const { transcript } = await record(rows, { trainer: 'forest', trees: 3, depth: 2 })
  const told: number[] = []
  const stopping = new AbortController()
  const verifying = verifySegments({
    transcript,
    segments: [1, 2, 3],
    execute: reExecute(transcript, rows),
    onVerdict: ({ segment }) => {
      told.push(segment)
      if (segment === 2) stopping.abort(new Error('enough'))
    },
    signal: stopping.signal,
  })
  await expect(verifying).rejects.toThrow('enough')
  expect(told).toEqual([1, 2])
})

test('a verdict that comes twice, unasked, or not at all is none', async () => {
  const { transcript } = await record(rows, { trainer: 'tree', depth: 1 })
  const execute = reExecute(transcript, rows)
  const verify = (told: number[]) =>
    verifySegments({ transcript, segments: [1, 1, 2], execute: (_, signal) => execute(told, signal) })
  expect(await verify([1, 2])).toHaveLength(2)
  await expect(verify([1, 1, 2])).rejects.toMatchObject({ code: 'transcript.twoVerdicts' })
  await expect(verify([0, 1, 2])).rejects.toMatchObject({ code: 'transcript.twoVerdicts' })
  await expect(verify([1])).rejects.toMatchObject({ code: 'transcript.noVerdict' })
})

test('the largest updates are chosen first, the others by chance that the root and the randomness decide', async () => {
  const run = await record(rows, { trainer: 'mlp', hidden: [3], epochs: 20, integerEpochs: 0 })
  const jump = await forge(run, (state, index) =>
    index === 21
      ? state
      : mapParams(state, numbers => {
          // A weight that is infinite throughout hides no other.
          numbers[0] = Number.POSITIVE_INFINITY
          return index < 7 ? numbers : numbers.map(weight => weight + 100)
        }),
  )
  expect(await chooseSegments(jump, { top: 2 })).toEqual([7, 21])
  const drawn = await chooseSegments(jump, { top: 2, random: 5, randomness: '0x01' })
  expect(drawn).toHaveLength(7)
  expect(new Set(drawn).size).toBe(7)
  expect(drawn).toContain(7)
  expect(await chooseSegments(jump, { top: 2, random: 5, randomness: '0x01' })).toEqual(drawn)
  expect(await chooseSegments(jump, { top: 2, random: 5, randomness: '0x02' })).not.toEqual(drawn)
  expect(await chooseSegments(jump, { random: 99, randomness: '0x02' })).toHaveLength(22)
})

test('299 audits of 500 segments meet one of 5 bad ones, and one alone more often than not', async () => {
  expect(auditConfidence({ segments: 500, bad: 5, audits: 299 })).toBeCloseTo(0.99, 2)
  expect(auditConfidence({ segments: 500, bad: 1, audits: 299 })).toBeCloseTo(299 / 500, 12)
  expect(auditConfidence({ segments: 500, bad: 0, audits: 299 })).toBe(0)
  expect(auditConfidence({ segments: 500, bad: 5, audits: 496 })).toBe(1)
  // Drawn with putting back, which tells less: 1 − 0.99^299.
  expect(auditConfidence({ segments: 500, bad: 5, audits: 299 })).toBeGreaterThan(1 - 0.99 ** 299)
  expect(1 - 0.99 ** 299).toBeGreaterThan(0.95)

  const { transcript } = await record(rows, { trainer: 'tree', depth: 1 })
  const [checkpoint] = transcript.checkpoints
  const checkpoints = Array.from({ length: 500 }, (_, index) => ({ ...checkpoint!, index }))
  const trials = 300
  const bad = [3, 141, 142, 400, 499]
  let [any, first] = [0, 0]
  for (let trial = 0; trial < trials; trial++) {
    const randomness = `0x${trial.toString(16).padStart(64, '0')}` as const
    const drawn = new Set(await chooseSegments({ ...transcript, checkpoints }, { random: 299, randomness }))
    if (bad.some(segment => drawn.has(segment))) any++
    if (drawn.has(bad[0]!)) first++
  }
  expect(any / trials).toBeGreaterThanOrEqual(0.95)
  // Three deviations of 300 throws.
  expect(Math.abs(first / trials - 299 / 500)).toBeLessThan(0.085)
})
