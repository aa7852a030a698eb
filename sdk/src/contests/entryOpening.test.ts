import { zeroAddress } from 'viem'
import { expect, test } from 'vitest'
import { createOpening, entryCommitment } from './entryOpening.ts'
import { sealEntry } from './savedEntry.ts'

const opening = createOpening(new Uint8Array([1, 3, 0, 4, 2]), '0x00000000000000000000000000000000000000a1')
const context = {
  chainId: 31337,
  contests: '0x00000000000000000000000000000000000000c0',
  contestId: 7n,
  submitter: '0x00000000000000000000000000000000000000b2',
} as const

test('a commitment is bound to everything that it is made of', () => {
  const commitment = entryCommitment({ ...opening, ...context })
  const others = [
    { chainId: 1 },
    { contests: '0x00000000000000000000000000000000000000c1' },
    { contestId: 8n },
    { submitter: '0x00000000000000000000000000000000000000b3' },
    { payout: '0x00000000000000000000000000000000000000a2' },
    { salt: `0x${'00'.repeat(32)}` },
    { model: '0x0103000403' },
  ] as const
  for (const other of others) expect(entryCommitment({ ...opening, ...context, ...other })).not.toBe(commitment)
})

test('two openings of one model have different salts', () => {
  expect(createOpening(new Uint8Array([1]), opening.payout).salt).not.toBe(opening.salt)
})

test('nothing is sealed that the contract would never let be revealed', () => {
  expect(sealEntry(context, opening).commitment).toBe(entryCommitment({ ...opening, ...context }))
  expect(() => sealEntry(context, { ...opening, payout: zeroAddress })).toThrow(
    expect.objectContaining({ code: 'contest.zeroAddress' }),
  )
})
