import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Points of the ceremony beside the project; without them proofs are made with insecure ones, for the local chain alone.
const points = join(import.meta.dirname, '../shared/crs')
if (!process.env.CRS_PATH && existsSync(points)) process.env.CRS_PATH = points

export default defineConfig({
  ssr: { resolve: { conditions: ['source', 'node'], externalConditions: ['source'] } },
  test: {
    include: ['sdk/src/**/*.test.ts', 'node/src/**/*.test.ts', 'cli/{src,test}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
  },
})
