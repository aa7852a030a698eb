import { defineConfig } from 'vite'

/** One file in place of a thousand, which are what a command would spend its first second on. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node22',
    emptyOutDir: false,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        // Started by its name (sdk/src/node/proving/solveWitness.ts).
        witnessWorker: '../sdk/src/node/proving/witnessWorker.ts',
      },
      output: { chunkFileNames: '[name].js' },
    },
  },
  ssr: {
    noExternal: true,
    // They find files of theirs beside themselves.
    external: ['@aztec/bb.js', '@noir-lang/noir_js', '@noir-lang/noir_wasm', '@electric-sql/pglite', 'pg', 'pg-boss'],
    resolve: { conditions: ['source', 'node'] },
  },
})
