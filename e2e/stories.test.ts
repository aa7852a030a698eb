import { afterAll, afterEach, beforeAll, describe, test } from 'vitest'
import { contest } from './contest.story.ts'
import { freshMarket, liveMarket } from './everyPage.story.ts'
import { hostileCards } from './hostileCards.story.ts'
import { model } from './model.story.ts'
import { order } from './order.story.ts'
import { hasChromium, type Scene, setScene } from './scene.ts'
import {
  emptyWallet,
  lostConnection,
  rejectedSignature,
  reloadBeforeMined,
  silentConnection,
  wrongNetwork,
} from './trouble.story.ts'

describe.skipIf(!hasChromium)('in Chromium', { timeout: 120_000 }, () => {
  let scene: Scene
  beforeAll(async () => {
    scene = await setScene()
  }, 120_000)
  afterEach(({ task }) => scene.empty(task.result?.state === 'fail' ? task.name : undefined))
  afterAll(() => scene?.clear())

  test('a fresh market says what is not there', () => freshMarket(scene))
  test('a contest, from a CSV to money received', () => contest(scene))
  test('an order, from a CSV to a proven model', () => order(scene))
  test('a model, from a recorded training to a parent that is paid', () => model(scene))
  test('a market with something to look at', () => liveMarket(scene))
  test('a wallet on another network', () => wrongNetwork(scene))
  test('a signature that is refused', () => rejectedSignature(scene))
  test('a wallet without funds', () => emptyWallet(scene))
  test('a connection that is lost', () => lostConnection(scene))
  test('a connection that hangs', () => silentConnection(scene))
  test('a reload before what was sent is mined', () => reloadBeforeMined(scene))
  test('cards of strangers with bad intentions', () => hostileCards(scene))
})
