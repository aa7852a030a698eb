/** Everything a program can do on Assay, in a browser or in Node. What needs files or processes is in `@assay/sdk/node`. */
export { encodeBlockHeader } from './chain/blockHeader.ts'
export { type DeployMarketParameters, deployMarket } from './chain/deployMarket.ts'
export { explainError } from './chain/explainError.ts'
export { type Currency, getCurrency } from './chain/getCurrency.ts'
export {
  type ConnectMarketParameters,
  connectChain,
  connectMarket,
  localChainId,
  type Market,
  withAccount,
} from './chain/market.ts'
export { requireNothingPending } from './chain/requireNothingPending.ts'
export type { Sent } from './chain/sendTransaction.ts'
export { contentId } from './content/contentId.ts'
export type { ContentSource, ContentStore } from './content/contentStore.ts'
export { type GatewayOptions, gatewayStore } from './content/gatewayStore.ts'
export { cancelContest } from './contests/cancelContest.ts'
export { challengeEntry, findWrongChunk, type WrongChunk } from './contests/challengeEntry.ts'
export { checkEntryModel } from './contests/checkEntryModel.ts'
export { checkTerms } from './contests/checkTerms.ts'
export { chooseChunkGroups } from './contests/chooseChunkGroups.ts'
export { claimEntry } from './contests/claimEntry.ts'
export { commitEntry } from './contests/commitEntry.ts'
export { confirmEntry } from './contests/confirmEntry.ts'
export { type ContestCard, decodeContestCard, encodeContestCard } from './contests/contestCard.ts'
export { type ContestEvent, getContestEvents } from './contests/contestEvents.ts'
export {
  type ContestTerms,
  type DefaultTermsParameters,
  defaultTerms,
  type OnDefault,
} from './contests/contestTerms.ts'
export { drawContest } from './contests/drawContest.ts'
export {
  type CommitmentParameters,
  createOpening,
  type EntryOpening,
  entryCommitment,
} from './contests/entryOpening.ts'
export { type Evaluation, evaluateEntry } from './contests/evaluateEntry.ts'
export { finalizeContest } from './contests/finalizeContest.ts'
export { findOpenContests } from './contests/findOpenContests.ts'
export { fundContest } from './contests/fundContest.ts'
export {
  type Contest,
  type ContestPhase,
  type ContestStatus,
  getContest,
  type Rank,
  type Schedule,
} from './contests/getContest.ts'
export { type Entry, type EntryStatus, getEntries, getEntry, getOpening } from './contests/getEntry.ts'
export { getTestRows } from './contests/getTestRows.ts'
export { listContests } from './contests/listContests.ts'
export { type NextStep, nextStep } from './contests/nextStep.ts'
export { openContest } from './contests/openContest.ts'
export { publishTraining } from './contests/publishTraining.ts'
export { requireDataset } from './contests/requireDataset.ts'
export { requirePhase } from './contests/requirePhase.ts'
export { revealEntry } from './contests/revealEntry.ts'
export { revealTest } from './contests/revealTest.ts'
export { revealTraining } from './contests/revealTraining.ts'
export { getCredit, withdraw } from './contests/withdraw.ts'
export { applyBinning } from './datasets/applyBinning.ts'
export { type Binning, classCountOf, decodeBinning, encodeBinning, labelValue } from './datasets/binning.ts'
export type { ReadTableOptions } from './datasets/buildTable.ts'
export type { ByteSource, RandomAccessFile } from './datasets/byteSource.ts'
export { type CommitDatasetOptions, commitDataset, defaultGroupSize } from './datasets/commitDataset.ts'
export { type BinningOptions, createBinning } from './datasets/createBinning.ts'
export { csvCell } from './datasets/csvCell.ts'
export { type Dataset, type DatasetCommitment, datasetCommitment } from './datasets/dataset.ts'
export { decodeDatasetFile, encodeDatasetFile } from './datasets/datasetFile.ts'
export { encodeCsv, encodeNpy } from './datasets/encodeRows.ts'
export { constantGuess, majorityShareBps, medianLabel } from './datasets/majorityShare.ts'
export { openGroups } from './datasets/openGroups.ts'
export { readCsv } from './datasets/readCsv.ts'
export { type ReadFeaturesOptions, readFeatures } from './datasets/readFeatures.ts'
export { readTable, type TableSource } from './datasets/readTable.ts'
export { type Labels, packedRowBytes, packRows, type Rows, selectRows, unpackRows } from './datasets/rows.ts'
export { splitPosition, splitSeed, splitTestGroups } from './datasets/split.ts'
export type { Table } from './datasets/table.ts'
export {
  createTrainingBundle,
  decodeTrainingBundle,
  encodeTrainingBundle,
  type TrainingBundle,
  verifyTrainingBundle,
} from './datasets/trainingBundle.ts'
export { AssayError, type AssayErrorOptions } from './errors.ts'
export { fieldOrder, fieldToHex, isField, randomField, reduceToField } from './fields/field.ts'
export { hashFields } from './fields/poseidon2.ts'
export { circuits } from './generated/circuits.ts'
export { contestsAbi } from './generated/contests.ts'
export { ordersAbi } from './generated/orders.ts'
export { type ImportedFile, type ImportOptions, importModel } from './imports/importModel.ts'
export type { Agreement, Comparison, ImportReport } from './imports/importReport.ts'
export { readPredictions } from './imports/readPredictions.ts'
export { decodeModel } from './models/decodeModel.ts'
export { describeModel, type ModelDescription } from './models/describeModel.ts'
export { encodeModel } from './models/encodeModel.ts'
export type { Family, ForestModel, ForestTree, Model, NetworkModel, TreeModel } from './models/model.ts'
export { predictRows } from './models/predict.ts'
export { createRandom, type Random } from './models/random.ts'
export {
  countPredictions,
  defaultMetric,
  isRegressionMetric,
  type Metric,
  metrics,
  regressionErrors,
  scoreCounts,
  scoreModel,
} from './models/score.ts'
export { trainBoosting } from './models/trainBoosting.ts'
export { trainForest } from './models/trainForest.ts'
export type { Training, TrainingOptions, TrainingProgress } from './models/training.ts'
export { trainLinearRegression } from './models/trainLinearRegression.ts'
export { trainLogisticRegression } from './models/trainLogisticRegression.ts'
export { trainMlp } from './models/trainMlp.ts'
export { trainTree } from './models/trainTree.ts'
export { acknowledgeOrder } from './orders/acknowledgeOrder.ts'
export {
  type ChooseCircuitParameters,
  type Circuit,
  chooseCircuit,
  circuitNumber,
  circuitOf,
} from './orders/chooseCircuit.ts'
export { commitModel } from './orders/commitModel.ts'
export { countCorrect } from './orders/countCorrect.ts'
export { decryptModel } from './orders/decryptModel.ts'
export { delistDataset } from './orders/delistDataset.ts'
export { discloseOnChain } from './orders/discloseOnChain.ts'
export { type DiscloseTestRowsParameters, discloseTestRows } from './orders/discloseTestRows.ts'
export { encryptModel } from './orders/encryptModel.ts'
export { fitModel } from './orders/fitModel.ts'
export { getListing, type Listing, type Offer } from './orders/getListing.ts'
export { getOrder, type Order, type OrderTraining, type Windows } from './orders/getOrder.ts'
export type { ModelKeys } from './orders/keyStream.ts'
export { type ListDatasetParameters, listDataset } from './orders/listDataset.ts'
export { createListingCard, decodeListingCard, encodeListingCard, type ListingCard } from './orders/listingCard.ts'
export { listListings } from './orders/listListings.ts'
export { type ListOrdersParameters, listOrders } from './orders/listOrders.ts'
export { countMinCorrect } from './orders/minCorrect.ts'
export { commitModelFields, type ModelShape, modelFields, modelFromFields } from './orders/modelFields.ts'
export { moveDataset } from './orders/moveDataset.ts'
export { nextOrderStep, type OrderStep } from './orders/nextOrderStep.ts'
export { orderBond } from './orders/orderBond.ts'
export { type OrderPlace, orderContext } from './orders/orderContext.ts'
export { getOrderEvents, type OrderEvent } from './orders/orderEvents.ts'
export { requireStage } from './orders/orderRefusal.ts'
export { createRequest, type OrderRequest } from './orders/orderRequest.ts'
export { hashSecret, openSecret, sealSecret } from './orders/orderSecret.ts'
export { type OrderStage, orderStages } from './orders/orderStage.ts'
export { ordersPlace } from './orders/ordersPlace.ts'
export { type PlaceOrderParameters, placeOrder } from './orders/placeOrder.ts'
export { type ProofInputs, type ProofInputsParameters, proofInputs } from './orders/proofInputs.ts'
export { proofStatement } from './orders/proofStatement.ts'
export { type ProveOrderParameters, proveOrder } from './orders/proveOrder.ts'
export { type ReceivedModel, type ReceiveModelParameters, receiveModel } from './orders/receiveModel.ts'
export { refundOrder } from './orders/refundOrder.ts'
export { reofferDataset } from './orders/reofferDataset.ts'
export { requireCircuit } from './orders/requireCircuit.ts'
export { requireOrders } from './orders/requireOrders.ts'
export { revealKey } from './orders/revealKey.ts'
export {
  deriveSealKeys,
  openSeal,
  type SealKeys,
  type SecretPlace,
  seal,
  secretInfo,
  testRowsInfo,
} from './orders/seal.ts'
export {
  commitTestSet,
  decodeTestSet,
  encodeTestSet,
  largestClass,
  type TestSet,
  testSetFields,
} from './orders/testSet.ts'
export { trainOrder } from './orders/trainOrder.ts'
export { type Receipt, type VerifiedReceipt, verifyReceipt } from './orders/verifyReceipt.ts'
export {
  getOrdersCredit,
  type WithdrawFromOrdersParameters,
  withdrawFromOrders,
} from './orders/withdrawFromOrders.ts'
export { createPool } from './pools/createPool.ts'
export { type GetPoolParameters, getPool, type Pool } from './pools/getPool.ts'
export { type PoolMember, poolOf } from './pools/poolOf.ts'
export { type WithdrawFromPoolParameters, withdrawFromPool } from './pools/withdrawFromPool.ts'
