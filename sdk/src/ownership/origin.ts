/** How a model's quality is known; in the order of the contract's enum. */
export const origins = ['none', 'run', 'entry', 'order'] as const

export type Origin = (typeof origins)[number]
