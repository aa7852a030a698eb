// Outside of texts, JSON knows no backslash.
const sign = /\\.|[{}"]/gs
const colon = /\s*:/y

/**
 * The first key of a JSON text that not all readers take for the same: one that an object has twice, or `__proto__`, which some
 * pass over; undefined if there is none.
 */
export function ambiguousKey(json: string): string | undefined {
  const objects: Set<string>[] = []
  let start: number | undefined
  for (const { 0: found, index } of json.matchAll(sign)) {
    if (start === undefined) {
      if (found === '"') start = index
      else if (found === '{') objects.push(new Set())
      else if (found === '}') objects.pop()
    } else if (found === '"') {
      const text = json.slice(start, index + 1)
      start = undefined
      colon.lastIndex = index + 1
      if (!colon.test(json)) continue
      const key: string = JSON.parse(text)
      const keys = objects.at(-1)
      if (key === '__proto__' || keys?.has(key)) return key
      keys?.add(key)
    }
  }
  return undefined
}
