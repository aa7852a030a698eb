import type { TrainerName } from '@assay/sdk'

/** What trainers make, and when to take which. */
export const trainers: Record<TrainerName, { name: string; says: string }> = {
  boosting: {
    name: 'Boosted trees',
    says: 'Each tree corrects those before it. Often the best on tables. Enters as a forest.',
  },
  forest: { name: 'Random forest', says: 'Many trees, each of other rows and columns, that vote. Hard to get wrong.' },
  tree: { name: 'Decision tree', says: 'A few questions, one after the other. Small, fast, and can be read.' },
  linear: {
    name: 'Linear model',
    says: 'Weighs each column and adds up. Small, and good where columns do not depend on each other.',
  },
  mlp: { name: 'Neural network', says: 'Layers of neurons. Finds curved relations between columns; takes longest.' },
}
