import type { Market } from '../chain/market.ts'
import { AssayError } from '../errors.ts'
import { hashFields } from '../fields/poseidon2.ts'
import type { Model } from '../models/model.ts'
import { countCorrect } from './countCorrect.ts'
import { decryptModel } from './decryptModel.ts'
import { getListing } from './getListing.ts'
import { getOrder } from './getOrder.ts'
import { modelFromFields } from './modelFields.ts'
import { orderRefusal } from './orderRefusal.ts'
import { hashSecret } from './orderSecret.ts'
import { orderStages } from './orderStage.ts'
import type { TestSet } from './testSet.ts'

export type ReceiveModelParameters = {
  orderId: bigint
  /** The one that the order was placed with. */
  secret: bigint
  testSet: TestSet
}

/** A model that was ordered, and what it scores on the customer's own rows. */
export type ReceivedModel = { model: Model; correct: number; rows: number }

/**
 * Decrypts the model of a settled order, and runs it over the test rows. The proof says that it is the model that the vendor
 * committed to; here one sees that it scores what was proven.
 *
 * @throws AssayError `order.wrongStage` before the key is revealed, `order.wrongSecret`, `order.wrongModel` for what is not
 * what was proven, which would be an error of the market's.
 */
export async function receiveModel(
  market: Market,
  { orderId, secret, testSet }: ReceiveModelParameters,
): Promise<ReceivedModel> {
  const { stage, settled, proven, circuit, context, secretHash, minCorrect, datasetId } = await getOrder(
    market,
    orderId,
  )
  if (!settled || !proven) throw orderRefusal('WrongStage', orderStages.indexOf(stage))
  if (hashSecret(secret) !== secretHash) {
    throw new AssayError('order.wrongSecret', `This is not the secret that order ${orderId} was placed with`, {
      hint: 'Use the file that `assay order place` wrote.',
    })
  }
  const { key } = settled
  if (hashFields([key, context]) !== proven.keyHash) throw orderRefusal('WrongKey')
  const { dataset } = await getListing(market, datasetId)
  const fields = decryptModel(proven.ciphertext, { key, secret, context })
  const model = modelFromFields(fields, { circuit, features: dataset.features, classes: dataset.classes })
  const correct = countCorrect(model, testSet.rows)
  if (correct >= minCorrect) return { model, correct, rows: testSet.rows.rowCount }
  throw new AssayError('order.wrongModel', `The model gets ${correct} rows right, and ${minCorrect} were proven`, {
    hint: 'Use the test rows that the order was placed with. If you did, do not trust this market.',
  })
}
