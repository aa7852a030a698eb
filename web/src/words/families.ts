import type { Family } from '@assay/sdk'

/** What families of models are called. */
export const familyNames: Record<Family, string> = {
  linear: 'linear model',
  mlp: 'neural network',
  tree: 'decision tree',
  forest: 'forest of trees',
}
