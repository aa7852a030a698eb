import { zeroAddress } from 'viem'
import type { licensesAbi } from '../generated/licenses.ts'
import type { modelsAbi } from '../generated/models.ts'
import type { revenueAbi } from '../generated/revenue.ts'
import { decodeTerms } from '../licenses/licenseOffer.ts'
import { type Description, type Descriptions, takes } from './callDescription.ts'
import { percent, time } from './explanation.ts'

type Minted = { royaltyBps: number; parents: readonly { modelId: bigint; shareBps: number }[] }

function mints(title: string, { royaltyBps, parents }: Minted, known: string): Description {
  return {
    title,
    says: [
      'The model becomes a token of yours. Its weights stay with you: the chain knows their hash.',
      known,
      ...parents.map(
        ({ modelId, shareBps }) => `${percent(shareBps)} of all that it earns is due to model ${modelId}.`,
      ),
      ...(royaltyBps > 0 ? [`You ask for ${percent(royaltyBps)} of each sale.`] : []),
      'Weights, parents and royalty can never be changed.',
    ],
    pays: [],
  }
}

const moves = (modelId: bigint, to: string): Description => ({
  title: `Give model ${modelId} to ${to}`,
  says: [
    'It is theirs from then on, with all that it earns, and for nothing. Open offers of licenses are closed.',
    'It cannot be taken back.',
  ],
  pays: [],
})

/** What each function of `Models` does. */
export const modelCalls: Descriptions<typeof modelsAbi> = {
  commit: () => ({
    title: 'Commit to weights',
    says: [
      'Only a hash goes on chain, so that nobody else can mint the weights when you do, a block later.',
      'Keep the salt: it is needed to mint them.',
    ],
    pays: [],
  }),
  mint: ([minted]) => mints('Mint a model', minted, 'Nothing is known of its quality.'),
  mintFromRun: ([minted, runId]) =>
    mints(`Mint the model of run ${runId}`, minted, 'The record of its training stands beside it.'),
  mintFromEntry: ([minted, contestId, entryId]) =>
    mints(`Mint entry ${entryId} of contest ${contestId}`, minted, 'Its score stands beside it.'),
  mintFromOrder: ([minted, orderId]) =>
    mints(
      `Mint the model of order ${orderId}`,
      minted,
      'The threshold that was proven stands beside it; that these weights are that model is your word.',
    ),
  recard: ([modelId]) => ({
    title: `Replace the card of model ${modelId}`,
    says: ['Everybody reads the new one from now on. What it said before stays on chain.'],
    pays: [],
  }),
  setUser: ([modelId, user, expires]) => ({
    title: `Lend model ${modelId}`,
    says: [`${user} may use it until ${time(expires)}, for nothing. It ends before if the model is sold or rented.`],
    pays: [],
  }),
  setRenter: ([modelId]) => ({
    title: `Note who rents model ${modelId}`,
    says: ['Only the contract for licenses can do this.'],
    pays: [],
  }),
  approve: ([to, modelId]) => ({
    title: `Let model ${modelId} be moved`,
    says: [
      to === zeroAddress
        ? 'Nobody but you can move it from now on.'
        : `${to} may move it once, wherever it likes, until you say otherwise or it changes hands.`,
    ],
    pays: [],
  }),
  setApprovalForAll: ([operator, approved]) => ({
    title: approved ? 'Let all your models be moved' : 'Let your models be moved no more',
    says: [
      approved
        ? `${operator} may move every model of yours, those to come too, until you say otherwise.`
        : `${operator} may not move your models from now on, but for those that it was approved for one by one.`,
    ],
    pays: [],
  }),
  transferFrom: ([, to, modelId]) => moves(modelId, to),
  safeTransferFrom: ([, to, modelId]) => moves(modelId, to),
}

const licenseOf = (licenseId: bigint) => `license of model ${licenseId >> 128n}`
const passes = (what: string, to: string): Description => ({
  title: `Pass ${what} on`,
  says: [`It is of ${to} from then on, for nothing, and cannot be taken back.`],
  pays: [],
})

const spans = [
  [86_400, 'days'],
  [3_600, 'hours'],
  [1, 'seconds'],
] as const

const duration = (seconds: number) => {
  const [unit, name] = spans.find(([unit]) => seconds % unit === 0) ?? spans[2]
  return `${seconds / unit} ${name}`
}

