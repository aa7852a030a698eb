import { getAddress, zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import { connectHistory } from './connectHistory.ts'
import { findContests } from './findContests.ts'
import { findOrders } from './findOrders.ts'
import { getContestRecord } from './getContestRecord.ts'
import { getIndexedBlock } from './getIndexedBlock.ts'
import { getPriceHistory } from './getPriceHistory.ts'

type Asked = { query: string; variables: Record<string, unknown> }

/** An indexer that gives these answers in turn, and notes what it was asked. */
function answering(...answers: unknown[]) {
  const asked: Asked[] = []
  const fetch = async (_: unknown, request?: RequestInit) => {
    asked.push(JSON.parse(String(request?.body)))
    return Response.json(answers.shift())
  }
  return { asked, history: connectHistory({ url: 'http://indexer.example/', fetch }) }
}

const page = (items: unknown[], endCursor: string | null = null) => ({
  data: { page: { items, totalCount: 7, pageInfo: { hasNextPage: endCursor !== null, endCursor } } },
})

const contestRow = {
  contestId: '3',
  organizer: '0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266',
  datasetRoot: '0x01',
  card: '',
  title: null,
  status: 'drawn',
  token: zeroAddress,
  reward: '340282366920938463463374607431768211455',
  bond: '0',
  submissionBond: '0',
  metric: 'accuracy',
  thresholdBps: 8_000,
  baseline: 5_000,
  families: ['tree', 'mlp'],
  features: 4,
  classes: 2,
  groups: 4_294_967_295,
  groupSize: 5,
  testGroups: 2,
  entries: 0,
  revealed: 0,
  evaluated: 0,
  bestScoreBps: null,
  beaconBlock: '9',
  openedAt: '100',
  drawnAt: '110',
  commitEnds: '200',
  revealEnds: '300',
  testEnds: '400',
  evaluateEnds: '500',
  closedAt: null,
  training: null,
  transaction: '0x02',
}

test('a page has whole numbers, addresses as people compare them, and where it goes on', async () => {
  const { history, asked } = answering(page([contestRow], 'there'))
  const { items, total, next } = await findContests(history, { open: true, search: '100%', limit: 1 })
  expect(items).toMatchObject([
    { contestId: 3n, organizer: getAddress(contestRow.organizer), reward: 2n ** 128n - 1n, title: undefined },
  ])
  expect([total, next]).toEqual([7, 'there'])
  expect(asked[0]?.variables).toEqual({
    where: { status_in: ['open', 'drawn', 'tested'], title_contains_nocase: '100\\%' },
    orderBy: 'contestId',
    orderDirection: 'desc',
    limit: 1,
  })
})

test('contests by their end are those that can be entered at the time of the indexed block', async () => {
  const status = { market: { id: 1, block: { number: 12, timestamp: 150 } } }
  const { history, asked } = answering({ data: { _meta: { status } } }, page([contestRow]))
  expect((await findContests(history, { orderBy: 'ends' })).next).toBeUndefined()
  expect(asked[1]?.variables).toMatchObject({ where: { entryEnds_gt: '150' }, orderBy: 'entryEnds' })
})

test('what has no pages is asked for page by page', async () => {
  const point = {
    datasetId: '1',
    at: '5',
    price: '10',
    startPrice: '10',
    cause: 'listed',
    orderId: null,
    transaction: '0x03',
  }
  const { history, asked } = answering(page([point], 'more'), page([{ ...point, price: '11', cause: 'offered' }]))
  expect((await getPriceHistory(history, { datasetId: 1n })).map(({ price }) => price)).toEqual([10n, 11n])
  expect(asked.map(({ variables }) => variables.after)).toEqual([undefined, 'more'])
})

test('what is not indexed may be so later', async () => {
  const { history } = answering({ data: { record: null } })
  await expect(getContestRecord(history, { contestId: 4n })).rejects.toMatchObject({
    code: 'history.unknown',
    shortMessage: 'The indexer knows no contest 4',
    retryable: true,
  })
})

test('an answer that is none is refused, with the indexer’s reason where it gives one', async () => {
  const { history } = answering(page([{ orderId: 'one' }]), { errors: [{ message: 'Invalid limit' }] })
  const code = 'history.invalidAnswer'
  await expect(findOrders(history)).rejects.toMatchObject({ code, details: expect.stringContaining('orderId') })
  await expect(findOrders(history)).rejects.toMatchObject({ code, details: expect.stringContaining('Invalid limit') })
})

test('an indexer that is away can be asked again; giving up is no error of its', async () => {
  const failures = [
    async () => new Response('', { status: 503 }),
    async () => {
      throw new TypeError('fetch failed')
    },
  ]
  for (const fetch of failures) {
    const history = connectHistory({ url: 'http://indexer.example', fetch })
    await expect(getIndexedBlock(history)).rejects.toMatchObject({ code: 'history.unreachable', retryable: true })
  }
  const signal = AbortSignal.abort()
  const fetch = async () => signal.throwIfAborted() as never
  const history = connectHistory({ url: 'http://indexer.example', fetch })
  await expect(getIndexedBlock(history, { signal })).rejects.toMatchObject({ name: 'AbortError' })
})

test('a title that no card may have is not shown, and a time that no calendar has is no answer', async () => {
  const asking = (row: object) => findContests(answering(page([{ ...contestRow, ...row }])).history)
  expect((await asking({ title: 'Iris' })).items[0]?.title).toBe('Iris')
  for (const title of ['x'.repeat(20_000), 'drow\u202eelddim', '']) {
    expect((await asking({ title })).items[0]?.title).toBeUndefined()
  }
  await expect(asking({ openedAt: '8640000000001' })).rejects.toMatchObject({ code: 'history.invalidAnswer' })
})
