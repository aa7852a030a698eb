/** What has happened to a run; in the order of the contract's enum. */
export const runStages = ['none', 'begun', 'drawn', 'completed', 'challenged', 'accepted', 'rejected'] as const

export type RunStage = (typeof runStages)[number]
