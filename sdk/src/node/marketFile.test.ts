import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, http } from 'viem'
import { foundry } from 'viem/chains'
import { afterAll, expect, test } from 'vitest'
import { readMarketFile, writeMarketFile } from './marketFile.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-'))
afterAll(() => rmSync(home, { recursive: true }))

test('a home folder remembers its market', async () => {
  const contests = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'
  const pools = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
  const orders = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
  const client = createClient({ chain: foundry, transport: http() })
  const market = { client, contests, pools, orders, deployedBlock: 3n } as const
  expect(await readMarketFile(join(home, 'new'))).toBeUndefined()
  await writeMarketFile(join(home, 'new'), market, {
    rpcUrl: 'http://127.0.0.1:8545',
    bookUrl: 'http://127.0.0.1:8702',
  })
  expect(await readMarketFile(join(home, 'new'))).toEqual({
    chainId: 31337,
    rpcUrl: 'http://127.0.0.1:8545',
    bookUrl: 'http://127.0.0.1:8702',
    contests,
    pools,
    orders,
    deployedBlock: 3n,
  })

  const early = { client, contests, deployedBlock: 3n } as const
  await writeMarketFile(join(home, 'old'), early, { rpcUrl: 'http://127.0.0.1:8545' })
  const old = await readMarketFile(join(home, 'old'))
  expect(old).not.toHaveProperty('pools')
  expect(old).not.toHaveProperty('orders')
})

test('a file that says something else is refused with the field', async () => {
  writeFileSync(
    join(home, 'market.json'),
    JSON.stringify({ chainId: 1, rpcUrl: 'http://x', contests: '0x12', deployedBlock: 0 }),
  )
  await expect(readMarketFile(home)).rejects.toThrow(
    expect.objectContaining({ code: 'home.invalidMarket', details: expect.stringContaining('contests') }),
  )
})
