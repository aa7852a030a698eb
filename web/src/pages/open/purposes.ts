import type { TableChoice } from '../../work/commitTable.ts'

/** What a table is committed to for. */
export type Purpose = {
  /** What becomes of its rows. */
  becomes: string
  /** What the commitment is good for. */
  next: string
  /** Whether what is predicted may be a number. */
  takesNumbers: boolean
  choice: Pick<TableChoice, 'groupSize' | 'rowsPerBin'>
}

/** For a contest, whose rows become public. */
export const contestPurpose: Purpose = {
  becomes:
    'nothing is sent before you open the contest. Then, though, all of its rows become public: most of them as training rows after the draw, the rest when they test the entries. Do not use rows that you may not publish.',
  next: 'The hash goes to the contract when you open the contest: from then on nobody can change a row, you included.',
  takesNumbers: true,
  choice: {},
}

/** For a listing, whose rows nobody sees: each is a group of its own, and a bin has ten of them, so that its edges tell none. */
export const listingPurpose: Purpose = {
  becomes:
    'nothing is sent before you list it. Then its rows go to your own node, sealed to its key, and to nobody else.',
  next: 'The hash goes to the contract when you list the dataset: every receipt names it.',
  takesNumbers: false,
  choice: { groupSize: 1, rowsPerBin: 10 },
}
