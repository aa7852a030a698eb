import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { describeOnDatabases } from './databases.testing.ts'

describeOnDatabases(place => {
  test('keeps what was written, from one opening to the next', async () => {
    const first = await openDatabase(place())
    await first.query('insert into node.disclosures values ($1, $2)', [7n, Uint8Array.of(1, 2)])
    await first.close()
    const second = await openDatabase(place())
    const { rows } = await second.query('select * from node.disclosures')
    expect(rows).toEqual([{ order_id: '7', sealed: Buffer.from([1, 2]) }])
    await second.close()
  })

  test('a query that fails leaves the next one unharmed', async () => {
    const database = await openDatabase(place())
    await expect(database.query('select nothing')).rejects.toThrow('nothing')
    expect((await database.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await database.close()
  })

  test('belongs to one at a time', async () => {
    const database = await openDatabase(place())
    await expect(openDatabase(place())).rejects.toMatchObject({ code: expect.stringMatching(/inUse|folderInUse/) })
    await database.close()
    await (await openDatabase(place())).close()
  })
})
