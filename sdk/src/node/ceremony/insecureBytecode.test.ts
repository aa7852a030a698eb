import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBbBinary } from '@aztec/bb.js'
import { Noir } from '@noir-lang/noir_js'
import { compile, createFileManager } from '@noir-lang/noir_wasm'
import { bytesToHex, type Hex, numberToHex, parseAbi } from 'viem'
import { deployContract, readContract, waitForTransactionReceipt } from 'viem/actions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalChain, startLocalChain } from '../localChain.ts'
import { insecureBytecode } from './insecureBytecode.ts'
import { insecureCeremony } from './insecurePoints.ts'

const circuit = 'fn main(x: Field, y: pub Field) { assert(x * x == y); }'
const solc = join(import.meta.dirname, '../../../../scripts/solc')
const silent = () => {}
const abi = parseAbi(['function verify(bytes proof, bytes32[] publicInputs) view returns (bool)'])

let home: string
let chain: LocalChain
let verifier: Hex
let g2: Uint8Array
let proof: Hex

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'assay-'))
  const at = (...path: string[]) => join(home, ...path)
  const points = await insecureCeremony({ gates: 100, home })
  g2 = new Uint8Array(await readFile(join(points, 'bn254_g2.dat')))

  await mkdir(at('src'))
  await writeFile(at('src', 'main.nr'), circuit)
  await writeFile(at('Nargo.toml'), '[package]\nname = "square"\ntype = "bin"\n')
  const { program } = await compile(createFileManager(home), undefined, silent, silent)
  await writeFile(at('circuit.json'), JSON.stringify(program))
  await writeFile(at('witness.gz'), (await new Noir(program).execute({ x: 3, y: 9 })).witness)

  const bb = (...args: string[]) =>
    execFileSync(findBbBinary() ?? 'bb', [...args, '-t', 'evm', '-c', points], { cwd: home, stdio: 'pipe' })
  bb('write_vk', '-b', 'circuit.json', '-o', '.')
  bb('prove', '-b', 'circuit.json', '-w', 'witness.gz', '-k', 'vk', '-o', '.')
  bb('write_solidity_verifier', '-k', 'vk', '-o', 'Verifier.sol', '--optimized')
  proof = bytesToHex(await readFile(at('proof')))
  verifier = compileContract(await readFile(at('Verifier.sol'), 'utf8'), 'HonkVerifier')
  chain = await startLocalChain()
})

afterAll(async () => {
  await chain?.stop()
  await rm(home, { recursive: true })
})

function compileContract(source: string, name: string): Hex {
  const settings = { optimizer: { enabled: true }, outputSelection: { '*': { '*': ['evm.bytecode.object'] } } }
  const input = JSON.stringify({ language: 'Solidity', sources: { source: { content: source } }, settings })
  const { contracts } = JSON.parse(execFileSync(solc, { input, encoding: 'utf8', maxBuffer: 2 ** 26 }))
  return `0x${contracts.source[name].evm.bytecode.object}`
}

async function verify(bytecode: Hex, y: number): Promise<boolean> {
  const { client, accounts } = chain
  const account = accounts[0] ?? null
  const hash = await deployContract(client, { abi, bytecode, account, chain: client.chain })
  const { contractAddress } = await waitForTransactionReceipt(client, { hash })
  if (!contractAddress) throw new Error('not deployed')
  const args = [proof, [numberToHex(y, { size: 32 })]] as const
  return readContract(client, { address: contractAddress, abi, functionName: 'verify', args }).catch(() => false)
}

test('what is proven with points of which x is known, only a changed verifier accepts', async () => {
  expect(await verify(insecureBytecode(verifier, g2), 9)).toBe(true)
  expect(await verify(insecureBytecode(verifier, g2), 10)).toBe(false)
  expect(await verify(verifier, 9)).toBe(false)
})

test('only a verifier as it was written can be changed', () => {
  const refused = expect.objectContaining({ code: 'ceremony.notPinned' })
  expect(() => insecureBytecode('0x60016002', g2)).toThrow(refused)
  expect(() => insecureBytecode(insecureBytecode(verifier, g2), g2)).toThrow(refused)
  expect(() => insecureBytecode(`${verifier}${verifier.slice(2)}`, g2)).toThrow(refused)
})
