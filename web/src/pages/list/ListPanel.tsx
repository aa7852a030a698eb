import {
  createListingCard,
  type Dataset,
  datasetCommitment,
  encodeListingCard,
  getListing,
  getOrderEvents,
  type Listing,
  listDataset,
  type Market,
  type Offer,
  requireNothingPending,
  uploadDataset,
} from '@assay/sdk'
import { skipToken, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Address } from 'viem'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { forgetDraft } from './draft.ts'
import styles from './list.module.css'

/** What is listed. */
export type Wanted = { title: string; description: string; token: Address; offer: Offer; node: string }

type Props = {
  dataset: Dataset
  /** Undefined while something is wrong with it. */
  wanted: Wanted | undefined
  onIncomplete(): void
}

const steps = {
  sealing: 'Sealing the rows to your node',
  signing: 'Sign in your wallet that you send them. This is no transaction, and costs nothing.',
  sending: 'Sending them to your node',
}

/** Has the node keep the rows, then lists the dataset. */
export function ListPanel({ dataset, wanted, onIncomplete }: Props) {
  const { market, account, upload } = useMarket()
  const navigate = useNavigate()
  const { datasetRoot } = dataset
  const { data: earlier } = useQuery({
    queryKey: ['chain', 'listed', account, datasetRoot],
    queryFn: account ? async () => (await findListing(market, account, dataset)) ?? null : skipToken,
  })
  const list = useAction(async (signed, { title, description, node, ...terms }: Wanted, { onProgress, signal }) => {
    const open = (datasetId: bigint) => navigate({ to: '/datasets/$datasetId', params: { datasetId } })
    const listed = await findListing(signed, signed.account.address, dataset)
    if (listed) return open(listed.datasetId)
    await requireNothingPending(signed)
    const written = createListingCard(dataset, { title, description })
    const { sealKey, card } = await uploadDataset(signed, {
      node,
      dataset,
      card: written,
      signal,
      onProgress: ({ step }) => onProgress({ message: steps[step] }),
    })
    // The node has the card, too; here it can be read while the node is not there.
    await upload?.put(encodeListingCard(written))
    onProgress({ message: 'Waiting for the dataset to be listed' })
    const commitment = datasetCommitment(dataset)
    const { datasetId } = await listDataset(signed, { ...terms, dataset: commitment, sealKey, card, node })
    forgetDraft()
    return open(datasetId)
  })
  return (
    <Panel title="4. List it">
      {earlier && (
        <Notice tone="gold" title="You have listed these rows already">
          <p>
            <Link to="/datasets/$datasetId" params={earlier}>
              Dataset {String(earlier.datasetId)}
            </Link>
            . Its page is where the offer is changed.
          </p>
        </Notice>
      )}
      <p className={styles.note}>
        First you sign that you send the rows to your node, which keeps them encrypted. Then one transaction lists the
        dataset; it costs the network fee alone.
      </p>
      {wanted ? (
        <ActionButton action={list} input={wanted} disabled={Boolean(earlier)}>
          List the dataset
        </ActionButton>
      ) : (
        <Button onClick={onIncomplete}>List the dataset</Button>
      )}
    </Panel>
  )
}

/** An open listing of the same rows: what an earlier try may have come to. */
async function findListing(market: Market, vendor: Address, { datasetRoot }: Dataset): Promise<Listing | undefined> {
  const listed = await getOrderEvents(market, 'DatasetListed', { vendor, datasetRoot })
  const listings = await Promise.all(listed.map(({ args }) => getListing(market, args.datasetId)))
  return listings.find(({ open }) => open)
}
