import { InvalidArgumentError } from 'commander'

/** Reads where to listen: `127.0.0.1:8780`, `[::]:80`, or a port alone, which is then of this computer only. */
export function parseEndpoint(text: string): { host: string; port: number } {
  const [, bracketed, plain, digits] = /^(?:(?:\[([0-9a-f:]+)\]|([^:[\]]+)):)?(\d{1,5})$/i.exec(text) ?? []
  const port = Number(digits)
  if (port >= 0 && port <= 65_535) return { host: bracketed ?? plain ?? '127.0.0.1', port }
  throw new InvalidArgumentError('Write an address and a port: 0.0.0.0:8780, [::]:8780, or 8780 alone.')
}
