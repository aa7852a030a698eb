const unkept = new Map<string, string>()

/**
 * `localStorage`, or memory where the browser forbids it or it is full: nothing that a person does fails because a small thing
 * cannot be remembered.
 */
export const pageStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
  getItem(key) {
    try {
      return unkept.get(key) ?? localStorage.getItem(key)
    } catch {
      return null
    }
  },
  setItem(key, text) {
    try {
      localStorage.setItem(key, text)
      unkept.delete(key)
    } catch {
      unkept.set(key, text)
    }
  },
  removeItem(key) {
    unkept.delete(key)
    try {
      localStorage.removeItem(key)
    } catch {
      // Then there is nothing to be removed.
    }
  },
}
