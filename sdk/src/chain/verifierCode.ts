import { AssayError } from '../errors.ts'
import { verifiers } from '../generated/verifiers.ts'

/** Who verifies a circuit's proofs: docs/orders.md, "What is proven, and what is not". */
export type VerifierVariant = 'audited' | 'optimized' | 'insecure'

/** What stands in a verifier's creation code where a library's address is to be. */
export const libraryBlank = (name: string): string => `__$${name.padEnd(34, '_')}$__`

/** Creation code of each verifier that there is for a circuit, its libraries not linked. */
export const verifierCodes = (name: string): Partial<Record<VerifierVariant, string>> =>
  verifiers[name as keyof typeof verifiers]

/** @throws AssayError `market.noVerifier` */
export function verifierCode(name: string, variant: VerifierVariant): string {
  const code = verifierCodes(name)[variant]
  if (code) return code
  throw new AssayError('market.noVerifier', `There is no ${variant} verifier of ${name}`, {
    hint: 'Generate it with more of the ceremony’s points: CRS_PATH=… npm run generate',
  })
}
