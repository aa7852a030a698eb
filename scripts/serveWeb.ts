import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { answerProblem, contentRoutes, type Listening, listen } from '@assay/node'
import { AssayError, type ContentStore } from '@assay/sdk'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'

export type ServeWebParameters = {
  port: number
  host?: string
  /** The built page. */
  dist: string
  /** What `/config.json` says at the moment; the page reads it when it is loaded. */
  config: () => object
  /** Given out under `/ipfs`, where the page also puts what it publishes. */
  content: ContentStore
  /** The signed sales of models, `saleRoutes` of a node, where the site keeps any. */
  book?: Hono
  /** Whether the page may call other services on the computer that it is looked at on, as that of a local chain must. */
  isLocal?: boolean
}

const loopback = ['http://127.0.0.1:*', 'http://localhost:*', 'ws://127.0.0.1:*', 'ws://localhost:*']

/** Of what a stranger lists, the page asks the node: which must not be a way to whatever answers on a visitor's computer. */
const security = (isLocal: boolean) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      // Parquet is unpacked in WebAssembly; of JavaScript this permits none.
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      // Charts bring style elements of their own.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      // An RPC, an indexer, a gateway or a vendor's node may be anywhere.
      connectSrc: ["'self'", 'https:', 'wss:', ...(isLocal ? loopback : [])],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    // Some wallets answer from a window of their own.
    crossOriginOpenerPolicy: 'same-origin-allow-popups',
    // Who puts TLS before it decides.
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
  })

/**
 * Serves the page of a market: its files, `/config.json`, and `/ipfs`, to which the page also uploads.
 *
 * @throws AssayError `web.portTaken`, `web.notBuilt`
 */
export async function serveWeb(parameters: ServeWebParameters): Promise<Listening> {
  const { port, host, dist, config, content, book, isLocal = false } = parameters
  if (!existsSync(join(dist, 'index.html'))) {
    throw new AssayError('web.notBuilt', 'The page is not built', {
      details: `There is no index.html in ${dist}`,
      hint: 'npm run build',
    })
  }
  const app = new Hono()
  app.use(security(isLocal), compress())
  app.onError(answerProblem)
  app.get('/config.json', context => context.json(config(), 200, { 'cache-control': 'no-store' }))
  // Whoever has the id may read it from another page; only this one may put something there.
  app.use('/ipfs/*', cors({ origin: '*', allowMethods: ['GET'] }))
  app.route('/', contentRoutes({ source: content, uploads: content }))
  app.use('/sales', cors({ origin: '*', allowMethods: ['GET', 'POST'] }))
  if (book) app.route('/', book)

  // Names in /assets carry a hash of what is in them.
  const keepForGood = (_: string, context: Context) =>
    context.header('cache-control', 'public, max-age=31536000, immutable')
  app.get('/assets/*', serveStatic({ root: dist, onFound: keepForGood }))
  app.use(async (context, next) => {
    context.header('cache-control', 'no-cache')
    await next()
  })
  app.get('*', serveStatic({ root: dist }))
  // Any other address is a page's own, and made by the script in index.html.
  const index = serveStatic({ path: join(dist, 'index.html') })
  app.get('*', (context, next) => (extname(context.req.path) === '' ? index(context, next) : next()))
  return listen(app, { host, port }, 'web')
}
