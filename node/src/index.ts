/** The service that a vendor runs, and what it keeps. */
export { addDataset, readDataset } from './datasetStore.ts'
export { deriveNodeSecret, type NodeSecret, openNodeSecret } from './nodeSecret.ts'
export { type OrderReport, type RehearseOrderParameters, rehearsalAccounts, rehearseOrder } from './rehearseOrder.ts'
export { type RunNodeParameters, type RunningNode, runNode } from './runNode.ts'
export type { NodeEvent } from './vendorNode.ts'
