import { type ReactNode, useId, useState } from 'react'
import styles from './FileDrop.module.css'
import { chosenFolder, droppedFolder, type FolderFile } from './folderFiles.ts'

type Props = {
  label: string
  hint?: ReactNode
  /** Of what was chosen. */
  chosen?: string | undefined
} & (
  | {
      /** As of an `<input type="file">`: `.csv,.parquet`. */
      accept: string
      onFile(file: File): void
    }
  | {
      /** A folder is wanted, rather than a file. */
      onFolder(files: FolderFile[]): void
    }
)

/** A file or a folder, dropped or chosen. It stays in the browser until something else is said. */
export function FileDrop({ label, hint, chosen, ...wanted }: Props) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  function take(files: FileList | null): void {
    const [file] = files ?? []
    if (!file || !files) return
    if ('onFolder' in wanted) wanted.onFolder(chosenFolder(files))
    else wanted.onFile(file)
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
        if (!('onFolder' in wanted)) return take(event.dataTransfer.files)
        void droppedFolder(event.dataTransfer.items).then(files => files.length > 0 && wanted.onFolder(files))
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        {...('onFolder' in wanted ? { webkitdirectory: '' } : { accept: wanted.accept })}
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
