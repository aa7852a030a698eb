import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './result.ts'

type Measured = { threads: number; plain: number; recorded: number; saved: number }

const python = '/usr/bin/python3'
const every = 100
const runs = 5

/** What recording adds to a step of ResNet-18, beside what saving the same checkpoints by torch.save adds. */
export async function measureRecorder(): Promise<{ runs: number; peer: string; figures: Figure[] }> {
  const { threads, plain, recorded, saved } = train()
  const share = (seconds: number) => Number((100 * (seconds / plain - 1)).toFixed(2))
  const figures: Figure[] = [
    { figure: `ResNet-18, a step of 16 images of 32 × 32, ${threads} threads`, unit: 'ms', ours: round(1000 * plain) },
    {
      figure: `what a checkpoint every ${every} steps adds to a step`,
      unit: '%',
      ours: share(recorded),
      peer: share(saved),
      goal: '< 3',
    },
  ]
  return { runs, peer: 'torch.save', figures }
}

function train(): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'))
  try {
    const script = join(import.meta.dirname, 'recorder.py')
    const printed = execFileSync(python, [script, folder, String(every), String(runs)], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONPATH: join(import.meta.dirname, '../recorder') },
    })
    return JSON.parse(printed)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function round(milliseconds: number): number {
  return Number(milliseconds.toPrecision(3))
}
