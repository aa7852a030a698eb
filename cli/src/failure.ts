import { AssayError } from '@assay/sdk'
import { explainFileError } from '@assay/sdk/node'
import { CommanderError } from 'commander'
import { toJson, writeLine } from './output.ts'

/** Exit codes: what a script can do about it. */
const userCanFix = 1
const tryAgain = 2
const bug = 3

/** The error that an interrupted command ends with. */
export function interrupted(): AssayError {
  return new AssayError('cli.interrupted', 'Interrupted', {
    hint: 'Nothing was lost. Run the same command again.',
    retryable: true,
  })
}

/** Tells the user what went wrong: as JSON on the output, or as text beside it. Returns the exit code. */
export async function reportFailure(error: unknown): Promise<number> {
  const isHelp = error instanceof CommanderError && /\.(help|helpDisplayed|version)$/.test(error.code)
  if (isHelp && error.exitCode === 0) return 0

  const isJson = process.argv.includes('--json')
  const { explained, exitCode } = explain(error)
  const { code, shortMessage: message, details, hint, retryable } = explained
  if (isJson) await writeLine(process.stdout, toJson({ error: { code, message, details, hint, retryable } }))
  else if (!isHelp) await writeLine(process.stderr, toText(explained))
  return exitCode
}

function explain(error: unknown): { explained: AssayError; exitCode: number } {
  // What @inquirer throws at Ctrl-C.
  const isPromptLeft = error instanceof Error && error.name === 'ExitPromptError'
  const explained = isPromptLeft ? interrupted() : explainFileError(error)
  if (explained instanceof AssayError) return { explained, exitCode: explained.retryable ? tryAgain : userCanFix }
  if (error instanceof CommanderError) return { explained: usageError(error), exitCode: userCanFix }
  const details = error instanceof Error ? error.stack : String(error)
  const hint = 'This is a fault of assay, not yours. Please report it with the lines above.'
  return { explained: new AssayError('cli.bug', 'Something went wrong inside assay', { details, hint }), exitCode: bug }
}

function usageError({ message }: CommanderError): AssayError {
  const [shortMessage = '', ...details] = message.replace(/^error: /, '').split('\n')
  return new AssayError('cli.usage', shortMessage, {
    ...(details.length > 0 && { details: details.join('\n') }),
    hint: '`--help` after a command says how it is used.',
  })
}

function toText({ code, shortMessage, details, hint }: AssayError): string {
  const indented = (text: string) => text.replace(/^/gm, '  ')
  return [`Error (${code}): ${shortMessage}`, details && indented(details), hint && indented(hint)]
    .filter(Boolean)
    .join('\n')
}
