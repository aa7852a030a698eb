// Measures side by side with a peer in one run, and keeps the results. `npm run bench -- contest-gas --json`
import { useCeremonyPoints } from '../scripts/ceremonyPoints.ts'
import { measureContestGas } from './contestGas.ts'
import { measureEngines } from './engines.ts'
import { measureHashing } from './hashing.ts'
import { measureHistory } from './history.ts'
import { measureProofs } from './prove.ts'
import { writeReadmeTable } from './readmeTable.ts'
import { measureRecorder } from './recorder.ts'
import { type Result, saveResult } from './result.ts'
import { measureTraining } from './training.ts'

useCeremonyPoints()
const benches = {
  'contest-gas': measureContestGas,
  engines: measureEngines,
  hashing: measureHashing,
  history: measureHistory,
  prove: measureProofs,
  recorder: measureRecorder,
  training: measureTraining,
}

const wanted = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
const unknown = wanted.filter(name => !(name in benches))
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`)
  process.exit(1)
}

const results: Result[] = []
for (const [name, measure] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const result = saveResult({ name, ...(await measure()) })
  results.push(result)
  if (!process.argv.includes('--json')) print(result)
}
writeReadmeTable()
if (process.argv.includes('--json')) console.log(JSON.stringify(results))

function print({ name, machine, peer, figures }: Result): void {
  console.log(`${name}, beside ${peer || 'nobody'}; ${machine}`)
  console.table(figures)
}
