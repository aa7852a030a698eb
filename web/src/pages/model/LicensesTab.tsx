import { findLicenses, getLicenseOffers } from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { isAddressEqual } from 'viem'
import { Panel } from '../../components/Panel.tsx'
import { Empty, Waiting } from '../../components/Waiting.tsx'
import { LicenseList } from '../../lists/LicenseList.tsx'
import { PagedList } from '../../lists/PagedList.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import styles from './model.module.css'
import { OfferForm } from './OfferForm.tsx'
import { OfferItem } from './OfferItem.tsx'
import type { TabProps } from './tabs.ts'

/** What the owner lets others do with the model, at which price; who holds such a license. */
export function LicensesTab({ model }: TabProps) {
  const { history, market, account, isLocal } = useMarket()
  const { modelId, owner } = model
  const offers = useQuery({
    queryKey: ['chain', 'licenseOffers', modelId],
    queryFn: async () => (await getLicenseOffers(market, modelId)).filter(({ open }) => open),
    refetchInterval: 4 * liveMs(isLocal),
  })
  const isOwner = account !== undefined && isAddressEqual(owner, account)
  return (
    <>
      <Panel title="Licenses that are offered">
        <Waiting query={offers}>
          {offers =>
            offers.length === 0 ? (
              <Empty title="None, at the moment.">
                <p>{isOwner ? 'Offer one below.' : 'Its owner may offer some later; or rent it, or bid for it.'}</p>
              </Empty>
            ) : (
              <ul className={styles.offers}>
                {offers.map(offer => (
                  <OfferItem key={offer.offerId} offer={offer} isOwner={isOwner} />
                ))}
              </ul>
            )
          }
        </Waiting>
        {isOwner && <OfferForm modelId={modelId} />}
      </Panel>
      {account && (
        <Panel title="Your licenses of it">
          <PagedList
            queryKey={['licenses', modelId, account]}
            find={paging => findLicenses(history, { modelId, holder: account, ...paging })}
            empty={<Empty title="You hold none." />}
          >
            {licenses => <LicenseList isOfOne caption="Your licenses of this model" licenses={licenses} />}
          </PagedList>
        </Panel>
      )}
      <Panel title="Who holds one">
        <PagedList
          queryKey={['licenses', modelId]}
          find={paging => findLicenses(history, { modelId, ...paging })}
          empty={<Empty title="Nobody yet." />}
        >
          {licenses => <LicenseList isOfOne caption="Licenses of this model" licenses={licenses} />}
        </PagedList>
      </Panel>
    </>
  )
}
