import { defineConfig } from 'vitest/config'
import { useCeremonyPoints } from './scripts/ceremonyPoints.ts'

useCeremonyPoints()

export default defineConfig({
  ssr: { resolve: { conditions: ['source', 'node'], externalConditions: ['source'] } },
  test: {
    include: ['sdk/src/**/*.test.ts', 'node/src/**/*.test.ts', 'cli/{src,test}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
  },
})
