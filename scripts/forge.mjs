// Runs forge and ends as it ends: the command that its package installs answers 0 even where forge has failed.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const { platform, arch } = process
const binary = `@foundry-rs/forge-${platform}-${arch === 'x64' ? 'amd64' : arch}/bin/forge${platform === 'win32' ? '.exe' : ''}`
const forge = createRequire(import.meta.url).resolve(binary)
const { status } = spawnSync(forge, process.argv.slice(2), { stdio: 'inherit' })
process.exit(status ?? 1)
