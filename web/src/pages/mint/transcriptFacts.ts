import type { Run, TranscriptRun } from '@assay/sdk'

const kinds: Record<TranscriptRun['kind'], string> = {
  assay: 'by one of Assay’s own trainers, which anybody can run again to the bit',
  torch: 'with PyTorch',
}

/** What is found in the folder of a recorded training, in words. */
export function transcriptFacts(
  { kind, every, environment, code }: TranscriptRun,
  { checkpoints, onChain }: { checkpoints: number; onChain: Run | undefined },
): [name: string, value: string][] {
  const versions = Object.entries(environment)
    .slice(0, 3)
    .map(([name, version]) => `${name} ${version}`)
  return [
    ['Trained', kinds[kind]],
    [
      'Checkpoints',
      `${checkpoints.toLocaleString('en')}, one ${every === 1 ? 'at each step' : `every ${every.toLocaleString('en')} steps`}; all hashes are right`,
    ],
    ...(code.length > 0 ? [['Code', code.map(({ name }) => name).join(', ')] satisfies [string, string]] : []),
    ...(versions.length > 0 ? [['In', versions.join(', ')] satisfies [string, string]] : []),
    ['On chain', onChain ? whatChainSays(onChain) : 'no: it was recorded without a run on this market'],
  ]
}

function whatChainSays({ runId, stage, completed }: Run): string {
  if (!completed)
    return `run ${runId}, which is not completed: do that on its page first, and its training is minted with it`
  return `run ${runId}, ${stage === 'completed' ? 'open to challenge' : stage}`
}
