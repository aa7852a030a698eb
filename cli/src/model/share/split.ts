import { getCurrency, requireNothingPending, splitModel } from '@assay/sdk'
import type { Command } from 'commander'
import { type Address, parseEther, zeroAddress } from 'viem'
import { parseAmount, toUnits } from '../../arguments/amount.ts'
import { parseAddress } from '../../arguments/hex.ts'
import { parseId } from '../../arguments/integer.ts'
import { examples, run } from '../../command.ts'
import { receipt } from '../../contest/receipt.ts'
import { formatAmount } from '../../format.ts'
import { pairs, paragraphs } from '../../layout.ts'
import type { Session } from '../../session.ts'

type Options = { name: string; symbol: string; supply: string; buyOut: string; token?: Address }

export function addSplit(share: Command): void {
  share
    .command('split')
    .description('put your model into a vault, all of whose shares, an ERC-20 token, are yours')
    .argument('<model>', 'number of the model', parseId)
    .requiredOption('--name <text>', 'of the shares')
    .requiredOption('--symbol <text>', 'of the shares, such as DIGIT')
    .requiredOption('--buy-out <amount>', 'the price at which anybody can take the model out', parseAmount)
    .option('--supply <number>', 'how many shares there are, for good', parseAmount, '1000000')
    .option('--token <address>', 'the ERC-20 token of a buy-out, instead of the chain’s coin', parseAddress)
    .addHelpText(
      'after',
      '\nFrom then on the model’s card, licenses and rent are changed by vote alone. You have it back with all shares in one hand\n(`assay model share reunite`), or by paying the price as anybody else.',
    )
    .addHelpText('after', examples('model share split 7 --name "Digits" --symbol DIGIT --buy-out 10'))
    .action(run(split))
}

async function split(session: Session, options: Options, modelId: bigint) {
  const { name, symbol, token = zeroAddress } = options
  const market = await session.signedMarket()
  const currency = await getCurrency(market, token)
  const [supply, buyoutPrice] = [parseEther(options.supply), toUnits(options.buyOut, currency)]
  await requireNothingPending(market)
  const sent = await splitModel(market, { modelId, name, symbol, supply, buyoutPrice, token })
  const { vault } = sent
  return {
    data: { modelId, vault, name, symbol, supply, token, buyoutPrice, ...receipt(sent) },
    text: paragraphs(
      `Model ${modelId} is divided into ${options.supply} ${symbol}, which are yours.`,
      pairs([
        ['Vault', `${vault}, which is the token, too`],
        ['Buy-out', formatAmount(buyoutPrice, currency)],
      ]),
    ),
  }
}
