import { AssayError, getProposals, type Market, type Proposal } from '@assay/sdk'
import { InvalidArgumentError } from 'commander'

/** Reads the first digits of a proposal's number, which has up to 78. */
export function parseProposal(text: string): string {
  if (/^\d{1,78}$/.test(text)) return text
  throw new InvalidArgumentError('Write the first digits of its number.')
}

/**
 * The one proposal whose number begins so.
 *
 * @throws AssayError `share.unknownProposal`, `share.severalProposals`.
 */
export async function findProposal(market: Market, modelId: bigint, digits: string): Promise<Proposal> {
  const proposals = await getProposals(market, { modelId })
  const [found, ...others] = proposals.filter(({ proposalId }) => String(proposalId).startsWith(digits))
  if (!found) {
    throw new AssayError('share.unknownProposal', `Model ${modelId} has no proposal ${digits}`, {
      hint: '`assay model share show` lists those there are.',
    })
  }
  if (others.length === 0) return found
  throw new AssayError('share.severalProposals', `${others.length + 1} proposals begin with ${digits}`, {
    hint: 'Write more digits.',
  })
}
