import { zeroAddress } from 'viem'
import type { dataNftAbi, datatokenAbi, oceanFactoryAbi } from '../generated/ocean.ts'
import type { Descriptions } from './callDescription.ts'

/** What each function of Ocean's factory does that is called here. */
export const oceanFactoryCalls: Descriptions<typeof oceanFactoryAbi> = {
  createNftWithErc20WithFixedRate: ([nft, , exchange]) => ({
    title: `Put "${nft.name}" on Ocean`,
    says: [
      'A data NFT and a datatoken of yours are created. Whoever orders one may have the weights from your node, for as long as an order is good.',
      `An order costs ${exchange.uints[2] ?? 0n} / 10^18 of a whole token of ${exchange.addresses[0] ?? zeroAddress}, and Ocean’s fee.`,
      'The model itself stays yours.',
    ],
    pays: [],
  }),
}

/** Of a data NFT. */
export const dataNftCalls: Descriptions<typeof dataNftAbi> = {
  setMetaData: () => ({
    title: 'Describe an asset on Ocean',
    says: ['Its name, its text and the address of your node are public for good. From then on it can be ordered.'],
    pays: [],
  }),
  setMetaDataState: ([state]) => ({
    title: state === 0 ? 'Open an asset on Ocean' : 'Close an asset on Ocean',
    says: [state === 0 ? 'It can be ordered.' : 'It cannot be ordered any more.'],
    pays: [],
  }),
}

/** And of a datatoken. */
export const datatokenCalls: Descriptions<typeof datatokenAbi> = {
  buyFromFreAndOrder: ([, { maxBaseTokenAmount }], { context }) => ({
    title: `Order ${context.asset ? `model ${context.asset.modelId}` : 'an asset'} on Ocean`,
    says: [
      'You may fetch the weights from the owner’s node for as long as the order is good and the model is not sold. It is no license, and not the model.',
      'It is spent at once and not given back.',
    ],
    pays: context.asset ? [{ amount: maxBaseTokenAmount, token: context.asset.token, to: 'payment' }] : [],
  }),
}
