import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

type Item = { type: string; name?: string }
type Artifact = { abi: Item[]; bytecode: string }

/** A file of sdk/src/generated. */
export type GeneratedFile = { name: string; source: string; lines: string[] }

const require = createRequire(import.meta.url)
const modules = join(import.meta.dirname, '../node_modules')
const seaport = '@opensea/seaport-js'
const ocean = '@oceanprotocol/contracts'

/** Where OpenSea deployed Seaport 1.6 on every chain, by the same factory: https://github.com/ProjectOpenSea/seaport#deployments */
const canonicalSeaport = '0x0000000000000068F116a894984e2DB1123eB395'

/**
 * The marketplaces of others that models are sold on: what is called of them, and where they are; and apart from that, since it is
 * large and no page needs it, their code for a chain of one's own.
 */
export function marketFiles(): GeneratedFile[] {
  return [...seaportFiles(), ...oceanFiles(), wethFile()]
}

function seaportFiles(): GeneratedFile[] {
  const contract = (path: string): Artifact => readJson(`${seaport}/src/artifacts/seaport/contracts/${path}.json`)
  const market = contract('Seaport.sol/Seaport')
  const conduits = contract('conduit/ConduitController.sol/LocalConduitController')
  const used = ['fulfillBasicOrder', 'cancel', 'incrementCounter', 'validate', 'getOrderStatus', 'getCounter']
  return [
    {
      name: 'seaport.ts',
      source: seaport,
      lines: [
        asConst('seaportAbi', cut(market.abi, [...used, 'information', 'OrderFulfilled'])),
        asConst('conduitControllerAbi', cut(conduits.abi, ['getConduit']).filter(isNoError)),
        '/** On every chain that has it. */',
        `export const seaportAddress = '${canonicalSeaport}' as const`,
      ],
    },
    {
      name: 'seaportCode.ts',
      source: seaport,
      lines: [
        asConst(
          'seaportConstructorAbi',
          market.abi.filter(({ type }) => type === 'constructor'),
        ),
        code('seaportBytecode', market),
        code('conduitControllerBytecode', conduits),
      ],
    },
  ]
}

function oceanFiles(): GeneratedFile[] {
  const contract = (path: string): Artifact => readJson(`${ocean}/artifacts/contracts/${path}.json`)
  const factory = contract('ERC721Factory.sol/ERC721Factory')
  const nft = contract('templates/ERC721Template.sol/ERC721Template')
  const datatoken = contract('templates/ERC20TemplateEnterprise.sol/ERC20TemplateEnterprise')
  const exchange = contract('pools/fixedRate/FixedRateExchange.sol/FixedRateExchange')
  const router = contract('pools/FactoryRouter.sol/FactoryRouter')
  const metadata = ['MetadataCreated', 'MetadataUpdated', 'MetadataState']
  const constructors = { oceanRouter: router, oceanExchange: exchange, oceanFactory: factory }
  return [
    {
      name: 'ocean.ts',
      source: ocean,
      lines: [
        asConst(
          'oceanFactoryAbi',
          cut(factory.abi, [
            'createNftWithErc20WithFixedRate',
            'erc20List',
            'erc721List',
            'NFTCreated',
            'TokenCreated',
          ]),
        ),
        asConst(
          'dataNftAbi',
          cut(nft.abi, [
            'ownerOf',
            'transferable',
            'getTokensList',
            'getMetaData',
            'setMetaData',
            'setMetaDataState',
            ...metadata,
          ]),
        ),
        asConst(
          'datatokenAbi',
          cut(datatoken.abi, ['buyFromFreAndOrder', 'getERC721Address', 'getFixedRates', 'OrderStarted']),
        ),
        asConst('fixedRateExchangeAbi', cut(exchange.abi, ['calcBaseInGivenOutDT', 'getExchange'])),
        '/** By chain id. */',
        asConst('oceanAddresses', oceanAddresses()),
      ],
    },
    {
      name: 'oceanCode.ts',
      source: ocean,
      lines: [
        ...Object.entries(constructors).map(([name, { abi }]) =>
          asConst(`${name}CodeAbi`, cut(abi, ['addFactory', 'addFixedRateContract', 'addTokenTemplate'], true)),
        ),
        ...Object.entries({ ...constructors, dataNft: nft, datatoken }).map(([name, artifact]) =>
          code(`${name}Bytecode`, artifact),
        ),
        code('basicDatatokenBytecode', contract('templates/ERC20Template.sol/ERC20Template')),
      ],
    },
  ]
}

function oceanAddresses(): Record<number, object> {
  type Deployment = { chainId: number; ERC721Factory: string; FixedPrice: string }
  const deployments: Deployment[] = Object.values(readJson(`${ocean}/addresses/address.json`))
  return Object.fromEntries(
    deployments.map(({ chainId, ERC721Factory, FixedPrice }) => [
      chainId,
      { factory: ERC721Factory, exchange: FixedPrice },
    ]),
  )
}

/** Wrapped coin, for a chain of one's own: Seaport takes bids in tokens alone. */
function wethFile(): GeneratedFile {
  const source = 'solady/src/tokens/WETH.sol'
  const read = (path: string) => ({ contents: readFileSync(join(modules, path), 'utf8') })
  const input = {
    language: 'Solidity',
    sources: { [source]: { content: read(source).contents } },
    settings: {
      optimizer: { enabled: true, runs: 10_000 },
      outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
    },
  }
  const beside = (path: string) => read(path.startsWith('solady') ? path : join('solady/src/tokens', path))
  const output = JSON.parse(require('solc').compile(JSON.stringify(input), { import: beside }))
  const { abi, evm } = output.contracts[source].WETH
  return {
    name: 'weth.ts',
    source,
    lines: [
      asConst('wethAbi', cut(abi, ['deposit', 'withdraw'])),
      code('wethBytecode', { abi, bytecode: `0x${evm.bytecode.object}` }),
    ],
  }
}

/** The parts that are named, and all errors; the constructor if it is wanted. */
function cut(abi: Item[], names: string[], withConstructor = false): Item[] {
  return abi.filter(
    ({ type, name }) =>
      type === 'error' || (withConstructor && type === 'constructor') || (name !== undefined && names.includes(name)),
  )
}

const isNoError = ({ type }: Item) => type !== 'error'

const asConst = (name: string, value: object) => `export const ${name} = ${JSON.stringify(value, null, 2)} as const`

const code = (name: string, { bytecode }: Artifact) => `export const ${name} = '${bytecode}' as const`

function readJson(path: string) {
  return JSON.parse(readFileSync(join(modules, path), 'utf8'))
}
