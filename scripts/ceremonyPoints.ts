import { existsSync } from 'node:fs'
import { join } from 'node:path'

const beside = join(import.meta.dirname, '../../shared/crs')

/** Uses the ceremony's points that lie beside the project, if they do and no others are named. */
export function useCeremonyPoints(): void {
  if (!process.env.CRS_PATH && existsSync(beside)) process.env.CRS_PATH = beside
}
