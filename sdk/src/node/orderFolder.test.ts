import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { randomField } from '../fields/field.ts'
import { createRandom } from '../models/random.ts'
import { randomRows } from '../models/randomModel.testing.ts'
import { hashSecret } from '../orders/orderSecret.ts'
import { readSavedOrder, saveOrder } from './orderFolder.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-'))
afterAll(() => rmSync(home, { recursive: true }))

const place = { chainId: 31337, orders: '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266' } as const
const newOrder = () => ({
  ...place,
  datasetId: 3n,
  secret: randomField(),
  testSet: { rows: randomRows(createRandom(1), 4, 3, 20), salt: randomField() },
})

test('an order is kept by the hash of its secret, readable by its owner alone', async () => {
  const orders = [newOrder(), newOrder()]
  for (const order of orders) {
    const path = await saveOrder(home, order)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(path).not.toContain(order.secret.toString(16))
    expect(await readSavedOrder(home, place, hashSecret(order.secret))).toEqual(order)
  }
})

test('an order from elsewhere, or that was changed, is refused by the name of its file', async () => {
  await expect(readSavedOrder(home, place, 1n)).rejects.toMatchObject({ code: 'home.noOrder' })
  const order = newOrder()
  const path = await saveOrder(home, order)
  const text = readFileSync(path, 'utf8')
  for (const changed of [
    text.replace(/"secret": "0x0{0,3}./, '"secret": "0x'),
    text.replace(/"secret": "[^"]*"/, '"secret": "0x"'),
    text.replace(/"secret": "[^"]*"/, `"secret": "0x${'f'.repeat(64)}"`),
    text.replace('"classes": 3', '"classes": 1'),
    text.slice(0, 100),
  ]) {
    writeFileSync(path, changed)
    await expect(readSavedOrder(home, place, hashSecret(order.secret))).rejects.toMatchObject({
      code: 'home.invalidOrder',
      message: expect.stringContaining(path),
    })
  }
})
