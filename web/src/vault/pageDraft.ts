import type { z } from 'zod'
import { pageStorage } from './pageStorage.ts'

/** What somebody is preparing on a page: it outlives a reload. Secrets are not for here, but for the vault. */
export function pageDraft<Schema extends z.ZodType>(key: string, schema: Schema) {
  return {
    read(): z.output<Schema> | undefined {
      try {
        return schema.parse(JSON.parse(pageStorage.getItem(key) ?? ''))
      } catch {
        return undefined // There is none, or it is of an earlier version of the page.
      }
    },
    write: (draft: z.output<Schema>): void => pageStorage.setItem(key, JSON.stringify(draft)),
    forget: (): void => pageStorage.removeItem(key),
  }
}
