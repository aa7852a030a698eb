import { join } from 'node:path'
import { build } from 'vite'

/** Bundles the command from the sources as they are, once before all tests. */
export async function setup(): Promise<void> {
  await build({ root: join(import.meta.dirname, '..'), logLevel: 'warn' })
}
