import type { AssayError } from '@assay/sdk'
import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** What went wrong, what was found, and the way out. */
export function ErrorNotice({ error, children }: { error: AssayError; children?: ReactNode }) {
  // Some hints name a command or an option of the command line, which is no way out here.
  const hint = /`assay |--[a-z]/.test(error.hint ?? '') ? undefined : error.hint
  return (
    <div className={`${styles.notice} ${styles.bad}`} role="alert">
      <p className={styles.title}>{error.shortMessage}</p>
      {error.details && <p className={styles.details}>{error.details}</p>}
      {hint && <p>{hint}</p>}
      {children}
    </div>
  )
}
