import Table from 'cli-table3'

/** Rows under a head, in columns. */
export function table(head: string[], rows: (string | number | bigint)[][]): string {
  const rule = { mid: '─', 'left-mid': '', 'mid-mid': '──', 'right-mid': '' }
  const edges = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', left: '', right: '', middle: '  ' }
  const ends = { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' }
  const style = { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true }
  const columns = new Table({ head, chars: { ...rule, ...edges, ...ends }, style })
  columns.push(...rows.map(row => row.map(String)))
  return trimLines(columns.toString())
}

/** Names and values, the values under each other; without those that are undefined. */
export function pairs(entries: [name: string, value: string | number | bigint | undefined][]): string {
  const given = entries.filter(([, value]) => value !== undefined)
  const width = Math.max(...given.map(([name]) => name.length))
  return given.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n')
}

/** Blocks of text with an empty line between them. */
export function paragraphs(...blocks: (string | undefined)[]): string {
  return blocks.filter(Boolean).join('\n\n')
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
}
