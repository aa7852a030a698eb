import { type ReactNode, useId, useState } from 'react'
import styles from './FileDrop.module.css'

type Props = {
  label: string
  hint?: ReactNode
  /** As of an `<input type="file">`: `.csv,.parquet`. */
  accept: string
  /** Of the file that was chosen. */
  chosen?: string | undefined
  onFile(file: File): void
}

/** A file, dropped or chosen. It stays in the browser until something else is said. */
export function FileDrop({ label, hint, accept, chosen, onFile }: Props) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input within takes the keyboard
    <div
      className={`${styles.drop} ${isOver ? styles.over : ''}`}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={event => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
      {chosen && <p className={styles.chosen}>{chosen}</p>}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
