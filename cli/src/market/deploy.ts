import { AssayError, contractsOf, deployMarket } from '@assay/sdk'
import { chooseVerifiers, findMarketplaces, readMarketFile, writeMarketFile } from '@assay/sdk/node'
import { type Command, Option } from 'commander'
import type { Address } from 'viem'
import { parseAddress } from '../arguments/hex.ts'
import { insecureText } from '../circuits/insecureText.ts'
import { examples, run } from '../command.ts'
import { pairs, paragraphs } from '../layout.ts'
import type { Session } from '../session.ts'

type Options = {
  again?: boolean
  eas?: Address
  treasury?: Address
  weth?: Address
  verifiers: 'audited' | 'optimized'
}

export function addDeploy(market: Command): void {
  market
    .command('deploy')
    .description('deploy a market of your own to the chain behind --rpc; the home folder remembers it')
    .option('--again', 'although the home folder has a market already')
    .option(
      '--eas <address>',
      'the chain’s attestation service (EAS), for receipts; by default the one that is known there',
      parseAddress,
    )
    .option('--treasury <address>', 'where the fees of orders go; to you by default', parseAddress)
    .option('--weth <address>', 'the chain’s wrapped Ether, which bids for models are made in', parseAddress)
    .addOption(
      new Option('--verifiers <name>', 'of the proofs of orders; optimized takes a quarter of the gas')
        .choices(['audited', 'optimized'])
        .default('audited'),
    )
    .addHelpText('after', examples('market deploy --rpc http://127.0.0.1:8545'))
    .action(run(deploy))
}

async function deploy(session: Session, { again, eas, treasury, weth, verifiers: wanted }: Options) {
  const known = await readMarketFile(session.home)
  if (known && !again) {
    throw new AssayError('market.known', `${session.home} has a market already`, {
      details: `${known.contests} on chain ${known.chainId}`,
      hint: 'Name another folder with --home, or add --again to deploy a new one in its place.',
    })
  }
  const account = await session.signer()
  const client = await session.chain()
  const verifiers = await chooseVerifiers({ chainId: Number(client.chain?.id), wanted })
  const given = { ...(eas && { eas }), ...(treasury && { treasury }) }
  const deployed = await deployMarket({ client, account, verifiers, ...given })
  const marketplaces = await findMarketplaces({ client, account, ...(weth && { weth }) })
  const market = { ...deployed, ...marketplaces }
  const file = await writeMarketFile(session.home, market, { rpcUrl: await session.rpcUrl() })
  const { deployedBlock } = market
  const contracts = contractsOf(market)
  return {
    data: { chainId: client.chain?.id, ...contracts, verifiers, deployedBlock, file },
    text: paragraphs(
      `Market deployed on chain ${client.chain?.id}; ${file} remembers it.`,
      pairs(Object.entries(contracts)),
      verifiers === 'insecure' ? insecureText('any order') : undefined,
    ),
  }
}
