import { Link, type LinkProps } from '@tanstack/react-router'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './Button.module.css'

/** One primary action a view; the rest is quiet. */
export type ButtonLook = 'primary' | 'quiet' | 'plain'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  look?: ButtonLook | undefined
  /** Shown as at work; cannot be pressed meanwhile. */
  busy?: boolean
}

export function Button({ look = 'primary', busy = false, disabled = false, children, ...rest }: Props) {
  return (
    <button type="button" {...rest} className={classOf(look)} disabled={disabled || busy} aria-busy={busy}>
      {busy && <span className={styles.spinner} aria-hidden />}
      {children}
    </button>
  )
}

/** A link that looks like a button: it leads to where something is done. */
export function ButtonLink({
  look = 'primary',
  children,
  ...link
}: LinkProps & { look?: ButtonLook; children: ReactNode }) {
  return (
    <Link {...link} className={classOf(look)}>
      {children}
    </Link>
  )
}

const classOf = (look: ButtonLook) => `${styles.button} ${styles[look]}`
