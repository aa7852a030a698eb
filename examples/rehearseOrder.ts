// Plays a whole order over a CSV on a private chain: a vendor's node trains on a part of it, and proves the score on the rest.
import { readFileSync } from 'node:fs'
import { rehearseOrder } from '@assay/node'
import { readCsv } from '@assay/sdk'
import { startLocalChain } from '@assay/sdk/node'

const table = await readCsv(readFileSync('data/wine.csv'), { name: 'wine.csv', label: 'cultivar' })
const chain = await startLocalChain()
const { correct, rows, proveMs, receipt } = await rehearseOrder({ chain, table })
await chain.stop()

console.log(`${correct} of ${rows} rows right, proven in ${(proveMs / 1_000).toFixed(1)} s, receipt ${receipt}`)
