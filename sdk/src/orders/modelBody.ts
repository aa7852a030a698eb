import type { Circuit } from './chooseCircuit.ts'

/** Bytes of a model's body (docs/formats.md, "Model") that is in the shape of a circuit. */
export function modelBodyBytes(
  { family, depth, trees }: Pick<Circuit, 'family' | 'depth' | 'trees'>,
  classes: number,
): number {
  const nodes = 2 * (2 ** depth - 1)
  const leaves = 2 ** depth
  return family === 'tree' ? 1 + nodes + leaves : 3 + 4 * classes + trees * (2 + nodes + 2 * classes * leaves)
}
