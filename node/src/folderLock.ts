import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join, relative } from 'node:path'
import { AssayError } from '@assay/sdk'

/**
 * Holds a folder for this process alone. What is held is a socket, not a file: the system lets go of it however the process
 * ends, and a process number that is given out again means nothing.
 *
 * @returns Lets go of it.
 * @throws AssayError `node.folderInUse`.
 */
export async function lockFolder(dir: string): Promise<() => Promise<void>> {
  // The system allows about a hundred bytes, and no file's path is that short everywhere.
  const [path] = [join(dir, 'lock'), relative('.', join(dir, 'lock'))].sort((a, b) => a.length - b.length) as [string]
  const server = (await listen(path)) ?? (await takeOver(path))
  if (!server) {
    throw new AssayError('node.folderInUse', `Another process works in ${dir}`, {
      hint: 'Stop it, or give this node a folder of its own.',
    })
  }
  server.unref()
  return async () => {
    server.close()
    await once(server, 'close')
  }
}

/** Listens where a process listened that was killed. */
async function takeOver(path: string): Promise<Server | undefined> {
  const socket = connect(path)
  const answers = await once(socket, 'connect').then(
    () => true,
    () => false,
  )
  socket.destroy()
  if (answers) return undefined
  await rm(path, { force: true })
  return listen(path)
}

async function listen(path: string): Promise<Server | undefined> {
  const server = createServer(socket => socket.destroy())
  try {
    server.listen(path)
    await once(server, 'listening')
    return server
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined
    throw error
  }
}
