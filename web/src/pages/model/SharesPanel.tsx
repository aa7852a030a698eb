import {
  buyOutModel,
  claimDividend,
  getShares,
  type ModelRecord,
  redeemShares,
  reuniteModel,
  type Shares,
} from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { type Address, isAddressEqual } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { More } from '../../components/More.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { formatShares } from '../../words/formatShares.ts'
import styles from './model.module.css'
import { Proposals } from './Proposals.tsx'
import { SplitForm } from './SplitForm.tsx'

/** How a model is owned together: its shares, what they bring, what all of them cost, and what is voted on. */
export function SharesPanel({ model }: { model: ModelRecord }) {
  const { account } = useMarket()
  const { modelId, owner, vault } = model
  if (vault) return <Split modelId={modelId} account={account} />
  if (!account || !isAddressEqual(owner, account)) return null
  return (
    <Panel title="Share it">
      <p className={styles.note}>
        Put into a vault, it belongs to whoever holds its shares. What it earns is theirs pro rata; whoever pays the
        posted price has it whole again.
      </p>
      <SplitForm modelId={modelId} />
    </Panel>
  )
}

function Split({ modelId, account }: { modelId: bigint; account: Address | undefined }) {
  const { market, isLocal } = useMarket()
  const shares = useQuery({
    queryKey: ['chain', 'shares', modelId, account],
    queryFn: () => getShares(market, { modelId, ...(account && { account }) }),
    refetchInterval: 4 * liveMs(isLocal),
  })
  return (
    <Panel title="Shares">
      <Waiting query={shares}>
        {shares => (
          <>
            <Facts
              facts={[
                ['Shares', `${formatShares(shares.supply)} ${shares.symbol}`],
                ['All cost', <Amount key="price" value={shares.buyoutPrice} token={shares.token} />],
                ['Yours', shares.holding && `${formatShares(shares.holding.shares)} ${shares.symbol}`],
                ['Vault', <Hash key="vault" value={shares.vault} kind="address" />],
              ]}
            />
            <Holding shares={shares} />
            {shares.gone ? <Gone shares={shares} /> : <BuyOut shares={shares} />}
            {!shares.gone && <Proposals shares={shares} />}
          </>
        )}
      </Waiting>
    </Panel>
  )
}

function Holding({ shares: { modelId, holding, supply, gone } }: { shares: Shares }) {
  const claim = useAction((market, token: Address) => claimDividend(market, { modelId, token }))
  const reunite = useAction(market => reuniteModel(market, { modelId }))
  if (!holding) return null
  return (
    <>
      {holding.dividends
        .filter(({ amount }) => amount > 0n)
        .map(({ token, amount }) => (
          <Notice key={token} tone="gold" title={<Amount value={amount} token={token} />}>
            <p>are yours of what the model earned.</p>
            <ActionButton action={claim} input={token}>
              Take your dividend
            </ActionButton>
          </Notice>
        ))}
      {!gone && holding.shares === supply && (
        <ActionButton action={reunite} look="quiet">
          Take the model out, with all its shares
        </ActionButton>
      )}
    </>
  )
}

function BuyOut({ shares: { modelId, buyoutPrice, token } }: { shares: Shares }) {
  const buy = useAction(market => buyOutModel(market, { modelId, maxPrice: buyoutPrice }))
  return (
    <More summary="Buy all of it">
      <p>
        You pay <Amount value={buyoutPrice} token={token} /> and have the model. Each shareholder is paid a part of it
        for the shares.
      </p>
      <ActionButton action={buy} look="quiet">
        Buy it out
      </ActionButton>
    </More>
  )
}

function Gone({ shares: { modelId, pot, token, holding } }: { shares: Shares }) {
  const redeem = useAction(market => redeemShares(market, { modelId }))
  return (
    <Notice title="It was bought out">
      <p>
        <Amount value={pot} token={token} /> of the price wait for its shareholders.
      </p>
      {holding && holding.shares > 0n && <ActionButton action={redeem}>Be paid for your shares</ActionButton>}
    </Notice>
  )
}
