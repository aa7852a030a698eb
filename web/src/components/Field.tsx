import {
  cloneElement,
  type InputHTMLAttributes,
  type ReactElement,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'
import styles from './Field.module.css'

type ControlProps = { id?: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean }

type Props = {
  label: string
  /** What it means, and in which unit. */
  hint?: ReactNode
  error?: string | undefined
  /** An `Input`, `Select` or `Textarea`. */
  children: ReactElement<ControlProps>
}

/** A control with its label, what it means, and what is wrong with it. */
export function Field({ label, hint, error, children }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {cloneElement(children, {
        id,
        'aria-invalid': Boolean(error),
        ...(described && { 'aria-describedby': described }),
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

type InputProps = InputHTMLAttributes<HTMLInputElement> & {
  /** Shown behind the value: a symbol, `%`, a unit. */
  unit?: string | undefined
  ref?: React.Ref<HTMLInputElement>
}

export function Input({ unit, ...rest }: InputProps) {
  return (
    <span className={styles.box}>
      <input {...rest} />
      {unit && <span className={styles.unit}>{unit}</span>}
    </span>
  )
}

export function Select(props: SelectHTMLAttributes<HTMLSelectElement> & { ref?: React.Ref<HTMLSelectElement> }) {
  return (
    <span className={styles.box}>
      <select {...props} />
    </span>
  )
}

export function Textarea(
  props: TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: React.Ref<HTMLTextAreaElement> },
) {
  return (
    <span className={styles.box}>
      <textarea rows={4} {...props} />
    </span>
  )
}

/** Fields beside each other where there is room. */
export function Fields({ children }: { children: ReactNode }) {
  return <div className={styles.fields}>{children}</div>
}

type ChoiceProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  label: ReactNode
  ref?: React.Ref<HTMLInputElement>
}

/** Something to be chosen or not. */
export function Checkbox(props: ChoiceProps) {
  return <Choice type="checkbox" {...props} />
}

/** One of several, which have the same `name`. */
export function Radio(props: ChoiceProps) {
  return <Choice type="radio" {...props} />
}

function Choice({ label, ...rest }: ChoiceProps & { type: string }) {
  return (
    <label className={styles.choice}>
      <input {...rest} />
      <span>{label}</span>
    </label>
  )
}

type ChoicesProps = Pick<Props, 'hint' | 'error'> & { legend: string; children: ReactNode }

/** `Checkbox`es or `Radio`s that belong together, with what they mean and what is wrong with them. */
export function Choices({ legend, hint, error, children }: ChoicesProps) {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div>{children}</div>
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
