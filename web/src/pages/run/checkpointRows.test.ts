import { expect, test } from 'vitest'
import { checkpointRows, lossPoints } from './checkpointRows.ts'

const hash = (digit: string) => `0x${digit.repeat(64)}` as const
const recorded: Parameters<typeof lossPoints>[0] = [
  { index: 0, step: 0, hash: hash('a'), metrics: { values: {} } },
  { index: 1, step: 10, hash: hash('b'), metrics: { values: { loss: 0.5 } } },
]
const anchor = (index: number, checkpoint: `0x${string}`) => ({ index, checkpoint, at: 99n, transaction: hash('7') })

test('an anchor stands beside what was recorded, and says where both differ', () => {
  expect(checkpointRows([anchor(1, hash('b'))], recorded)[1]).toMatchObject({ anchoredAt: 99n, agrees: true })
  expect(checkpointRows([anchor(1, hash('c'))], recorded)[1]).toMatchObject({ hash: hash('b'), agrees: false })
})

test('before anything is published there are the anchors alone', () => {
  expect(checkpointRows([anchor(4, hash('d'))], [])).toMatchObject([{ index: 4, step: undefined, hash: hash('d') }])
})

test('the loss is drawn from where it is known', () => {
  expect(lossPoints(recorded)).toEqual([{ x: 10, y: 0.5 }])
})
