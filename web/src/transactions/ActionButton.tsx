import type { ReactNode } from 'react'
import { Button, type ButtonLook } from '../components/Button.tsx'
import { ErrorNotice } from '../components/ErrorNotice.tsx'
import { Progress } from '../components/Progress.tsx'
import styles from './ActionButton.module.css'
import type { Action } from './useAction.ts'

type Props<Input> = {
  action: Action<Input, unknown>
  look?: ButtonLook
  disabled?: boolean
  /** Whether it may start, asked when it is pressed: what a form says of its fields. */
  check?(): Promise<boolean>
  children: ReactNode
} & (undefined extends Input ? { input?: Input } : { input: Input })

/** Starts an action, and tells beneath how far it is and why it failed. */
export function ActionButton<Input>({ action, look, disabled, check, children, input }: Props<Input>) {
  const { state, progress, error } = action
  async function start(): Promise<void> {
    if (!check || (await check())) await action.run(input as Input)
  }
  return (
    <div className={styles.action}>
      <Button look={look} disabled={disabled} busy={state === 'running'} onClick={() => void start()}>
        {children}
      </Button>
      {state === 'running' && progress && <Progress {...progress} />}
      {error && <ErrorNotice error={error} />}
    </div>
  )
}
