import type { ImportReport } from '@assay/sdk'
import { Facts } from '../../components/Facts.tsx'
import { Notice } from '../../components/Notice.tsx'
import { percent } from '../../components/percent.ts'

/** What was read of another trainer's file, and what it cost to make whole numbers of it. */
export function ImportNotice({ report, classCount }: { report: ImportReport; classCount: number }) {
  const { format, operators, comparison, movedThresholds } = report
  const score = (value: number) => (classCount === 1 ? value.toFixed(1) : percent(value))
  return (
    <Notice title="What came of the import">
      <p>The chain computes in whole numbers, so the model was made of them.</p>
      <Facts
        facts={[
          ['Read', `${format}: ${operators.join(', ')}`],
          [
            classCount === 1 ? 'Mean error on the training rows' : 'Accuracy on the training rows',
            comparison && `${score(comparison.before)} before, ${score(comparison.after)} in whole numbers`,
          ],
          [
            'Rows predicted otherwise',
            comparison &&
              `${comparison.differingRows.toLocaleString('en')} of ${comparison.rowCount.toLocaleString('en')}`,
          ],
          ['Thresholds that had to move', movedThresholds > 0 ? movedThresholds.toLocaleString('en') : undefined],
        ]}
      />
    </Notice>
  )
}
