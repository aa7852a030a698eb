/** What a license allows, each with all before it; in the order of the contract's enum. */
export const tiers = ['none', 'use', 'download', 'fineTune', 'replicate'] as const

export type Tier = Exclude<(typeof tiers)[number], 'none'>
