// Solves a circuit in a thread of its own: it takes seconds without a pause.
import { parentPort, workerData } from 'node:worker_threads'
import { type CompiledCircuit, type InputMap, Noir } from '@noir-lang/noir_js'

const { program, inputs } = workerData as { program: CompiledCircuit; inputs: InputMap }
const { witness } = await new Noir(program).execute(inputs)
parentPort?.postMessage(witness)
