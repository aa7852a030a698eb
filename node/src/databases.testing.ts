import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import type { OpenDatabaseParameters } from './database.ts'
import { findPostgres, startPostgres } from './postgres.testing.ts'

const programs = await findPostgres()

/** The same tests on each kind of database, given where it is. */
export function describeOnDatabases(tests: (place: () => OpenDatabaseParameters) => void): void {
  describe('PGlite', () => tests(inFolder()))
  const suite = describe.skipIf(programs === undefined)
  suite(programs ? 'PostgreSQL' : 'PostgreSQL, which is not installed', () => tests(inFolder(programs)))
}

function inFolder(programs?: string): () => OpenDatabaseParameters {
  let place: OpenDatabaseParameters & { stop(): Promise<void> }
  beforeAll(async () => {
    const dir = await mkdtemp(join(tmpdir(), 'assay-node-'))
    const server = programs === undefined ? undefined : await startPostgres(programs)
    place = {
      dir,
      databaseUrl: server?.databaseUrl,
      async stop() {
        await server?.stop()
        await rm(dir, { recursive: true, force: true })
      },
    }
  })
  afterAll(() => place?.stop())
  return () => place
}
