export const modelTabs = ['card', 'files', 'run', 'lineage', 'licenses', 'activity'] as const
export type ModelTab = (typeof modelTabs)[number]

/** Which part of a model's page is open; its card where nothing is said. */
export type ModelSearch = { tab?: ModelTab }

/** What an address asks for; what it cannot ask for is left out. */
export function modelSearch(search: Record<string, unknown>): ModelSearch {
  const tab = modelTabs.find(each => each === search.tab)
  return tab && tab !== 'card' ? { tab } : {}
}
