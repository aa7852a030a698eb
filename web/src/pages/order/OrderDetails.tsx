import { fieldToHex, type Order } from '@assay/sdk'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { More } from '../../components/More.tsx'
import { Panel } from '../../components/Panel.tsx'
import { duration } from '../../components/Time.tsx'
import { useCircuit } from './useCircuit.ts'

/** What was agreed on, and what stands for it on chain. */
export function OrderDetails({ order }: { order: Order }) {
  const { circuit, training, windows, context, testCommit, secretHash, modelCommit, proven, settled } = order
  const { data: checked } = useCircuit(circuit)
  const { maxDepth, minSamplesSplit, minSamplesLeaf, criterion } = training
  const hash = (value: bigint | undefined) => (value === undefined ? undefined : <Hash value={fieldToHex(value)} />)
  return (
    <Panel title="Details">
      <Facts
        facts={[
          [
            'Training',
            `${circuit.family}, ${maxDepth} levels at most, ${criterion}, ${minSamplesSplit} rows to split, ${minSamplesLeaf} a leaf`,
          ],
          [
            'Time for each step',
            `train ${duration(windows.commitSeconds)}, disclose ${duration(windows.discloseSeconds)}, prove ${duration(windows.proveSeconds)}, reveal ${duration(windows.revealSeconds)}`,
          ],
          ['Circuit', circuit.name],
        ]}
      />
      <More summary="Commitments, hashes and keys">
        <Facts
          facts={[
            ['Verification key', checked && <Hash value={checked.keyHash} />],
            ['Context', hash(context)],
            ['Test set commitment', hash(testCommit)],
            ['Hash of the secret', hash(secretHash)],
            ['Model commitment', hash(modelCommit) ?? 'not yet'],
            ['Proof', proven ? <Hash key="proof" value={proven.proofHash} /> : 'not yet'],
            ['Ciphertext', proven && `${proven.ciphertext.length} field elements`],
            ['Hash of the key', hash(proven?.keyHash)],
            ['Key', hash(settled?.key)],
          ]}
        />
      </More>
    </Panel>
  )
}
