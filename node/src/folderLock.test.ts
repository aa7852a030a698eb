import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './folderLock.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assay-lock-'))
})
afterEach(() => rm(dir, { recursive: true }))

test('is held by one, until it is let go of', async () => {
  const unlock = await lockFolder(dir)
  await expect(lockFolder(dir)).rejects.toMatchObject({ code: 'node.folderInUse' })
  await unlock()
  await (await lockFolder(dir))()
})

test('a process that was killed holds nothing', async () => {
  const script = `require('node:net').createServer().listen(process.argv[1], () => console.log('held'))`
  const holder = spawn(process.execPath, ['-e', script, join(dir, 'lock')], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  await expect(lockFolder(dir)).rejects.toMatchObject({ code: 'node.folderInUse' })
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  await (await lockFolder(dir))()
})
