import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AssayError } from '@assay/sdk'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { lockFolder } from './folderLock.ts'

/** What a node remembers, in PostgreSQL; it belongs to one process at a time. */
export type Database = {
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>
  /** Aborted when the database no longer belongs to this process alone: whatever works on it must end. */
  lost: AbortSignal
  close(): Promise<void>
}

export type OpenDatabaseParameters = {
  /** The folder of an embedded database, used unless there is a server. */
  dir: string
  /** Of a PostgreSQL server: `postgres://…`. */
  databaseUrl?: string | undefined
}

/** Only what cannot be derived or read from the chain; `bytea` and `text` as they came. */
const tables = `
  create schema if not exists node;
  create table if not exists node.place (
    only_row boolean primary key default true check (only_row),
    chain_id bigint not null,
    orders text not null,
    vendor text not null,
    block bigint not null
  );
  create table if not exists node.orders (
    order_id bigint primary key,
    is_closed boolean not null default false,
    refusal text
  );
  create table if not exists node.disclosures (
    order_id bigint primary key,
    sealed bytea not null
  );
  create table if not exists node.proofs (
    order_id bigint primary key,
    proof text not null,
    key_hash text not null,
    ciphertext text[] not null
  );
  create table if not exists node.outbox (
    hash text primary key,
    purpose text not null,
    nonce bigint not null,
    raw text not null,
    signed_at timestamptz not null default now()
  );
  create index if not exists outbox_purpose on node.outbox (purpose);
`

/**
 * Opens a node's database and makes its tables: an embedded one in the node's folder (PGlite), or that of a server.
 *
 * @throws AssayError `node.folderInUse`, `database.inUse`, `database.unreachable` (retryable).
 */
export async function openDatabase({ dir, databaseUrl }: OpenDatabaseParameters): Promise<Database> {
  const database = databaseUrl === undefined ? await openEmbedded(dir) : await openServer(databaseUrl)
  await database.query(tables)
  return database
}

async function openEmbedded(dir: string): Promise<Database> {
  await mkdir(dir, { recursive: true, mode: 0o700 })
  const unlock = await lockFolder(dir)
  const pglite = await PGlite.create(join(dir, 'db'))
  const pool = new pg.Pool({ ...createPgConfig(pglite), idleTimeoutMillis: 0 })
  return {
    query: (text, values) => pool.query(text, values),
    lost: new AbortController().signal,
    async close() {
      await pool.end()
      await pglite.close()
      await unlock()
    },
  }
}

/** Any number, as long as it is always this one. */
const lockNumber = 0x6173736179

async function openServer(connectionString: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString })
  // A connection that breaks while nobody uses it is replaced by the next query.
  pool.on('error', () => {})
  const lost = new AbortController()
  const holder = new pg.Client({ connectionString })
  holder.on('error', cause => lost.abort(unreachable(cause)))
  try {
    await holder.connect()
    if (!(await takeLock(holder))) {
      throw new AssayError('database.inUse', 'Another node works on this database', {
        hint: 'Stop it, or give this node a database of its own.',
      })
    }
  } catch (error) {
    await Promise.all([pool.end(), holder.end()])
    throw error instanceof AssayError ? error : unreachable(error)
  }
  return {
    query: (text, values) => pool.query(text, values),
    lost: lost.signal,
    async close() {
      await pool.end()
      await holder.end()
    },
  }
}

/** Whether the database is this process's now. A server may take a moment to see that the process before was killed. */
async function takeLock(holder: pg.Client): Promise<boolean> {
  const until = Date.now() + 3_000
  for (;;) {
    const { rows } = await holder.query('select pg_try_advisory_lock($1) as held', [lockNumber])
    if (rows[0].held || Date.now() > until) return rows[0].held
    await sleep(100)
  }
}

function unreachable(cause: unknown): AssayError {
  return new AssayError('database.unreachable', 'The database does not answer', {
    details: cause instanceof Error ? cause.message : String(cause),
    hint: 'Nothing was lost. Check DATABASE_URL and the server, then start the node again.',
    retryable: true,
    cause,
  })
}
