import {
  BaseError,
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  HttpRequestError,
  InsufficientFundsError,
  TimeoutError,
  UserRejectedRequestError,
} from 'viem'
import { AssayError } from '../errors.ts'
import { contractError } from './contractErrors.ts'

/** Turns whatever a chain call threw into an `AssayError`: a revert by its name, the transport's failures as retryable. */
export function explainError(error: unknown, place = 'The RPC'): AssayError {
  if (error instanceof AssayError) return error
  if (!(error instanceof BaseError)) {
    return new AssayError('chain.failed', 'A call to the chain failed', { details: String(error), cause: error })
  }
  const find = <E extends Error>(kind: new (...args: never[]) => E) => error.walk(e => e instanceof kind) as E | null
  // Thrown by the transport of whoever signs.
  const explained = find(AssayError)
  if (explained) return explained

  const reverted = find(ContractFunctionRevertedError)
  // A text in place of an error that has a name.
  if (reverted?.data && reverted.reason === undefined) {
    const { errorName, args = [] } = reverted.data
    return contractError(errorName, args, error, find(ContractFunctionExecutionError)?.abi)
  }
  if (reverted) {
    const { reason, shortMessage } = reverted
    const message = reason ? `The contract refused: ${reason}` : 'The contract refused without a reason'
    return new AssayError('chain.reverted', message, {
      ...(reason === undefined && { details: shortMessage }),
      cause: error,
    })
  }
  if (find(InsufficientFundsError) || /insufficient funds/i.test(error.details)) {
    return new AssayError(
      'chain.insufficientFunds',
      'The account cannot pay for this: value and gas exceed its balance',
      {
        details: error.details,
        hint: 'Send it some of the chain’s coin, or sign with another account.',
        cause: error,
      },
    )
  }
  if (find(HttpRequestError) || find(TimeoutError)) {
    return new AssayError('chain.unreachable', `${place} does not answer`, {
      details: error.details,
      hint: 'Nothing was lost. Check that the node runs and the address is right, then try again.',
      retryable: true,
      cause: error,
    })
  }
  if (find(UserRejectedRequestError)) {
    return new AssayError('chain.rejected', 'It was not signed, so nothing was sent', { cause: error })
  }
  return new AssayError('chain.failed', error.shortMessage, { details: error.details, cause: error })
}
