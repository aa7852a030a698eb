export type GetOptions = {
  /** The most bytes to accept from elsewhere; by default what the source was made with. */
  maxBytes?: number | undefined
  signal?: AbortSignal | undefined
}

/** Where bytes can be had by their content id. */
export type ContentSource = {
  /**
   * The bytes, checked against the id.
   *
   * @throws AssayError `content.notFound`, `content.mismatch`, `content.invalidId`, `content.tooLarge`
   */
  get(cid: string, options?: GetOptions): Promise<Uint8Array>
}

/** A source that also takes bytes. */
export type ContentStore = ContentSource & {
  /** Keeps the bytes and returns their content id. */
  put(bytes: Uint8Array): Promise<string>
}
