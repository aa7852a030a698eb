import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sealMint } from '../ownership/savedMint.ts'
import { sealVote, voteCommitment } from '../runs/savedVote.ts'
import { readSavedMint, saveMint } from './mintFolder.ts'
import { readSavedVote, saveVote } from './voteFolder.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-'))
afterAll(() => rmSync(home, { recursive: true }))

const alice = '0x00000000000000000000000000000000000A11cE'
const chainId = 31337

test('a vote is kept for its auditor alone, and read back as it was', async () => {
  const place = { chainId, runs: alice, challengeId: 7n, auditor: alice } as const
  expect(await readSavedVote(home, place)).toBeUndefined()
  const vote = sealVote(place, 'fails')
  const path = await saveVote(home, vote)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(await readSavedVote(home, place)).toEqual(vote)
  expect(voteCommitment(vote)).not.toBe(voteCommitment({ ...vote, verdict: 'holds' }))
  writeFileSync(path, '{}')
  await expect(readSavedVote(home, place)).rejects.toMatchObject({ code: 'home.invalidVote' })
})

test('a mint that was begun is gone on with, whoever else mints the same', async () => {
  const place = { chainId, models: alice, minter: alice, weightsRoot: `0x${'12'.repeat(32)}` } as const
  const mint = sealMint(place)
  const path = await saveMint(home, mint)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(await readSavedMint(home, place)).toEqual(mint)
  expect(await readSavedMint(home, { ...place, chainId: 1 })).toBeUndefined()
  writeFileSync(path, JSON.stringify({ ...mint, version: 2 }))
  await expect(readSavedMint(home, place)).rejects.toMatchObject({ code: 'home.invalidMint' })
})
