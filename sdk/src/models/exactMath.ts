/**
 * Functions that engines of JavaScript may each compute in their own way, computed here in one way, so that the same
 * training gives the same bits everywhere. After fdlibm 5.3 (Sun Microsystems, 1993; e_exp.c, e_log.c, k_sin.c, k_cos.c,
 * e_rem_pio2.c), within one unit in the last place.
 */

const view = new DataView(new ArrayBuffer(8))

const highWord = (x: number): number => {
  view.setFloat64(0, x)
  return view.getInt32(0)
}

const ln2High = 0.6931471803691238
const ln2Low = 1.9082149292705877e-10

// As far as their higher 32 bits tell.
const halfLn2 = 0.3465735912322998
const threeHalvesLn2 = 1.0397205352783203

const scale = new DataView(new ArrayBuffer(8))

/** `2^k`, of an exponent that normal numbers have. */
const powerOfTwo = (k: number): number => {
  scale.setInt32(0, (1023 + k) << 20)
  return scale.getFloat64(0)
}

/** `e^x`. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY
  if (x < -745.1332191019411) return 0
  const size = Math.abs(x)
  if (size < 2 ** -28) return 1 + x
  let k = 0
  let high = x
  let low = 0
  if (size >= halfLn2) {
    const nearest = x < 0 ? -0.5 : 0.5
    k = size < threeHalvesLn2 ? 2 * nearest : Math.trunc(Math.LOG2E * x + nearest)
    high = x - k * ln2High
    low = k * ln2Low
  }
  const r = high - low
  const t = r * r
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))))
  if (k === 0) return 1 - ((r * c) / (c - 2) - r)
  const y = 1 - (low - (r * c) / (2 - c) - high)
  if (k >= 1024) return y * 2 * powerOfTwo(k - 1)
  return k >= -1021 ? y * powerOfTwo(k) : y * powerOfTwo(k + 1000) * 2 ** -1000
}

/** The natural logarithm of a number that is not negative. */
export function log(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x > 0 ? x : Number.NaN
  const isSubnormal = x < 2 ** -1022
  view.setFloat64(0, isSubnormal ? x * 2 ** 54 : x)
  let high = view.getInt32(0)
  let k = (high >> 20) - 1023 - (isSubnormal ? 54 : 0)
  high &= 0xfffff
  // One more power of two for what is above √2.
  const above = (high + 0x95f64) & 0x100000
  view.setInt32(0, high | (above ^ 0x3ff00000))
  k += above >> 20
  const f = view.getFloat64(0) - 1
  if ((0xfffff & (2 + high)) < 3) {
    const r = f * f * (0.5 - 0.3333333333333333 * f)
    return k === 0 ? f - r : k * ln2High - (r - k * ln2Low - f)
  }
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373))
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)))
  const r = odd + even
  if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
    const half = 0.5 * f * f
    return k === 0 ? f - (half - s * (half + r)) : k * ln2High - (half - (s * (half + r) + k * ln2Low) - f)
  }
  return k === 0 ? f - s * (f - r) : k * ln2High - (s * (f - r) - k * ln2Low - f)
}

/** The cosine of an angle from 0 to 2π. */
export function cos(x: number): number {
  const quadrant = Math.floor(x * 0.6366197723675814 + 0.5)
  // x less so many times π/2, whose first 66 bits are in two parts that the products keep whole.
  const first = x - quadrant * 1.5707963267341256
  const second = quadrant * 6.077100506303966e-11
  const r = first - second
  const tail = quadrant * 2.0222662487959506e-21 - (first - r - second)
  const y = r - tail
  const rest = r - y - tail
  switch (quadrant % 4) {
    case 0:
      return cosine(y, rest)
    case 1:
      return -sine(y, rest)
    case 2:
      return -cosine(y, rest)
    default:
      return sine(y, rest)
  }
}

/** Of `x + y`, both small. */
function cosine(x: number, y: number): number {
  const z = x * x
  const r =
    z *
    (0.0416666666666666 +
      z *
        (-0.001388888888887411 +
          z *
            (0.00002480158728947673 +
              z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11)))))
  const half = 0.5 * z
  const w = 1 - half
  return w + (1 - w - half + (z * r - x * y))
}

function sine(x: number, y: number): number {
  const z = x * x
  const v = z * x
  const r =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 +
        z * (0.0000027557313707070068 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)))
  return x - (z * (0.5 * y - v * r) - y - v * -0.16666666666666632)
}

export const square = (x: number): number => x * x

/** A number times itself so many times, by squaring. */
export function power(base: number, exponent: number): number {
  let result = 1
  for (let [square, rest] = [base, exponent]; rest > 0; rest = Math.floor(rest / 2), square *= square) {
    if (rest % 2 === 1) result *= square
  }
  return result
}

/** The largest `n` with `2^n ≤ x`, of a positive number; −∞ of 0 and ∞ of infinity. */
export function floorLog2(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY
  if (x === Number.POSITIVE_INFINITY) return x
  return x < 2 ** -1022 ? floorLog2(x * 2 ** 54) - 54 : (highWord(x) >> 20) - 1023
}

/** The least `n` with `x ≤ 2^n`. */
export function ceilLog2(x: number): number {
  const floor = floorLog2(x)
  return 2 ** floor === x ? floor : floor + 1
}
