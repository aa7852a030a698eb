import type { UseFormReturn } from 'react-hook-form'
import type { Given, OpenInput } from './termsInput.ts'

/** The form in which terms are written, and what they are about. */
export type TermsForm = { form: UseFormReturn<OpenInput>; given: Given }
