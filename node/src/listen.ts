import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AssayError } from '@assay/sdk'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

export type Endpoint = {
  /** This computer alone, unless given. */
  host?: string | undefined
  /** Any free one unless given. */
  port?: number | undefined
}

/** Node.js would end a request after five minutes: weights of gigabytes take hours. */
const longestRequestMs = 6 * 3_600_000

export type Listening = {
  url: string
  /** Ends it at once, whoever is still being answered. */
  stop(): void
}

/**
 * Answers requests at an address.
 *
 * @param topic Of the code of the error.
 * @throws AssayError `<topic>.portTaken`
 */
export async function listen(
  app: Hono,
  { host = '127.0.0.1', port = 0 }: Endpoint,
  topic: 'node' | 'web',
): Promise<Listening> {
  const server = createServer({ requestTimeout: longestRequestMs }, getRequestListener(app.fetch))
  server.listen(port, host)
  await once(server, 'listening').catch(cause => {
    throw new AssayError(`${topic}.portTaken`, `${host}:${port} cannot be listened on`, {
      details: String(cause),
      hint: 'Stop what listens there, or choose another address.',
      cause,
    })
  })
  const address = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}
