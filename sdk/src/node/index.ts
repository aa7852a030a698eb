/** The parts of the SDK that need files or processes. */
export { explainFileError, isFileError } from './fileError.ts'
export { folderStore } from './folderStore.ts'
export { createKeystore, keystoreAddress, openKeystore } from './keystore.ts'
export { advanceChain, type LocalChain, type StartLocalChainParameters, startLocalChain } from './localChain.ts'
export { type MarketFile, readMarketFile, writeMarketFile } from './marketFile.ts'
export { openFile } from './openFile.ts'
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
export { secretMode, type WriteWholeOptions, writeWhole } from './writeFile.ts'
