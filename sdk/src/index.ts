/** Everything a program can do on Assay, in a browser or in Node. What needs files or processes is in `@assay/sdk/node`. */
export { advanceChain } from './chain/advanceChain.ts'
export { encodeBlockHeader } from './chain/blockHeader.ts'
export type { CallContext, CallDescription, Payment } from './chain/callDescription.ts'
export { type DeployMarketParameters, deployMarket } from './chain/deployMarket.ts'
export { describeCall } from './chain/describeCall.ts'
export { explainError } from './chain/explainError.ts'
export { type FindOwedParameters, findOwed, type Owed } from './chain/findOwed.ts'
export { type Currency, getCurrency } from './chain/getCurrency.ts'
export {
  type ConnectMarketParameters,
  connectChain,
  connectMarket,
  localChainId,
  type Market,
  withAccount,
} from './chain/market.ts'
export { contractsOf, type MarketContracts, marketContractsSchema } from './chain/marketContracts.ts'
export { readCallContext } from './chain/readCallContext.ts'
export { requireNothingPending } from './chain/requireNothingPending.ts'
export type { Sent } from './chain/sendTransaction.ts'
export { withdrawAll } from './chain/withdrawAll.ts'
export { anyGateway } from './content/anyGateway.ts'
export { checkContentId, contentId } from './content/contentId.ts'
export type { ContentSource, ContentStore } from './content/contentStore.ts'
export { type GatewayOptions, gatewayStore } from './content/gatewayStore.ts'
export { type NodeStoreParameters, nodeStore } from './content/nodeStore.ts'
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
export { contestPlace } from './contests/contestPlace.ts'
export {
  type ContestTerms,
  constantScoreBps,
  type DefaultTermsParameters,
  decodeTerms,
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
export {
  type Difference,
  type FindFirstDifferenceParameters,
  findFirstDifference,
} from './contests/findFirstDifference.ts'
export { findOpenContests } from './contests/findOpenContests.ts'
export { fundContest } from './contests/fundContest.ts'
export {
  type Contest,
  type ContestPhase,
  type ContestStatus,
  contestStatuses,
  getContest,
  type Rank,
  type Schedule,
} from './contests/getContest.ts'
export { type GetContestCardParameters, getContestCard } from './contests/getContestCard.ts'
export { getCredit } from './contests/getCredit.ts'
export { type Entry, type EntryStatus, getEntries, getEntry, getOpening } from './contests/getEntry.ts'
export { getLeastDelay } from './contests/getLeastDelay.ts'
export { getTestRows } from './contests/getTestRows.ts'
export { listContests } from './contests/listContests.ts'
export { type NextStep, nextStep } from './contests/nextStep.ts'
export { openContest } from './contests/openContest.ts'
export { publishTraining } from './contests/publishTraining.ts'
export { type RecomputedEntry, type RecomputeEntryParameters, recomputeEntry } from './contests/recomputeEntry.ts'
export { requireDataset } from './contests/requireDataset.ts'
export { requirePhase } from './contests/requirePhase.ts'
export { revealEntry } from './contests/revealEntry.ts'
export { revealTest } from './contests/revealTest.ts'
export { revealTraining } from './contests/revealTraining.ts'
export {
  type ContestPlace,
  decodeSavedEntry,
  encodeSavedEntry,
  type SavedEntry,
  sealEntry,
} from './contests/savedEntry.ts'
export { withdraw } from './contests/withdraw.ts'
export { applyBinning } from './datasets/applyBinning.ts'
export { type Binning, classCountOf, decodeBinning, encodeBinning, labelValue } from './datasets/binning.ts'
export type { ReadTableOptions } from './datasets/buildTable.ts'
export type { ByteSource, RandomAccessFile } from './datasets/byteSource.ts'
export { type ColumnHistogram, columnHistograms } from './datasets/columnHistograms.ts'
export { type CommitDatasetOptions, commitDataset, defaultGroupSize } from './datasets/commitDataset.ts'
export { type BinningOptions, createBinning } from './datasets/createBinning.ts'
export { csvCell } from './datasets/csvCell.ts'
export { type Dataset, datasetCommitment } from './datasets/dataset.ts'
export { decodeDatasetFile, encodeDatasetFile } from './datasets/datasetFile.ts'
export { encodeCsv, encodeNpy } from './datasets/encodeRows.ts'
export type { DatasetCommitment } from './datasets/hashCommitment.ts'
export { constantGuess, majorityShareBps, medianLabel } from './datasets/majorityShare.ts'
export { openGroups } from './datasets/openGroups.ts'
export { type ColumnPreview, previewTable, type TablePreview } from './datasets/previewTable.ts'
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
export { poolsAbi } from './generated/pools.ts'
export { connectHistory, type History } from './history/connectHistory.ts'
export { type FindActivityParameters, findActivity } from './history/findActivity.ts'
export { type FindContestsParameters, findContests } from './history/findContests.ts'
export { type FindDatasetsParameters, findDatasets } from './history/findDatasets.ts'
export { type FindEntriesParameters, findEntries } from './history/findEntries.ts'
export { type FindOrdersParameters, findOrders } from './history/findOrders.ts'
export { getContestRecord } from './history/getContestRecord.ts'
export { getDatasetRecord } from './history/getDatasetRecord.ts'
export { getIndexedBlock } from './history/getIndexedBlock.ts'
export { getMarketTotals } from './history/getMarketTotals.ts'
export { getOrderRecord } from './history/getOrderRecord.ts'
export { getPriceHistory } from './history/getPriceHistory.ts'
export { getScoreHistory } from './history/getScoreHistory.ts'
export type { Page, Paging } from './history/page.ts'
export type {
  Activity,
  ContestRecord,
  DatasetRecord,
  EntryRecord,
  OrderRecord,
  PricePoint,
  ScorePoint,
} from './history/records.ts'
export { type ImportedFile, type ImportOptions, importModel } from './imports/importModel.ts'
export type { Agreement, Comparison, ImportReport } from './imports/importReport.ts'
export { readPredictions } from './imports/readPredictions.ts'
export { confusionMatrix } from './models/confusionMatrix.ts'
export { decodeModel } from './models/decodeModel.ts'
export { describeModel, type ModelDescription } from './models/describeModel.ts'
export { encodeModel } from './models/encodeModel.ts'
export { defaultMetric, isRegressionMetric, type Metric, metrics } from './models/metric.ts'
export type { Family, ForestModel, ForestTree, Model, NetworkModel, TreeModel } from './models/model.ts'
export { predictRows } from './models/predict.ts'
export { createRandom, type Random } from './models/random.ts'
export { countPredictions, regressionErrors, scoreCounts, scoreModel, unpackCounts } from './models/score.ts'
export { trainBoosting } from './models/trainBoosting.ts'
export { trainForest } from './models/trainForest.ts'
export type { Training, TrainingOptions, TrainingProgress } from './models/training.ts'
export { trainLinearRegression } from './models/trainLinearRegression.ts'
export { trainLogisticRegression } from './models/trainLogisticRegression.ts'
export { trainMlp } from './models/trainMlp.ts'
export { type TrainerName, type TrainModelOptions, trainerNames, trainModel } from './models/trainModel.ts'
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
export {
  decodeUpload,
  encodeUpload,
  mostUploadBytes,
  nodeKeyTypedData,
  type UploadPermit,
  uploadHeaders,
  uploadTypedData,
} from './orders/datasetUpload.ts'
export { decryptModel } from './orders/decryptModel.ts'
export { delistDataset } from './orders/delistDataset.ts'
export { discloseOnChain } from './orders/discloseOnChain.ts'
export { type DiscloseTestRowsParameters, discloseTestRows } from './orders/discloseTestRows.ts'
export { encryptModel } from './orders/encryptModel.ts'
export { type FindPlacedOrdersParameters, findPlacedOrders, refuseKnownRows } from './orders/findPlacedOrders.ts'
export { fitModel } from './orders/fitModel.ts'
export { getListing, type Listing, type Offer } from './orders/getListing.ts'
export { getListingCard } from './orders/getListingCard.ts'
export { getNodeHealth, type NodeHealth } from './orders/getNodeHealth.ts'
export { type GetNodeVendorParameters, getNodeVendor, type NodeVendor } from './orders/getNodeVendor.ts'
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
export { orderFee } from './orders/orderFee.ts'
export { requireStage } from './orders/orderRefusal.ts'
export { createRequest, type OrderRequest } from './orders/orderRequest.ts'
export { hashSecret, openSecret, sealSecret } from './orders/orderSecret.ts'
export { type OrderStage, orderStages } from './orders/orderStage.ts'
export { ordersPlace } from './orders/ordersPlace.ts'
export { type PlaceOrderParameters, placeOrder } from './orders/placeOrder.ts'
export { type CurvePoint, orderDifficulty, type PriceTrial, priceAfter, priceLater } from './orders/priceCurve.ts'
export { type ProofInputs, type ProofInputsParameters, proofInputs } from './orders/proofInputs.ts'
export { proofStatement } from './orders/proofStatement.ts'
export { type ProveOrderParameters, proveOrder } from './orders/proveOrder.ts'
export { type ReceivedModel, type ReceiveModelParameters, receiveModel } from './orders/receiveModel.ts'
export { refundOrder } from './orders/refundOrder.ts'
export { reofferDataset } from './orders/reofferDataset.ts'
export { requireCircuit } from './orders/requireCircuit.ts'
export { defaultConfirmations } from './orders/requireFinalCommitment.ts'
export { requireOrders } from './orders/requireOrders.ts'
export { revealKey } from './orders/revealKey.ts'
export { decodeSavedOrder, encodeSavedOrder, type SavedOrder } from './orders/savedOrder.ts'
export {
  datasetInfo,
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
export { type UploadDatasetParameters, type UploadedDataset, uploadDataset } from './orders/uploadDataset.ts'
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
