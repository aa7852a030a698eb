import type { RunRecord } from '@assay/sdk'
import { lazy, Suspense } from 'react'
import { zeroAddress } from 'viem'
import { Amount } from '../../components/Amount.tsx'
import { Facts } from '../../components/Facts.tsx'
import { Hash } from '../../components/Hash.tsx'
import { More } from '../../components/More.tsx'
import { Panel } from '../../components/Panel.tsx'
import { Steps } from '../../components/Steps.tsx'
import { Time } from '../../components/Time.tsx'
import { CheckpointsPanel } from './CheckpointsPanel.tsx'
import { RunNow } from './RunNow.tsx'
import styles from './run.module.css'
import { type RunStep, runSteps } from './runSteps.ts'

/** Signing, re-execution and the vault weigh more than all that is looked at. */
const RunActions = lazy(async () => ({ default: (await import('./RunActions.tsx')).RunActions }))
const VerifyPanel = lazy(async () => ({ default: (await import('./VerifyPanel.tsx')).VerifyPanel }))

/** What was recorded of a training, and what can be done about it. */
export function RunView({ run }: { run: RunRecord }) {
  return (
    <>
      <Panel title="How it went">
        <Steps
          label="What the run went through"
          steps={runSteps(run).map(step => ({ ...step, detail: <StepDetail {...step} /> }))}
        />
        <RunNow run={run} />
        <Suspense>
          <RunActions run={run} />
        </Suspense>
      </Panel>
      <CheckpointsPanel run={run} />
      {run.transcript !== undefined && (
        <Suspense>
          <VerifyPanel run={run} />
        </Suspense>
      )}
      <Panel title="What this shows, and what not">
        <p className={styles.text}>
          This shows that the trajectory was computed and bonded by that address, and when; not authorship of ideas. It
          does not say how good the model is, nor that the data were the trainer’s to use.
        </p>
      </Panel>
      <Panel title="The run on chain">
        <Facts
          facts={[
            ['Trainer', <Hash key="trainer" value={run.trainer} kind="address" />],
            ['Bond', run.bond ? <Amount key="bond" value={run.bond} token={zeroAddress} /> : 'none yet'],
            ['Run root', run.root ? <Hash key="root" value={run.root} /> : 'not yet'],
            ['Weights root', run.weightsRoot ? <Hash key="weights" value={run.weightsRoot} /> : 'not yet'],
            ['Transaction', <Hash key="transaction" value={run.transaction} kind="transaction" />],
          ]}
        />
        <More summary="What the plan was">
          <Facts
            facts={[
              ['Code', <Hash key="code" value={run.code} />],
              ['Dataset', <Hash key="dataset" value={run.dataset} />],
              ['Hyperparameters', <Hash key="hyperparameters" value={run.hyperparameters} />],
              ['Beacon block', String(run.beaconBlock)],
              ['Seed', run.seed ? <Hash key="seed" value={run.seed} /> : 'not drawn yet'],
              ['Transcript', run.transcript && <Hash key="transcript" value={run.transcript} kind="content" />],
            ]}
          />
        </More>
      </Panel>
    </>
  )
}

function StepDetail({ at, isLimit, says }: RunStep) {
  return (
    <>
      {at !== undefined && (
        <>
          {isLimit && 'until '}
          <Time at={at} />
          {says && <br />}
        </>
      )}
      {says}
    </>
  )
}
