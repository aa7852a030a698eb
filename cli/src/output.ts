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
export async function writeLine(stream: NodeJS.WritableStream, line: string): Promise<void> {
  await new Promise<void>(resolve => stream.write(`${printable(withoutSecrets(line))}\n`, () => resolve()))
}

/** What a stranger has written, the name of a tensor for one, must not tell the terminal what to do. */
const printable = (text: string): string => text.replace(/[^\P{Cc}\t\n]/gu, '\ufffd')

/** A key is never put into a text; should a library do it in an error, it ends here. */
function withoutSecrets(text: string): string {
  const [, digits] = /^(?:0x)?([0-9a-f]{64})$/i.exec(process.env.ASSAY_PRIVATE_KEY ?? '') ?? []
  return digits === undefined ? text : text.replace(new RegExp(digits, 'gi'), '***')
}
