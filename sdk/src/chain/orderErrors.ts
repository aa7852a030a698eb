import { orderStages } from '../orders/orderStage.ts'
import { type Explanations, percent, time } from './explanation.ts'

/** The errors of `Orders`. */
export const orderExplanations: Explanations = {
  UnknownDataset: id => ({
    message: `There is no dataset ${id} on the market`,
    hint: '`assay dataset show` shows those there are.',
  }),
  UnknownOrder: id => ({ message: `There is no order ${id}`, hint: '`assay order list` shows those there are.' }),
  UnknownCircuit: (index, circuits) => ({ message: `There is no circuit ${index}: the market has ${circuits}` }),
  DatasetClosed: id => ({ message: `Dataset ${id} was taken off the market: it takes no new orders` }),
  NotVendor: (caller, vendor) => ({
    message: `Only the vendor ${vendor} may do this, not ${caller}`,
    hint: 'Sign with the vendor’s key.',
  }),
  NotCustomer: (caller, customer) => ({
    message: `Only the customer ${customer} may do this, not ${caller}`,
    hint: 'Sign with the key that the order was placed with.',
  }),
  WrongStage: stage => ({
    message: `The order is ${orderStages[stage] ?? stage}: this is not its turn`,
    hint: '`assay order show` says what it is waiting for.',
  }),
  TooLate: (at, deadline) => ({
    message: `Too late: the time for this ended at ${time(deadline)}, and it is ${time(at)}`,
    hint: '`assay order refund` gives the money back to whom it belongs.',
  }),
  TooEarly: (at, deadline) => ({
    message: `Too early: the step that is due has time until ${time(deadline)}, and it is ${time(at)}`,
    hint: 'Wait until then. The vendor alone may give a step up before.',
    retryable: true,
  }),
  InvalidOffer: (startPrice, bondBps, computeFeeBps) => ({
    message: `The market takes no offer of price ${startPrice}, bond ${percent(bondBps)}, compute fee ${percent(computeFeeBps)}`,
    hint: 'The price is above 0, the bond 10 to 100 % of it, the compute fee 5 % at most.',
  }),
  InvalidWindow: (window, least, most) => ({
    message: `A step cannot have ${window} seconds: it must be ${least} to ${most}`,
  }),
  InvalidTraining: (maxDepth, minSamplesSplit, minSamplesLeaf) => ({
    message: `No tree can be trained with depth ${maxDepth}, ${minSamplesSplit} rows to split, ${minSamplesLeaf} rows a leaf`,
    hint: 'At least --depth 1, --min-samples-split 2 and --min-samples-leaf 1.',
  }),
  TooManyFeatures: (features, most) => ({
    message: `The dataset has ${features} columns, and the circuit takes ${most} at most`,
  }),
  InvalidClasses: (classes, most) => ({
    message: `The dataset has ${classes} classes, and there must be 2 to ${most}`,
  }),
  InvalidRows: (rows, most) => ({ message: `${rows} test rows: there must be 1 to ${most}` }),
  InvalidMajority: (majority, rows) => ({
    message: `The largest class of ${rows} test rows cannot have ${majority} of them`,
  }),
  ThresholdTooLow: (minCorrect, majority) => ({
    message: `The threshold asks for ${minCorrect} rows, and a constant guess gets ${majority} right`,
    hint: 'Raise --threshold, or test with rows whose classes are more even.',
  }),
  ThresholdTooHigh: thresholdBps => ({ message: `A threshold of ${percent(thresholdBps)} is above 100 %` }),
  BondTooLow: (bond, least) => ({
    message: `The vendor now puts ${percent(bond)} of the price at risk, and it was ${percent(least)}`,
    hint: 'The offer has changed. Look at it again, then repeat the order if it suits you.',
    retryable: true,
  }),
  ComputeFeeTooHigh: (fee, most) => ({
    message: `The vendor’s compute fee is ${percent(fee)} now, and it was ${percent(most)}`,
    hint: 'The offer has changed. Look at it again, then repeat the order if it suits you.',
    retryable: true,
  }),
  PriceTooHigh: (price, maxPrice) => ({
    message: `The dataset costs ${price} now, and ${maxPrice} is the most that you would pay`,
    hint: 'Raise --max-price, or wait: prices move with the orders of a dataset.',
  }),
  NotAField: (...args) => ({ message: `${args.at(-1)} is no element of the field, or is 0` }),
  TooManyRows: (rows, most) => ({ message: `${rows} test rows, and the circuit takes ${most} at most` }),
  LabelOutOfRange: (row, label, classes) => ({
    message: `Test row ${row + 1n} has class ${label}, and there are ${classes}, counted from 0`,
  }),
  FeatureOutOfRange: (row, _field, features) => ({ message: `Test row ${row + 1n} has more than ${features} columns` }),
  WrongDisclosure: () => ({
    message: 'The test rows are not those that the order was placed with',
    hint: 'Use the file that `assay order place` wrote.',
  }),
  WrongCiphertextLength: (length, expected) => ({
    message: `The ciphertext has ${length} numbers, and the circuit makes ${expected}`,
  }),
  VerifierChanged: verifier => ({ message: `The verifier at ${verifier} is not the one that was deployed` }),
  InvalidProof: () => ({
    message: 'The proof does not prove this order',
    hint: 'Prove it again: model, key, secret and test rows must be those of this order.',
  }),
  WrongKey: () => ({ message: 'This is not the key that the order was proven with' }),
  WrongAmount: (amount, expected) => ({
    message: `The amount that arrived is ${amount}, and it must be ${expected}`,
    hint: 'A token that keeps a part of what is sent cannot pay for an order.',
  }),
}
