/** The parts of the SDK that need files or processes. */
export { chooseVerifiers } from './ceremony/chooseVerifiers.ts'
export { findCeremony } from './ceremony/findCeremony.ts'
export { type InsecureCeremonyParameters, insecureCeremony } from './ceremony/insecurePoints.ts'
export { claimPort } from './claimPort.ts'
export { deployOcean } from './deployOcean.ts'
export { deploySeaport } from './deploySeaport.ts'
export { readSavedEntries, saveEntry } from './entryFolder.ts'
export { explainFileError, isFileError } from './fileError.ts'
export { type FindMarketplacesParameters, findMarketplaces, type Marketplaces } from './findMarketplaces.ts'
export { folderStore } from './folderStore.ts'
export { folderTranscript, writeTranscript } from './folderTranscript.ts'
export { createKeystore, keystoreAddress, openKeystore } from './keystore.ts'
export { type LocalChain, type StartLocalChainParameters, startLocalChain } from './localChain.ts'
export { type MarketFile, readMarketFile, writeMarketFile } from './marketFile.ts'
export { readSavedMint, saveMint } from './mintFolder.ts'
export { openFile } from './openFile.ts'
export { readSavedOrder, saveOrder } from './orderFolder.ts'
export { type CircuitProof, type ProveCircuitParameters, proveCircuit } from './proving/proveCircuit.ts'
export { type VerifiedCircuit, verifyCircuit } from './proving/verifyCircuit.ts'
export { type PythonExecutorParameters, pythonExecutor } from './pythonExecutor.ts'
export { readBytes, readChunks, readText } from './readFile.ts'
export {
  type ContestReport,
  type GasByPhase,
  type RehearsalPhase,
  type RehearsalStep,
  type RehearseContestParameters,
  type ReportedEntry,
  rehearsalPhases,
  rehearseContest,
  type Trainer,
} from './rehearseContest.ts'
export {
  findTorch,
  planTorchRun,
  type RunTorchScriptParameters,
  recordTorchRun,
  type TorchScript,
} from './torchScript.ts'
export { readSavedVote, saveVote } from './voteFolder.ts'
export { secretMode, type WriteWholeOptions, writeWhole } from './writeFile.ts'
