/** What is told wherever proofs are worth nothing. */
export const insecureText = (what: string): string =>
  `INSECURE: anybody can forge proofs of ${what}. That is for a chain of one’s own.`
