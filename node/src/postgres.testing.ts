import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)
/** Where Debian puts them. */
const versions = '/usr/lib/postgresql'

/** A database server of one's own, and how to end it. */
export type TestServer = { databaseUrl: string; stop(): Promise<void> }

/** The programs of a PostgreSQL server, if this computer has one. */
export const findPostgres = async (): Promise<string | undefined> => {
  if (!existsSync(versions)) return undefined
  const folders = (await readdir(versions)).map(version => join(versions, version, 'bin'))
  return folders.findLast(folder => existsSync(join(folder, 'initdb')))
}

/** Starts a server in a temporary folder, reached by a socket alone, with an empty database. */
export async function startPostgres(programs: string): Promise<TestServer> {
  const dir = await mkdtemp(join(tmpdir(), 'assay-postgres-'))
  const owner = await unprivileged(dir)
  const data = join(dir, 'data')
  await run(join(programs, 'initdb'), ['-D', data, '-U', 'node', '--auth=trust', '--no-sync'], { ...owner, cwd: dir })
  const args = ['-D', data, '-k', dir, '-c', 'listen_addresses=', '-c', 'fsync=off']
  const server = spawn(join(programs, 'postgres'), args, { ...owner, cwd: dir, stdio: 'ignore' })
  const ended = once(server, 'exit')
  const databaseUrl = `postgresql://node@/postgres?host=${encodeURIComponent(dir)}`
  await answering(databaseUrl)
  return {
    databaseUrl,
    async stop() {
      server.kill('SIGINT')
      await ended
      await rm(dir, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root. */
async function unprivileged(dir: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = await Promise.all(
    ['-u', '-g'].map(async flag => Number((await run('id', [flag, 'postgres'])).stdout)),
  )
  await chown(dir, uid!, gid!)
  return { uid: uid!, gid: gid! }
}

async function answering(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  try {
    await client.connect()
    await client.end()
  } catch {
    await new Promise(resolve => setTimeout(resolve, 50))
    await answering(connectionString)
  }
}
