import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { checkTranscript } from '../transcripts/checkTranscript.ts'
import { readTranscript } from '../transcripts/transcript.ts'
import { verifySegments } from '../transcripts/verifySegments.ts'
import { folderTranscript } from './folderTranscript.ts'
import { pythonExecutor } from './pythonExecutor.ts'
import { findTorch, recordTorchRun } from './torchScript.ts'

const home = await mkdtemp(join(tmpdir(), 'assay-python-'))
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(home, { recursive: true })
})

const python = await findTorch()
const recorder = join(import.meta.dirname, '../../../recorder')
const script = join(home, 'train.py')
const folder = join(home, 'run')
await writeFile(
  script,
  `import os
import sys
import torch
from assay_recorder import Run

assert "ASSAY_PRIVATE_KEY" not in os.environ
x = torch.arange(24.0).reshape(8, 3) / 24
y = x.sum(dim=1, keepdim=True)
run = Run.open(sys.argv[1], hyperparameters={"lr": 0.1}, dataset={"x": x, "y": y}, code=[__file__], every=2, seed=1)
model = torch.nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
with run.record(model, optimizer) as recorder:
    for rows in recorder.batches([[0, 1, 2, 3], [4, 5, 6, 7]] * 3):
        loss = (model(x[rows]) - y[rows]).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        recorder.step(loss=loss)
`,
)

test.skipIf(python === undefined)('a run of PyTorch checks here, and re-executes to the bit', async () => {
  vi.stubEnv('ASSAY_PRIVATE_KEY', '0x01')
  const torch = { script, recorder, scriptArguments: [folder], ...(python !== undefined && { python }) }
  await recordTorchRun(torch)
  const transcript = await readTranscript(folderTranscript(folder))
  await checkTranscript(transcript)

  const execute = pythonExecutor({ ...torch, transcript, folder })
  const verdicts = await verifySegments({ transcript, segments: [0, 2, 3], execute })
  expect(verdicts.map(({ segment, verdict }) => `${segment} ${verdict}`)).toEqual(['0 match', '2 match', '3 match'])
  expect(verdicts[1]).toMatchObject({ distance: 0, ratio: 0, differences: [], environment: [] })

  const missing = pythonExecutor({ ...torch, python: join(home, 'python'), transcript, folder })
  await expect(verifySegments({ transcript, segments: [1], execute: missing })).rejects.toMatchObject({
    code: 'transcript.notExecuted',
  })
  await writeFile(script, 'raise SystemExit(9)\n')
  await expect(verifySegments({ transcript, segments: [1], execute })).rejects.toMatchObject({
    code: 'transcript.otherCode',
  })
  const other = pythonExecutor({ ...torch, script: join(home, 'other.py'), transcript, folder })
  await expect(verifySegments({ transcript, segments: [1], execute: other })).rejects.toMatchObject({
    code: 'transcript.otherCode',
  })
})
