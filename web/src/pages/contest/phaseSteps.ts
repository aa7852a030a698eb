import type { Contest, ContestPhase, ContestRecord } from '@assay/sdk'
import type { Step } from '../../components/Steps.tsx'

export type PhaseStep = Pick<Step, 'name' | 'state'> & {
  /** When it ended or is to end at the latest, in seconds since the epoch; undefined where nobody can know. */
  ends: bigint | undefined
  /** How long it is to take, in seconds, while its end is not known. */
  takes?: number
}

type Times = Pick<ContestRecord, 'openedAt' | 'drawnAt' | 'closedAt'>

const phasesOf: Record<string, ContestPhase[]> = {
  Opened: [],
  Draw: ['open', 'draw'],
  Entries: ['commit'],
  Reveal: ['reveal'],
  'Test rows': ['revealTest', 'revealTraining'],
  Scores: ['evaluate', 'confirm'],
  Closed: ['finalize', 'closed'],
}
const names = Object.keys(phasesOf)

/**
 * The life of a contest as steps.
 *
 * @param times As the history tells them; undefined while it does not answer.
 */
export function phaseSteps(contest: Contest, times: Times | undefined): PhaseStep[] {
  const { phase, status, schedule, terms, onTraining } = contest
  const current = names.findIndex(name => phasesOf[name]?.includes(phase))
  const failed = names.indexOf(failedStep(contest) ?? '')
  const stateOf = (step: number): Step['state'] => {
    if (step === failed) return 'failed'
    if (step > current) return 'next'
    if (step === current) return phase === 'closed' ? 'done' : 'now'
    const isLeftOut = (status === 'cancelled' && step > 0) || (failed >= 0 && step > failed && !onTraining)
    return isLeftOut ? 'skipped' : 'done'
  }
  const moments: Omit<PhaseStep, 'name' | 'state'>[] = [
    { ends: times?.openedAt },
    { ends: times?.drawnAt },
    { ends: schedule?.commit, takes: terms.commitSeconds },
    { ends: schedule?.reveal, takes: terms.revealSeconds },
    { ends: onTraining ? schedule?.training : schedule?.test, takes: terms.testSeconds },
    { ends: phase === 'confirm' ? schedule?.confirm : schedule?.evaluate, takes: terms.evaluateSeconds },
    { ends: times?.closedAt },
  ]
  return names.map((name, step) => {
    const state = stateOf(step)
    const { ends, ...rest } = moments[step]!
    // Over sooner than it had to be: of these the schedule knows no more than the latest end.
    const isEarly = state === 'done' && (name === 'Test rows' || name === 'Scores')
    return { name, state, ends: isEarly ? undefined : ends, ...rest }
  })
}

/** The step that somebody failed to take in time, whether the contest is closed for it already or not. */
function failedStep({ phase, status, onTraining }: Contest): string | undefined {
  const isOver = phase === 'finalize'
  if (status === 'void' || (status === 'open' && isOver)) return 'Draw'
  if (status === 'defaulted' || onTraining || (status === 'drawn' && isOver)) return 'Test rows'
  return undefined
}
