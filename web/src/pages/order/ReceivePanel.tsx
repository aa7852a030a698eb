import {
  describeModel,
  encodeBinning,
  encodeModel,
  type Listing,
  type ListingCard,
  type Order,
  type ReceivedModel,
  receiveModel,
  type SavedOrder,
} from '@assay/sdk'
import { useMutation } from '@tanstack/react-query'
import { Button, ButtonLink } from '../../components/Button.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Facts } from '../../components/Facts.tsx'
import { FileDrop } from '../../components/FileDrop.tsx'
import { Hallmark } from '../../components/Hallmark.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Panel } from '../../components/Panel.tsx'
import { percent } from '../../components/percent.ts'
import { Streak } from '../../components/Streak.tsx'
import { asAssayError, Waiting } from '../../components/Waiting.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { download } from '../../vault/download.ts'
import { useEngine } from '../../work/engine.ts'
import { useListingCard } from '../dataset/useListing.ts'
import styles from './order.module.css'

type Props = { order: Order; listing: Listing; kept: SavedOrder }

/** Opens the model in this browser, runs it over the customer's rows, and lets them use it. */
export function ReceivePanel({ order, listing, kept }: Props) {
  const { orderId } = order
  const { market } = useMarket()
  const card = useListingCard(listing)
  const receive = useMutation({ mutationFn: () => receiveModel(market, { orderId, ...kept }) })
  return (
    <Panel title="Your model" aside={receive.data && <Hallmark assurance="proven" />}>
      {receive.data ? (
        <>
          <Received order={order} received={receive.data} />
          <Waiting query={card}>{card => <Use orderId={orderId} received={receive.data} card={card} />}</Waiting>
        </>
      ) : (
        <>
          <p>
            It is on chain, encrypted with the vendor’s key, which is public now, and with your secret, which never is.
            It is opened here, in this browser, and run over your test rows.
          </p>
          <Button busy={receive.isPending} onClick={() => receive.mutate()}>
            Receive the model
          </Button>
          {receive.error && <ErrorNotice error={asAssayError(receive.error)} />}
        </>
      )}
    </Panel>
  )
}

function Received({ order, received }: { order: Order; received: ReceivedModel }) {
  const { thresholdBps, majority } = order
  const { model, correct, rows } = received
  const { family, shape, sizeBytes, hash } = describeModel(model)
  const scoreBps = Math.floor((10_000 * correct) / rows)
  return (
    <>
      <div className={styles.score}>
        <Streak scoreBps={scoreBps} thresholdBps={thresholdBps} baselineBps={Math.floor((10_000 * majority) / rows)} />
        <p>
          <strong>
            {correct} of your {rows} test rows right, {percent(scoreBps)}.
          </strong>{' '}
          {percent(thresholdBps)} was asked for; always guessing the largest class gets {majority}.
        </p>
      </div>
      <Facts
        facts={[
          ['Model', `${family}, ${shape}`],
          ['Size', `${sizeBytes.toLocaleString('en')} bytes`],
          ['Hash', <Hash key="hash" value={hash} />],
        ]}
      />
    </>
  )
}

function Use({ orderId, received, card }: { orderId: bigint; received: ReceivedModel; card: ListingCard }) {
  const engine = useEngine()
  const model = encodeModel(received.model)
  const { binning } = card
  const predict = useMutation({ mutationFn: (file: File) => engine.predictFile(model, file, binning) })
  return (
    <>
      <div className={styles.buttons}>
        <Button onClick={() => download(`order-${orderId}.model`, model)}>Save the model</Button>
        <Button look="quiet" onClick={() => download(`order-${orderId}.binning.json`, encodeBinning(binning))}>
          Save its binning
        </Button>
        <ButtonLink look="quiet" to="/models/new" search={{ order: Number(orderId) }}>
          Mint it
        </ButtonLink>
      </div>
      <p className={styles.note}>
        The model reads bins; the binning says how a table becomes them. <code>assay model predict</code> takes both.
      </p>
      <FileDrop
        label="Predict with it, right here"
        hint={`A table with the columns ${binning.features.map(({ name }) => name).join(', ')}. It stays in this browser.`}
        accept=".csv,.parquet,.jsonl,.ndjson,.npy"
        chosen={predict.variables?.name}
        onFile={file => predict.mutate(file)}
      />
      {predict.error && <ErrorNotice error={asAssayError(predict.error)} />}
      {predict.data && (
        <>
          <p>
            {predict.data.labels.length.toLocaleString('en')} rows predicted. The first ones:{' '}
            {predict.data.labels.slice(0, 5).join(', ')}
          </p>
          <Button look="quiet" onClick={() => download(`order-${orderId}.predictions.csv`, predict.data.csv)}>
            Save the predictions
          </Button>
        </>
      )}
    </>
  )
}
