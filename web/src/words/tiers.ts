import type { Tier } from '@assay/sdk'

/** What each tier of a license lets its holder do. Each contains those before it. */
export const tierWords: Record<Tier, { name: string; allows: string }> = {
  use: { name: 'Use', allows: 'Have it predict for you, wherever it is served.' },
  download: { name: 'Download', allows: 'Have the weights, look at them, and run them yourself.' },
  fineTune: { name: 'Fine-tune', allows: 'Train it further, and mint what comes of it as derived from it.' },
  replicate: { name: 'Replicate', allows: 'Copy it, serve it to others, and sell it on.' },
}
