import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import styles from './Dialog.module.css'

type Props = {
  title: string
  /** For tables rather than sentences. */
  wide?: boolean
  onClose(): void
  children: ReactNode
}

/** A modal dialog: the browser's own keeps the focus within, and closes on Escape and on a phone's way back. */
export function Dialog({ title, wide = false, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      className={`${styles.dialog} ${wide ? styles.wide : ''}`}
      aria-labelledby={id}
      // Not every way to close it can be held up. Strict mode closes and opens it again.
      onClose={event => event.currentTarget.open || onClose()}
    >
      <header className={styles.header}>
        <h2 id={id}>{title}</h2>
        <Button look="plain" onClick={onClose}>
          Close
        </Button>
      </header>
      {children}
    </dialog>
  )
}
