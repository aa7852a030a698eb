import { explainError } from './explainError.ts'

/**
 * What was asked of the chain, or why there is no answer.
 *
 * @throws AssayError `<topic>.<error>` with the contract's reason; `chain.*` for the chain's own.
 */
export async function explained<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked
  } catch (error) {
    throw explainError(error)
  }
}
