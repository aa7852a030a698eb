import { expect, test } from 'vitest'
import { judgeOffer, readOffer, usualOffer, writeOffer } from './offerInput.ts'

const currency = { symbol: 'ETH', decimals: 18 }

test('an offer is read as it is written', () => {
  const offer = { startPrice: 10n ** 17n, bondBps: 2_050, computeFeeBps: 125 }
  const input = writeOffer(offer, currency)
  expect(input).toEqual({ startPrice: '0.1', bond: '20.5', computeFee: '1.25' })
  expect(readOffer(input, currency)).toEqual(offer)
  expect(judgeOffer(input, currency)).toEqual({})
})

test('each field says what the contract would refuse', () => {
  expect(Object.keys(judgeOffer(usualOffer, currency))).toEqual(['startPrice'])
  const input = { startPrice: '0', bond: '9.99', computeFee: '5.01' }
  expect(Object.keys(judgeOffer(input, currency))).toEqual(['startPrice', 'bond', 'computeFee'])
  expect(judgeOffer({ startPrice: '0.1', bond: '100', computeFee: '5' }, currency)).toEqual({})
})
