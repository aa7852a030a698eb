import type { ModelCard, ModelRecord } from '@assay/sdk'
import type { UseQueryResult } from '@tanstack/react-query'
import { type ComponentType, lazy } from 'react'
import { CardTab } from './CardTab.tsx'
import type { ModelTab } from './modelSearch.ts'

export type TabProps = { model: ModelRecord; card: UseQueryResult<ModelCard> }

export const tabNames: Record<ModelTab, string> = {
  card: 'Card',
  files: 'Files',
  run: 'Training',
  lineage: 'Lineage',
  licenses: 'Licenses',
  activity: 'Activity',
}

/** Only the card is there at once: of the others each is loaded when it is opened. */
export const tabs: Record<ModelTab, ComponentType<TabProps>> = {
  card: CardTab,
  files: lazy(async () => ({ default: (await import('./FilesTab.tsx')).FilesTab })),
  run: lazy(async () => ({ default: (await import('./RunTab.tsx')).RunTab })),
  lineage: lazy(async () => ({ default: (await import('./LineageTab.tsx')).LineageTab })),
  licenses: lazy(async () => ({ default: (await import('./LicensesTab.tsx')).LicensesTab })),
  activity: lazy(async () => ({ default: (await import('./ActivityTab.tsx')).ActivityTab })),
}
