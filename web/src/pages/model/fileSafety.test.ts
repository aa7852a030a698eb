import { expect, test } from 'vitest'
import { fileSafety } from './fileSafety.ts'

test.each([
  ['model.safetensors', true],
  ['contest-1-entry-0.model', true],
  ['net.ONNX', true],
  ['weights.pt', false],
  ['pytorch_model.bin', false],
  ['model.safetensors.exe', false],
])('reading %s runs nothing: %s', (name, runsNothing) => {
  expect(fileSafety(name).runsNothing).toBe(runsNothing)
})
