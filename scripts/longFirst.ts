import { BaseSequencer, type TestSpecification } from 'vitest/node'

const long = ['/cli/test/', '/indexer/']

/** Starts first what takes longest: begun last, it would run beside an idle core. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex(folder => moduleId.includes(folder))
      return at === -1 ? long.length : at
    }
    return sorted.toSorted((a, b) => rank(a) - rank(b))
  }
}