/** And of `Licenses`. */
export const licenseCalls: Descriptions<typeof licensesAbi> = {
  offer: ([modelId, offered]) => {
    const { tier, transferable, lapsesOnSale, durationSeconds } = decodeTerms(offered)
    return {
      title: `Offer licenses of model ${modelId}`,
      says: [
        `Anybody can buy one to ${tierTexts[tier]}, ${durationSeconds === 0 ? 'for good' : `for ${duration(durationSeconds)}`}.`,
        transferable ? 'It can be passed on.' : 'It cannot be passed on.',
        lapsesOnSale ? 'It ends when the model is sold.' : 'It outlives a sale of the model.',
        'The price is fixed: close the offer to ask for another.',
      ],
      pays: [],
    }
  },
  close: ([modelId, offerId]) => ({
    title: `Close offer ${offerId} of model ${modelId}`,
    says: ['No more licenses are sold under it. Those that were bought stay.'],
    pays: [],
  }),
  buy: ([modelId, offerId, to, maxPrice], along) => {
    const { offer } = along.context
    const isKnown = offer?.modelId === modelId && offer.offerId === offerId
    const taken = takes(along, 'payment', isKnown ? { token: offer.token, amount: maxPrice } : undefined)
    return {
      title: `Buy a license of model ${modelId}`,
      says: [
        isKnown ? `It allows ${to} to ${tierTexts[offer.tier]}.` : `It is of ${to}.`,
        ...(isKnown && offer.durationSeconds > 0 ? [`It ends after ${duration(offer.durationSeconds)}.`] : []),
        ...(isKnown && offer.lapsesOnSale ? ['It ends before if the model is sold.'] : []),
        'It is paid for good, to the model’s owner and the models that it was made from.',
        ...taken.says,
      ],
      pays: taken.pays,
    }
  },
  grant: ([modelId, offerId, to]) => ({
    title: `Give a license of model ${modelId}`,
    says: [`${to} has one of offer ${offerId}, for nothing.`],
    pays: [],
  }),
  setRent: ([modelId, { maxHours }]) => ({
    title: maxHours === 0 ? `Rent model ${modelId} out no more` : `Rent model ${modelId} out`,
    says: [
      maxHours === 0
        ? 'Whoever rents it keeps what was paid for.'
        : `Anybody can rent it for up to ${maxHours} hours at a time, and is its only user meanwhile, even if you sell it.`,
    ],
    pays: [],
  }),
  rent: ([modelId, hours, user, token, maxPrice], along) => {
    const taken = takes(along, 'payment', token === zeroAddress ? undefined : { token, amount: maxPrice })
    return {
      title: `Rent model ${modelId}`,
      says: [
        `${user} may use it for ${hours} hours from now on, whoever owns it meanwhile.`,
        'It is paid for good, to the model’s owner and the models that it was made from.',
        ...taken.says,
      ],
      pays: taken.pays,
    }
  },
  setApprovalForAll: ([operator, approved]) => ({
    title: approved ? 'Let all your licenses be moved' : 'Let your licenses be moved no more',
    says: [`${operator} may ${approved ? 'move every license of yours' : 'not move your licenses'} from now on.`],
    pays: [],
  }),
  safeTransferFrom: ([, to, licenseId]) => passes(`a ${licenseOf(licenseId)}`, to),
  safeBatchTransferFrom: ([, to, licenseIds]) => passes(`${licenseIds.length} licenses`, to),
}

const tierTexts = {
  use: 'have the owner’s node run the model',
  download: 'have the weights',
  fineTune: 'have the weights and derive models from them',
  replicate: 'have the weights, derive models from them and pass them on',
}

/** And of `Revenue`. */
export const revenueCalls: Descriptions<typeof revenueAbi> = {
  pay: ([modelId, token, amount], along) => {
    const taken = takes(along, 'payment', token === zeroAddress ? undefined : { token, amount })
    return {
      title: `Pay for model ${modelId}`,
      says: ['Its owner and the models that it was made from are credited. It cannot be taken back.', ...taken.says],
      pays: taken.pays,
    }
  },
  payFor: ([modelId]) => ({
    title: `Pay for model ${modelId} in somebody’s name`,
    says: ['Only the contract for licenses can do this.'],
    pays: [],
  }),
  sweep: ([modelId]) => ({
    title: `Divide the royalties of model ${modelId}`,
    says: ['What arrived is credited to its creator and the models that it was made from, whoever signs.'],
    pays: [],
  }),
  withdraw: ([, account]) => ({
    title: 'Withdraw what models owe',
    says: [`All that is credited is paid to ${account}, whoever signs.`],
    pays: [],
  }),
}
