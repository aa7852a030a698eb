import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { AssayError } from '../errors.ts'

/**
 * The port, if nobody listens on it; a free one when none is asked for.
 *
 * @param topic Of the code of the error.
 * @throws AssayError `<topic>.portTaken`.
 */
export async function claimPort(port: number | undefined, topic: 'chain' | 'indexer' | 'web'): Promise<number> {
  const server = createServer().listen(port ?? 0, '127.0.0.1')
  await once(server, 'listening').catch(cause => {
    const hint = 'Stop what listens there, or choose another port.'
    throw new AssayError(`${topic}.portTaken`, `Port ${port} of this computer is taken`, { hint, cause })
  })
  const address = server.address()
  server.close()
  await once(server, 'close')
  return (address as AddressInfo).port
}
