import { localChainId } from '../../chain/market.ts'
import type { VerifierVariant } from '../../chain/verifierCode.ts'
import { AssayError } from '../../errors.ts'
import { findCeremony } from './findCeremony.ts'

/**
 * Which verifiers a market is deployed with: those asked for where the ceremony's points are to be had; on a chain of one's own
 * without them, insecure ones, so that everything works there.
 *
 * @throws AssayError `ceremony.missing` on any other chain, `ceremony.otherPoints`.
 */
export async function chooseVerifiers({
  chainId,
  wanted = 'audited',
}: {
  chainId: number
  wanted?: VerifierVariant
}): Promise<VerifierVariant> {
  try {
    await findCeremony({ gates: 1 })
    return wanted
  } catch (error) {
    const isMissing = error instanceof AssayError && error.code === 'ceremony.missing'
    if (isMissing && chainId === localChainId) return 'insecure'
    throw error
  }
}
