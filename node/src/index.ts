/** The service that a vendor runs, and what it keeps. */
export { type ContentRoutesParameters, contentRoutes } from './contentRoutes.ts'
export { addDataset, readDataset } from './datasetStore.ts'
export { type Endpoint, type Listening, listen } from './listen.ts'
export { deriveNodeSecret, type NodeSecret, openNodeSecret } from './nodeSecret.ts'
export { answerProblem } from './problem.ts'
export { type OrderReport, type RehearseOrderParameters, rehearsalAccounts, rehearseOrder } from './rehearseOrder.ts'
export { type RunNodeParameters, type RunningNode, runNode } from './runNode.ts'
export type { NodeEvent } from './vendorNode.ts'
