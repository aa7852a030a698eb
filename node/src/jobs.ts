import { PgBoss } from 'pg-boss'
import type { Database } from './database.ts'
import { type Step, steps } from './dueStep.ts'

export type StartJobsParameters = {
  database: Database
  /** Takes a step for an order. It may be called again for one that was taken already. */
  take(step: Step, orderId: bigint): Promise<void>
  /** Told of each attempt that failed, and whether it was the last. */
  onFailure(step: Step, orderId: bigint, error: unknown, isLast: boolean): void
}

/** Steps as durable jobs (pg-boss): one queue for each, in which an order is once. */
export type Jobs = {
  /** Sees to it that a step is taken. Nothing to do while it waits or is being taken. */
  send(step: Step, orderId: bigint): Promise<void>
  /** What was and is being done for an order, the newest first. */
  of(orderId: bigint): Promise<JobState[]>
  /** Waits for what is being done. */
  stop(): Promise<void>
}

export type JobState = {
  step: Step
  /** `retry` waits for its next attempt; after `failed` there is none until the step is sent again. */
  state: 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed'
  attempts: number
  /** Code and message of the last failure. */
  failure: { code?: string; message?: string } | undefined
  startsAt: Date
}

type Job = { orderId: string }

const queueOptions = {
  policy: 'exclusive',
  // With backoff these are about five minutes; the watch then sends a step anew for as long as it is due.
  retryLimit: 8,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  expireInSeconds: 4 * 3600,
} as const

/** Starts working. What another process left behind when it was killed is done first. */
export async function startJobs({ database, take, onFailure }: StartJobsParameters): Promise<Jobs> {
  const boss = new PgBoss({ db: { executeSql: (text, values) => database.query(text, values) }, schedule: false })
  // Its queries are repeated by themselves; what they are for has its own errors.
  boss.on('error', () => {})
  await boss.start()
  const workers = new Map<Step, string>()
  for (const step of steps) {
    await boss.createQueue(step, queueOptions)
    await resumeLeft(boss, database, step)
    const id = await boss.work<Job>(step, { includeMetadata: true }, async ([job]) => {
      if (!job) return
      const orderId = BigInt(job.data.orderId)
      try {
        await take(step, orderId)
      } catch (error) {
        onFailure(step, orderId, error, job.retryCount >= job.retryLimit)
        throw error
      }
    })
    workers.set(step, id)
  }
  return {
    async send(step, orderId) {
      const job: Job = { orderId: String(orderId) }
      const id = await boss.send(step, job, { singletonKey: job.orderId })
      const worker = workers.get(step)
      if (id && worker) boss.notifyWorker(worker)
    },
    async of(orderId) {
      const { rows } = await database.query<JobRow>(
        `select name, state, retry_count, output, start_after from pgboss.job
         where singleton_key = $1 and name = any($2) order by created_on desc`,
        [String(orderId), steps],
      )
      return rows.map(toJobState)
    },
    stop: () => boss.stop(),
  }
}

/** The queue takes a job for active until it expires; but nobody else works on this database. */
async function resumeLeft(boss: PgBoss, database: Database, step: Step): Promise<void> {
  const { rows } = await database.query<{ id: string }>(
    `select id from pgboss.job where name = $1 and state = 'active'`,
    [step],
  )
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await boss.cancel(step, ids)
  await boss.resume(step, ids)
}

type JobRow = {
  name: Step
  state: JobState['state']
  retry_count: number
  output: { code?: string; shortMessage?: string; message?: string } | null
  start_after: Date
}

function toJobState({ name, state, retry_count, output, start_after }: JobRow): JobState {
  const { code, shortMessage, message = shortMessage } = output ?? {}
  const failure = message === undefined ? undefined : { message: shortMessage ?? message, ...(code && { code }) }
  return { step: name, state, attempts: retry_count + 1, failure, startsAt: start_after }
}
