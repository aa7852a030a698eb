const token = /"([^"\\]*(?:\\.[^"\\]*)*)"(\s*:)?|[{}]/gs

/**
 * The first key that an object of a JSON text has twice, of which readers would take one or the other; undefined if there
 * is none, or the text is no JSON.
 */
export function duplicateKey(json: string): string | undefined {
  const objects: Set<string>[] = []
  for (const [whole, text, colon] of json.matchAll(token)) {
    if (whole === '{') objects.push(new Set())
    else if (whole === '}') objects.pop()
    else if (colon !== undefined) {
      const key = unquote(text!)
      const keys = objects.at(-1)
      if (keys?.has(key)) return key
      keys?.add(key)
    }
  }
  return undefined
}

const unquote = (text: string): string => {
  try {
    return JSON.parse(`"${text}"`)
  } catch {
    return text
  }
}
