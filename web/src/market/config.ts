import { AssayError, localChainId, marketContractsSchema } from '@assay/sdk'
import { z } from 'zod'

const webUrl = z.url({ protocol: /^https?$/ })

const schema = marketContractsSchema
  .extend({
    /** What the market is called in the header. */
    name: z.string().optional(),
    chainId: z.int().positive(),
    rpcUrl: webUrl,
    deployedBlock: z.coerce.bigint(),
    /** Where the indexer answers. */
    historyUrl: z.string(),
    /** Where content is read: IPFS trustless gateways; an empty one is this site. */
    gateways: z.array(z.string()).min(1),
    /** Where content is put, if this site takes any; empty for itself. */
    uploadUrl: z.string().optional(),
    /** Where signed sales of models are kept and found, if anywhere; empty for this site. */
    bookUrl: z.string().optional(),
    /** A vendor's node that is offered to whoever lists a dataset. */
    nodeUrl: z.string().optional(),
    /** Whether to sign by accounts that the RPC holds, and to move its clock. Of a local chain only. */
    testAccounts: z.boolean().default(false),
    explorerUrl: webUrl.optional(),
    walletConnectProjectId: z.string().optional(),
  })
  // The page believes it from here on: nobody else's accounts and clock are ever asked for.
  .refine(({ testAccounts, chainId }) => !testAccounts || chainId === localChainId, {
    path: ['testAccounts'],
    message: `Only chain ${localChainId} has test accounts`,
  })

/** Which market a page shows; served beside it, so that one build serves any. */
export type MarketConfig = z.infer<typeof schema>

/**
 * Reads `/config.json`.
 *
 * @throws AssayError `web.noConfig` (retryable), `web.invalidConfig` with the field.
 */
export async function loadConfig(fetch = globalThis.fetch): Promise<MarketConfig> {
  const response = await fetch('/config.json').catch(cause => {
    throw unreachable(String(cause), cause)
  })
  if (!response.ok) throw unreachable(`${response.status} ${response.statusText}`)
  const parsed = schema.safeParse(await response.json().catch(() => undefined))
  if (parsed.success) return parsed.data
  throw new AssayError('web.invalidConfig', 'This site’s configuration cannot be read', {
    details: z.prettifyError(parsed.error),
    hint: 'Whoever serves the site has to correct config.json.',
  })
}

const unreachable = (details: string, cause?: unknown) =>
  new AssayError('web.noConfig', 'This site does not say which market it shows', {
    details: `/config.json: ${details}`,
    hint: 'Check your connection, then reload the page.',
    retryable: true,
    cause,
  })
