/** A part of a list. */
export type Page<Item> = {
  items: Item[]
  /** In the whole list. */
  total: number
  /** What to give as `after` for the part that follows; undefined at the end. */
  next: string | undefined
}

/** Which part of a list. */
export type Paging = {
  /** 1 to 1,000. Default: 50. */
  limit?: number
  after?: string
  signal?: AbortSignal
}
