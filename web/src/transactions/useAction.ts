import type { AssayError, Market } from '@assay/sdk'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Account } from 'viem'
import { asAssayError } from '../components/Waiting.tsx'
import { useMarket } from '../market/MarketProvider.tsx'
import { useConnectDialog } from '../wallet/ConnectDialog.tsx'

export type SignedMarket = Market & { account: Account }

export type ActionProgress = { message: string; done?: number; total?: number }

export type ActionTools = {
  onProgress(progress: ActionProgress): void
  /** Aborted when the component that started the action is gone. */
  signal: AbortSignal
}

export type Action<Input, Output> = {
  /** Settles with the output, or undefined when it failed; the reason is in `error`. */
  run(input: Input): Promise<Output | undefined>
  state: 'idle' | 'running' | 'done' | 'failed'
  output: Output | undefined
  error: AssayError | undefined
  progress: ActionProgress | undefined
  reset(): void
}

/**
 * Something that a person starts and that signs: asks for a wallet first, tells how far it is and why it failed, and has
 * everything on the page asked for again afterwards.
 *
 * @example
 * ```tsx
 * const draw = useAction((market: SignedMarket) => drawContest(market, { contestId }))
 * <ActionButton action={draw}>Draw the split</ActionButton>
 * ```
 */
export function useAction<Output, Input = void>(
  act: (market: SignedMarket, input: Input, tools: ActionTools) => Promise<Output>,
): Action<Input, Output> {
  const { market } = useMarket()
  const connect = useConnectDialog()
  const queries = useQueryClient()
  const [state, setState] = useState<Pick<Action<Input, Output>, 'state' | 'output' | 'error' | 'progress'>>(idle)
  const ended = useRef(new AbortController())
  // A second press may come before the first is rendered.
  const isRunning = useRef(false)
  useEffect(() => {
    const controller = new AbortController()
    ended.current = controller
    return () => controller.abort()
  }, [])

  async function run(input: Input): Promise<Output | undefined> {
    if (!market.account) {
      connect.open()
      return undefined
    }
    if (isRunning.current) return undefined
    isRunning.current = true
    const { signal } = ended.current
    setState({ ...idle, state: 'running' })
    try {
      const onProgress = (progress: ActionProgress) => setState({ ...idle, state: 'running', progress })
      const output = await act({ ...market, account: market.account }, input, { onProgress, signal })
      setState({ ...idle, state: 'done', output })
      return output
    } catch (error) {
      if (!signal.aborted) setState({ ...idle, state: 'failed', error: asAssayError(error) })
      return undefined
    } finally {
      isRunning.current = false
      await queries.invalidateQueries()
    }
  }
  return { ...state, run, reset: useCallback(() => setState(idle), []) }
}

const idle = { state: 'idle', output: undefined, error: undefined, progress: undefined } as const
