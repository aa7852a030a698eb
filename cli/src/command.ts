import type { Command } from 'commander'
import { type Result, toJson, writeLine } from './output.ts'
import { type GlobalOptions, Session } from './session.ts'

/** Makes a command of a function from a session, options and arguments to a result, and prints the result. */
export function run<Options extends object, Arguments extends unknown[]>(
  verb: (session: Session, options: Options, ...args: Arguments) => Promise<Result>,
) {
  return async (...passed: unknown[]): Promise<void> => {
    const command = passed.at(-1) as Command
    const session = new Session(command.optsWithGlobals<GlobalOptions>())
    const args = passed.slice(0, -2) as Arguments
    const result = await verb(session, command.opts<Options>(), ...args).catch(error => {
      // Whatever fails because it was interrupted, a chain that the same Ctrl-C ended for example.
      throw session.signal.aborted ? session.signal.reason : error
    })
    const { data, text, exitCode = 0 } = result
    await writeLine(process.stdout, session.isJson ? toJson(data) : text)
    process.exitCode = exitCode
  }
}

/** The end of a command's help. */
export function examples(...lines: string[]): string {
  return ['', lines.length === 1 ? 'Example:' : 'Examples:', ...lines.map(line => `  $ assay ${line}`)].join('\n')
}
