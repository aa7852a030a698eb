/** Who has to act in a challenge; in the order of the contract's enum. */
export const turns = ['none', 'trainer', 'challenger', 'auditors', 'nobody'] as const

export type Turn = (typeof turns)[number]

/** What an auditor finds of a segment, and what becomes of a challenge; in the order of the contract's enum. */
export const voteVerdicts = ['none', 'holds', 'fails', 'cannotTell'] as const

export type VoteVerdict = Exclude<(typeof voteVerdicts)[number], 'none'>
