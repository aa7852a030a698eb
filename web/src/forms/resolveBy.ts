import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'

/** What is wrong with each field, in a sentence. */
export type Wrong<Input> = Partial<Record<keyof Input, string>>

/** Has a form's fields judged by a function, all at once. */
export function resolveBy<Input extends FieldValues>(judge: (input: Input) => Wrong<Input>): Resolver<Input> {
  return input => {
    const wrong = Object.entries(judge(input)).map(([name, message]) => [name, { type: 'invalid', message }])
    if (wrong.length === 0) return { values: input, errors: {} }
    return { values: {}, errors: Object.fromEntries(wrong) as FieldErrors<Input> }
  }
}
