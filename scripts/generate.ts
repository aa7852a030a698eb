// Contracts -> sdk/src/generated; bench/results -> the table in README.md. With --check: fails when a generated file is not what the sources say.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isReadmeTableCurrent, writeReadmeTable } from '../bench/readmeTable.ts'

type Artifact = { abi: unknown[]; bytecode: { object: string } }

const root = join(import.meta.dirname, '..')
const contracts = ['Contests', 'Rules', 'Groups', 'Scorer', 'PrevrandaoBeacon', 'Pools', 'Pool']
const check = process.argv.includes('--check')

execFileSync('forge', ['build', '--skip', 'test'], { cwd: root, stdio: check ? 'ignore' : 'inherit' })

const stale: string[] = []
for (const name of contracts) {
  const artifact: Artifact = JSON.parse(
    readFileSync(join(root, 'contracts/out', `${name}.sol`, `${name}.json`), 'utf8'),
  )
  const prefix = name[0]?.toLowerCase() + name.slice(1)
  const file = join(root, 'sdk/src/generated', `${prefix}.ts`)
  const text = [
    `// Generated from contracts/src/${name}.sol by \`npm run generate\`.`,
    `export const ${prefix}Abi = ${JSON.stringify(artifact.abi, null, 2)} as const`,
    `export const ${prefix}Bytecode = '${artifact.bytecode.object}' as const`,
    '',
  ].join('\n')
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
  if (check) {
    stale.push(file)
  } else {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
if (!check) writeReadmeTable()
else if (!isReadmeTableCurrent()) stale.push(join(root, 'README.md'))
if (stale.length > 0) {
  console.error(
    `Out of step with the contracts:\n  ${stale.join('\n  ')}\nRun \`npm run generate\` and commit the result.`,
  )
  process.exit(1)
}
