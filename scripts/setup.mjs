// Runs before `npm start`, `npm test` and `npm run check`, on whatever Node the machine has: installs when node_modules is
// missing or was installed from another lockfile.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const stamp = join(root, 'node_modules', '.installed-lockfile')
const lockfile = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined

if (installed !== lockfile) {
  const reason = installed ? 'The lockfile has changed since they were installed' : 'They are not installed yet'
  console.error(`Installing the dependencies, as the lockfile names them (about half a minute). ${reason}.`)
  // Not `npm ci`: it refuses a lockfile without the binaries of platforms that a registry does not carry.
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error('The installation failed: see above. Nothing else was done.')
    process.exit(status ?? 1)
  }
  writeFileSync(stamp, lockfile)
}
