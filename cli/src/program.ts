import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { addAccountCommands } from './account/accountCommands.ts'
import { parseAddress } from './arguments/hex.ts'
import { addCircuitsCommands } from './circuits/circuitsCommands.ts'
import { addContestCommands } from './contest/contestCommands.ts'
import { addDatasetCommands } from './dataset/datasetCommands.ts'
import { addMarketCommands } from './market/marketCommands.ts'
import { addModelCommands } from './model/modelCommands.ts'
import { addNodeCommand } from './node/nodeCommand.ts'
import { addOceanCommands } from './ocean/oceanCommands.ts'
import { addOrderCommands } from './order/orderCommands.ts'
import { addPoolCommands } from './pool/poolCommands.ts'
import { addReceiptCommands } from './receipt/receiptCommands.ts'
import { addRehearseCommands } from './rehearse/rehearseCommands.ts'
import { addRunCommands } from './run/runCommands.ts'

/** The `assay` command with all its verbs. */
export function createProgram(): Command {
  const program = new Command('assay')
    .description('A market for machine-learning models: money moves only when quality is proven.')
    .version(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({ showGlobalOptions: true })
    .addOption(
      new Option('--rpc <url>', 'the chain; by default that of the market, else http://127.0.0.1:8545').env(
        'ASSAY_RPC_URL',
      ),
    )
    .addOption(
      new Option('--contests <address>', 'the market’s contract; by default that of the home folder')
        .env('ASSAY_CONTESTS')
        .argParser(parseAddress),
    )
    .addOption(
      new Option('--pools <address>', 'the market’s pools; by default those of the home folder')
        .env('ASSAY_POOLS')
        .argParser(parseAddress),
    )
    .addOption(
      new Option('--orders <address>', 'the market’s orders; by default those of the home folder')
        .env('ASSAY_ORDERS')
        .argParser(parseAddress),
    )
    .addOption(
      new Option('--models <address>', 'the market’s models; by default those of the home folder')
        .env('ASSAY_MODELS')
        .argParser(parseAddress),
    )
    .addOption(
      new Option('--home <folder>', 'the market’s address, saved entries and orders, content')
        .env('ASSAY_HOME')
        .default('.assay'),
    )
    .addOption(
      new Option('--keystore <file>', 'encrypted key to sign with; or set ASSAY_PRIVATE_KEY').env('ASSAY_KEYSTORE'),
    )
    .option('--json', 'print one JSON object, and nothing else')

  addContestCommands(program)
  addPoolCommands(program)
  addOrderCommands(program)
  addNodeCommand(program)
  addReceiptCommands(program)
  addCircuitsCommands(program)
  addRunCommands(program)
  addModelCommands(program)
  addOceanCommands(program)
  addDatasetCommands(program)
  addRehearseCommands(program)
  addAccountCommands(program)
  addMarketCommands(program)
  return program
}
