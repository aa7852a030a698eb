// Contracts and circuits -> sdk/src/generated; bench/results -> the table in README.md. With --check: fails when a generated file is not what the sources say.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isReadmeTableCurrent, writeReadmeTable } from '../bench/readmeTable.ts'
import { generateCircuits, staleCircuitFiles } from './generateCircuits.ts'
import { marketFiles } from './generateMarkets.ts'

type Artifact = { abi: unknown[]; bytecode: { object: string } }

const root = join(import.meta.dirname, '..')
const contracts = [
  'Contests',
  'Rules',
  'Groups',
  'Scorer',
  'PrevrandaoBeacon',
  'Pools',
  'Pool',
  'Orders',
  'Disclosures',
  'Runs',
  'Models',
  'Licenses',
  'Revenue',
  'Receiver',
  'Shares',
  'ShareVault',
  'Governors',
  'ModelGovernor',
]
const attestations = join(root, 'node_modules/@ethereum-attestation-service/eas-contracts')
const check = process.argv.includes('--check')

const staleCircuits = staleCircuitFiles()
if (staleCircuits.length > 0 && !check) await generateCircuits()

execFileSync(process.execPath, [join(root, 'scripts/forge.mjs'), 'build', '--skip', 'test'], {
  cwd: root,
  stdio: check ? 'ignore' : 'inherit',
})

const stale = check ? staleCircuits : []
for (const name of contracts) {
  const { abi, bytecode }: Artifact = readJson(join(root, 'contracts/out', `${name}.sol`, `${name}.json`))
  const prefix = name[0]?.toLowerCase() + name.slice(1)
  keep(`${prefix}.ts`, `contracts/src/${name}.sol`, [
    `export const ${prefix}Abi = ${JSON.stringify(abi, null, 2)} as const`,
    `export const ${prefix}Bytecode = '${bytecode.object}' as const`,
  ])
}
keep('eas.ts', '@ethereum-attestation-service/eas-contracts', describeEas())
for (const { name, source, lines } of marketFiles()) keep(name, source, lines)

/** EAS itself for a chain of one's own, and where it is on those that have it. */
function describeEas(): string[] {
  const [eas, registry] = ['EAS', 'SchemaRegistry'].map(name =>
    readJson(join(attestations, 'artifacts/contracts', `${name}.sol`, `${name}.json`)),
  )
  const deployments = readdirSync(join(attestations, 'deployments'))
    .map(chain => join(attestations, 'deployments', chain))
    .map(folder => [Number(readFileSync(join(folder, '.chainId'), 'utf8')), readJson(join(folder, 'EAS.json')).address])
    .sort(([a], [b]) => a - b)
  return [
    `export const easAbi = ${JSON.stringify(eas.abi.filter(isOfReceipts), null, 2)} as const`,
    `export const easBytecode = '${eas.bytecode}' as const`,
    `export const schemaRegistryBytecode = '${registry.bytecode}' as const`,
    '/** By chain id. */',
    `export const easAddresses = ${JSON.stringify(Object.fromEntries(deployments), null, 2)} as const`,
  ]
}

function isOfReceipts({ name }: { name?: string }): boolean {
  return name === undefined || name === 'getAttestation' || name === 'Attested'
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function keep(name: string, source: string, lines: string[]): void {
  const file = join(root, 'sdk/src/generated', name)
  const text = [`// Generated from ${source} by \`npm run generate\`.`, ...lines, ''].join('\n')
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  if (check) {
    stale.push(file)
  } else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

if (!check) writeReadmeTable()
else if (!isReadmeTableCurrent()) stale.push(join(root, 'README.md'))
if (stale.length > 0) {
  console.error(
    `Out of step with their sources:\n  ${stale.join('\n  ')}\nRun \`npm run generate\` and commit the result.`,
  )
  process.exit(1)
}
