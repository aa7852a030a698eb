import {
  AssayError,
  type ContestCard,
  type ContestTerms,
  chooseChunkGroups,
  type Dataset,
  datasetCommitment,
  encodeContestCard,
  findOpenContests,
  openContest,
  requireNothingPending,
} from '@assay/sdk'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type Address, formatUnits, zeroAddress } from 'viem'
import { Button } from '../../components/Button.tsx'
import { Notice } from '../../components/Notice.tsx'
import { Panel } from '../../components/Panel.tsx'
import { liveMs } from '../../market/chainClock.ts'
import { useMarket } from '../../market/MarketProvider.tsx'
import { useBalance } from '../../market/useBalance.ts'
import { useCurrency } from '../../market/useCurrency.ts'
import { ActionButton } from '../../transactions/ActionButton.tsx'
import { useAction } from '../../transactions/useAction.ts'
import { forgetDraft } from './draft.ts'
import styles from './open.module.css'
import type { OpenInput } from './termsInput.ts'

type Props = {
  dataset: Dataset
  /** Undefined while something is wrong with them. */
  terms: ContestTerms | undefined
  card: ContestCard
  onIncomplete(): void
  /** A field that the contract refused, and why. */
  onRefused(field: keyof OpenInput, message: string): void
}

/** Which field an error of the contract is about, where the form could not know. */
const fields: Record<string, keyof OpenInput> = {
  'contest.tooMuchGas': 'maxModelBytes',
  'contest.invalidThreshold': 'threshold',
  'contest.invalidTestGroups': 'testShare',
  'contest.invalidDelay': 'beaconDelay',
  'contest.invalidPayouts': 'payouts',
  'contest.invalidCard': 'title',
  'chain.insufficientFunds': 'reward',
}

/** Opens the contest: asks the contract, publishes the card, signs. */
export function OpenPanel({ dataset, terms, card, onIncomplete, onRefused }: Props) {
  const { upload } = useMarket()
  const navigate = useNavigate()
  const { datasetRoot } = dataset
  const earlier = useEarlier(datasetRoot)
  const lacking = useLacking(terms)
  const open = useAction(async (market, wanted: ContestTerms, { onProgress }) => {
    if (!upload) throw noUploads()
    const { address: organizer } = market.account
    const now = await findOpenContests(market, { organizer, datasetRoot })
    const unknown = now.find(({ contestId }) => !earlier.includes(contestId))
    if (unknown) throw openAlready(unknown.contestId)
    await requireNothingPending(market)
    try {
      onProgress({ message: 'Asking the contract whether it would take these terms' })
      const commitment = datasetCommitment(dataset)
      const chunkGroups = await chooseChunkGroups(market, { dataset: commitment, terms: wanted })
      onProgress({ message: 'Publishing the description' })
      const cid = await upload.put(encodeContestCard(card))
      onProgress({ message: 'Waiting for the contest to be opened' })
      const { contestId } = await openContest(market, {
        dataset: commitment,
        terms: { ...wanted, chunkGroups },
        card: cid,
      })
      forgetDraft()
      await navigate({ to: '/contests/$contestId', params: { contestId } })
    } catch (error) {
      const field = error instanceof AssayError ? fields[error.code] : undefined
      if (field && error instanceof AssayError) onRefused(field, error.shortMessage)
      throw error
    }
  })
  return (
    <Panel title="3. Open it">
      {earlier.length > 0 && (
        <Notice tone="gold" title="A contest of yours over the same rows is open already">
          {earlier.map(contestId => (
            <p key={String(contestId)}>
              <Link to="/contests/$contestId" params={{ contestId }}>
                Contest {String(contestId)}
              </Link>
            </p>
          ))}
          <p>Test rows that one contest reveals are known to everybody in the other.</p>
        </Notice>
      )}
      {lacking && (
        <Notice tone="bad" title="You do not have that much">
          <p>{lacking}</p>
        </Notice>
      )}
      <p className={styles.note}>
        One transaction pays reward and bond to the contract and commits you to rows and terms. Until shortly before the
        draw you can still cancel the contest and get everything back.
      </p>
      {terms ? (
        <ActionButton action={open} input={terms} disabled={!upload || lacking !== undefined}>
          {earlier.length > 0 ? 'Open another contest' : 'Open the contest'}
        </ActionButton>
      ) : (
        <div>
          <Button onClick={onIncomplete}>Open the contest</Button>
        </div>
      )}
    </Panel>
  )
}

/** Contests of the connected account over the same rows that are not over. */
function useEarlier(datasetRoot: Dataset['datasetRoot']): bigint[] {
  const { market, account, isLocal } = useMarket()
  const { data = [] } = useQuery({
    queryKey: ['chain', 'openContests', account, datasetRoot],
    enabled: account !== undefined,
    queryFn: () => findOpenContests(market, { organizer: account as Address, datasetRoot }),
    refetchInterval: 4 * liveMs(isLocal),
  })
  return data.map(({ contestId }) => contestId)
}

/** What the account has too little of, in a sentence. */
function useLacking(terms: ContestTerms | undefined): string | undefined {
  const token = terms?.token ?? zeroAddress
  const balance = useBalance(token)
  const currency = useCurrency(token)
  const needed = terms && terms.reward + terms.bond
  if (balance === undefined || needed === undefined || !currency || needed <= balance) return undefined
  const write = (amount: bigint) => `${formatUnits(amount, currency.decimals)} ${currency.symbol}`
  return `Reward and bond come to ${write(needed)}; your account has ${write(balance)}.`
}

const noUploads = () =>
  new AssayError('web.noUploads', 'This site takes no uploads', {
    hint: 'Open the contest from a site that does. Nothing was sent.',
  })

const openAlready = (contestId: bigint) =>
  new AssayError('contest.openAlready', `Contest ${contestId} over these rows is open already`, {
    details: 'It may be the one that you have just opened.',
    hint: 'Look at it first. To open another one, press the button again.',
  })
