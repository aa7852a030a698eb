import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { useCeremonyPoints } from './scripts/ceremonyPoints.ts'
import { LongFirst } from './scripts/longFirst.ts'

useCeremonyPoints()

export default defineConfig({
  ssr: { resolve: { conditions: ['source', 'node'], externalConditions: ['source'] } },
  test: {
    globalSetup: 'cli/test/bundleCommand.testing.ts',
    // All cores: unless told, Vitest leaves one idle.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
    projects: [
      {
        extends: true,
        // A browser, a chain, a node and an indexer keep every core busy: beside other tests, both take longer than in turn.
        test: { name: 'stories', include: ['e2e/*.test.ts'], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          include: [
            '{sdk,node,indexer,web}/src/**/*.test.ts',
            'cli/{src,test}/**/*.test.ts',
            'scripts/*.test.ts',
            'recorder/*.test.ts',
          ],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
