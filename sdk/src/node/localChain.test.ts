import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getBlock, getBlockNumber } from 'viem/actions'
import { expect, test } from 'vitest'
import { startLocalChain } from './localChain.ts'

test('blocks and a clock that was moved survive a restart', async () => {
  const statePath = join(mkdtempSync(join(tmpdir(), 'assay-')), 'chain.json')
  const first = await startLocalChain({ statePath })
  await first.mineBlocks(300)
  await first.advanceTime(86_400)
  const before = await getBlock(first.client)
  await first.stop()

  const second = await startLocalChain({ statePath })
  await second.mineBlocks(1)
  const after = await getBlock(second.client)
  expect(after.number).toBeGreaterThan(before.number)
  expect(after.timestamp).toBeGreaterThanOrEqual(before.timestamp)
  await second.stop()
})

test('a port that is taken is said, not waited for', async () => {
  const chain = await startLocalChain()
  const port = Number(new URL(chain.rpcUrl).port)
  await expect(startLocalChain({ port })).rejects.toMatchObject({ code: 'chain.portTaken' })
  expect(await getBlockNumber(chain.client)).toBe(0n)
  await chain.stop()
})
