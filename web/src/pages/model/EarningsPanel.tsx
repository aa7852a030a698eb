import { getLineage, getRevenue, getRevenueCredit, type ModelRecord, sweepRoyalties, withdrawRevenue } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { zeroAddress } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Hash } from '../../components/Hash.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { ownParts, partPercent } from './earnings.ts'
import styles from './model.module.css'

/** Who has which part of what the model earns; and what is there for whoever looks. */
export function EarningsPanel({ model }: { model: ModelRecord }) {
  const { market, account, isLocal } = useMarket()
  const { modelId, owner, vault, creator } = model
  const live = { refetchInterval: 4 * liveMs(isLocal) }
  const parts = useQuery({
    queryKey: ['chain', 'lineage', modelId],
    queryFn: () => getLineage(market, modelId),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const revenue = useQuery({
    ...live,
    queryKey: ['chain', 'revenue', modelId],
    queryFn: () => getRevenue(market, { modelId }),
  })
  const credit = useQuery({
    ...live,
    queryKey: ['chain', 'revenueCredit', account],
    enabled: account !== undefined,
    queryFn: () => getRevenueCredit(market, zeroAddress, account ?? zeroAddress),
  })
  const sweep = useAction(market => sweepRoyalties(market, { modelId }))
  const withdraw = useAction(market => withdrawRevenue(market))
  return (
    <Panel title="Who earns what">
      <Waiting query={parts} lines={2}>
        {ancestors => (
          <ul className={styles.list}>
            {ancestors.map(({ modelId, partsPerBillion }) => (
              <li key={String(modelId)} className={styles.part}>
                <Link to="/models/$modelId" params={{ modelId }}>
                  model {String(modelId)}
                </Link>
                <strong>{partPercent(partsPerBillion)}</strong>
              </li>
            ))}
            <li className={styles.part}>
              <span>{vault ? 'its shareholders' : <Hash value={owner} kind="address" />}</span>
              <strong>{partPercent(ownParts(ancestors))}</strong>
            </li>
          </ul>
        )}
      </Waiting>
      {revenue.data && revenue.data.unswept > 0n && (
        <Notice tone="gold" title={<Amount value={revenue.data.unswept} token={zeroAddress} />}>
          <p>of royalties have arrived and are not divided yet. Whoever does it pays the network fee.</p>
          <ActionButton action={sweep} look="quiet">
            Divide the royalties
          </ActionButton>
        </Notice>
      )}
      {credit.data !== undefined && credit.data > 0n && (
        <Notice tone="gold" title={<Amount value={credit.data} token={zeroAddress} />}>
          <p>are credited to you, from all models that you have a part in.</p>
          <ActionButton action={withdraw}>Withdraw</ActionButton>
        </Notice>
      )}
      <p className={styles.note}>
        Every payment is divided like this in the moment it arrives; each withdraws alone. Of a sale’s royalty the last
        part goes to whoever made the model, <Hash value={creator} kind="address" />.
      </p>
    </Panel>
  )
}
