import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AssayError } from '../../errors.ts'
import { modelBodyBytes } from '../../orders/modelBody.ts'

/** A circuit as circuits/manifest.json describes it. */
export type CircuitShape = {
  name: string
  family: 'tree' | 'forest'
  rows: number
  features: number
  depth: number
  trees: number
  classes: number
}

/** Noir files by name, without the main one. */
export type CircuitSources = Record<string, string>

/** What Noir makes of a circuit: its constraints (ACIR, gzip, base64) and the types of its inputs. */
export type CircuitProgram = { abi: object; bytecode: string }

/**
 * Field elements of a model: the bytes of its body (docs/formats.md, "Model"), 31 each. A forest's length goes by its classes;
 * the circuit takes the longest.
 */
export const modelFieldCount = (shape: CircuitShape): number => Math.ceil(modelBodyBytes(shape, shape.classes) / 31)

/** The main file of a circuit: one call of its family’s check, with the shape filled in. */
function mainOf(shape: CircuitShape, files: string[]): string {
  const { family, rows, depth, trees } = shape
  const nodes = 2 ** depth - 1
  const fields = modelFieldCount(shape)
  const sizes = family === 'tree' ? [rows, depth, nodes, fields] : [rows, trees, depth, nodes, fields]
  return `${files.map(file => `mod ${file.replace('.nr', '')};`).join('\n')}

fn main(
    statement: pub order::Statement<${fields}>,
    secrets: order::Secrets,
    model: [Field; ${fields}],
    rows: [Field; ${rows}],
) {
    ${family}::check::<${sizes.join(', ')}>(statement, secrets, model, rows);
}
`
}

/**
 * Compiles a circuit from source.
 *
 * @throws AssayError `circuit.invalid` with what the compiler says.
 */
export async function compileCircuit(shape: CircuitShape, sources: CircuitSources): Promise<CircuitProgram> {
  const { compile_program, createFileManager } = await import('@noir-lang/noir_wasm')
  const folder = await mkdtemp(join(tmpdir(), 'assay-circuit-'))
  const log: string[] = []
  try {
    await mkdir(join(folder, 'src'))
    await writeFile(
      join(folder, 'Nargo.toml'),
      '[package]\nname = "assay"\ntype = "bin"\nauthors = [""]\n[dependencies]\n',
    )
    for (const [name, text] of Object.entries({ ...sources, 'main.nr': mainOf(shape, Object.keys(sources)) })) {
      await writeFile(join(folder, 'src', name), text)
    }
    const keep = (line: string) => log.push(line)
    const { program } = await quietly(() => compile_program(createFileManager(folder), folder, keep, keep))
    return { abi: program.abi, bytecode: program.bytecode }
  } catch (error) {
    throw new AssayError('circuit.invalid', `Circuit ${shape.name} does not compile`, {
      details: log.join('\n') || String(error),
      cause: error,
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The compiler writes to the console what no option keeps from it, which would be in the way of JSON. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { log } = console
  console.log = () => {}
  try {
    return await work()
  } finally {
    console.log = log
  }
}
