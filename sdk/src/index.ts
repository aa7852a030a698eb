/** Everything a program can do on Assay, in a browser or in Node. What needs files or processes is in `@assay/sdk/node`. */
export { advanceChain } from './chain/advanceChain.ts'
export { encodeBlockHeader } from './chain/blockHeader.ts'
export type { CallContext, CallDescription, Payment } from './chain/callDescription.ts'
export { contractDeployer, type Deploy } from './chain/contractDeployer.ts'
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
export { fileStream } from './datasets/fileStream.ts'
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
export { licensesAbi } from './generated/licenses.ts'
export { modelsAbi } from './generated/models.ts'
export { ordersAbi } from './generated/orders.ts'
export { poolsAbi } from './generated/pools.ts'
export { revenueAbi } from './generated/revenue.ts'
export { runsAbi } from './generated/runs.ts'
export { seaportAbi } from './generated/seaport.ts'
export { sharesAbi } from './generated/shares.ts'
export { shareVaultAbi } from './generated/shareVault.ts'
export { connectHistory, type History } from './history/connectHistory.ts'
export { type FindActivityParameters, findActivity } from './history/findActivity.ts'
export { type FindChallengesParameters, findChallenges } from './history/findChallenges.ts'
export { type FindContestsParameters, findContests } from './history/findContests.ts'
export { type FindDatasetsParameters, findDatasets } from './history/findDatasets.ts'
export { type FindEntriesParameters, findEntries } from './history/findEntries.ts'
export { type FindLicenseOffersParameters, findLicenseOffers } from './history/findLicenseOffers.ts'
export { type FindLicensesParameters, findLicenses } from './history/findLicenses.ts'
export { type FindModelsParameters, findModels } from './history/findModels.ts'
export { type FindOrdersParameters, findOrders } from './history/findOrders.ts'
export { type FindRunsParameters, findRuns } from './history/findRuns.ts'
export { type FindSalesParameters, findSales } from './history/findSales.ts'
export { getContestRecord } from './history/getContestRecord.ts'
export { getDatasetRecord } from './history/getDatasetRecord.ts'
export { getIndexedBlock } from './history/getIndexedBlock.ts'
export { getMarketTotals } from './history/getMarketTotals.ts'
export { getModelRecord } from './history/getModelRecord.ts'
export { getOrderRecord } from './history/getOrderRecord.ts'
export { getPriceHistory } from './history/getPriceHistory.ts'
export { getRunRecord } from './history/getRunRecord.ts'
export { getScoreHistory } from './history/getScoreHistory.ts'
export type { LicenseRecord, ModelRecord, OfferRecord, SaleRecord } from './history/modelRecords.ts'
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
export type { ChallengeRecord, RunRecord } from './history/runRecords.ts'
export { type ImportedFile, type ImportOptions, importModel } from './imports/importModel.ts'
export type { Agreement, Comparison, ImportReport } from './imports/importReport.ts'
export { readPredictions } from './imports/readPredictions.ts'
export { type BuyLicenseParameters, buyLicense } from './licenses/buyLicense.ts'
export { closeLicense } from './licenses/closeLicense.ts'
export { findHeldLicenses, findRight, type Right } from './licenses/findRight.ts'
export { getLicense, type License } from './licenses/getLicense.ts'
export { getLicenseOffer, getLicenseOffers, type LicenseOffer } from './licenses/getLicenseOffers.ts'
export { type GrantLicenseParameters, grantLicense } from './licenses/grantLicense.ts'
export type { LicenseTerms } from './licenses/licenseOffer.ts'
export { offerLicense } from './licenses/offerLicense.ts'
export { type RentModelParameters, rentModel } from './licenses/rentModel.ts'
export { getRentTerms, type RentTerms, setRent } from './licenses/setRent.ts'
export { type Tier, tiers } from './licenses/tier.ts'
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
export { assetDid } from './ocean/ddo.ts'
export { type AssetOrder, findAssetOrder } from './ocean/findAssetOrder.ts'
export { findAssets } from './ocean/findAssets.ts'
export { type Asset, getAsset } from './ocean/getAsset.ts'
export { type OrderAssetParameters, orderAsset } from './ocean/orderAsset.ts'
export { type PublishAssetParameters, type PublishedAsset, publishAsset } from './ocean/publishAsset.ts'
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
export { type CommitWeightsParameters, commitWeights } from './ownership/commitWeights.ts'
export { findModel } from './ownership/findModel.ts'
export { type Ancestor, getLineage } from './ownership/getLineage.ts'
export { getModel, type ModelToken, type Parent } from './ownership/getModel.ts'
export { type GetModelCardParameters, getModelCard } from './ownership/getModelCard.ts'
export { type ListModelsParameters, listModels } from './ownership/listModels.ts'
export { type MintModelParameters, type MintOrigin, mintModel } from './ownership/mintModel.ts'
export { assurances, decodeModelCard, encodeModelCard, type ModelCard, modelTask } from './ownership/modelCard.ts'
export { type Origin, origins } from './ownership/origin.ts'
export { recardModel } from './ownership/recardModel.ts'
export { type ModelContracts, requireModels } from './ownership/requireModels.ts'
export { type MintPlace, type SavedMint, sealMint } from './ownership/savedMint.ts'
export { type SetUserParameters, setUser } from './ownership/setUser.ts'
export { createPool } from './pools/createPool.ts'
export { type GetPoolParameters, getPool, type Pool } from './pools/getPool.ts'
export { type PoolMember, poolOf } from './pools/poolOf.ts'
export { type WithdrawFromPoolParameters, withdrawFromPool } from './pools/withdrawFromPool.ts'
export { getRevenue, type Revenue } from './revenue/getRevenue.ts'
export { type PayModelParameters, payModel } from './revenue/payModel.ts'
export { sweepRoyalties } from './revenue/sweepRoyalties.ts'
export { getRevenueCredit, type WithdrawRevenueParameters, withdrawRevenue } from './revenue/withdrawRevenue.ts'
export { type AnchorRunParameters, anchorRun } from './runs/anchorRun.ts'
export { type BeginRunParameters, beginRun } from './runs/beginRun.ts'
export { type BegunRun, decodeBegunRun, encodeBegunRun } from './runs/begunRun.ts'
export { challengeRun } from './runs/challengeRun.ts'
export { checkChunk } from './runs/checkChunk.ts'
export { type ChooseHalfParameters, chooseHalf } from './runs/chooseHalf.ts'
export { type CompleteRunParameters, completeRun } from './runs/completeRun.ts'
export { drawRun } from './runs/drawRun.ts'
export { enrollAuditor } from './runs/enrollAuditor.ts'
export { finalizeRun } from './runs/finalizeRun.ts'
export { type Challenge, getChallenge } from './runs/getChallenge.ts'
export { type Anchor, getRun, type Run } from './runs/getRun.ts'
export { leaveAuditors } from './runs/leaveAuditors.ts'
export { type ListRunsParameters, listRuns } from './runs/listRuns.ts'
export { nextRunStep, type RunStep } from './runs/nextRunStep.ts'
export { publishSegment } from './runs/publishSegment.ts'
export { requireRuns } from './runs/requireRuns.ts'
export { type RespondChallengeParameters, respondChallenge } from './runs/respondChallenge.ts'
export { revealVote } from './runs/revealVote.ts'
export { decodeRunCard, encodeRunCard, type RunCard } from './runs/runCard.ts'
export { type RunStage, runStages } from './runs/runStage.ts'
export { type RunsPlace, runsPlace } from './runs/runsPlace.ts'
export { decodeSavedVote, encodeSavedVote, type SavedVote, sealVote, type VotePlace } from './runs/savedVote.ts'
export { settleChallenge } from './runs/settleChallenge.ts'
export { type SettleVoteParameters, settleVote } from './runs/settleVote.ts'
export { type SignedCompletion, signCompletion } from './runs/signCompletion.ts'
export { type VoteVerdict, voteVerdicts } from './runs/turn.ts'
export { voteChallenge } from './runs/voteChallenge.ts'
export { getRunsCredit, withdrawFromRuns } from './runs/withdrawFromRuns.ts'
export { cancelSale } from './sales/cancelSale.ts'
export { type CheckedSale, checkSale } from './sales/checkSale.ts'
export { describeSale } from './sales/describeSale.ts'
export { type FulfillSaleParameters, fulfillSale } from './sales/fulfillSale.ts'
export { getRoyalty, type Royalty } from './sales/getRoyalty.ts'
export { type ListedModel, type ListModelParameters, listModel } from './sales/listModel.ts'
export { type ModelBid, type OfferForModelParameters, offerForModel } from './sales/offerForModel.ts'
export { readSale, type Sale } from './sales/readSale.ts'
export { findOpenSales, type OpenSales, publishSale, type SaleBook } from './sales/saleBook.ts'
export {
  decodeSale,
  encodeSale,
  type SaleOrder,
  type SignedSale,
  saleHash,
  saleTypedData,
  signedSaleSchema,
} from './sales/signedSale.ts'
export { wrapCoin } from './sales/wrapCoin.ts'
export { type BuyOutModelParameters, buyOutModel } from './shares/buyOutModel.ts'
export { type ClaimDividendParameters, claimDividend } from './shares/claimDividend.ts'
export { executeProposal } from './shares/executeProposal.ts'
export { findHeldShares } from './shares/findHeldShares.ts'
export { getProposals, type Proposal } from './shares/getProposals.ts'
export { type GetSharesParameters, getShares, type Shares } from './shares/getShares.ts'
export { type ProposalState, proposalStates } from './shares/proposalState.ts'
export { type ProposeActParameters, proposeAct } from './shares/proposeAct.ts'
export { redeemShares } from './shares/redeemShares.ts'
export { reuniteModel } from './shares/reuniteModel.ts'
export { decodeAct, describeAct, type ShareholderAct } from './shares/shareholderAct.ts'
export { type SplitModelParameters, splitModel } from './shares/splitModel.ts'
export { type Support, supports, type VoteProposalParameters, voteProposal } from './shares/voteProposal.ts'
export {
  type Hyperparameters,
  hashRows,
  type TrainerOptions,
  trainerVersion,
} from './transcripts/assayRun.ts'
export { bisectSegments } from './transcripts/bisectSegments.ts'
export { type CheckTranscriptOptions, checkTranscript, type TranscriptRoots } from './transcripts/checkTranscript.ts'
export { auditConfidence, type ChooseSegmentsOptions, chooseSegments } from './transcripts/chooseSegments.ts'
export { hashList, hashTree, packHashes, proveLeaf } from './transcripts/hashList.ts'
export { hashTensor } from './transcripts/hashTensor.ts'
export {
  hashCode,
  hashDomain,
  hashPlan,
  hashRun,
  hashSeed,
  hashState,
  hashWeights,
  type Plan,
  type RunPlace,
  type StateGroup,
  type StateRoots,
  stateGroups,
} from './transcripts/hashTranscript.ts'
export { memoryTranscript } from './transcripts/memoryTranscript.ts'
export { type ChunkOpening, type ChunkPlace, openChunk } from './transcripts/openChunk.ts'
export { packSegment } from './transcripts/packSegment.ts'
export { packTranscript, unpackTranscript } from './transcripts/packTranscript.ts'
export { readSafetensors, type Safetensors } from './transcripts/readSafetensors.ts'
export { readTorchFile } from './transcripts/readTorchFile.ts'
export {
  planTraining,
  type RecordedTraining,
  type RecordTrainingParameters,
  recordTraining,
} from './transcripts/recordTraining.ts'
export { reExecute } from './transcripts/reExecute.ts'
export type { Executor, SegmentVerdict } from './transcripts/segmentVerdict.ts'
export type { Dtype, Tensor, WholeTensor } from './transcripts/tensor.ts'
export {
  type Checkpoint,
  checkpointFile,
  codeFile,
  readTranscript,
  type Transcript,
  type TranscriptFolder,
  type TranscriptRun,
  type TranscriptWriter,
  transcriptFiles,
} from './transcripts/transcript.ts'
export { type VerifySegmentsParameters, verifySegments } from './transcripts/verifySegments.ts'
export { type WeightsFormat, weightsRoot } from './transcripts/weightsRoot.ts'
export { writeSafetensors } from './transcripts/writeSafetensors.ts'
export {
  type Access,
  type AccessRight,
  accessRights,
  accessSeconds,
  accessTypedData,
  decodeRight,
  encodeRight,
  nodeName,
  type WeightsPermit,
  weightsHeaders,
  weightsTypedData,
} from './weights/access.ts'
export { type DownloadWeightsParameters, downloadWeights } from './weights/downloadWeights.ts'
export { type RequireRightParameters, requireRight } from './weights/requireRight.ts'
export { type UploadWeightsParameters, uploadWeights } from './weights/uploadWeights.ts'
