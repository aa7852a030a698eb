import { AssayError } from '@assay/sdk'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { describeOnDatabases } from './databases.testing.ts'
import { startJobs } from './jobs.ts'

describeOnDatabases(place => {
  let database: Database
  beforeAll(async () => {
    database = await openDatabase(place())
  })
  afterAll(() => database?.close())

  test('a step that is sent is taken, and once however often it is sent', async () => {
    const sent = Promise.withResolvers<void>()
    const take = vi.fn(() => sent.promise)
    const jobs = await startJobs({ database, take, onFailure: () => {} })
    await Promise.all([jobs.send('prove', 1n), jobs.send('prove', 1n), jobs.send('prove', 2n)])
    sent.resolve()
    await expect.poll(() => take.mock.calls.length, { timeout: 10_000 }).toBe(2)
    await jobs.stop()
    expect(take.mock.calls).toEqual(
      expect.arrayContaining([
        ['prove', 1n],
        ['prove', 2n],
      ]),
    )
    expect(await jobs.of(1n)).toMatchObject([{ step: 'prove', state: 'completed', attempts: 1, failure: undefined }])
  })

  test('a failure is told, and tried again', async () => {
    const take = vi.fn(async () => {})
    const looked = Promise.withResolvers<void>()
    take.mockRejectedValueOnce(new AssayError('chain.unreachable', 'The RPC does not answer', { retryable: true }))
    take.mockImplementationOnce(() => looked.promise)
    const onFailure = vi.fn()
    const jobs = await startJobs({ database, take, onFailure })
    await jobs.send('refund', 3n)
    await expect.poll(() => onFailure.mock.calls.length, { timeout: 10_000 }).toBe(1)
    await expect
      .poll(() => jobs.of(3n), { timeout: 10_000 })
      .toMatchObject([{ failure: { code: 'chain.unreachable', message: 'The RPC does not answer' } }])
    await expect.poll(() => take.mock.calls.length, { timeout: 20_000 }).toBe(2)
    looked.resolve()
    expect(onFailure.mock.calls[0]).toMatchObject(['refund', 3n, { code: 'chain.unreachable' }, false])
    await jobs.stop()
    expect(await jobs.of(3n)).toMatchObject([{ step: 'refund', state: 'completed', attempts: 2 }])
  })

  test('what a killed process was doing is done by the next', async () => {
    const first = await startJobs({ database, take: async () => {}, onFailure: () => {} })
    await first.stop()
    await database.query(
      `insert into pgboss.job (name, data, state, started_on, singleton_key, policy)
       values ('revealKey', '{"orderId":"4"}', 'active', now(), '4', 'exclusive')`,
    )
    const take = vi.fn(async () => {})
    const jobs = await startJobs({ database, take, onFailure: () => {} })
    await expect.poll(() => take.mock.calls, { timeout: 10_000 }).toEqual([['revealKey', 4n]])
    await jobs.stop()
  })
})
