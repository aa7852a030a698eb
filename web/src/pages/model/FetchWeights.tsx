import { downloadWeights, type ModelRecord, uploadWeights } from '@assay/sdk'
import { useState } from 'react'
import { isAddressEqual } from 'viem'
import { Field, Input } from '../../components/Field.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { More } from '../../components/More.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { download } from '../../vault/download.ts'
import styles from './model.module.css'

const steps = {
  hashing: 'Hashing the file',
  signing: 'Sign in your wallet that you send it. This is no transaction, and costs nothing.',
  sending: 'Sending it to the node',
}

type Props = {
  model: ModelRecord
  /** What the file is called, as its card says. */
  name: string
}

/** Has the node that keeps the weights give them to who has the right; takes them from the owner. */
export function FetchWeights({ model: { modelId, owner }, name }: Props) {
  const { config, account } = useMarket()
  const [node, setNode] = useState(config.nodeUrl ?? '')
  const nodeUrl = node.trim()
  const isOwner = account !== undefined && isAddressEqual(owner, account)
  const fetchWeights = useAction(async (market, _: undefined, { onProgress, signal }) => {
    onProgress({ message: 'Sign in your wallet that you are who may have them. This is no transaction.' })
    const weights = await downloadWeights(market, { modelId, nodeUrl, signal })
    download(fileName(name), new Uint8Array(await weights.arrayBuffer()))
  })
  const put = useAction(async (market, file: File, { onProgress, signal }) =>
    uploadWeights(market, {
      modelId,
      file,
      name: file.name,
      nodeUrl,
      signal,
      onProgress: ({ step }) => onProgress({ message: steps[step] }),
    }),
  )
  const [file, setFile] = useState<File>()
  return (
    <>
      <Field label="The node that keeps the weights" hint="The owner’s; it asks the chain who has a right, each time.">
        <Input type="url" value={node} placeholder="https://" onChange={event => setNode(event.target.value)} />
      </Field>
      <ActionButton action={fetchWeights} look="quiet" disabled={nodeUrl === ''}>
        Fetch the weights
      </ActionButton>
      <p className={styles.note}>
        For its owner, whoever rents it, whoever holds a license to download, and whoever ordered it on Ocean.
      </p>
      {isOwner && (
        <More summary="Put the weights there">
          <FileDrop
            label="The file of the weights"
            hint="Hashed here first: only the weights of this model are sent. The node keeps them encrypted."
            accept=".safetensors,.pt,.pth,.onnx,.model"
            chosen={file?.name}
            onFile={setFile}
          />
          {file && (
            <ActionButton action={put} look="quiet" input={file} disabled={nodeUrl === ''}>
              Send it to the node
            </ActionButton>
          )}
          {put.state === 'done' && <p>The node has them now.</p>}
        </More>
      )}
    </>
  )
}

/** Without the folders in it, and nothing that a file system takes for more than a name. */
const fileName = (name: string): string =>
  name
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/[^\w.-]/g, '_') || 'weights'
