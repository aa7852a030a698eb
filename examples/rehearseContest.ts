// Plays a whole contest over a CSV on a private chain: real training, real transactions, real payout.
import { readFileSync } from 'node:fs'
import { applyBinning, commitDataset, createBinning, readCsv } from '@assay/sdk'
import { folderStore, rehearseContest, startLocalChain } from '@assay/sdk/node'

const table = await readCsv(readFileSync('data/wine.csv'), { name: 'wine.csv', label: 'cultivar' })
const binning = createBinning(table)
const dataset = commitDataset(applyBinning(table, binning), binning, { name: 'wine' })

const chain = await startLocalChain()
const report = await rehearseContest({ chain, dataset, store: folderStore('.assay/content') })
await chain.stop()

for (const { name, scoreBps, evaluateGas } of report.entries) console.log(name, scoreBps / 100, '%', evaluateGas, 'gas')
console.log(`${report.winner} is paid ${report.paidWei} wei`)
