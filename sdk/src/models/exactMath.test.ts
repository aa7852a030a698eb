import { expect, test } from 'vitest'
import { ceilLog2, cos, exp, floorLog2, log, power } from './exactMath.ts'
import { createRandom } from './random.ts'

const random = createRandom(1)
const draw = (count: number, from: () => number) => Array.from({ length: count }, from)
/** How many units in the last place two numbers are apart. */
const units = (a: number, b: number) => (a === b ? 0 : Math.abs(a - b) / 2 ** (floorLog2(Math.abs(b)) - 52))
const furthest = (ours: (x: number) => number, theirs: (x: number) => number, values: number[]) =>
  Math.max(...values.map(x => units(ours(x), theirs(x))))

test("exp, log and cos are the engine's to one unit in the last place", () => {
  const exponents = draw(20_000, () => 40 * random.normal())
  expect(furthest(exp, Math.exp, [...exponents, 0, 1, -1, 709.7, -700, 1e-9, 0.3, -0.4])).toBeLessThanOrEqual(1)
  const positive = draw(20_000, () => random.uniform() * 10 ** random.normal())
  expect(furthest(log, Math.log, [...positive, 1, 2, 0.5, 1 + 2 ** -30, 5e-324, 1.7e308])).toBeLessThanOrEqual(1)
  const angles = draw(20_000, () => 2 * Math.PI * random.uniform())
  expect(furthest(cos, Math.cos, [...angles, 0, Math.PI, Math.PI / 4])).toBeLessThanOrEqual(1)
})

test('what is at the ends', () => {
  expect([exp(-Infinity), exp(-800), exp(710), exp(Infinity)]).toEqual([0, 0, Infinity, Infinity])
  expect([exp(Number.NaN), log(-1), log(Number.NaN)]).toEqual([NaN, NaN, NaN])
  expect([log(0), log(1), log(Infinity)]).toEqual([-Infinity, 0, Infinity])
  expect([power(0.9, 0), power(0.9, 1), power(2, 100), power(3, 5)]).toEqual([1, 0.9, 2 ** 100, 243])
})

test('powers of two are exact', () => {
  for (const n of [-1074, -1030, -1, 0, 1, 40, 1023]) {
    expect([floorLog2(2 ** n), ceilLog2(2 ** n)]).toEqual([n, n])
  }
  expect([floorLog2(3), ceilLog2(3), floorLog2(0.75), ceilLog2(0.75)]).toEqual([1, 2, -1, 0])
  expect([floorLog2(0), ceilLog2(0), floorLog2(Infinity), ceilLog2(Infinity)]).toEqual([
    -Infinity,
    -Infinity,
    Infinity,
    Infinity,
  ])
})

test('the same bits everywhere', () => {
  const bits = new Uint8Array(Float64Array.of(exp(-1.7), exp(1), log(0.3), log(7), cos(2.5), power(0.999, 777)).buffer)
  expect(Buffer.from(bits).toString('hex')).toMatchInlineSnapshot(
    `"078aa9782c62c73f6a57148b0abf054021a7bdfc7843f3bf575a32ae7222ff3f7d8b85eff7a2e9bf78515458296add3f"`,
  )
})
