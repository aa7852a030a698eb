/** What a command gives back: the same facts for a program and for a person. */
export type Result = {
  data: object
  text: string
  /** 0 unless given. */
  exitCode?: number
}

/** A value as one line of JSON; bigints as decimal strings. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part))
}

/** Writes a line and waits until it is written, so that the process may end. */
export async function writeLine(stream: NodeJS.WriteStream, line: string): Promise<void> {
  await new Promise<void>(resolve => stream.write(`${withoutSecrets(line)}\n`, () => resolve()))
}

/** A key is never put into a text; should a library do it in an error, it ends here. */
function withoutSecrets(text: string): string {
  const [, digits] = /^(?:0x)?([0-9a-f]{64})$/i.exec(process.env.ASSAY_PRIVATE_KEY ?? '') ?? []
  return digits === undefined ? text : text.replace(new RegExp(digits, 'gi'), '***')
}
