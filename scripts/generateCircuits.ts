// circuits/ -> their verifiers and all that a prover needs: sdk/src/generated/{circuits,circuitSources,verifiers}.ts, sdk/src/generated/circuits/,
// contracts/src/generated/. Keys come from the ceremony's points (CRS_PATH) as far as they go, and for a chain of one's own from insecure ones.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib'
import { findBbBinary } from '@aztec/bb.js'
import solc from 'solc'
import { ceremonyPoints, countPoints, g2File, pointsFor } from '../sdk/src/node/ceremony/ceremonyPoints.ts'
import { insecureBytecode } from '../sdk/src/node/ceremony/insecureBytecode.ts'
import { insecureCeremony } from '../sdk/src/node/ceremony/insecurePoints.ts'
import { runBb } from '../sdk/src/node/proving/bb.ts'
import {
  type CircuitProgram,
  type CircuitShape,
  type CircuitSources,
  compileCircuit,
  modelFieldCount,
} from '../sdk/src/node/proving/circuitSource.ts'
import { makeVerificationKey } from '../sdk/src/node/proving/verificationKey.ts'
import { useCeremonyPoints } from './ceremonyPoints.ts'

const root = join(import.meta.dirname, '..')
const generated = join(root, 'sdk/src/generated')
const programs = join(generated, 'circuits')
const solidity = join(root, 'contracts/src/generated')
const shapes: CircuitShape[] = JSON.parse(readFileSync(join(root, 'circuits/manifest.json'), 'utf8'))
const sources: CircuitSources = Object.fromEntries(
  readdirSync(join(root, 'circuits/src'))
    .sort()
    .map(name => [name, readFileSync(join(root, 'circuits/src', name), 'utf8')]),
)

/** Stands for all that the generated files follow from. */
const origin = createHash('sha256')
  .update(JSON.stringify({ shapes, sources }))
  .update(['noir_wasm', 'bb.js'].map(versionOf).join())
  .digest('hex')

function versionOf(name: string): string {
  const scope = name === 'bb.js' ? '@aztec' : '@noir-lang'
  return JSON.parse(readFileSync(join(root, 'node_modules', scope, name, 'package.json'), 'utf8')).version
}

const heading = `// Generated from circuits by \`npm run generate\`.\n// Origin: ${origin}\n`
const files = ['circuits.ts', 'circuitSources.ts', 'verifiers.ts'].map(name => join(generated, name))

/** The generated files that are not of these sources: building circuits anew takes minutes, so their origin is compared. */
export const staleCircuitFiles = (): string[] =>
  files.filter(file => !existsSync(file) || !readFileSync(file, 'utf8').startsWith(heading))

type Verifier = 'audited' | 'optimized'
type Output = { path: string; content: string | Uint8Array }
type Compiled = { bytecode: string; libraries: Record<string, string> }

export async function generateCircuits(): Promise<void> {
  const outputs: Output[] = []
  const write = (name: string, lines: string[]) =>
    outputs.push({ path: join(generated, name), content: `${heading}${lines.join('\n')}\n` })
  const described: string[] = []
  const verifiers: string[] = []
  let libraries: Record<string, string> = {}
  for (const shape of shapes) {
    const { name } = shape
    const program = await compileCircuit(shape, sources)
    outputs.push(...describeProgram(name, program))
    const gates = countGates(program)
    const insecurePoints = await insecureCeremony({ gates, home: join(root, '.assay') })
    const insecure = await makeVerificationKey(program, insecurePoints)
    outputs.push({ path: join(programs, `${name}.insecure.vk`), content: insecure.key })
    const insecureVerifier = compile(await writeVerifier(insecure.key, 'optimized'))
    const codes = [
      `insecure: '${insecureBytecode(`0x${insecureVerifier.bytecode}`, readFileSync(join(insecurePoints, g2File)))}'`,
    ]
    const folder = await ceremonyFolder(gates)
    const real = folder ? await makeVerificationKey(program, folder) : undefined
    if (real) outputs.push({ path: join(programs, `${name}.vk`), content: real.key })
    for (const variant of ['audited', 'optimized'] as const) {
      if (!real) break
      const text = await writeVerifier(real.key, variant)
      outputs.push({ path: join(solidity, `${contractName(name)}.${variant}.sol`), content: text })
      const compiled = compile(text)
      codes.push(`${variant}: '0x${compiled.bytecode}'`)
      libraries = { ...libraries, ...compiled.libraries }
    }
    const keys = { vkHash: real?.hash ?? null, insecureVkHash: insecure.hash }
    described.push(JSON.stringify({ ...shape, modelFields: modelFieldCount(shape), gates, ...keys }))
    verifiers.push(`  '${name}': {\n    ${codes.join(',\n    ')},\n  },`)
    console.error(
      `${name}: ${gates} gates, ${real ? 'keys of the ceremony' : 'insecure key alone: more points needed'}`,
    )
  }
  write('circuits.ts', [`export const circuits = [\n  ${described.join(',\n  ')},\n] as const`])
  write('circuitSources.ts', [`export const circuitSources = ${JSON.stringify(sources, null, 2)} as const`])
  write('verifiers.ts', [
    '/** Creation code by circuit. `__$…$__` stands for the address of a library. */',
    `export const verifiers = {\n${verifiers.join('\n')}\n} as const`,
    `export const verifierLibraries = ${JSON.stringify(libraries, null, 2)} as const`,
  ])
  // All or nothing: until here, what was generated before is as it was.
  for (const folder of [programs, solidity]) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  for (const { path, content } of outputs) writeFileSync(path, content)
}

