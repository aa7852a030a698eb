import { zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import { loadConfig } from './config.ts'

const config = {
  chainId: 31337,
  rpcUrl: 'http://127.0.0.1:8545',
  contests: zeroAddress,
  deployedBlock: 0,
  historyUrl: 'http://127.0.0.1:8701',
  gateways: [''],
}
const serving = (answer: object) => async () => Response.json(answer)

test('test accounts are those of a local chain, and of no other', async () => {
  expect(await loadConfig(serving({ ...config, testAccounts: true }))).toMatchObject({ testAccounts: true })
  await expect(loadConfig(serving({ ...config, chainId: 1, testAccounts: true }))).rejects.toMatchObject({
    code: 'web.invalidConfig',
    details: expect.stringContaining('testAccounts'),
  })
})

test('no address of the site is a script', async () => {
  const explorerUrl = 'javascript:alert(1)'
  await expect(loadConfig(serving({ ...config, explorerUrl }))).rejects.toMatchObject({ code: 'web.invalidConfig' })
})
