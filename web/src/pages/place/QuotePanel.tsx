import { type Listing, orderBond } from '@assay/sdk'
import { Amount } from '../../components/Amount.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { duration } from '../../components/Time.tsx'
import { asAssayError } from '../../components/Waiting.tsx'
import { useCircuit } from '../order/useCircuit.ts'
import type { OrderTerms } from './orderInput.ts'
import styles from './place.module.css'

/** What the order costs, and what happens when with the money. */
export function QuotePanel({ listing, terms }: { listing: Listing; terms: OrderTerms }) {
  const { price, token, offer } = listing
  const { circuit, maxPrice, windows } = terms
  const { data: checked, error } = useCircuit(circuit)
  const vendorTime = duration(windows.commitSeconds)
  return (
    <>
      <Panel title="What it costs">
        <Facts
          facts={[
            ['Price now', <Amount key="price" value={price} token={token} />],
            ['At most', <Amount key="most" value={maxPrice} token={token} />],
            [
              'The vendor risks',
              <Amount key="bond" value={orderBond({ price, bondBps: offer.bondBps })} token={token} />,
            ],
            [
              'Compute fee',
              offer.computeFeeBps === 0
                ? 'none'
                : `${percent(offer.computeFeeBps)} of the price, only if you disclose no rows`,
            ],
            [
              'Proven by',
              `circuit ${circuit.name}: up to ${circuit.rows.toLocaleString('en')} rows, ${circuit.depth} levels`,
            ],
          ]}
        />
        {checked?.insecure && (
          <Notice tone="bad" title="Insecure here">
            <p>Anybody can forge proofs of this circuit on this chain. It is for trying things out.</p>
          </Notice>
        )}
        {error && <ErrorNotice error={asAssayError(error)} />}
      </Panel>
      <Panel title="What happens when">
        <ol className={styles.timeline}>
          <li>You pay the price into escrow. Your secret goes along, sealed to the vendor’s node.</li>
          <li>
            The vendor’s node trains, and commits to the model under its bond. If it has not in {vendorTime}, you have
            everything back.
          </li>
          <li>
            You disclose your test rows to the node. If you have not in {duration(windows.discloseSeconds)}, you have
            everything back{offer.computeFeeBps > 0 && ' but the compute fee'}.
          </li>
          <li>
            The node proves what the model scores on them. If it has not in {vendorTime}, or the model falls short, you
            have everything back.
          </li>
          <li>
            The vendor reveals the key and is paid in the same step. You open the model, and have a receipt. If the key
            is withheld, you have everything back, and the bond.
          </li>
        </ol>
      </Panel>
    </>
  )
}
