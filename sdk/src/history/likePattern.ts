/** A text as a pattern that finds it and nothing else: the indexer's database reads `%` and `_` as any letters. */
export const likePattern = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
