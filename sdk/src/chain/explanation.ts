/** What a revert means, in words. */
export type Explanation = { message: string; hint?: string; retryable?: boolean }

/** By the name of the error; it is given the error's arguments. */
// biome-ignore lint/suspicious/noExplicitAny: each reason decodes its own arguments, whose types are those of the ABI
export type Explanations = Record<string, (...args: any[]) => Explanation>

export const time = (seconds: bigint) => new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
export const percent = (bps: bigint | number) => `${(Number(bps) / 100).toFixed(2)} %`