/** The constraints by brotli, which finds what rows repeat; gzip leaves six times as much. */
function describeProgram(name: string, { abi, bytecode }: CircuitProgram): Output[] {
  const acir = gunzipSync(Buffer.from(bytecode, 'base64'))
  const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: acir.length }
  return [
    { path: join(programs, `${name}.acir.br`), content: brotliCompressSync(acir, { params }) },
    { path: join(programs, `${name}.abi.json`), content: `${JSON.stringify(abi)}\n` },
  ]
}

function countGates(program: CircuitProgram): number {
  return inFolder(folder => {
    writeFileSync(join(folder, 'program.json'), JSON.stringify(program))
    const bb = findBbBinary() ?? 'bb'
    const output = execFileSync(bb, ['gates', '-b', 'program.json', '-t', 'evm'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(output.toString()).functions[0].circuit_size
  })
}

async function ceremonyFolder(gates: number): Promise<string | undefined> {
  useCeremonyPoints()
  for (const folder of [process.env.CRS_PATH, join(homedir(), '.bb-crs')]) {
    if (folder && (await countPoints(folder, ceremonyPoints)) >= pointsFor(gates)) return folder
  }
  return undefined
}

async function writeVerifier(key: Uint8Array, variant: Verifier): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-verifier-'))
  try {
    writeFileSync(join(folder, 'vk'), key)
    const options = variant === 'optimized' ? ['--optimized'] : []
    await runBb(['write_solidity_verifier', '-k', 'vk', '-o', 'Verifier.sol', ...options], folder)
    return readFileSync(join(folder, 'Verifier.sol'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'assay-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Not through the IR: the compiler finds no place on the stack for these contracts there. */
function compile(text: string): Compiled {
  const settings = {
    optimizer: { enabled: true, runs: 200 },
    evmVersion: 'osaka',
    metadata: { appendCBOR: false, bytecodeHash: 'none' },
    outputSelection: { '*': { '*': ['evm.bytecode'] } },
  }
  const input = { language: 'Solidity', sources: { 'Verifier.sol': { content: text } }, settings }
  const output = JSON.parse(solc.compile(JSON.stringify(input)))
  const errors = (output.errors ?? []).filter((error: { severity: string }) => error.severity === 'error')
  if (errors.length > 0) throw new Error(errors[0].formattedMessage)
  const contracts: Record<string, { evm: { bytecode: Bytecode } }> = output.contracts['Verifier.sol']
  const { object, linkReferences } = contracts.HonkVerifier!.evm.bytecode
  const names = Object.keys(linkReferences['Verifier.sol'] ?? {})
  const libraries = Object.fromEntries(names.map(name => [name, `0x${contracts[name]!.evm.bytecode.object}`]))
  return { bytecode: nameLibraries(object, linkReferences['Verifier.sol'] ?? {}), libraries }
}

type Bytecode = { object: string; linkReferences: Record<string, Record<string, { start: number; length: number }[]>> }

/** The compiler leaves the hash of a library's name where its address is to be: its name instead, in as many letters. */
function nameLibraries(object: string, references: Bytecode['linkReferences'][string]): string {
  let named = object
  for (const [name, places] of Object.entries(references)) {
    const blank = `__$${name.padEnd(34, '_')}$__`
    for (const { start } of places) named = named.slice(0, 2 * start) + blank + named.slice(2 * start + 40)
  }
  return named
}

/** `tree-128-5` is Tree128x5. */
function contractName(name: string): string {
  const [family = '', ...sizes] = name.split('-')
  return `${family[0]?.toUpperCase()}${family.slice(1)}${sizes.join('x')}`
}
