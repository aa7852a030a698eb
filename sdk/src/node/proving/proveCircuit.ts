import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { bytesToHex, type Hex } from 'viem'
import { localChainId } from '../../chain/market.ts'
import { AssayError } from '../../errors.ts'
import type { Circuit } from '../../orders/chooseCircuit.ts'
import type { ProofInputs } from '../../orders/proofInputs.ts'
import { findCeremony } from '../ceremony/findCeremony.ts'
import { insecureCeremony } from '../ceremony/insecurePoints.ts'
import { runBb } from './bb.ts'
import { readCircuitProgram, readVerificationKey } from './circuitFiles.ts'
import { solveWitness } from './solveWitness.ts'

export type ProveCircuitParameters = {
  circuit: Circuit
  inputs: ProofInputs
  /** Hash of the verification key that the market's verifier is of (`Orders.circuit`). */
  keyHash: Hex
  chainId: number
  /** Where the witness is while it is proven and, for a chain of one's own, points are kept. */
  home: string
  signal?: AbortSignal
}

export type CircuitProof = {
  proof: Hex
  /** Made with points that anybody can forge proofs for: on a chain of one's own alone. */
  insecure: boolean
  /** To solve the circuit, and to prove it once it is solved. */
  solveMs: number
  proveMs: number
}

/**
 * Makes the proof of an order: UltraHonk over BN254 with zero knowledge, by Barretenberg's native prover. It is verified here
 * before it is returned, unless it is insecure.
 *
 * @throws AssayError `proof.unsatisfied`, `proof.failed`, `proof.noProver`; `circuit.otherKey` where the chain verifies another
 * version of the circuit; `ceremony.…`.
 */
export async function proveCircuit(parameters: ProveCircuitParameters): Promise<CircuitProof> {
  const { circuit, inputs, home, signal } = parameters
  const { points, insecure } = await ceremonyOf(parameters)
  const program = await readCircuitProgram(circuit.name)
  const started = performance.now()
  const witness = await solveWitness(program, inputs, signal)
  const solved = performance.now()
  // The witness holds the model and the keys in the clear: only this user may read it, and a node removes what a killed one left.
  await mkdir(join(home, 'proofs'), { recursive: true, mode: 0o700 })
  const folder = await mkdtemp(join(resolve(home), 'proofs', 'proof-'))
  try {
    await writeFile(join(folder, 'program.json'), JSON.stringify(program))
    await writeFile(join(folder, 'witness.gz'), witness)
    await writeFile(join(folder, 'vk'), await readVerificationKey(circuit.name, { insecure }))
    const circuitFiles = ['-b', 'program.json', '-w', 'witness.gz', '-k', 'vk']
    await runBb(['prove', ...circuitFiles, '-o', '.', '-c', points], folder, signal)
    const proveMs = performance.now() - solved
    // bb knows the ceremony's [x] alone; what insecure points prove, the chain's verifier checks.
    if (!insecure)
      await runBb(['verify', '-k', 'vk', '-p', 'proof', '-i', 'public_inputs', '-c', points], folder, signal)
    const proof = bytesToHex(await readFile(join(folder, 'proof')))
    return { proof, insecure, solveMs: solved - started, proveMs }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The points that the key on chain was made from. */
async function ceremonyOf({ circuit, keyHash, chainId, home, signal }: ProveCircuitParameters) {
  const { name, gates, vkHash, insecureVkHash } = circuit
  if (keyHash === vkHash) return { points: await findCeremony({ gates }), insecure: false }
  if (keyHash === insecureVkHash && chainId === localChainId) {
    return { points: await insecureCeremony({ gates, home, ...(signal && { signal }) }), insecure: true }
  }
  throw new AssayError('circuit.otherKey', `The market verifies another circuit than this program’s ${name}`, {
    details: `verification key: ${keyHash} on chain, ${vkHash ?? insecureVkHash} here`,
    hint:
      keyHash === insecureVkHash
        ? 'Its key was made with insecure points, and this is not a chain of one’s own: proofs can be forged. Do not use this market.'
        : 'Use the version of Assay that deployed the market.',
  })
}
