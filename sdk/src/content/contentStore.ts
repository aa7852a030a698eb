/** Where bytes can be had by their content id. */
export type ContentSource = {
  /**
   * The bytes, checked against the id.
   *
   * @throws AssayError `content.notFound`, `content.mismatch`, `content.invalidId`
   */
  get(cid: string, options?: { signal?: AbortSignal }): Promise<Uint8Array>
}

/** A source that also takes bytes. */
export type ContentStore = ContentSource & {
  /** Keeps the bytes and returns their content id. */
  put(bytes: Uint8Array): Promise<string>
}
