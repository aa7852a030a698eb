import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { useCeremonyPoints } from './scripts/ceremonyPoints.ts'
import { LongFirst } from './scripts/longFirst.ts'

useCeremonyPoints()

export default defineConfig({
  ssr: { resolve: { conditions: ['source', 'node'], externalConditions: ['source'] } },
  test: {
    include: [
      '{sdk,node,indexer,web}/src/**/*.test.ts',
      'cli/{src,test}/**/*.test.ts',
      'scripts/*.test.ts',
      'e2e/*.test.ts',
      'recorder/*.test.ts',
    ],
    globalSetup: 'cli/test/bundleCommand.testing.ts',
    // All of them: unless told, Vitest leaves one idle.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
  },
})
