/** The parts of the SDK that need files or processes. */
export { chooseVerifiers } from './ceremony/chooseVerifiers.ts'
export { findCeremony } from './ceremony/findCeremony.ts'
export { type InsecureCeremonyParameters, insecureCeremony } from './ceremony/insecurePoints.ts'
export { explainFileError, isFileError } from './fileError.ts'
export { folderStore } from './folderStore.ts'
export { createKeystore, keystoreAddress, openKeystore } from './keystore.ts'
export { advanceChain, type LocalChain, type StartLocalChainParameters, startLocalChain } from './localChain.ts'
export { type MarketFile, readMarketFile, writeMarketFile } from './marketFile.ts'
export { openFile } from './openFile.ts'
export { type CircuitProof, type ProveCircuitParameters, proveCircuit } from './proving/proveCircuit.ts'
export { type VerifiedCircuit, verifyCircuit } from './proving/verifyCircuit.ts'
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
export { type ContestPlace, readSavedEntries, type SavedEntry, saveEntry, sealEntry } from './savedEntry.ts'
export { readSavedOrder, type SavedOrder, saveOrder } from './savedOrder.ts'
export { secretMode, type WriteWholeOptions, writeWhole } from './writeFile.ts'
