import { AssayError, type ContentSource, type ContentStore, checkContentId, contentId } from '@assay/sdk'
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { atMost } from './atMost.ts'

export type ContentRoutesParameters = {
  /** What is given out. */
  source: ContentSource
  /** Where uploads go; none are accepted unless given. */
  uploads?: ContentStore | undefined
}

/** Enough for the training bundle of a large table. */
const mostContentBytes = 2 ** 26
/** Uploads that memory holds at once. */
const mostUploads = 8

/**
 * `/ipfs/:cid`: gives raw blocks out as a trustless gateway of IPFS does, and takes them with `PUT` where uploads are accepted.
 * Refusals are thrown, for {@link import('./problem.ts').answerProblem}.
 */
export function contentRoutes({ source, uploads }: ContentRoutesParameters): Hono {
  const routes = new Hono()
  routes.get('/ipfs/:cid', async context => {
    const cid = context.req.param('cid')
    const bytes = await source.get(cid)
    return context.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/vnd.ipld.raw',
      // Whoever put it there, no browser is to show or run it.
      'content-disposition': `attachment; filename="${cid}.bin"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=29030400, immutable',
    })
  })
  if (!uploads) return routes

  const uploading = atMost(mostUploads)
  const limit = bodyLimit({
    maxSize: mostContentBytes,
    onError: () => {
      throw new AssayError('content.tooLarge', `Content of ${mostContentBytes} bytes at most is taken here`)
    },
  })
  const admit: MiddlewareHandler = (context, next) => {
    checkContentId(context.req.param('cid') ?? '')
    return uploading(next)
  }
  routes.put('/ipfs/:cid', admit, limit, async context => {
    const cid = context.req.param('cid')
    const bytes = new Uint8Array(await context.req.arrayBuffer())
    if (contentId(bytes) !== cid) {
      throw new AssayError('content.wrongBytes', 'These bytes have another content id', {
        hint: `Theirs is ${contentId(bytes)}.`,
      })
    }
    await uploads.put(bytes)
    return context.body(null, 201)
  })
  return routes
}
