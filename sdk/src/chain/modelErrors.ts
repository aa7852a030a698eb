import { orderStages } from '../orders/orderStage.ts'
import { origins } from '../ownership/origin.ts'
import { runStages } from '../runs/runStage.ts'
import { type Explanations, percent, time } from './explanation.ts'

const entryStatuses = ['none', 'committed', 'revealed', 'claimed', 'scored', 'disqualified']
const fewerParents = 'Name fewer parents, or nearer ones.'

/** The errors of `Models`, `Licenses` and `Revenue`. */
export const modelExplanations: Explanations = {
  NotCommitted: () => ({
    message: 'These weights were not committed to before they are minted',
    hint: 'Commit to them first, with the same account and salt: `assay model mint` does both.',
  }),
  TooEarly: (at, opens) => ({
    message: `Too early: this opens at ${time(opens)}, and it is ${time(at)}`,
    hint: 'A commitment has to be a block old. Try again.',
    retryable: true,
  }),
  AlreadyMinted: (_, modelId) => ({
    message: `These weights are minted already, as model ${modelId}`,
    hint: `\`assay model show ${modelId}\` says by whom. Only who had shown them to the chain before could mint them again.`,
  }),
  OriginMinted: (origin, originId, _entry, modelId) => ({
    message: `The model of ${origins[origin] ?? origin} ${originId} is minted already, as model ${modelId}`,
    hint: 'Each can be minted once.',
  }),
  NotTrainer: (caller, trainer) => ({
    message: `Only the run’s trainer ${trainer} may mint its model, not ${caller}`,
    hint: 'Sign with the key that the run was begun with.',
  }),
  NotSubmitter: (caller, submitter) => ({
    message: `Only the entry’s submitter ${submitter} may mint its model, not ${caller}`,
    hint: 'Sign with the key that the entry was committed with.',
  }),
  NotCustomer: (caller, customer) => ({
    message: `Only the customer ${customer} may mint the order’s model, not ${caller}`,
    hint: 'Sign with the key that the order was placed with.',
  }),
  WrongRunStage: stage => ({
    message: `The run is ${runStages[stage] ?? stage}: its model can be minted while it is completed or accepted`,
    hint: '`assay run show` says what it is waiting for.',
  }),
  WrongEntryStatus: status => ({
    message: `The entry is ${entryStatuses[status] ?? status}: its model can be minted once it is scored`,
    hint: '`assay contest show` says what the contest is waiting for.',
  }),
  WrongStage: stage => ({
    message: `The order is ${orderStages[stage] ?? stage}: its model can be minted once it is settled`,
    hint: '`assay order show` says what it is waiting for.',
  }),
  WrongCommitment: () => ({
    message: 'Model, salt or payout are not those that the entry was committed with',
    hint: 'Mint from the entry as it was revealed.',
  }),
  WrongWeights: (root, expected) => ({
    message: `The weights ${root} are not those of its origin, ${expected}`,
    hint: 'Mint the weights that were trained or entered, byte for byte.',
  }),
  InvalidRoyalty: (royalty, most) => ({
    message: `A royalty of ${percent(royalty)} is above ${percent(most)}`,
    hint: 'Ask for less.',
  }),
  TooManyParents: (parents, most) => ({
    message: `${parents} parents, and a model names ${most} at most`,
    hint: fewerParents,
  }),
  TooManyAncestors: (ancestors, most) => ({
    message: `${ancestors} models would have a part of the revenue, and ${most} can`,
    hint: fewerParents,
  }),
  TooDeep: (depth, most) => ({ message: `A line of ${depth} parents, and ${most} is the longest`, hint: fewerParents }),
  UnorderedParent: (modelId, previous) => ({
    message: `Parent ${modelId} cannot follow ${previous}`,
    hint: 'Name each parent once.',
  }),
  ZeroShare: modelId => ({ message: `Parent ${modelId} has no share`, hint: 'Give it one, or leave it out.' }),
  InvalidShares: (sum, most) => ({
    message: `The parents’ shares add up to ${percent(sum)}, and ${percent(most)} is the most`,
    hint: 'Give them less.',
  }),
  NotOwner: (caller, owner) => ({
    message: `Only the model’s owner ${owner} may do this, not ${caller}`,
    hint: 'Sign with the owner’s key; where the owner is a vault, its shareholders vote: `assay model share propose`.',
  }),
  NotLicenses: (_, licenses) => ({
    message: `Only the contract for licenses ${licenses} may do this`,
    hint: 'Buy a license or rent the model there.',
  }),
  NotRevenue: (_, revenue) => ({
    message: `Only the contract for revenue ${revenue} may do this`,
    hint: '`assay model revenue --sweep` has it done.',
  }),
  Rented: (modelId, expires) => ({
    message: `Model ${modelId} is rented until ${time(expires)}`,
    hint: 'Wait until then.',
    retryable: true,
  }),
  InvalidTier: () => ({
    message: 'A license has to allow something',
    hint: 'Choose use, download, fine-tune or replicate.',
  }),
  InvalidHours: (hours, most) => ({ message: `${hours} hours: it must be 1 to ${most}`, hint: 'Choose fewer hours.' }),
  OfferClosed: (modelId, offerId) => ({
    message: `Model ${modelId} has no open offer ${offerId}`,
    hint: '`assay model license list` shows the open ones; a sale of the model closes all.',
  }),
  NotForRent: modelId => ({
    message: `Model ${modelId} is not for rent`,
    hint: 'Its owner sets the price of an hour with `assay model rent --price`.',
  }),
  PriceTooHigh: (price, maxPrice) => ({
    message: `It costs ${price} now, and ${maxPrice} is the most that you would pay`,
    hint: 'Look at it again, then raise the most that you would pay if it suits you.',
    retryable: true,
  }),
  WrongToken: (token, expected) => ({
    message: `It is paid in ${expected}, not in ${token}`,
    hint: 'The terms have changed. Look at them again.',
    retryable: true,
  }),
  NotTransferable: () => ({
    message: 'This license cannot be passed on',
    hint: 'Whoever needs one buys their own.',
  }),
  LicenseEnded: () => ({
    message: 'This license has expired, or lapsed when the model was sold',
    hint: 'Buy another: `assay model license list` shows what is offered.',
  }),
  ZeroAddress: () => ({ message: 'The zero address cannot have this', hint: 'Name somebody.' }),
  WrongAmount: (amount, expected) => ({
    message: `The amount that arrived is ${amount}, and it must be ${expected}`,
    hint: 'Look at the price again, then repeat it.',
    retryable: true,
  }),
  NothingOwed: account => ({
    message: `Models owe nothing to ${account}`,
    hint: 'Royalties are credited once they are swept: `assay model revenue --sweep`.',
  }),
}
