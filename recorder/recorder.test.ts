import { execFileSync, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const python = '/usr/bin/python3'

test.skipIf(!hasTorch())('the recorder of PyTorch passes its own tests', { timeout: 120_000 }, () => {
  const { status, stderr } = spawnSync(python, ['-W', 'ignore', '-m', 'unittest', 'discover', '-s', 'tests'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    // Two threads that wait for each other on one busy core would burn what the other tests need.
    env: { ...process.env, PYTHONPATH: import.meta.dirname, PYTHONDONTWRITEBYTECODE: '1', OMP_WAIT_POLICY: 'passive' },
  })
  expect(stderr).toMatch(/^Ran \d+ tests in [\d.]+s\n\nOK$/m)
  expect(status).toBe(0)
})

function hasTorch(): boolean {
  try {
    execFileSync(python, ['-c', 'import torch'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
