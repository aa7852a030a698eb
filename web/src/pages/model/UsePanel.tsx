import type { ModelRecord } from '@assay/sdk'
import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Panel } from '../../components/Panel.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import styles from './model.module.css'

/** How to have the weights, and use them, from a program. */
export function UsePanel({ model: { modelId } }: { model: ModelRecord }) {
  const { config } = useMarket()
  const nodeUrl = config.nodeUrl ?? 'https://…'
  return (
    <Panel title="Use this model">
      <p className={styles.note}>With a license, a rental, or the token itself:</p>
      <Snippet
        name="Command line"
        code={`assay model download ${modelId} \\\n  --node ${nodeUrl} \\\n  --out model-${modelId}`}
      />
      <Snippet
        name="TypeScript"
        code={[
          "import { downloadWeights } from '@assay/sdk'",
          '',
          'const weights = await downloadWeights(market, {',
          `  modelId: ${modelId}n,`,
          `  nodeUrl: '${nodeUrl}',`,
          '})',
        ].join('\n')}
      />
    </Panel>
  )
}

const copiedMs = 2_000

function Snippet({ name, code }: { name: string; code: string }) {
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    await navigator.clipboard.writeText(code)
    setCopied(true)
    setTimeout(() => setCopied(false), copiedMs)
  }
  return (
    <div className={styles.stack}>
      <div className={styles.part}>
        <h3 className={styles.small}>{name}</h3>
        <Button look="plain" onClick={() => void copy()} aria-label={`Copy: ${name}`}>
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <pre className={styles.code} tabIndex={0}>
        <code>{code}</code>
      </pre>
    </div>
  )
}
