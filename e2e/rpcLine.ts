import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** The line between the page and its RPC, which can be cut, and left without an answer. */
export type RpcLine = {
  url: string
  /** Ends what is being asked, and refuses what comes. */
  cut(): void
  /** Takes what comes, and never answers. */
  hang(): void
  mend(): void
  stop(): void
}

/** Lays a line to an RPC. */
export async function layRpcLine(rpcUrl: string): Promise<RpcLine> {
  const { hostname, port } = new URL(rpcUrl)
  const open = new Set<Socket>()
  let state: 'whole' | 'cut' | 'hanging' = 'whole'
  const server = createServer(near => {
    if (state === 'cut') return void near.destroy()
    open.add(near)
    near.once('close', () => open.delete(near)).on('error', () => near.destroy())
    if (state === 'hanging') return
    const far = connect(Number(port), hostname)
    near.pipe(far).pipe(near)
    near.once('close', () => far.destroy())
    far.on('error', () => near.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endAll = () => {
    for (const socket of open) socket.destroy()
  }
  const become = (next: typeof state) => () => {
    state = next
    endAll()
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: become('cut'),
    hang: become('hanging'),
    mend: become('whole'),
    stop() {
      server.close()
      endAll()
    },
  }
}
