import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { AssayError } from '../../errors.ts'
import type { ProofInputs } from '../../orders/proofInputs.ts'
import type { CircuitProgram } from './circuitSource.ts'

const hex = (values: readonly bigint[]) => values.map(value => `0x${value.toString(16)}`)

/** The inputs by the names of the circuits' main function (circuits/src/order.nr). */
export function nameInputs({ publicInputs, privateInputs }: ProofInputs) {
  const [
    context,
    modelCommit,
    testCommit,
    rows,
    minCorrect,
    majority,
    features,
    classes,
    keyHash,
    secretHash,
    ...rest
  ] = hex(publicInputs)
  const { model, testRows, ...secrets } = privateInputs
  const [key, secret, modelSalt, testSalt] = hex([secrets.key, secrets.secret, secrets.modelSalt, secrets.testSalt])
  return {
    statement: {
      context,
      model_commit: modelCommit,
      test_commit: testCommit,
      rows,
      min_correct: minCorrect,
      majority,
      features,
      classes,
      key_hash: keyHash,
      secret_hash: secretHash,
      ciphertext: rest,
    },
    secrets: { key, secret, model_salt: modelSalt, test_salt: testSalt },
    model: hex(model),
    rows: hex(testRows),
  }
}

/**
 * The value of every wire of a circuit, as bb reads them.
 *
 * @throws AssayError `proof.unsatisfied` where the inputs break one of the circuit's constraints: nothing could prove them.
 */
export async function solveWitness(
  program: CircuitProgram,
  inputs: ProofInputs,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const script = new URL(`./witnessWorker${import.meta.url.slice(-3)}`, import.meta.url)
  const worker = new Worker(script, { workerData: { program, inputs: nameInputs(inputs) } })
  try {
    const [witness] = await once(worker, 'message', signal && { signal })
    return witness
  } catch (cause) {
    signal?.throwIfAborted()
    throw new AssayError('proof.unsatisfied', 'What is to be proven is not so', {
      details: cause instanceof Error ? cause.message : String(cause),
      hint: 'Model, test rows, keys or what the order says of them do not belong together.',
      cause,
    })
  } finally {
    await worker.terminate()
  }
}
