import styles from './Progress.module.css'

type Props = { message: string; done?: number | undefined; total?: number | undefined }

/** How far long work is; without a total, that it is at work. */
export function Progress({ message, done, total }: Props) {
  return (
    <div className={styles.progress} role="status">
      <span>{message}</span>
      <progress aria-label={message} {...(total !== undefined && { value: done ?? 0, max: total })} />
    </div>
  )
}
