#!/usr/bin/env node
import { reportFailure } from './failure.ts'
import { createProgram } from './program.ts'

try {
  await createProgram().parseAsync()
} catch (error) {
  process.exitCode = await reportFailure(error)
}
// Connections that are kept alive would hold the process for seconds.
process.exit()
