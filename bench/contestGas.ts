import { playContest } from './playContest.ts'
import { productsOf, randomNetwork } from './randomNetwork.ts'
import type { Figure } from './result.ts'
import { readSnapshot } from './snapshots.ts'

/** EIP-7825. */
const transactionCap = 16_777_216

/**
 * What contests cost, in whole transactions on a local chain, beside the reference contract of Kurtulmus and Daniel,
 * "Trustless Machine Learning Contracts" (2018), whose figures were measured on the same EVM and are cited here.
 */
export async function measureContestGas(): Promise<{ runs: number; peer: string; figures: Figure[] }> {
  const small = randomNetwork(2, 16, 16, 2)
  const evaluated = await playContest({ model: small, rowCount: 5_000, testRows: 1_000 })
  const revealed = await playContest({ model: randomNetwork(16, 16, 16, 6), rowCount: 200, testRows: 32 })
  const committed = await playContest({ model: randomNetwork(3, 2), rowCount: 5_000, testRows: 1_000 })
  const large = randomNetwork(200, 160, 100, 20, 4)
  const largest = await playContest({ model: large, rowCount: 500, testRows: 100 })

  const sum = (gas: number[]) => gas.reduce((total, each) => total + each, 0)
  const products = 16 * 16 + 16 * 16 + 16 * 4
  const tree = (rows: number) => readSnapshot('Scorer', `scorer_tree6_8features_${rows}rows`)
  return {
    runs: 1,
    peer: 'DanKu (2018)',
    figures: [
      {
        figure: `evaluate 2-16-16-2, a test row of ${evaluated.testRows}, the whole transaction`,
        unit: 'gas',
        ours: Math.round(sum(evaluated.evaluate) / evaluated.testRows),
        peer: 154_375,
        goal: '≤ 1,600',
      },
      {
        figure: 'one multiply-accumulate of 16-16-16-4, 960 rows, the whole scorer call',
        unit: 'gas',
        ours: Number((readSnapshot('Scorer', 'scorer_16-16-16-4_960rows') / 960 / products).toFixed(2)),
        peer: 392,
        goal: '≤ 5, toward 2.6',
      },
      {
        figure: 'one row more of a tree of depth 6 over 8 features',
        unit: 'gas',
        ours: Math.round((tree(512) - tree(256)) / 256),
        goal: '≤ 60',
      },
      {
        figure: 'reveal a model of 608 weights',
        unit: 'gas',
        ours: revealed.reveal,
        peer: 13_970_000,
        goal: '≤ 60,000',
      },
      {
        figure: `commit and reveal one row of 3 features, of ${committed.testRows}`,
        unit: 'gas',
        ours: Math.round((committed.open + committed.revealTest) / committed.testRows),
        peer: 52_181,
        goal: '≤ 1,000',
      },
      {
        figure: `largest chunk of a ${productsOf(large).toLocaleString('en')}-product model over ${largest.testRows} rows`,
        unit: 'gas',
        ours: Math.max(...largest.evaluate),
        goal: `≤ ${transactionCap.toLocaleString('en')}, in ${largest.evaluate.length} chunks`,
      },
    ],
  }
}
